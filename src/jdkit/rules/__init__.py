"""All rules, in the order of the catalogue."""

from functools import cache

from jdkit.rule import Rule
from jdkit.rules.compliance import RULES as COMPLIANCE
from jdkit.rules.file import RULES as FILE
from jdkit.rules.structure import RULES as STRUCTURE
from jdkit.rules.validity import RULES as VALIDITY
from jdkit.rules.wording import RULES as WORDING

RULES: tuple[Rule, ...] = (*FILE, *STRUCTURE, *WORDING, *VALIDITY, *COMPLIANCE)


@cache
def _by_name() -> dict[str, Rule]:
    return {rule.name: rule for rule in RULES}


def rule_named(name: str) -> Rule | None:
    return _by_name().get(name)
