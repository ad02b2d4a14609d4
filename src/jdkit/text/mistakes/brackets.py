"""Lists and mappings in brackets, and quotes, that were typed full-width or never closed."""

import re
from collections.abc import Iterator
from itertools import islice

from jdkit.text.mistakes.lines import Line, above, line_at, open_quote, quoted_end
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.mistakes.wording import shown
from jdkit.text.problem import Edit, Problem

PLACEHOLDER = re.compile(r"【待填[^】]*】\Z")
"""What is still to be filled in; its brackets are meant."""

_OPENING = {"【": "[", "［": "[", "｛": "{", "[": "[", "{": "{"}
_CLOSING = {"[": "]", "{": "}"}
_FULL_WIDTH = "【】［］｛｝"
_ENDS = "】］｝]}"
_FIRST_KEY = re.compile(r"[ \t]*[\w-]+[ \t]*(?::(?:[ \t]|$)|：)")
_SEPARATOR = re.compile(r"[,\]}]")
_MOST_ENDS = 8
_WORD_END = re.compile(r"[\s:：,，\]}]")


def full_width_brackets(spot: Spot) -> Iterator[Repair]:
    """``【接听, 登记】`` for ``[接听, 登记]``, and one bracket full-width and the other not."""
    for line in spot.lines:
        if problem := half_width(line.value_text, line.start + line.value):
            yield (problem,)


def half_width(value: str, start: int) -> Problem | None:
    """A value in full-width brackets, as a list or mapping; None for other values and for placeholders."""
    first, last = value[:1], value[-1:]
    typed = [char for char in (first, last) if char in _FULL_WIDTH]
    if len(value) < 2 or first not in _OPENING or last not in _ENDS or not typed or PLACEHOLDER.match(value):
        return None
    inner = value[1:-1]
    opening = "{" if first == "【" and _FIRST_KEY.match(inner) else _OPENING[first]
    end = start + len(value)
    edits = [Edit(start, start + 1, opening)] if first != opening else []
    for at, char in enumerate(inner, start + 1):
        if char == "，" or (char == "：" and opening == "{"):
            edits.append(Edit(at, at + 1, ", " if char == "，" else ": "))
    if last != _CLOSING[opening]:
        edits.append(Edit(end - 1, end, _CLOSING[opening]))
    args = {"found": "".join(typed), "wanted": opening + _CLOSING[opening], "text": shown(value)}
    return Problem("syntax", "fullwidth-bracket", start, end, args, tuple(edits), safe="【" not in typed)


def full_width_comma(spot: Spot) -> Iterator[Repair]:
    """``{with: qa，about: 核对}``: the comma before the colon that the parser did not expect."""
    opened = spot.fault.context
    if opened is None or spot.text[opened : opened + 1] not in _CLOSING:
        return
    comma = spot.text.rfind("，", opened, spot.fault.offset + 1)
    if comma < 0:
        return
    blank = spot.text[comma + 1 : comma + 2] in (" ", "\n", "\r")
    args = {"text": shown(_first_word(spot.text[comma + 1 : comma + 80]))}
    edit = Edit(comma, comma + 1, "," if blank else ", ")
    yield (Problem("syntax", "fullwidth-comma", comma, comma + 1, args, (edit,), safe=True),)


def _first_word(text: str) -> str:
    return _WORD_END.split(text.lstrip(), maxsplit=1)[0]


def unclosed_quote(spot: Spot) -> Iterator[Repair]:
    """A quotation mark that is not closed on its line. The text may go on below, so the fix is never safe."""
    for line in spot.lines:
        start = open_quote(line)
        if start is None:
            continue
        ends = [line.value_end]
        if start > line.value:
            ends = [
                *(sign.start() for sign in islice(_SEPARATOR.finditer(line.text, start), _MOST_ENDS)),
                line.value_end,
            ]
        for end in ends:
            at, place, mark = line.start + len(line.text[:end].rstrip()), line.start + start, line.text[start]
            yield (Problem("syntax", "unclosed-quote", place, place + 1, {"char": mark}, (Edit(at, at, mark),)),)


def unclosed_bracket(spot: Spot) -> Iterator[Repair]:
    """A bracket that is not closed: closed at the end of its line or, where that ends with a comma, above the error."""
    opened = spot.fault.context
    if opened is not None and spot.text[opened : opened + 1] in _CLOSING:
        first, last = line_at(spot.text, opened), above(spot.text, line_at(spot.text, spot.fault.offset))
        goes_on = first.value_text.endswith((",", "[", "{"))
        if goes_on and last is not None and last.start > first.start:
            yield from _bracket_closed(first, last, opened - first.start)
    for line in spot.lines:
        yield from _bracket_closed(line, line, line.value)


def _bracket_closed(first: Line, last: Line, start: int) -> Iterator[Repair]:
    char = first.text[start : start + 1]
    _, missing = bracket_extent(first.text[start : first.value_end])
    if char in _CLOSING and missing:
        at = last.start + last.value_end
        args = {"char": char, "wanted": missing}
        place = first.start + start
        yield (Problem("syntax", "unclosed-bracket", place, place + 1, args, (Edit(at, at, missing),)),)


def bracket_extent(value: str) -> tuple[int, str]:
    """Where the bracket closes that a value begins with, or its length, and the brackets that are missing there."""
    missing: list[str] = []
    at = 0
    while at < len(value):
        char = value[at]
        if char in "\"'" and value[at - 1 : at] in ("[", "{", ",", " ", ":"):
            at = quoted_end(value, at) or len(value)
            continue
        at += 1
        if char in _CLOSING:
            missing.append(_CLOSING[char])
        elif missing and char == missing[-1]:
            missing.pop()
            if not missing:
                break
    return at, "".join(reversed(missing))
