"""Workbooks: each sheet is a page with one table. Hidden sheets are read too: their text is text."""

import io
from datetime import date, datetime, time, timedelta
from typing import Any

from jdkit.intake.page import Cell, Line, Page, Place, Table
from jdkit.intake.read.refused import Refused

MOST_CELLS = 2_000_000


def read(name: str, data: bytes) -> list[Page]:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [(title, workbook.get_sheet_by_name(title)) for title in workbook.sheet_names]
        pages = [page for title, sheet in sheets if (page := _page(Place(name), title, sheet))]
    except PasswordError:
        raise Refused("password") from None
    except (CalamineError, ValueError, OSError) as error:
        raise Refused("damaged") from error
    if not pages:
        raise Refused("no-text")
    return pages


def _page(place: Place, title: str, sheet: Any) -> Page | None:
    if sheet.height * sheet.width > MOST_CELLS:
        raise Refused("large", {"sheet": title})
    rows = sheet.to_python(skip_empty_area=False)
    merged = _merged(sheet)
    covered = {
        (row, column)
        for (top, left), (bottom, right) in merged.items()
        for row in range(top, bottom + 1)
        for column in range(left, right + 1)
        if (row, column) != (top, left)
    }
    width = max((n + 1 for row in rows for n, value in enumerate(row) if _text(value)), default=0)
    cells = list[Cell]()
    for number, row in enumerate(rows):
        if not any(_text(value) for value in row) and not any((number, n) in covered for n in range(width)):
            continue
        for column, value in enumerate(row[:width]):
            if (number, column) in covered:
                continue
            bottom, right = merged.get((number, column), (number, column))
            at = place.at("sheet", title).at("row", number + 1).at("column", _letters(column))
            lines = tuple(Line(text, at) for text in _text(value).split("\n"))
            cells.append(Cell(number, column, bottom - number + 1, right - column + 1, lines))
    return Page(place.file, (Table(tuple(cells)),), name=title) if cells else None


def _merged(sheet: Any) -> dict[tuple[int, int], tuple[int, int]]:
    return {tuple(first): tuple(last) for first, last in sheet.merged_cell_ranges or ()}


def _letters(column: int) -> str:
    """The name of a column: A, B … Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name


def _text(value: Any) -> str:
    if value is None or value == "":
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else f"{value:.10g}"
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.isoformat(" ")
    if isinstance(value, date | time | timedelta):
        return str(value)
    return str(value).replace("\r\n", "\n").replace("\r", "\n")
