"""Word documents: all text in the order of the body, with spans of cells and levels of automatic numbering.

The package is opened by python-docx; the body is walked here, for its own iteration passes over text boxes, content
controls and insertions. Text that was deleted in tracked changes is none.
"""

import io
import zipfile
from collections.abc import Iterator
from itertools import count
from typing import Any

from jdkit.intake.page import Cell, Line, Page, Place, Table
from jdkit.intake.read.refused import Refused

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SKIPPED = frozenset(
    (f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", FALLBACK, f"{W}rPr", f"{W}pPr", f"{W}rt")
)
DAMAGED = (KeyError, ValueError, AttributeError, SyntaxError, zipfile.BadZipFile, OSError, EOFError)
"""What a package raises that lacks parts or holds broken ones."""
BREAKS = {f"{W}br": "\n", f"{W}cr": "\n", f"{W}tab": "\t", f"{W}noBreakHyphen": "-"}


def read(name: str, data: bytes) -> list[Page]:
    from docx import Document
    from docx.opc.exceptions import PackageNotFoundError

    try:
        document = Document(io.BytesIO(data))
        body = document.element.body
        page = _Reader(document, Place(name)).page(body)
    except (*DAMAGED, PackageNotFoundError) as error:
        raise Refused("damaged") from error
    if not any(line.text.strip() for line in page.lines):
        pictures = any(part.partname.startswith("/word/media") for part in document.part.package.iter_parts())
        raise Refused("scan" if pictures else "no-text")
    return [page]


class _Reader:
    def __init__(self, document: Any, place: Place) -> None:
        self.document = document
        self.place = place
        self.tables = count(1)
        self.paragraphs = count(1)
        self.styles = {style.style_id: style for style in document.styles if style.style_id}

    def page(self, body: Any) -> Page:
        blocks = tuple(self.blocks(body, self.place))
        return Page(self.place.file, blocks, margins=tuple(self.margins()))

    def margins(self) -> Iterator[Line]:
        """Lines of page headers and footers, each once."""
        seen = set[str]()
        for relation in self.document.part.rels.values():
            kind = relation.reltype.rpartition("/")[2]
            if kind not in ("header", "footer", "footnotes", "endnotes") or relation.is_external:
                continue
            part = relation.target_part
            root = getattr(part, "element", None)
            if root is None:
                from docx.oxml.parser import parse_xml

                root = parse_xml(part.blob)
            for paragraph in root.iter(f"{W}p"):
                for text in _texts(paragraph):
                    if text.strip() and text not in seen:
                        seen.add(text)
                        yield Line(text, self.place.at(kind, 1))

    def blocks(self, parent: Any, place: Place, local: bool = False) -> Iterator[Line | Table]:
        numbers = count(1) if local else self.paragraphs
        for element in _content(parent):
            if element.tag == f"{W}p":
                yield from self.lines(element, place.at("paragraph", next(numbers)))
            else:
                inside = place.at("table", next(self.tables))
                yield Table(tuple(self.cells(element, inside)))

    def lines(self, paragraph: Any, place: Place) -> Iterator[Line | Table]:
        heading, level, list_id = self.numbering(paragraph)
        for n, text in enumerate(_texts(paragraph)):
            yield Line(text, place, heading, level if n == 0 else None, list_id if n == 0 else "")
        for box in _boxes(paragraph):
            yield from self.blocks(box, place.at("box", 1), local=True)

    def numbering(self, paragraph: Any) -> tuple[int, int | None, str]:
        """The level of a heading, and that and the list of automatic numbering, from the paragraph or its style."""
        properties = paragraph.find(f"{W}pPr")
        style = self._style(properties)
        heading, level, list_id = 0, None, ""
        while style is not None:
            name = (style.name or "").lower()
            if not heading and name.startswith(("heading", "标题", "title")):
                heading = int(name[-1]) if name[-1].isdigit() else 1
            if level is None:
                level, list_id = _list_of(style.element.find(f"{W}pPr"))
            style = style.base_style
        outline = properties.find(f"{W}outlineLvl") if properties is not None else None
        if not heading and outline is not None and int(outline.get(f"{W}val", 9)) < 9:
            heading = int(outline.get(f"{W}val")) + 1
        own = properties.find(f"{W}numPr") if properties is not None else None
        if own is not None:
            level, list_id = _list_of(properties)
        return heading, level, list_id

    def _style(self, properties: Any) -> Any:
        named = properties.find(f"{W}pStyle") if properties is not None else None
        return self.styles.get(named.get(f"{W}val")) if named is not None else None

    def cells(self, table: Any, place: Place) -> Iterator[Cell]:
        """The cells with their spans. What continues a cell vertically is part of it, its text too."""
        grid: dict[int, _Growing] = {}
        cells = list[_Growing]()
        for row, element in enumerate(_rows(table)):
            column = _skipped(element)
            for cell in _cells(element):
                columns, merge = _spans(cell)
                above = grid.get(column)
                blocks = tuple(self.blocks(cell, place.at("row", row + 1).at("column", column + 1), local=True))
                if merge == "continue" and above and above.bottom == row:
                    above.bottom = row + 1
                    above.blocks += [one for one in blocks if isinstance(one, Table) or one.text.strip()]
                else:
                    above = _Growing(row, column, columns, row + 1, list(blocks))
                    cells.append(above)
                for at in range(column, column + columns):
                    grid[at] = above
                column += columns
        for one in cells:
            yield Cell(one.row, one.column, one.bottom - one.row, one.columns, tuple(one.blocks))


class _Growing:
    def __init__(self, row: int, column: int, columns: int, bottom: int, blocks: list[Line | Table]) -> None:
        self.row, self.column, self.columns, self.bottom, self.blocks = row, column, columns, bottom, blocks


def _content(parent: Any) -> Iterator[Any]:
    """Paragraphs and tables, also within content controls and insertions."""
    for element in parent:
        if element.tag in (f"{W}p", f"{W}tbl"):
            yield element
        elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}moveTo", f"{W}smartTag", f"{W}customXml"):
            yield from _content(element)


def _rows(table: Any) -> Iterator[Any]:
    return _wrapped(table, f"{W}tr")


def _cells(row: Any) -> Iterator[Any]:
    return _wrapped(row, f"{W}tc")


def _wrapped(parent: Any, tag: str) -> Iterator[Any]:
    for element in parent:
        if element.tag == tag:
            yield element
        elif element.tag in (f"{W}sdt", f"{W}sdtContent", f"{W}ins", f"{W}customXml"):
            yield from _wrapped(element, tag)


def _skipped(row: Any) -> int:
    before = row.find(f"{W}trPr/{W}gridBefore")
    return int(before.get(f"{W}val", 0)) if before is not None else 0


def _spans(cell: Any) -> tuple[int, str]:
    properties = cell.find(f"{W}tcPr")
    if properties is None:
        return 1, ""
    span, merge = properties.find(f"{W}gridSpan"), properties.find(f"{W}vMerge")
    columns = int(span.get(f"{W}val", 1)) if span is not None else 1
    return max(columns, 1), "" if merge is None else merge.get(f"{W}val", "continue")


def _list_of(properties: Any) -> tuple[int | None, str]:
    found = properties.find(f"{W}numPr") if properties is not None else None
    number = found.find(f"{W}numId") if found is not None else None
    if found is None or number is None or number.get(f"{W}val") == "0":
        return None, ""
    level = found.find(f"{W}ilvl")
    return int(level.get(f"{W}val", 0)) if level is not None else 0, str(number.get(f"{W}val"))


def _texts(paragraph: Any) -> list[str]:
    """The lines of a paragraph; a line break within it starts another."""
    return "".join(_runs(paragraph)).split("\n")


def _runs(element: Any) -> Iterator[str]:
    for child in element:
        if child.tag in SKIPPED or child.tag == f"{W}txbxContent":
            continue
        if child.tag == f"{W}t":
            yield (child.text or "").replace("\n", " ")
        elif child.tag in BREAKS:
            yield BREAKS[child.tag]
        elif child.tag == f"{W}sym":
            yield chr(int(child.get(f"{W}char", "25A1"), 16))
        else:
            yield from _runs(child)


def _boxes(element: Any) -> Iterator[Any]:
    """Text boxes in a paragraph; each is stored twice, once for old versions of Word."""
    for child in element:
        if child.tag == FALLBACK:
            continue
        if child.tag == f"{W}txbxContent":
            yield child
        else:
            yield from _boxes(child)
