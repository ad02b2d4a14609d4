"""One line a finding, ``path:line:col: severity rule message``, as editors and grep expect it.

The severity is said in English in every language, so that one pattern reads all.
"""

from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic
from jdkit.report.sentence import message
from jdkit.report.style import COLOURS, Style
from jdkit.report.terminal import summary
from jdkit.report.width import visible


def report(result: Result, style: Style) -> str:
    return "".join(f"{line(found, style)}\n" for found in result.diagnostics) + summary(result, style)


def line(found: Diagnostic, style: Style) -> str:
    place = style.paint(f"{visible(found.file)}:{found.region.line}:{found.region.column}", "1")
    kind = style.paint(f"{found.severity.value} {found.rule}", COLOURS[found.severity])
    return f"{place}: {kind} {visible(message(found))}"
