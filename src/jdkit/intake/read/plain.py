"""Markdown, plain text and what somebody pastes: lines, lists, and tables of bars or of tabs."""

import re
from collections.abc import Iterator

from jdkit.intake.page import Cell, Line, Page, Place, Table
from jdkit.intake.read.refused import Refused
from jdkit.text import read_source

_HEADING = re.compile(r"\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$")
_ITEM = re.compile(r"(\s*)[-*+]\s+(?=\S)")
_RULE = re.compile(r"\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$")
_BARS = re.compile(r"\s*\|.*\|\s*$")
_BAR = re.compile(r"(?<!\\)\|")
_LINE = re.compile(r"\s*(?:-{3,}|\*{3,}|_{3,}|={3,})\s*$")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_EMPHASIS = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|<>~&])")
_TABS = re.compile(r"[^\t]*\t")


def read(name: str, data: bytes, markdown: bool) -> list[Page]:
    source, problems = read_source(name, data)
    text = source.text.lstrip("\ufeff")
    if (problems and any(problem.code == "not-text" for problem in problems)) or "\0" in text:
        raise Refused("unknown")
    if not text.strip():
        raise Refused("empty")
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    bars = markdown or (any(map(_RULE.match, lines)) and any(map(_BARS.match, lines)))
    return [Page(name, tuple(_blocks(lines, Place(name), markdown, bars)))]


def _blocks(lines: list[str], place: Place, markdown: bool, bars: bool) -> Iterator[Line | Table]:
    at = 0
    while at < len(lines):
        end = at
        while bars and end < len(lines) and _BARS.match(lines[end]):
            end += 1
        if end - at > 1:
            yield _bar_table(lines, at, end, place)
            at = end
            continue
        while end < len(lines) and _TABS.match(lines[end].strip(" ")):
            end += 1
        if end > at and not markdown:
            yield _tab_table(lines, at, end, place)
            at = end
            continue
        yield _line(lines[at], place.at("line", at + 1), markdown)
        at += 1


def _line(text: str, place: Place, markdown: bool) -> Line:
    if not markdown:
        return Line("" if _LINE.match(text) else text, place)
    heading = _HEADING.match(text)
    if heading:
        return Line(_bare(heading.group(2)), place, heading=len(heading.group(1)))
    if _LINE.match(text):
        return Line("", place)
    item = _ITEM.match(text)
    if item:
        depth = len(item.group(1).expandtabs(4)) // 2
        return Line(_bare(text[item.end() :]), place, level=depth, list_id="md")
    return Line(_bare(text.removeprefix("> ")), place)


def _bare(text: str) -> str:
    """The text without the signs of Markdown."""
    text = _EMPHASIS.sub(r"\2", _BREAK.sub(" ", text))
    return _ESCAPE.sub(r"\1", text).strip("\u200b")


def _bar_table(lines: list[str], start: int, end: int, place: Place) -> Table:
    cells = list[Cell]()
    rows = [number for number in range(start, end) if not _RULE.match(lines[number])]
    for row, number in enumerate(rows):
        values = _BAR.split(lines[number].strip().removeprefix("|").removesuffix("|"))
        for column, value in enumerate(values):
            at = place.at("line", number + 1).at("column", column + 1)
            parts = tuple(Line(_bare(part.strip()), at) for part in _BREAK.split(value))
            cells.append(Cell(row, column, blocks=parts))
    return Table(tuple(cells))


def _tab_table(lines: list[str], start: int, end: int, place: Place) -> Table:
    cells = list[Cell]()
    width = max(lines[number].rstrip("\n").count("\t") for number in range(start, end)) + 1
    for row, number in enumerate(range(start, end)):
        values = lines[number].split("\t")
        for column, value in enumerate([*values, *[""] * (width - len(values))]):
            at = place.at("line", number + 1).at("column", column + 1)
            cells.append(Cell(row, column, blocks=(Line(value, at),)))
    return Table(tuple(cells))
