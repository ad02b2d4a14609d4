"""The output formats, by name. Only the one asked for is imported."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING

from jdkit.report.style import Style

if TYPE_CHECKING:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.result import Result

FORMATS: Mapping[str, str] = {
    "full": "terminal",
    "concise": "concise",
    "json": "json",
    "jsonl": "jsonl",
    "sarif": "sarif",
    "github": "github",
    "gitlab": "gitlab",
    "junit": "junit",
    "checkstyle": "checkstyle",
    "rdjson": "rdjson",
    "agent": "agent",
    "html": "html",
}
"""Each format's module in ``jdkit.report``, which has ``report(result, style) -> str``."""


def rendered(format: str, result: "Result", style: Style) -> str:
    """A run in a format. Raises KeyError for a format that there is not."""
    text: str = import_module(f"jdkit.report.{FORMATS[format]}").report(result, style)
    return text


def refusal(format: str, error: "CannotRun", language: str) -> str:
    """What a format's readers are told of a run that could not take place; most are told by the exit status alone."""
    if format not in ("json", "github"):
        return ""
    text: str = import_module(f"jdkit.report.{FORMATS[format]}").error_report(error, language)
    return text
