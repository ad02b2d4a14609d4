"""A rule as SARIF describes it to those who have never seen jdkit."""

from typing import Any

from jdkit.diagnostic import Severity
from jdkit.report.rule_page import rule_page
from jdkit.rule import Rule

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def descriptor(rule: Rule, language: str) -> dict[str, Any]:
    why = rule.why(language)
    return {
        "id": rule.name,
        "shortDescription": {"text": rule.title(language)},
        "fullDescription": {"text": why},
        "help": {"text": why, "markdown": rule_page(rule, language)},
        **({"helpUri": rule.link} if rule.link else {}),
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
        "properties": {"tags": [rule.family.value], "profile": rule.profile.value},
    }
