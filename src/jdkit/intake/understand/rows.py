"""A row of a table: labels with the values beside them, entries of the open section, or a section's own label."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jdkit.intake.account import Role
from jdkit.intake.labels import SECTIONS, Label
from jdkit.intake.page import Cell, Slice
from jdkit.intake.understand.columns import name_of_cell, text_of
from jdkit.intake.understand.entries import LISTS, SHORT, read_entry, read_labels_within
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.grid import is_blank_cell
from jdkit.intake.understand.packed import split_labels
from jdkit.intake.understand.state import State, numeral
from jdkit.intake.understand.titles import is_document_title, named_in_document_title

_SENTENCE = re.compile(r"[，,。；;：:]")
OPEN_GROUPS = (
    "duties",
    "relations",
    "qualifications",
    "conduct",
    "management",
    "environment",
    "signatures",
    "appointment",
)


@dataclass
class _Pair:
    """A label and the cells that came after it."""

    label: Label | None
    name: tuple[Slice, ...]
    values: list[Cell] = field(default_factory=list)
    column: int = 0

    def found(self) -> Found:
        return Found(self.label, self.name, tuple(piece for cell in self.values for piece in name_of_cell(cell)))

    @property
    def is_full(self) -> bool:
        """Whether a field of one value has it already."""
        return bool(self.values) and (self.label is None or self.label.group == "header")


def read_row(state: State, cells: Sequence[Cell]) -> None:
    """The cells of one row, blank ones among them."""
    filled = [cell for cell in cells if not is_blank_cell(cell)]
    for cell in cells:
        if is_blank_cell(cell):
            state.account.take(name_of_cell(cell), Role.BLANK)
    if len(filled) == 1:
        read_single(state, filled[0], blank_before=cells[0] is not filled[0], alone=len(cells) == 1)
    elif filled:
        _read_several(state, cells)


def read_single(state: State, cell: Cell, blank_before: bool = False, alone: bool = True) -> None:
    """A cell that nothing stands beside."""
    lines, text = name_of_cell(cell), text_of(cell)
    if _is_title(state, cell):
        return
    label = state.labels.find(text, state.within)
    if label and label.field != "table.number":
        read_label(state, label, lines, alone)
    elif _heads_like(state, lines):
        state.open(None, lines)
    elif not read_labels_within(state, lines):
        beside = blank_before and cell.column == state.value_column
        if state.section is None or state.section.fresh or beside:
            state.loose(lines)
        else:
            state.flush()
            keep_as_stray(state.post, Found(None, (), lines))


def _heads_like(state: State, lines: tuple[Slice, ...]) -> bool:
    """Whether a cell is numbered as the label of the open section is, and is as short as one: 三、监督及岗位关系."""
    section = state.section
    if len(lines) != 1 or section is None or not section.name or not numeral(section.name[0]):
        return False
    return numeral(lines[0]) and len(lines[0].text) <= SHORT and not _SENTENCE.search(lines[0].text)


def _is_title(state: State, cell: Cell) -> bool:
    lines = name_of_cell(cell)
    if is_document_title(text_of(cell), state.labels):
        state.next_post()
        state.account.take(lines, Role.TITLE)
        return True
    name = named_in_document_title(lines[0]) if len(lines) == 1 else None
    if name:
        state.next_post()
        state.candidate = name
        state.account.take([lines[0].part(len(name.text))] if lines[0].start == name.start else [], Role.TITLE)
    return name is not None


def read_label(state: State, label: Label, name: tuple[Slice, ...], alone: bool = True, heading: int = 0) -> None:
    """A label whose value comes below it, if any."""
    if label.field in ("generic", "table.key", "table.value"):
        state.close_section()
        state.account.take(name, Role.LABEL, label.field)
    elif label.field in SECTIONS or alone:
        state.open(label, name, heading)
    else:
        state.take(Found(label, name, ()))


def _read_several(state: State, cells: Sequence[Cell]) -> None:
    pairs, free = _paired(state, cells)
    for pair in pairs:
        _take_pair(state, pair)
    if free:
        read_entry(state, free)
    last = max((cell for cell in cells if not is_blank_cell(cell)), key=lambda one: one.column)
    state.value_column = last.column


def _paired(state: State, cells: Sequence[Cell]) -> tuple[list[_Pair], list[Cell]]:
    """The labels with their values, and the cells that belong to none."""
    pairs, free = list[_Pair](), list[Cell]()
    gap = False
    for cell in cells:
        if is_blank_cell(cell):
            gap = True
            continue
        last = pairs[-1] if pairs else None
        within = last.label.field if last and last.label and not last.values else state.within
        label = state.labels.find(text_of(cell), within)
        empty = last is not None and not last.values and not gap
        says_label = text_of(cell).rstrip().endswith(("：", ":"))
        if (
            label
            and empty
            and last
            and label.weak
            and not says_label
            and not (last.label and last.label.field in SECTIONS)
        ):
            label = None
        if label and label.field != "table.number" and (not free or not state.section):
            pairs.append(_Pair(label, name_of_cell(cell), column=cell.column))
        elif last and not last.is_full:
            last.values.append(cell)
        elif _is_packed(state, cell):
            if free and state.section:
                read_entry(state, free)
                free.clear()
            read_labels_within(state, name_of_cell(cell))
        else:
            free.append(cell)
        gap = False
    return pairs, free


def _is_packed(state: State, cell: Cell) -> bool:
    founds = split_labels(state.labels, name_of_cell(cell), state.within, state.within in LISTS)
    return any(found.label for found in founds)


def _take_pair(state: State, pair: _Pair) -> None:
    label, found = pair.label, pair.found()
    if not pair.values:
        if label and label.field in SECTIONS:
            state.open(label, pair.name)
        else:
            state.take(found)
        return
    if label and label.field in SECTIONS and label.group in OPEN_GROUPS:
        state.open(label, pair.name)
        assert state.section
        state.section.fresh, state.section.column = False, pair.column
        read_entry(state, pair.values)
        state.flush()
        return
    if label and label.field == "duties.entry":
        state.open(label, pair.name)
        if not read_labels_within(state, found.lines):
            state.loose(found.lines)
        state.flush()
        return
    state.take(found)
