"""What stands without a label of its own: entries of the section that is open, and texts that may name each other."""

from collections.abc import Sequence

from jdkit.intake.account import Role
from jdkit.intake.draft import Leaf
from jdkit.intake.labels import SECTIONS, Label
from jdkit.intake.page import Cell, Slice, Written
from jdkit.intake.understand.columns import name_of_cell, text_of
from jdkit.intake.understand.duties import add_duties, duty_from_row
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.packed import split_labels
from jdkit.intake.understand.relations import relation_from_row
from jdkit.intake.understand.state import Section, State
from jdkit.intake.understand.words import written

SHORT = 14
"""Characters of a text that may name what stands beside it."""

LISTS = ("duties", "conduct", "management.authority", "standards", "duties.tasks", "conduct.must", "conduct.must_not")
"""Sections whose entries may hold a colon that no label ends with."""


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
        elif found.label and found.label.field == "duties.entry":
            open_entry(state, found)
        elif found.label and found.label.field in SECTIONS and not found.lines:
            if last:
                state.open(found.label, found.name)
            else:
                state.account.take(found.name, Role.LABEL, found.label.field)
        else:
            state.take(found)
    return True


def open_entry(state: State, found: Found) -> None:
    """One duty among numbered ones: what is said below it belongs to it."""
    assert found.label
    state.open(found.label, found.name)
    state.loose(found.lines)


def read_entry(state: State, cells: Sequence[Cell]) -> None:
    """Cells that belong to the section that is open, or to none."""
    section = state.section
    texts = list[Cell]()
    for cell in cells:
        if section and text_of(cell).strip("、.．()（）").isdigit():
            state.account.take(name_of_cell(cell), Role.NUMBER)
        else:
            texts.append(cell)
    if section and len(texts) > 1 and section.column is not None and texts[0].column <= section.column:
        state.close_section()
        _unknown(state, texts)
    elif len(texts) == 1 and section:
        lines = name_of_cell(texts[0])
        if not read_labels_within(state, lines):
            state.loose(lines)
    elif section and section.field in ("duties", "duties.entry") and len(texts) > 1:
        _duty(state, section, texts)
    elif section and section.field == "relations" and len(texts) > 1:
        _mark(state, section)
        state.flush()
        who, about, *more = (Found(None, (), name_of_cell(cell)) for cell in texts)
        relation_from_row(state.post, {"with": who, "about": about})
        for found in more:
            keep_as_stray(state.post, found)
    elif section and section.group == "qualifications" and len(texts) > 1:
        first, *others = texts
        lines = tuple(piece for cell in others for piece in name_of_cell(cell))
        state.take(Found(Label("qualifications.other", keep=True), name_of_cell(first), lines))
    elif section:
        _named_entry(state, section, texts)
    else:
        _unknown(state, texts)


def _named_entry(state: State, section: Section, cells: list[Cell]) -> None:
    """Texts side by side in a section that knows no columns: the first may name the others."""
    lines = tuple(piece for cell in cells for piece in name_of_cell(cell))
    if len(cells) < 2 or len(text_of(cells[0])) > SHORT or section.field == "duties.tasks":
        state.loose(lines)
        return
    _mark(state, section)
    state.flush()
    name, rest = written(name_of_cell(cells[0])), written(lines[len(name_of_cell(cells[0])) :])
    value = Written(f"{name.text}：{rest.text}", (*name.slices, *rest.slices))
    target = {"management.authority": ("management", "authority"), "conduct": ("conduct", "must")}.get(section.field)
    if not (target and state.post.add(Leaf(value), *target)):
        state.post.stray(rest, name)


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
        if second is not None and len(text_of(first)) <= SHORT and len(name_of_cell(first)) <= 3:
            state.take(Found(None, name_of_cell(first), name_of_cell(second)))
            at += 1
        else:
            state.post.stray(written(name_of_cell(first)))
        at += 1


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
