"""Indentation with tabs and full-width spaces, and by a number of spaces that fits nothing around it."""

import re
from collections.abc import Iterator
from itertools import islice

from jdkit.text.mistakes.lines import LONGEST, Line, above, below, in_block_scalar, line_at
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.problem import Edit, Problem

_LEADING = re.compile(r"(?<![^\r\n\ufeff])[ \t\u3000\u00a0]*?[\t\u3000\u00a0][ \t\u3000\u00a0]*")
_TAB_WIDTHS = (2, 4, 8)
_NEIGHBOURS = 6
_BLOCK_LINES = 500
_MOST = 300
_KINDS = (("\t", "tab-indent"), ("\u3000\u00a0", "fullwidth-space-indent"))


def wrong_blanks(spot: Spot) -> Iterator[Repair]:
    """Tabs and full-width spaces at the beginning of lines, in the whole file at once, for nobody types just one."""
    at_fault = line_at(spot.text, spot.fault.offset)
    first = min((line.start for line in spot.lines), default=at_fault.start)
    if not _LEADING.search(spot.text, min(first, at_fault.start), max(at_fault.end, spot.fault.offset)):
        return
    found = islice(_LEADING.finditer(spot.text), _MOST)
    indents = [match for match in found if _indents_yaml(spot.text, match)]
    for chars, code in _KINDS:
        matches = [match for match in indents if any(char in match[0] for char in chars)]
        for width in _TAB_WIDTHS if matches and code == "tab-indent" else _TAB_WIDTHS[:1]:
            if matches:
                yield (_respaced(spot, code, matches, width),)


def bad_indent(spot: Spot) -> Iterator[Repair]:
    """A line that stands in no column of those around it, moved with all that belongs to it; a guess, so never safe."""
    line = line_at(spot.text, spot.fault.offset)
    if line.blank or len(line.text) > LONGEST or spot.fault.offset > line.start + line.value:
        return
    upper, lower = above(spot.text, line), below(spot.text, line)
    if upper and lower and upper.indent != line.indent and (lower.indent == line.indent or _is_odder(upper, line)):
        if upper.has_dash and upper.item != line.indent:
            yield from _moved(spot.text, upper, line.indent - (upper.item - upper.indent))
        yield from _moved(spot.text, upper, line.indent)
    taken = lower.indent if lower and line.value == line.value_end else -1
    columns = dict.fromkeys((*_columns(spot.text, line), lower.indent if lower else 0))
    for column in sorted(columns, key=lambda column: (column == taken, abs(column - line.indent))):
        if column != line.indent:
            yield from _moved(spot.text, line, column)


def _is_odder(line: Line, other: Line) -> bool:
    """Whether of two lines this one is likelier to be a space off: nearly everybody indents by even numbers."""
    return line.indent % 2 > other.indent % 2


def _indents_yaml(text: str, match: re.Match[str]) -> bool:
    """Not in a block scalar, where it is part of the text; a tab in the first column is never in one."""
    return match[0].startswith("\t") or not in_block_scalar(text, line_at(text, match.end()))


def _respaced(spot: Spot, code: str, matches: list[re.Match[str]], width: int) -> Problem:
    edits = []
    for match in matches:
        blank_line = match.end() >= len(spot.text) or spot.text[match.end()] in "\r\n"
        spaces = match[0].replace("\t", " " * width).replace("\u3000", "  ").replace("\u00a0", " ")
        edits.append(Edit(match.start(), match.end(), "" if blank_line else spaces))
    first = next((m for m in matches if m.end() < len(spot.text) and spot.text[m.end()] not in "\r\n"), matches[0])
    args = {"count": len(matches)}
    return Problem("syntax", code, first.start(), first.end(), args, tuple(edits), safe=True)


def _columns(text: str, line: Line) -> Iterator[int]:
    """The columns in which the lines above begin, nearest first; those under a dash begin after it too."""
    before, lowest = above(text, line), line.indent
    for number in range(_BLOCK_LINES):
        if before is None or (number >= _NEIGHBOURS and lowest == 0):
            return
        is_comment = before.text.startswith("#", before.indent)
        if not is_comment and (number < _NEIGHBOURS or before.indent < lowest):
            yield from (before.item, before.indent)
            lowest = min(lowest, before.indent)
        before = above(text, before)


def _moved(text: str, line: Line, column: int) -> Iterator[Repair]:
    """The line alone, and the line with what is indented further below it; what was meant shows by parsing.

    A key with nothing behind it takes the lines below along first: alone, it would lose them to its neighbours.
    """
    if line.text[: line.indent].strip(" "):
        return
    own = Edit(line.start, line.start + line.indent, " " * column)
    below_it: list[Edit] = []
    member = below(text, line)
    while member and member.indent > line.indent and len(below_it) < _BLOCK_LINES:
        if member.text[: member.indent].strip(" "):
            break
        indent = max(0, member.indent + column - line.indent)
        below_it.append(Edit(member.start, member.start + member.indent, " " * indent))
        member = below(text, member)
    place, args = min(line.start + max(line.indent, 1), len(text)), {"found": line.indent, "wanted": column}
    variants: list[tuple[Edit, ...]] = [(own,), (own, *below_it)] if below_it else [(own,)]
    first = below(text, line)
    if line.value == line.value_end and first and line.indent < first.indent <= column:
        variants.reverse()
    for edits in variants:
        yield (Problem("syntax", "bad-indent", line.start, place, args, edits),)
