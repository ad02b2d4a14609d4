"""One finding a line, each as in ``json``, and nothing else: no summary, and nothing at all where nothing was found."""

from jdkit.check.result import Result
from jdkit.report.as_json import dumped
from jdkit.report.json import diagnostic
from jdkit.report.style import Style


def report(result: Result, style: Style) -> str:
    return "".join(dumped(diagnostic(found), indent=None) for found in result.diagnostics)
