"""Documents for the tests, made on the spot."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

import docx
import openpyxl


@dataclass(frozen=True)
class C:
    """A cell with its spans; ``inner`` is a table within it."""

    text: str
    columns: int = 1
    rows: int = 1
    inner: "tuple[tuple[Any, ...], ...] | None" = None


@dataclass(frozen=True)
class P:
    """A paragraph: a style, or the level of Word's own numbering."""

    text: str
    style: str | None = None
    level: int | None = None


@dataclass(frozen=True)
class T:
    rows: Sequence[Sequence[str | C]]


@dataclass
class Grid:
    """Rows of cells as a rectangle: what starts where, and how far it reaches."""

    rows: Sequence[Sequence[str | C]]
    placed: list[tuple[int, int, C]] = field(default_factory=list)
    height: int = 0
    width: int = 0

    def __post_init__(self) -> None:
        taken = set[tuple[int, int]]()
        for number, row in enumerate(self.rows):
            column = 0
            for cell in row:
                one = cell if isinstance(cell, C) else C(cell)
                while (number, column) in taken:
                    column += 1
                self.placed.append((number, column, one))
                taken |= {(r, c) for r in range(number, number + one.rows) for c in range(column, column + one.columns)}
                column += one.columns
        self.height = max(r for r, _ in taken) + 1
        self.width = max(c for _, c in taken) + 1


def docx_of(*blocks: P | T | str) -> bytes:
    """A Word document."""
    document = docx.Document()
    for block in blocks:
        if isinstance(block, T):
            _table(document, block.rows)
        else:
            _paragraph(document, P(block) if isinstance(block, str) else block)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def _paragraph(document: Any, block: P) -> None:
    paragraph = document.add_paragraph(block.text, style=block.style)
    if block.level is not None:
        numbering = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        numbering.get_or_add_numId().val = 1
        numbering.get_or_add_ilvl().val = block.level


def _table(parent: Any, rows: Sequence[Sequence[str | C]]) -> None:
    grid = Grid(rows)
    table = parent.add_table(rows=grid.height, cols=grid.width)
    for row, column, cell in grid.placed:
        target = table.cell(row, column)
        if cell.rows > 1 or cell.columns > 1:
            target = target.merge(table.cell(row + cell.rows - 1, column + cell.columns - 1))
        lines = cell.text.split("\n")
        target.paragraphs[0].text = lines[0]
        for line in lines[1:]:
            target.add_paragraph(line)
        if cell.inner:
            _table(target, cell.inner)


def xlsx_of(**sheets: Iterable[Sequence[Any]]) -> bytes:
    """A workbook; ``C`` cells are merged."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        grid = Grid([[cell if isinstance(cell, C) else C(cell) for cell in row] for row in rows])
        for row, column, cell in grid.placed:
            if cell.text not in ("", None):
                sheet.cell(row + 1, column + 1, cell.text)
            if cell.rows > 1 or cell.columns > 1:
                sheet.merge_cells(
                    start_row=row + 1,
                    start_column=column + 1,
                    end_row=row + cell.rows,
                    end_column=column + cell.columns,
                )
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
