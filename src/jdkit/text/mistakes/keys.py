"""Keys and list items that YAML does not see as such: ``职务：客服``, ``title:客服``, ``-核对``.

Input methods type full-width colons and spaces, and people used to Chinese punctuation put no space after a half-width
one. YAML then reads the whole line as text.
"""

import re
from collections.abc import Callable, Iterator

from jdkit.text.mistakes.lines import BLANKS, Line, above, below, in_block_scalar
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.mistakes.wording import IDENTIFIER, needs_quotes, shown
from jdkit.text.problem import Edit, Problem
from jdkit.text.quote import double_quoted

_RUN = 500
_QUOTED_KEY = r""""[^"\\]{1,40}"|'[^'\\]{1,40}'"""
_FULL_WIDTH = re.compile(
    rf"""(?P<key>{_QUOTED_KEY}|[^\s:：#"'\[\]{{}},，。；;、！？!?*&%@`|>]{{1,24}})(?P<gap>[{BLANKS}]*：[{BLANKS}]*)"""
)
_NO_SPACE = re.compile(
    rf"""(?P<key>{_QUOTED_KEY}|(?!\d+:)[\w-]{{1,24}})(?P<gap>:(?:[\u3000\u00a0][{BLANKS}]*|(?=[^\s:/\\])))"""
)
_IN_BRACKETS = re.compile(
    rf"(?<=[{{,])[{BLANKS}]*(?P<key>(?!\d+:)[\w-]{{1,24}})(?P<gap>[{BLANKS}]*：[{BLANKS}]*|:(?=[^\s:/\\]))"
)
_DASH = re.compile(r"-(?P<gap>[\u3000\u00a0]*)(?=[^\s-])")


def run_of_keys(spot: Spot) -> Iterator[Repair]:
    """All such lines around one of them: a person who types one so, types all of them so."""
    tried: set[int] = set()
    for line in spot.lines:
        if line.start in tried or not mended_key(line):
            continue
        run = [*_neighbours(spot.text, line, above), line, *_neighbours(spot.text, line, below)]
        tried.update(member.start for member in run)
        if len(run) > 1:
            yield tuple(problem for member in run if (problem := mended_key(member)))


def single_key(spot: Spot) -> Iterator[Repair]:
    """One such line alone."""
    for line in spot.lines:
        if problem := mended_key(line):
            yield (problem,)


def mended_key(line: Line) -> Problem | None:
    """The line with the colon or dash that its author meant."""
    if match := _DASH.match(line.text, line.item):
        start = line.start + line.item
        args = {"text": shown(line.text[match.end() : max(match.end(), line.value_end)])}
        edit = Edit(start + 1, line.start + match.end(), " ")
        return Problem("syntax", "missing-space-after-dash", start, start + 1, args, (edit,), safe=True)
    if line.key:
        return None
    if match := _FULL_WIDTH.match(line.text, line.item):
        colon = line.start + line.text.index("：", match.end("key"))
        return _with_colon(line, match, "fullwidth-colon", colon)
    if match := _NO_SPACE.match(line.text, line.item):
        return _with_colon(line, match, "missing-space-after-colon", line.start + match.end("key"))
    return None


def keys_in_brackets(spot: Spot) -> Iterator[Repair]:
    """``{with：{external: 承运商}}``: keys inside brackets, all of a line and then one by one."""
    for line in spot.lines:
        found = [_in_brackets(line, match) for match in _IN_BRACKETS.finditer(line.text, line.item)]
        if len(found) > 1:
            yield tuple(found)
        yield from ((problem,) for problem in found)


def _in_brackets(line: Line, match: re.Match[str]) -> Problem:
    code = "fullwidth-colon" if "：" in match["gap"] else "missing-space-after-colon"
    colon = line.start + match.start("gap") + len(match["gap"]) - len(match["gap"].lstrip(BLANKS))
    edit = Edit(line.start + match.start("gap"), line.start + match.end(), ": ")
    return Problem("syntax", code, colon, colon + 1, {"key": match["key"]}, (edit,), safe=True)


def _with_colon(line: Line, match: re.Match[str], code: str, colon: int) -> Problem:
    value = line.text[match.end() : max(match.end(), line.value_end)]
    at_end = match.end() == len(line.text)
    edits = [Edit(line.start + match.end("key"), line.start + match.end("gap"), ":" if at_end else ": ")]
    if needs_quotes(value):
        edits.append(Edit(line.start + match.end(), line.start + match.end() + len(value), double_quoted(value)))
    return Problem("syntax", code, colon, colon + 1, {"key": match["key"].strip("\"'")}, tuple(edits), safe=True)


def _neighbours(text: str, line: Line, step: Callable[[str, Line], Line | None]) -> list[Line]:
    """The lines on one side that are written so too, in the order of the text."""
    found: list[Line] = []
    while len(found) < _RUN:
        neighbour = step(text, line)
        if neighbour is None or not mended_key(neighbour) or _may_be_prose(neighbour):
            break
        if neighbour.indent > line.indent and in_block_scalar(text, neighbour):
            break
        found.append(neighbour)
        line = neighbour
    return found[::-1] if step is above else found


def _may_be_prose(line: Line) -> bool:
    """``- 注意：核对`` is a fine item of text, not a key."""
    match = _FULL_WIDTH.match(line.text, line.item)
    return line.has_dash and match is not None and not IDENTIFIER.match(match["key"])
