"""Annotations in a pull request, as workflow commands of GitHub Actions.

GitHub shows at most ten annotations of a kind from one step and drops the rest without a word. So errors come first,
what is cut is counted, and the cut ones stand in the log, folded.
"""

from collections import Counter

from jdkit.check.cannot_run import CannotRun
from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, Severity
from jdkit.messages import phrase
from jdkit.report.concise import line
from jdkit.report.sentence import last_line, said
from jdkit.report.style import Style
from jdkit.report.terminal import summary
from jdkit.report.width import visible

LIMIT = 10
COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}


def report(result: Result, style: Style) -> str:
    plain = Style(style.language, colour=False)
    shown: list[Diagnostic] = []
    cut: list[Diagnostic] = []
    for severity in reversed(Severity):
        found = [d for d in result.diagnostics if d.severity is severity]
        shown += found[:LIMIT]
        cut += found[LIMIT:]
    lines = [_annotation(found, result.title(found.rule, found.language), style) for found in shown]
    if cut:
        counts = Counter(found.severity for found in cut)
        args = {"count": len(cut), "limit": LIMIT} | {s.value: counts[s] for s in Severity}
        title = phrase(style.language, "report.github.cut", args)
        lines += (title, f"::group::{phrase(style.language, 'report.github.rest')}")
        lines += (_inert(line(found, plain)) for found in cut)
        lines.append("::endgroup::")
    return "".join(f"{text}\n" for text in lines) + summary(result, plain)


def error_report(error: CannotRun, language: str) -> str:
    """A run that could not take place, as an annotation without a place."""
    return f"::error title=jdkit::{_data(phrase(language, error.key, error.arguments))}\n"


def _annotation(found: Diagnostic, title: str, style: Style) -> str:
    region = found.region
    properties = {"file": style.in_repository(found.file), "line": region.line, "endLine": last_line(region)}
    if region.line == region.end_line:
        properties |= {"col": region.column, "endColumn": region.end_column}
    properties["title"] = f"{title} ({found.rule})"
    listed = ",".join(f"{name}={_property(str(value))}" for name, value in properties.items())
    text = _data("\n".join(said(found)))
    return f"::{COMMANDS[found.severity]} {listed}::{text}"


def _data(text: str) -> str:
    """The text of a command. Its own line breaks stay; other control characters are shown as symbols."""
    return "%0A".join(visible(part).replace("%", "%25") for part in text.split("\n"))


def _property(text: str) -> str:
    """The value of a property, in which ``:`` and ``,`` mean something. A file's name keeps its line breaks."""
    pieces = {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}
    return "".join(pieces.get(c) or visible(c) for c in text)


def _inert(text: str) -> str:
    """A line of the log that GitHub takes for no command, whatever a file or its name holds."""
    return f"- {text}".replace("##[", "## [")
