"""A row of a table: labels with the values beside them, entries of the section that is open, or a section's own label."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from jdkit.intake.account import Role
from jdkit.intake.labels import SECTIONS, Label
from jdkit.intake.page import Cell, Slice
from jdkit.intake.understand.columns import name_of_cell, text_of
from jdkit.intake.understand.duties import add_duties, duty_from_row
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.grid import is_blank_cell
from jdkit.intake.understand.packed import split_labels
from jdkit.intake.understand.relations import relation_from_row
from jdkit.intake.understand.state import Section, State
from jdkit.intake.understand.titles import is_document_title, named_in_document_title
from jdkit.intake.understand.words import written

LISTS = ("duties", "conduct", "management.authority", "standards", "duties.tasks", "conduct.must", "conduct.must_not")
"""Sections whose entries may hold a colon that no label ends with."""

SHORT = 14
"""Characters of a text that may name what stands beside it."""

OPEN_GROUPS = ("duties", "relations", "qualifications", "conduct", "management", "environment")


@dataclass
class _Pair:
    """A label and the cells that came after it."""

    label: Label | None
    name: tuple[Slice, ...]
    values: list[Cell] = field(default_factory=list)

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
    elif not read_labels_within(state, lines):
        beside = blank_before and cell.column == state.value_column
        if state.section is None or state.section.fresh or beside:
            state.loose(lines)
        else:
            state.flush()
            keep_as_stray(state.post, Found(None, (), lines))


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


def read_labels_within(state: State, lines: Sequence[Slice]) -> bool:
    """Reads a text that holds labels and their values; tells whether it holds any."""
    listing = state.within in LISTS
    founds = split_labels(state.labels, lines, state.within, listing)
    if not any(found.label for found in founds):
        return False
    for n, found in enumerate(founds):
        last = n == len(founds) - 1
        if not found.name:
            state.loose(found.lines)
        elif found.label and found.label.field in SECTIONS and not found.lines:
            if last:
                state.open(found.label, found.name)
            else:
                state.account.take(found.name, Role.LABEL, found.label.field)
        else:
            state.take(found)
    return True


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
        if label and empty and last and label.weak and not (last.label and last.label.field in SECTIONS):
            label = None
        if label and label.field != "table.number" and (not free or not state.section):
            pairs.append(_Pair(label, name_of_cell(cell)))
        elif last and not last.is_full:
            last.values.append(cell)
        else:
            free.append(cell)
        gap = False
    return pairs, free


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
        state.section.fresh = False
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


def read_entry(state: State, cells: Sequence[Cell]) -> None:
    """Cells that belong to the section that is open, or to none."""
    section = state.section
    texts = list[Cell]()
    for cell in cells:
        if section and text_of(cell).strip("、.．()（）").isdigit():
            state.account.take(name_of_cell(cell), Role.NUMBER)
        else:
            texts.append(cell)
    if len(texts) == 1 and section:
        lines = name_of_cell(texts[0])
        if not read_labels_within(state, lines):
            state.loose(lines)
    elif section and section.field in ("duties", "duties.entry") and len(texts) > 1:
        _duty(state, section, texts)
    elif section and section.field == "relations" and len(texts) > 1:
        _mark(state, section)
        state.flush()
        first, second, *rest = (Found(None, (), name_of_cell(cell)) for cell in texts)
        relation_from_row(state.post, {"with": first, "about": second})
        for found in rest:
            keep_as_stray(state.post, found)
    elif section and section.group == "qualifications" and len(texts) > 1:
        first, *others = texts
        lines = tuple(piece for cell in others for piece in name_of_cell(cell))
        state.take(Found(Label("qualifications.other", keep=True), name_of_cell(first), lines))
    elif section:
        state.loose(tuple(piece for cell in texts for piece in name_of_cell(cell)))
    else:
        _unknown(state, texts)


def _mark(state: State, section: Section) -> None:
    if not section.used:
        state.account.take(section.name, Role.LABEL, section.field)
        section.used = True


def _duty(state: State, section: Section, cells: list[Cell]) -> None:
    """Two texts side by side: what the duty is called, and the duty."""
    _mark(state, section)
    state.flush()
    first, second, *rest = cells
    if len(text_of(first)) <= SHORT:
        parts = {"keyword": Found(None, (), name_of_cell(first)), "what": Found(None, (), name_of_cell(second))}
        duty_from_row(state.post, parts)
    else:
        rest = [first, second, *rest]
    for cell in rest:
        add_duties(state.post, name_of_cell(cell))


def _unknown(state: State, cells: list[Cell]) -> None:
    """Texts in pairs, of which the first may name the second."""
    at = 0
    while at < len(cells):
        first = cells[at]
        second = cells[at + 1] if at + 1 < len(cells) else None
        if not _reads_within(state, first):
            if second is not None and len(text_of(first)) <= SHORT and len(name_of_cell(first)) <= 3:
                state.take(Found(None, name_of_cell(first), name_of_cell(second)))
                at += 1
            else:
                state.post.stray(written(name_of_cell(first)))
        at += 1


def _reads_within(state: State, cell: Cell) -> bool:
    return read_labels_within(state, name_of_cell(cell))


def read_group(state: State, section: Section, cell: Cell) -> None:
    """A cell beside several rows of a section, which it names no kind of: a duty whose tasks they are, or a label."""
    lines = name_of_cell(cell)
    _mark(state, section)
    state.flush()
    if section.field in ("duties", "duties.entry"):
        add_duties(state.post, lines)
        state.section = Section(Label("duties.tasks", weak=True), (), used=True)
    elif section.group == "qualifications":
        state.section = Section(Label("qualifications.other", keep=True), lines)
    else:
        state.post.stray(written(lines))
