"""GitLab's code quality report: a list of findings, known again by their fingerprints."""

from jdkit.check.fingerprint import numbered
from jdkit.check.result import Result
from jdkit.diagnostic import Severity
from jdkit.report.as_json import dumped
from jdkit.report.sentence import in_short, last_line
from jdkit.report.style import Style

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def report(result: Result, style: Style) -> str:
    fingerprints = numbered(result.diagnostics, result.sources)
    issues = [
        {
            "description": in_short(found),
            "check_name": found.rule,
            "fingerprint": fingerprint,
            "severity": SEVERITIES[found.severity],
            "location": {
                "path": style.in_repository(found.file),
                "lines": {"begin": found.region.line, "end": last_line(found.region)},
            },
        }
        for found, fingerprint in zip(result.diagnostics, fingerprints, strict=True)
    ]
    return dumped(issues)
