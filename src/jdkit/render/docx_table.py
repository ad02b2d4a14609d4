"""A grid as the XML of a Word table, written directly: through python-docx a large table takes seconds.

Element order within properties is that of the schema, on which Word insists.
"""

from collections.abc import Iterator
from itertools import pairwise
from xml.sax.saxutils import escape

from docx.oxml.ns import nsdecls

from jdkit.render.docx_style import FORM_TABLE, LABEL_SHADE
from jdkit.render.form import Cell, Grid, Line, Run

LOOKS = {"strong": "FormStrong", "soft": "FormDetail"}
WRITING_ROW = 740
"""Twips, 13 mm: room for a signature."""
GAP = f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="FormGap"/></w:pPr></w:p>'


def table_xml(grid: Grid, width: int, keep: bool) -> str:
    """The table, ``width`` twips wide. With ``keep`` all of it stays on one page."""
    columns = _widths(grid, width)
    rows = (*grid.head, *grid.body)
    parts = [
        f'<w:tbl {nsdecls("w")}><w:tblPr><w:tblStyle w:val="{FORM_TABLE.replace(" ", "")}"/>',
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/>',
        f'<w:tblLook w:val="0020" w:firstRow="{int(bool(grid.head))}" w:noHBand="1" w:noVBand="1"/></w:tblPr>',
        "<w:tblGrid>",
        *(f'<w:gridCol w:w="{own}"/>' for own in columns),
        "</w:tblGrid>",
    ]
    merged: dict[int, tuple[int, Cell]] = {}
    for y, row in enumerate(rows):
        parts += ("<w:tr>", _row_rules(y < len(grid.head), grid.tall))
        parts += _cells(row, columns, merged, keep and y < len(rows) - 1)
        parts.append("</w:tr>")
    parts.append("</w:tbl>")
    return "".join(parts)


def _widths(grid: Grid, width: int) -> list[int]:
    """The shares of the page in twips, which add up to the width."""
    whole = sum(grid.widths)
    edges = [round(sum(grid.widths[:i]) * width / whole) for i in range(len(grid.widths) + 1)]
    return [after - before for before, after in pairwise(edges)]


def _row_rules(is_head: bool, tall: bool) -> str:
    """A row stays on one page, a head is repeated on each."""
    height = f'<w:trHeight w:val="{WRITING_ROW}" w:hRule="atLeast"/>' if tall and not is_head else ""
    return f"<w:trPr><w:cantSplit/>{height}{'<w:tblHeader/>' if is_head else ''}</w:trPr>"


def _cells(row: tuple[Cell, ...], columns: list[int], merged: dict[int, tuple[int, Cell]], keep: bool) -> Iterator[str]:
    """The cells of a row. ``merged`` holds, by column, how many rows a cell from above still takes."""
    x, own = 0, iter(row)
    while x < len(columns):
        if x in merged:
            left, cell = merged.pop(x)
            if left > 1:
                merged[x] = (left - 1, cell)
            yield _cell(Cell(columns=cell.columns), sum(columns[x : x + cell.columns]), "<w:vMerge/>", keep)
        else:
            cell = next(own, Cell())
            if cell.rows > 1:
                merged[x] = (cell.rows - 1, cell)
            merge = '<w:vMerge w:val="restart"/>' if cell.rows > 1 else ""
            yield _cell(cell, sum(columns[x : x + cell.columns]), merge, keep)
        x += cell.columns


def _cell(cell: Cell, width: int, merge: str, keep: bool) -> str:
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{LABEL_SHADE}"/>' if cell.label else ""
    align = '<w:vAlign w:val="center"/>' if cell.label or len(cell.lines) < 2 else ""
    text = "".join(_line(line, cell, keep) for line in cell.lines or (Line(()),))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{shade}{align}</w:tcPr>{text}</w:tc>'


def _line(line: Line, cell: Cell, keep: bool) -> str:
    style = "FormLabel" if cell.label else "FormItem" if line.item else "FormText"
    next_too = "<w:keepNext/>" if keep else ""
    align = '<w:jc w:val="center"/>' if cell.centred and not cell.label else ""
    runs = "".join(_run(run) for run in line.runs)
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{next_too}{align}</w:pPr>{runs}</w:p>'


def _run(run: Run) -> str:
    look = f'<w:rPr><w:rStyle w:val="{LOOKS[run.look]}"/></w:rPr>' if run.look else ""
    lines = (f'<w:t xml:space="preserve">{escape(text)}</w:t>' for text in run.text.split("\n"))
    return f"<w:r>{look}{'<w:br/>'.join(lines)}</w:r>"
