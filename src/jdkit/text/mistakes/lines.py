"""A line of YAML as its author sees it: indentation, dashes, key, value, comment.

This is a reading for lines that YAML refuses, so it is no parser: it takes the likeliest meaning of one line and leaves
it to the caller to prove a repair by parsing.
"""

import re
from dataclasses import dataclass

BLANKS = " \t\u3000\u00a0"
"""What people use to indent and to set apart; YAML means only the first, and the second after a colon."""

LONGEST = 4_000
"""Longer lines are not looked into: nobody types them, and the expressions here would be slow on them."""

_DASHES = re.compile(r"(?:-[ \t]+)*")
_KEY = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s"'\[\]{}#&*!|>%@`,:：][^:：#]{0,80}?)[ \t]*:(?=[ \t]|$)""")
_QUOTED = re.compile(r""""(?:[^"\\]|\\.)*"|'(?:[^']|'')*'""")
_QUOTE_IN_BRACKETS = re.compile(r"""[\[{,:][ \t]*(["'])""")
_COMMENT = re.compile(r"(?:^|[ \t])[ \t]*#")
_BLOCK_HEADER = re.compile(r"(?:^|[ \t])[|>][-+1-9]{0,2}[ \t]*(?:#.*)?$")
_FAR = 300
_LONGEST_BLOCK = 100


@dataclass(frozen=True, slots=True)
class Line:
    """Offsets in it are columns from 0; ``start`` is where it begins in the text."""

    start: int
    text: str
    indent: int
    item: int
    """Where what follows the dashes begins."""
    key: str
    """Without quotes; empty where there is none."""
    value: int
    value_end: int
    """Before blanks and a comment."""

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def blank(self) -> bool:
        return self.indent == len(self.text)

    @property
    def has_dash(self) -> bool:
        return self.item > self.indent

    @property
    def value_text(self) -> str:
        return self.text[self.value : self.value_end]


def line_at(text: str, offset: int) -> Line:
    """The line that an offset lies in; a line end belongs to the line before it."""
    return _read(text, _start(text, offset))


def above(text: str, line: Line) -> Line | None:
    """The next line up that holds anything."""
    for _ in range(_FAR):
        if line.start <= 1:
            return None
        line = line_at(text, line.start - 1)
        if not line.blank:
            return line
    return None


def below(text: str, line: Line) -> Line | None:
    """The next line down that holds anything."""
    for _ in range(_FAR):
        if line.end >= len(text):
            return None
        line = _read(text, line.end + (2 if text.startswith("\r\n", line.end) else 1))
        if not line.blank:
            return line
    return None


def quoted_end(text: str, start: int) -> int | None:
    """Where the quoted text that begins at ``start`` ends, within ``text``; None if it does not."""
    match = _QUOTED.match(text, start)
    return match.end() if match else None


def open_quote(line: Line) -> int | None:
    """The column of a quotation mark, at the beginning of a value or in brackets, that is not closed on its line."""
    first = line.value_text[:1]
    if first in ('"', "'"):
        return None if quoted_end(line.text, line.value) else line.value
    at = line.value if first in ("[", "{") else len(line.text)
    while match := _QUOTE_IN_BRACKETS.search(line.text, at):
        end = quoted_end(line.text, match.start(1))
        if end is None:
            return match.start(1)
        at = end
    return None


def in_block_scalar(text: str, line: Line) -> bool:
    """Whether the line is text under ``|`` or ``>``, where everything may be written."""
    limit, start = line.indent, line.start
    for _ in range(_LONGEST_BLOCK):
        if limit == 0 or start <= 1:
            return False
        end = start - 1
        start = _start(text, end)
        raw = text[start:end].rstrip("\r")
        indent = len(raw) - len(raw.lstrip(BLANKS))
        if indent < min(limit, len(raw)):
            if _BLOCK_HEADER.search(raw[-LONGEST:]):
                return True
            limit = indent
    return False


def _start(text: str, offset: int) -> int:
    if offset and text[offset - 1 : offset + 1] == "\r\n":
        offset -= 1
    lowest = max(0, offset - 2 * LONGEST)
    lf = text.rfind("\n", lowest, offset)
    return max(lf, text.rfind("\r", max(lf, lowest), offset), lowest - 1) + 1


def _read(text: str, start: int) -> Line:
    furthest = min(len(text), start + 2 * LONGEST)
    lf = text.find("\n", start, furthest)
    cr = text.find("\r", start, furthest if lf < 0 else lf)
    raw = text[start : cr if cr >= 0 else lf if lf >= 0 else furthest]
    begin = 1 if start == 0 and raw.startswith("\ufeff") else 0
    start, raw = start + begin, raw[begin:]
    indent = len(raw) - len(raw.lstrip(BLANKS))
    if len(raw) > LONGEST:
        return Line(start, raw, indent, indent, "", indent, indent)
    dashes = _DASHES.match(raw, indent)
    item = dashes.end() if dashes else indent
    key = _KEY.match(raw, item)
    value = item
    if key:
        value = key.end() + len(raw[key.end() :]) - len(raw[key.end() :].lstrip(" \t"))
    return Line(start, raw, indent, item, key[1].strip("\"'") if key else "", value, _value_end(raw, value))


def _value_end(raw: str, value: int) -> int:
    after_quotes = quoted_end(raw, value) or value
    comment = _COMMENT.search(raw[after_quotes:])
    end = after_quotes + comment.start() if comment else len(raw)
    return max(value, len(raw[:end].rstrip(BLANKS)))
