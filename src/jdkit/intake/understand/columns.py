"""Tables with labels above their columns: one duty, relation, revision or post a row, or values below labels."""

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from jdkit.intake.labels import SECTIONS, Label, Labels
from jdkit.intake.page import Cell, Slice, Table, whole
from jdkit.intake.understand.found import pieces_of
from jdkit.intake.understand.grid import Band, is_blank_cell

_SENTENCE = re.compile(r"[。；;，,：:]\S")
_TRIED = ("duties", "relations", "validity.revisions", "qualifications")


class Kind(StrEnum):
    """What a row is."""

    POSTS = "posts"
    DUTIES = "duties"
    RELATIONS = "relations"
    REVISIONS = "revisions"
    AUTHORITY = "authority"
    SIGNATURES = "signatures"
    DEGREES = "degrees"
    STRAYS = "strays"
    PAIRS = "pairs"
    VALUES = "values"


@dataclass(frozen=True)
class Column:
    """``start`` is its first column in the grid; ``label`` is None where it is unknown."""

    start: int
    end: int
    label: Label | None
    name: tuple[Slice, ...]


@dataclass(frozen=True)
class Columns:
    kind: Kind
    columns: tuple[Column, ...]
    width: int

    def column_of(self, cell: Cell) -> Column | None:
        return next((one for one in self.columns if one.start <= cell.column < one.end), None)

    def fits(self, band: Band) -> bool:
        """Whether a band goes on with the table: all that it holds stands below one of the labels."""
        filled = band.filled
        return all(
            (column := self.column_of(cell)) is not None
            and cell.right <= max(column.end, self.width)
            and not _spans(cell, self)
            for cell in filled
        )


def _spans(cell: Cell, columns: Columns) -> bool:
    """Whether a cell reaches over several columns that have labels."""
    return sum(1 for one in columns.columns if one.start < cell.right and one.end > cell.column) > 1


def name_of_cell(cell: Cell) -> tuple[Slice, ...]:
    return pieces_of([whole(line) for line in cell.lines])


def text_of(cell: Cell) -> str:
    return "".join(piece.text for piece in name_of_cell(cell))


def upright(table: Table, labels: Labels) -> Table:
    """The table, turned where it has one post a column: labels down its left side, and several titles beside one."""
    left = {cell.row: labels.find(text_of(cell)) for cell in table.cells if cell.column == 0 and not cell.nested}
    titles = [row for row, label in left.items() if label and label.field == "header.title"]
    rest = [cell for cell in table.cells if cell.column > 0 and not is_blank_cell(cell)]
    known = sum(label is not None for label in left.values())
    if (
        len(titles) != 1
        or known < 3
        or known < 0.6 * len(left)
        or any(cell.columns > 1 or cell.nested for cell in rest)
    ):
        return table
    named = [cell for cell in rest if cell.row == titles[0]]
    if len(named) < 2 or any(labels.find(text_of(cell)) for cell in rest):
        return table
    return Table(tuple(Cell(one.column, one.row, one.columns, one.rows, one.blocks) for one in table.cells))


def columns_of(band: Band, following: Band | None, labels: Labels, section: str) -> Columns | None:
    """The labels of a table of columns, if the band holds them and the one after it goes on below them."""
    filled = band.filled
    if following is None or len(filled) < 2 or not _could_be_labels(band):
        return None
    leaves = [cell for cell in filled if cell.bottom == band.bottom]
    best: tuple[int, str, list[Label | None]] = (0, "", [])
    for tried in (section, *(one for one in _TRIED if one != section)):
        found = [_label_of(cell, filled, labels, tried) for cell in leaves]
        count = sum(label is not None for label in found)
        if count > best[0]:
            best = (count, tried, found)
    count, _, found = best
    if count < 2 or count < 0.6 * len(leaves) or _is_pair(found):
        return None
    starts = [*(cell.column for cell in leaves[1:]), max(cell.right for cell in band.cells)]
    columns = tuple(
        Column(cell.column, end, label, name_of_cell(cell))
        for cell, end, label in zip(leaves, starts, found, strict=True)
    )
    made = Columns(_kind(columns, section), columns, columns[-1].end)
    return made if _goes_on(made, following, labels, section) else None


def _could_be_labels(band: Band) -> bool:
    """Short texts without gaps between them."""
    if any(cell.nested or len(text_of(cell)) > 24 or _SENTENCE.search(text_of(cell)) for cell in band.filled):
        return False
    lowest = [cell for cell in band.cells if cell.row <= band.bottom - 1 < cell.bottom]
    blank = [is_blank_cell(cell) for cell in sorted(lowest, key=lambda one: one.column)]
    while blank and blank[-1]:
        blank.pop()
    while blank and blank[0]:
        blank.pop(0)
    return len(blank) >= 2 and not any(blank)


def _label_of(cell: Cell, cells: tuple[Cell, ...], labels: Labels, section: str) -> Label | None:
    above = [one for one in cells if one.row < cell.row and one.column <= cell.column < one.right]
    for parent in reversed(above):
        outer = labels.find(text_of(parent), section)
        if outer and (inner := labels.find(text_of(cell), outer.field)):
            return inner
    return labels.find(text_of(cell), section)


def _is_pair(found: list[Label | None]) -> bool:
    """任职资格 | 学历 | 本科: a section, a label in it and its value; or labels and values in turn."""
    if found[-1] is None and found[0] and found[0].field in SECTIONS:
        return True
    known = [label is not None for label in found]
    return not any(a and b for a, b in pairwise(known))


def _kind(columns: tuple[Column, ...], section: str) -> Kind:
    fields = {one.label.field for one in columns if one.label}
    groups = {field.partition(".")[0] for field in fields}
    if "header.title" in fields:
        return Kind.POSTS
    first = columns[0].label
    if len(columns) == 2 and first and first.field == "table.key":
        return Kind.PAIRS
    if fields & {"table.key"} and fields <= {"table.key", "table.value", "table.number", "note"}:
        return Kind.PAIRS
    if section == "standards":
        return Kind.STRAYS
    if fields & {"qualifications.must", "qualifications.preferred"}:
        return Kind.DEGREES
    if "management.authority.matter" in fields:
        return Kind.AUTHORITY
    if "signatures.who" in fields:
        return Kind.SIGNATURES
    if "relations.with" in fields:
        return Kind.RELATIONS
    if any(field.startswith("validity.revisions.") for field in fields):
        return Kind.REVISIONS
    if "duties" in groups and groups <= {"duties", "table", "note", "standards"}:
        return Kind.DUTIES
    return Kind.VALUES


def _goes_on(columns: Columns, following: Band, labels: Labels, section: str) -> bool:
    filled = following.filled
    if not filled or not columns.fits(following):
        return False
    if columns.kind in (Kind.PAIRS, Kind.SIGNATURES):
        return True
    known = [labels.find(text_of(cell), section) for cell in filled]
    first = known[0]
    if first and not first.weak and not text_of(filled[0]).isdigit():
        return False
    return not all(known)
