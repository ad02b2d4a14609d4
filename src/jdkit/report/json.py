"""The format that scripts rely on, version 1. Its schema is ``docs/lint-output.schema.json``."""

from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.messages import phrase
from jdkit.report.as_json import dumped
from jdkit.report.style import Style

VERSION = 1


def report(result: Result, style: Style) -> str:
    counts = result.by_severity
    return dumped(
        {
            "version": VERSION,
            "files_checked": result.files_checked,
            "rules_run": result.rules_run,
            "diagnostics": [diagnostic(d) for d in result.diagnostics],
            "summary": {severity.value: counts[severity] for severity in reversed(Severity)},
        }
    )


def error_report(error: CannotRun, language: str) -> str:
    """What the run says when it could not take place."""
    told: dict[str, Any] = {
        "code": error.key.removeprefix("ui."),
        "message": phrase(language, error.key, error.arguments),
    }
    if error.help_key:
        told["help"] = phrase(language, error.help_key, error.arguments)
    if error.diagnostics:
        told["diagnostics"] = [diagnostic(d) for d in error.diagnostics]
    return dumped({"version": VERSION, "error": told})


def diagnostic(found: Diagnostic) -> dict[str, Any]:
    """A finding as the contract has it."""
    fix = found.fix
    return {
        "file": found.file,
        **_place(found.region),
        "path": found.path,
        "post": found.post,
        "rule": found.rule,
        "severity": found.severity.value,
        "message": phrase(found.language, found.key, found.args),
        "args": dict(found.args),
        "suggestion": found.suggestion,
        "fix": {
            "title": phrase(found.language, fix.key, found.args),
            "safe": fix.safe,
            "edits": [{"start": e.start, "end": e.end, "text": e.text} for e in fix.edits],
        }
        if fix
        else None,
        "related": [
            {
                "file": related.file,
                **_place(related.region),
                "path": related.path,
                "message": phrase(found.language, related.key, related.args),
            }
            for related in found.related
        ],
    }


def _place(region: Region) -> dict[str, int]:
    return {
        "line": region.line,
        "column": region.column,
        "end_line": region.end_line,
        "end_column": region.end_column,
    }
