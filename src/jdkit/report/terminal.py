"""The report people read: the line, the words at fault underlined at their cells, what is wrong, a better wording."""

from collections import Counter
from collections.abc import Iterator

from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, Severity
from jdkit.messages import phrase
from jdkit.report.sentence import said
from jdkit.report.style import COLOURS, Style
from jdkit.report.width import visible, width
from jdkit.text import Source

MARGIN = 40
"""Cells of a long line that are shown on each side of the words at fault."""


def report(result: Result, style: Style) -> str:
    blocks = [_block(found, result.sources[found.file], style) for found in result.diagnostics]
    return "".join(f"{block}\n" for block in blocks) + summary(result, style)


def summary(result: Result, style: Style) -> str:
    """One line that says what was checked and found, and one that says what could be fixed."""
    counts = result.by_severity
    args = {"files": result.files_checked, "rules": result.rules_run}
    if not result.diagnostics:
        return style.paint(phrase(style.language, "ui.clean", args), "32") + "\n"
    args |= {severity.value: counts[severity] for severity in Severity}
    lines = [style.paint(phrase(style.language, "ui.found", args), "1")]
    safe = sum(1 for d in result.diagnostics if d.fix and d.fix.safe)
    unsafe = sum(1 for d in result.diagnostics if d.fix and not d.fix.safe)
    if safe or unsafe:
        key = "ui.fixable" if safe and unsafe else "ui.fixable-safe" if safe else "ui.fixable-unsafe"
        lines.append(phrase(style.language, key, {"safe": safe, "unsafe": unsafe}))
    return "\n".join(lines) + "\n"


def statistics(result: Result, style: Style) -> str:
    """How often each rule found something, most first, and what ignore comments hide of it."""
    counts = Counter((d.rule, d.severity) for d in result.diagnostics)
    fixable = Counter(d.rule for d in result.diagnostics if d.fix)
    rows = [
        f"{count:6}  {style.paint(rule.ljust(24), '1')} {result.title(rule, style.language)}"
        + (f"  [{fixable[rule]} {phrase(style.language, 'ui.fixable-mark')}]" if fixable[rule] else "")
        for (rule, _), count in counts.most_common()
    ]
    return "".join(f"{row}\n" for row in (*rows, *_suppressed(result, style))) + summary(result, style)


def _suppressed(result: Result, style: Style) -> Iterator[str]:
    counts = Counter(one.diagnostic.rule for one in result.suppressed)
    if counts:
        yield phrase(style.language, "ui.suppressed", {"count": counts.total()})
    for rule, count in counts.most_common():
        yield f"{count:6}  {rule.ljust(24)} {result.title(rule, style.language)}"


def _block(found: Diagnostic, source: Source, style: Style) -> str:
    region, language = found.region, found.language
    severity = phrase(language, f"ui.{found.severity.value}")
    place = style.paint(f"{visible(found.file)}:{region.line}:{region.column}", "1")
    head = f"{place} {style.paint(f'{severity} {found.rule}', COLOURS[found.severity])}"
    gutter = len(str(region.line))
    lines = [head, f"{' ' * gutter} │", *_marked(found, source, style, gutter), f"{' ' * gutter} │"]
    lines += (f"{' ' * gutter} = {visible(text)}" for text in said(found))
    return "\n".join(lines) + "\n"


def _marked(found: Diagnostic, source: Source, style: Style, gutter: int) -> Iterator[str]:
    region = found.region
    line = source.line(region.line)
    start = region.column - 1
    end = region.end_column - 1 if region.end_line == region.line else len(line.rstrip())
    left, right = _window(line, start, end)
    before, words, after = line[left:start], line[start:end], line[end:right]
    dots = ("…" if left else "", "…" if right < len(line) else "")
    shown = visible(before) + style.paint(visible(words), COLOURS[found.severity]) + visible(after)
    yield f"{str(region.line).rjust(gutter)} │ {dots[0]}{shown}{dots[1]}"
    under = " " * (width(before) + len(dots[0])) + style.paint("^" * max(1, width(words)), COLOURS[found.severity])
    yield f"{' ' * gutter} │ {under}{'…' if region.end_line > region.line else ''}"


def _window(line: str, start: int, end: int) -> tuple[int, int]:
    return (0, len(line)) if len(line) <= 3 * MARGIN else (max(0, start - MARGIN), min(len(line), end + MARGIN))
