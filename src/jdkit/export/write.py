"""Tables as files. Nothing that a position says may run as a formula where the table is opened."""

import csv
import io
import json
from collections.abc import Callable, Sequence

from jdkit.export.tables import Sheet

Heading = Callable[[tuple[str, ...]], str]
FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a spreadsheet takes for the start of a formula (OWASP, CSV Injection)."""


def defused(text: str) -> str:
    """A text that a spreadsheet shows as it is."""
    return f"'{text}" if text.startswith(FORMULA) else text


def csv_of(sheet: Sheet, heading: Heading) -> bytes:
    """UTF-8 with a byte order mark, by which Excel knows it."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow([heading(column) for column in sheet.columns])
    writer.writerows([defused(value) for value in row] for row in sheet.rows)
    return stream.getvalue().encode("utf-8-sig")


def json_of(sheets: Sequence[Sheet]) -> bytes:
    """Each table as a list of objects, keys as in the position files."""
    data = {
        sheet.name: [
            {".".join(column): value for column, value in zip(sheet.columns, row, strict=True)} for row in sheet.rows
        ]
        for sheet in sheets
    }
    return (json.dumps({"version": 1, **data}, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def xlsx_of(sheets: Sequence[Sheet], heading: Heading, title: Heading) -> bytes:
    """A workbook with one sheet a table. All cells are text, and stay so when somebody edits them."""
    from openpyxl import Workbook
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
    from openpyxl.styles import Alignment, Font

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        page = book.create_sheet(title((sheet.name,)))
        for row, values in enumerate(([heading(column) for column in sheet.columns], *sheet.rows), 1):
            for column, value in enumerate(values, 1):
                cell = page.cell(row, column)
                cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
                cell.data_type = "s"
                cell.quotePrefix = True
                cell.alignment = Alignment(wrap_text=True, vertical="top")
                cell.font = Font(bold=row == 1)
        page.freeze_panes = "A2"
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()
