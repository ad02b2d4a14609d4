"""A table as bands of rows that hang together, and the columns between cells that span a whole band."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jdkit.intake.page import Cell
from jdkit.intake.understand.words import is_blank


@dataclass(frozen=True)
class Band:
    """Rows that no cell connects with those above or below. ``cells`` are in the order of the document."""

    top: int
    bottom: int
    cells: tuple[Cell, ...]

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def filled(self) -> tuple[Cell, ...]:
        return tuple(cell for cell in self.cells if not is_blank_cell(cell))

    def rows(self) -> Iterator[tuple[Cell, ...]]:
        for row in range(self.top, self.bottom):
            if found := tuple(cell for cell in self.cells if cell.row == row):
                yield found


def is_blank_cell(cell: Cell) -> bool:
    return not cell.nested and all(is_blank(line.text) for line in cell.lines)


def bands(cells: Sequence[Cell]) -> list[Band]:
    """Blank cells that span rows connect nothing."""
    found = list[Band]()
    group = list[Cell]()
    bottom = 0
    for cell in sorted(cells, key=lambda one: (one.row, one.column)):
        if group and cell.row >= bottom:
            found.append(Band(group[0].row, bottom, tuple(group)))
            group = []
        reach = cell.row + 1 if is_blank_cell(cell) else cell.bottom
        bottom = max(bottom, reach) if group else reach
        group.append(cell)
    if group:
        found.append(Band(group[0].row, bottom, tuple(group)))
    return found


@dataclass(frozen=True)
class Part:
    """A cell that spans a whole band, and the cells between it and the next such one. ``head`` may be absent."""

    head: Cell | None
    cells: tuple[Cell, ...]


def parts(band: Band) -> list[Part]:
    """The band cut at the cells that span it; one part without a head where there is none."""
    heads = [
        cell for cell in band.cells if cell.row == band.top and cell.rows >= band.height and not is_blank_cell(cell)
    ]
    heads.sort(key=lambda cell: cell.column)
    found = list[Part]()
    edges = [None, *heads]
    for n, head in enumerate(edges):
        left = head.right if head else 0
        right = heads[n].column if n < len(heads) else 10**9
        between = tuple(cell for cell in band.cells if left <= cell.column < right and cell is not head)
        if head or between:
            found.append(Part(head, between))
    return found
