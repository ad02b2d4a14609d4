"""A document as all formats give it: lines and tables with their places, and pieces of lines."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property

Step = tuple[str, int | str]


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands: a file and steps such as ``("table", 2), ("row", 5), ("column", 1)``."""

    file: str
    steps: tuple[Step, ...] = ()

    def at(self, kind: str, number: int | str) -> "Place":
        return Place(self.file, (*self.steps, (kind, number)))


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """A line of text. Two lines are the same only if they are one and the same line of the document.

    ``heading`` is the level of a heading, 0 for none; ``level`` that of automatic numbering, None for none. Lines of
    one automatic list share ``list_id``.
    """

    text: str
    place: Place
    heading: int = 0
    level: int | None = None
    list_id: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell of a table: where it starts and how far it reaches, 0-based, and what it holds."""

    row: int
    column: int
    rows: int = 1
    columns: int = 1
    blocks: "tuple[Line | Table, ...]" = ()

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        return tuple(block for block in self.blocks if isinstance(block, Line))

    @property
    def bottom(self) -> int:
        return self.row + self.rows

    @property
    def right(self) -> int:
        return self.column + self.columns

    @property
    def nested(self) -> bool:
        return any(isinstance(block, Table) for block in self.blocks)


@dataclass(frozen=True)
class Table:
    """Cells in the order of the document."""

    cells: tuple[Cell, ...]

    @property
    def height(self) -> int:
        return max((cell.bottom for cell in self.cells), default=0)

    @property
    def width(self) -> int:
        return max((cell.right for cell in self.cells), default=0)


@dataclass(frozen=True)
class Page:
    """A document or a sheet. ``margins`` are lines of page headers and footers, ``name`` that of a sheet."""

    file: str
    blocks: tuple[Line | Table, ...]
    name: str = ""
    margins: tuple[Line, ...] = ()

    @property
    def lines(self) -> Iterator[Line]:
        """Every line, in the order of the document."""
        yield from self.margins
        yield from lines_of(self.blocks)


def lines_of(blocks: Iterable[Line | Table]) -> Iterator[Line]:
    for block in blocks:
        if isinstance(block, Line):
            yield block
        else:
            for cell in block.cells:
                yield from lines_of(cell.blocks)


@dataclass(frozen=True, slots=True)
class Slice:
    """Characters ``start`` to ``end`` of a line."""

    line: Line
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.line.text[self.start : self.end]

    def part(self, start: int, end: int | None = None) -> "Slice":
        """A piece of this piece."""
        return Slice(self.line, self.start + start, self.start + (len(self.text) if end is None else end))

    def strip(self, more: str = "") -> "Slice":
        """Without white space at its ends, and without ``more`` characters at its right one."""
        text = self.text
        left = len(text) - len(text.lstrip(BLANKS))
        return self.part(left, max(left, len(text.rstrip(BLANKS + more))))

    def split(self, pattern: re.Pattern[str]) -> "list[Slice]":
        """The pieces between the matches, those that are not blank."""
        ends = [(match.start(), match.end()) for match in pattern.finditer(self.text)]
        starts = [0, *(end for _, end in ends)]
        stops = [*(start for start, _ in ends), len(self.text)]
        pieces = (self.part(a, b).strip() for a, b in zip(starts, stops, strict=True))
        return [piece for piece in pieces if piece.text]


BLANKS = " \t\r\n\v\f\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u200b\ufeff"


def whole(line: Line) -> Slice:
    return Slice(line, 0, len(line.text)).strip()


@dataclass(frozen=True)
class Written:
    """A value as it will be written, and the pieces that it was taken from. ``doubt`` names why to check it."""

    text: str
    slices: tuple[Slice, ...] = field(default=())
    doubt: str = ""
