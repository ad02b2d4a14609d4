"""Literal and folded blocks read again, with the place of every character."""

import re
from collections.abc import Iterator

from jdkit.text.node import Scalar
from jdkit.text.spans_flow import Pieces, normal_break

_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_HEADER = re.compile("[|>]([-+]?)([1-9]?)([-+]?)[^\r\n\x85\u2028\u2029]*(?:\r\n|[\r\n\x85\u2028\u2029]|$)")
_SPACES = re.compile(" *")
_INDENTS_TRIED = 64

Piece = tuple[str, int, int]
Lines = list[tuple[int, int, int]]


def block_pieces(text: str, scalar: Scalar, value: str) -> Pieces | None:
    """The piece of each character of a block scalar; None if no indentation gives this value."""
    header = _HEADER.match(text, scalar.start)
    if header is None:
        return None
    lines = _lines(text, header.end(), scalar.end, len(value))
    given = header[2] != ""
    for indent in _indents(text, lines, value) if given else (_detected(text, lines),):
        if pieces := _read(text, lines, indent, scalar.style == ">", value):
            return pieces
    return None


def _lines(text: str, start: int, end: int, length: int) -> Lines:
    """The lines of the block as (start, end, end with line break), and as many empty ones behind it as count."""
    lines: Lines = []
    at, empty = start, 0
    while at < len(text) and (at < end or empty <= length):
        found = _BREAK.search(text, at)
        stop, after = found.span() if found else (len(text), len(text))
        if at >= end:
            if text[at:stop].strip(" \t"):
                break
            empty += 1
        lines.append((at, stop, after))
        at = after
    return lines


def _detected(text: str, lines: Lines) -> int:
    """The indentation that the first line with text shows, or an empty line before it that is longer."""
    widest = 1
    for start, stop, _ in lines:
        width = _width(text, start, stop)
        widest = max(widest, width)
        if start + width < stop:
            break
    return widest


def _indents(text: str, lines: Lines, value: str) -> Iterator[int]:
    """What an indentation indicator may mean: it counts from the parent's indentation, which is not known here."""
    for start, stop, _ in lines:
        width = _width(text, start, stop)
        if start + width < stop:
            first = next((line for line in _BREAK.split(value) if line.strip(" ")), "")
            yield width - (len(first) - len(first.lstrip(" ")))
            return
    yield from range(1, _INDENTS_TRIED)


def _width(text: str, start: int, stop: int) -> int:
    found = _SPACES.match(text, start, stop)
    return found.end() - start if found else 0


def _read(text: str, lines: Lines, indent: int, folded: bool, value: str) -> Pieces | None:
    starts: list[int] = []
    ends: list[int] = []
    at = 0
    for character, start, end in _characters(text, lines, indent, folded):
        if at == len(value):
            break
        if value[at] != character:
            return None
        starts.append(start)
        ends.append(end)
        at += 1
    return (starts, ends) if at == len(value) else None


def _characters(text: str, lines: Lines, indent: int, folded: bool) -> Iterator[Piece]:
    """The characters of the block with all trailing line breaks; how many of these count, the value tells."""
    pending: list[Piece] = []
    blank_before = True
    for start, stop, after in lines:
        width = min(_width(text, start, stop), indent)
        content = start + width
        line_break = (normal_break(text[stop:after]), stop, after)
        if content == stop:
            if after > stop:
                pending.append(line_break)
            continue
        blank = text[content] in " \t"
        yield from _folded(pending, content, not blank_before and not blank) if folded else pending
        for at in range(content, stop):
            yield text[at], at, at + 1
        pending = [line_break] if after > stop else []
        blank_before = blank
    yield from pending


def _folded(pending: list[Piece], content: int, fold: bool) -> list[Piece]:
    """The line breaks between two lines: the first of them goes, or is a space where it is the only one."""
    if not fold or not pending or pending[0][0] != "\n":
        return pending
    start = pending[0][1]
    if len(pending) == 1:
        return [(" ", start, content)]
    character, _, end = pending[1]
    return [(character, start, end), *pending[2:]]
