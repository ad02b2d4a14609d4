"""A document as a form: sections of tables, without anything of a file format. Word and PDF are laid out from it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Look = Literal["", "strong", "soft"]


@dataclass(frozen=True)
class Run:
    text: str
    look: Look = ""


@dataclass(frozen=True)
class Line:
    """A paragraph of a cell; ``item`` is one of a list."""

    runs: tuple[Run, ...]
    item: bool = False

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)


@dataclass(frozen=True)
class Cell:
    """``label`` is a heading of its row or column. It takes ``columns`` and ``rows`` of the grid."""

    lines: tuple[Line, ...] = ()
    label: bool = False
    columns: int = 1
    rows: int = 1
    centred: bool = False


@dataclass(frozen=True)
class Grid:
    """``widths`` are shares of the page. ``head`` repeats on every page. ``tall`` rows leave room to write by hand."""

    widths: tuple[float, ...]
    body: tuple[tuple[Cell, ...], ...]
    head: tuple[tuple[Cell, ...], ...] = ()
    tall: bool = False

    @property
    def matrix(self) -> tuple[tuple[Cell, ...], ...]:
        """The body with one cell a place: what a cell takes beyond its first is empty."""
        places: dict[tuple[int, int], Cell] = {}
        for y, row in enumerate(self.body):
            x = 0
            for cell in row:
                while (y, x) in places:
                    x += 1
                places |= {(y + j, x + i): Cell() for j in range(cell.rows) for i in range(cell.columns)}
                places[y, x] = cell
        return tuple(tuple(places.get((y, x), Cell()) for x in range(len(self.widths))) for y in range(len(self.body)))


@dataclass(frozen=True)
class Section:
    """``keep`` asks for the whole of it on one page."""

    heading: str
    grids: tuple[Grid, ...]
    level: int = 1
    keep: bool = False


@dataclass(frozen=True)
class Form:
    """``lead`` stands under the title; ``running`` is printed at the top left and right of all pages but the first."""

    language: str
    title: str
    lead: str
    running: tuple[str, str]
    sections: tuple[Section, ...]
    page: str
    closing: tuple[str, ...] = ()
    landscape: bool = False


def line(text: str, look: Look = "", item: bool = False) -> Line:
    return Line((Run(text, look),), item)


def lines(texts: Iterable[str], item: bool = False) -> tuple[Line, ...]:
    """One line a text and line of a text."""
    return tuple(line(part, item=item) for text in texts for part in text.splitlines())


def value(text: str, columns: int = 1, rows: int = 1, centred: bool = False) -> Cell:
    return Cell(lines([text]), columns=columns, rows=rows, centred=centred)


def values(texts: Sequence[str], columns: int = 1) -> Cell:
    """One value, or several as a list."""
    return Cell(lines(texts, item=len(texts) > 1), columns=columns)


def label(text: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell(lines([text]), True, columns, rows, True)


def texts_in(form: Form) -> Iterable[str]:
    """All that is printed, from top to bottom."""
    yield from (form.title, form.lead, *form.running, form.page)
    for section in form.sections:
        yield section.heading
        for grid in section.grids:
            for row in (*grid.head, *grid.body):
                yield from (part.text for cell in row for part in cell.lines)
    yield from form.closing
