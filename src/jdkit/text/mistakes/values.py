"""Text that YAML takes for signs of its own: ``*重点*核对``, ``"一站式"服务``, ``重点: 核对``."""

import re
from collections.abc import Iterator

from jdkit.text.mistakes.brackets import bracket_extent
from jdkit.text.mistakes.lines import Line, above, below, line_at, quoted_end
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.mistakes.wording import IDENTIFIER, SPECIAL, shown
from jdkit.text.problem import Edit, Problem
from jdkit.text.quote import double_quoted

_BLOCK_HEADER = re.compile(r"[|>][-+1-9]{0,2}\Z")
_INNER_COLON = re.compile(r":(?=[ \t]|$)")
_COLLECTION = re.compile(r":[ \t]+[\[{]")
_HALF_QUOTE = re.compile(
    r"""(?:^|(?<=[\s\[{,:]))(?:"[^"“”]*(?P<double>[“”])|'[^'‘’]*(?P<single>[‘’]))(?=[ \t]*(?:[,\]}]|$))"""
)
_QUOTED_SPAN = re.compile(r""""[^"]*"|'[^']*'""")
_FLOW_END = re.compile(r",(?:[ \t]|$)|[\]}]")


def mixed_quotes(spot: Spot) -> Iterator[Repair]:
    """``"客服”``: opened with a half-width quotation mark and closed with a full-width one."""
    for line in spot.lines:
        if match := _HALF_QUOTE.search(line.text, line.item):
            kind = "double" if match["double"] else "single"
            start = line.start + match.start(kind)
            args = {"found": match[kind], "wanted": '"' if kind == "double" else "'"}
            edit = Edit(start, start + 1, args["wanted"])
            yield (Problem("syntax", "fullwidth-quote", start, start + 1, args, (edit,), safe=True),)


def unquoted_start(spot: Spot) -> Iterator[Repair]:
    """A value that begins with a sign which YAML uses itself: the whole value is put in quotes."""
    for line in spot.lines:
        yield from _quoted_whole(line, line.value, line.value_end)
    line = line_at(spot.text, spot.fault.offset)
    for start in _starts_inside(spot, line):
        end = _FLOW_END.search(line.text, _after_quotes(line.text, start))
        yield from _quoted_whole(line, start, end.start() if end else line.value_end)


def colon_in_value(spot: Spot) -> Iterator[Repair]:
    """``what: 重点: 核对``: only the first colon may be followed by a space."""
    for line in spot.lines:
        if line.key:
            yield from _quoted_colon(line, line.value, line.value_end)
    line = line_at(spot.text, spot.fault.offset)
    column = spot.fault.offset - line.start
    opened = max(line.text.rfind(sign, 0, column) for sign in "{,")
    first = _INNER_COLON.search(line.text, opened + 1, column)
    if opened >= line.value and first:
        start = first.end() + 1
        end = _FLOW_END.search(line.text, column)
        yield from _quoted_colon(line, start, end.start() if end else line.value_end)


def hash_in_brackets(spot: Spot) -> Iterator[Repair]:
    """``{what: 维护 #2 线, how: 巡检}``: what follows ``#`` is a comment, the closing bracket too."""
    for line in spot.lines:
        opened = re.search(r"[\[{]", line.text)
        for sign in re.finditer(r"[ \t]#(?=[^\s!])", line.text):
            if opened is None or opened.start() > sign.start():
                continue
            before = list(re.finditer(r"[\[{,][ \t]*|:[ \t]+", line.text[: sign.start()]))
            end = _FLOW_END.search(line.text, sign.end())
            if not before or not end:
                continue
            start, value = line.start + before[-1].end(), line.text[before[-1].end() : end.start()].rstrip()
            place = line.start + sign.end() - 1
            kept = line.text[before[-1].end() : sign.start()].rstrip()
            args = {"lost": shown(line.text[sign.end() - 1 :].rstrip()), "kept": shown(kept)}
            edit = Edit(start, start + len(value), double_quoted(value))
            yield (Problem("syntax", "hash-in-value", place, place + 1, args, (edit,)),)


def colon_in_continuation(spot: Spot) -> Iterator[Repair]:
    """A further line of a text that holds ``: ``; the text began above, so only the colon itself can be changed."""
    line = line_at(spot.text, spot.fault.offset)
    before = above(spot.text, line)
    colon = spot.fault.offset
    if (
        before
        and before.indent < line.indent
        and before.value < before.value_end
        and spot.text[colon : colon + 1] == ":"
    ):
        end = colon + 2 if spot.text[colon + 1 : colon + 2] == " " else colon + 1
        args = {"key": before.key, "value": shown(line.text[line.indent : line.value_end])}
        yield (Problem("syntax", "colon-in-value", colon, colon + 1, args, (Edit(colon, end, "："),)),)


def backslash(spot: Spot) -> Iterator[Repair]:
    """``"C:\\doc"``: between double quotes a backslash begins a sign of its own, so it is written twice."""
    at = spot.fault.offset
    start = spot.text.rfind("\\", max(0, at - 1), at + 1)
    if "escape" in spot.fault.what and start >= 0:
        args = {"text": shown(spot.text[start : start + 2])}
        yield (Problem("syntax", "backslash", start, start + 1, args, (Edit(start, start, "\\"),), safe=True),)


def list_after_key(spot: Spot) -> Iterator[Repair]:
    """``tasks: - 接听``: a list begins on the line after its key."""
    line = line_at(spot.text, spot.fault.offset)
    dash = spot.fault.offset
    if not line.key or spot.text[dash : dash + 1] != "-" or dash != line.start + line.value:
        return
    after = below(spot.text, line)
    sibling = after is not None and after.indent >= line.item and after.text.startswith("- ", after.indent)
    indent = after.indent if after and sibling else line.item + 2
    colon = line.start + len(line.text[: line.value].rstrip())
    edit = Edit(colon, dash, "\n" + " " * indent)
    yield (Problem("syntax", "list-after-key", dash, dash + 1, {"key": line.key}, (edit,)),)


def _quoted_whole(line: Line, start: int, end: int) -> Iterator[Repair]:
    value = line.text[start:end].rstrip()
    char = value[:1]
    if not char or char not in SPECIAL or not _stands_alone(value):
        return
    at = line.start + start
    edit = Edit(at, at + len(value), double_quoted(value[1:-1] if _is_quoted_around(value) else value))
    safe = not re.match(r"""(?:"[^"]*"|'[^']*')[ \t]*,|\[[^\]]*,|\{[^}]*:|[*&|][\w-]*\Z""", value)
    args = {"char": char, "value": shown(value)}
    yield (Problem("syntax", "unquoted-start", at, at + 1, args, (edit,), safe),)


def _is_quoted_around(value: str) -> bool:
    """``'it's'``: the outer marks are meant as quotes, and one stands in the text."""
    mark = value[0]
    return mark in "\"'" and value.endswith(mark) and value.count(mark) % 2 == 1 and len(value) > 1


def _stands_alone(value: str) -> bool:
    """Not a proper quoted text, list, mapping or block header, nor one that is only left open."""
    char = value[0]
    if char in "\"'":
        end = quoted_end(value, 0)
        return end is not None and end < len(value)
    if char in "[{":
        end, missing = bracket_extent(value)
        return not missing and bool(value[end:].strip("]} \t"))
    return char != "#" and not _BLOCK_HEADER.match(value)


def _starts_inside(spot: Spot, line: Line) -> Iterator[int]:
    """Where a value in a list or mapping in brackets may begin: where the parser stopped, or the quotes before it."""
    for offset in (spot.fault.context, spot.fault.offset):
        if offset is not None and line.start + line.value < offset <= line.end:
            yield offset - line.start
    for quoted in _QUOTED_SPAN.finditer(line.text, line.value):
        if quoted.end() == spot.fault.offset - line.start:
            yield quoted.start()


def _after_quotes(text: str, start: int) -> int:
    return quoted_end(text, start) or start + 1


def _quoted_colon(line: Line, start: int, end: int) -> Iterator[Repair]:
    value = line.text[start:end].rstrip()
    colon = _INNER_COLON.search(value)
    if not colon or value[0] in SPECIAL or value[0] == " ":
        return
    at = line.start + start
    inner = value[: colon.start()]
    edit = Edit(at, at + len(value), double_quoted(value))
    args = {"key": line.key, "value": shown(value)}
    safe = not (IDENTIFIER.match(inner) or _COLLECTION.search(value))
    safe = safe and (not line.has_dash or bool(IDENTIFIER.match(line.key)))
    place = at + colon.start()
    yield (Problem("syntax", "colon-in-value", place, place + 1, args, (edit,), safe),)
