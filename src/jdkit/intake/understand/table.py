"""The rows of a table whose columns have labels."""

from collections.abc import Sequence

from jdkit.intake.account import Role
from jdkit.intake.draft import Leaf
from jdkit.intake.labels import SECTIONS, Label
from jdkit.intake.page import Cell, Written
from jdkit.intake.understand.columns import Column, Columns, Kind, name_of_cell, text_of
from jdkit.intake.understand.duties import duty_from_row
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.grid import Band, is_blank_cell
from jdkit.intake.understand.listing import items_of
from jdkit.intake.understand.qualifications import add_qualifications
from jdkit.intake.understand.relations import relation_from_row
from jdkit.intake.understand.signatures import authority_from_row, revision_from_row, signature_from_row
from jdkit.intake.understand.state import State
from jdkit.intake.understand.words import key_of, name_of, written

Row = list[tuple[Column, Found]]
PARTS = {
    Kind.DUTIES: "duties",
    Kind.RELATIONS: "relations",
    Kind.REVISIONS: "validity.revisions",
    Kind.AUTHORITY: "management.authority",
    Kind.SIGNATURES: "signatures",
}


def ends_columns(state: State, columns: Columns, band: Band) -> bool:
    """Whether a band is no row of the table: a label stands in its first cell, or all its cells are labels."""
    filled = band.filled
    if not filled:
        return False
    found = [state.labels.find(text_of(cell), state.within) for cell in filled]
    first = found[0]
    if columns.kind is Kind.SIGNATURES:
        return len(filled) == 1
    begins = first is not None and not first.weak and (len(filled) > 1 or first.field in SECTIONS)
    return begins or (len(filled) > 1 and all(found))


def read_columns(state: State, columns: Columns, bands: Sequence[Band]) -> None:
    state.flush()
    for column in columns.columns:
        if column.label:
            state.account.take(column.name, Role.LABEL, column.label.field)
    if state.section:
        state.account.take(state.section.name, Role.LABEL, state.section.field)
        state.section.used, state.section.fresh = True, False
    for band in bands:
        for row in band.rows():
            above = [cell for cell in band.cells if cell.row < row[0].row < cell.bottom]
            _read_row(state, columns, _row(state, columns, row), _row(state, columns, above))


def _row(state: State, columns: Columns, cells: Sequence[Cell]) -> Row:
    row = Row()
    for cell in cells:
        column = columns.column_of(cell)
        if is_blank_cell(cell) or column is None:
            state.account.take(name_of_cell(cell), Role.BLANK)
        else:
            row.append((column, Found(column.label, column.name, name_of_cell(cell))))
    return row


def _read_row(state: State, columns: Columns, row: Row, above: Row) -> None:
    """``above`` is what stands in cells that reach down into the row."""
    if columns.kind is Kind.POSTS:
        _post(state, row, above)
    elif columns.kind is Kind.STRAYS:
        _stray(state, row)
    elif columns.kind is Kind.DEGREES:
        _degrees(state, row)
    elif columns.kind is Kind.VALUES:
        for _, found in row:
            state.take(found)
    else:
        _record(state, columns.kind, row)


def _record(state: State, kind: Kind, row: Row) -> None:
    """A row that is one duty, relation or revision; what has no place in it is kept with its label."""
    own = PARTS[kind]
    parts = dict[str, Found]()
    for _, found in row:
        part = _part_of(found, own)
        if part and part not in parts:
            parts[part] = found
        else:
            keep_as_stray(state.post, found)
    if not parts:
        return
    if kind is Kind.DUTIES:
        duty_from_row(state.post, parts)
    elif kind is Kind.RELATIONS:
        relation_from_row(state.post, parts)
    elif kind is Kind.AUTHORITY:
        authority_from_row(state.post, parts)
    elif kind is Kind.SIGNATURES:
        signature_from_row(state.post, parts)
    else:
        revision_from_row(state.post, parts)


def _stray(state: State, row: Row) -> None:
    """A row that has no home stays together."""
    texts = [written(found.lines) for _, found in row]
    if texts:
        pieces = tuple(piece for text in texts for piece in text.slices)
        state.post.stray(Written(" | ".join(text.text for text in texts), pieces), _section_name(state))


def _section_name(state: State) -> Written | None:
    return Found(None, state.section.name, ()).called if state.section and state.section.name else None


def _degrees(state: State, row: Row) -> None:
    """What is required and what is welcome, of the kind that the first cell names."""
    named = [found for _, found in row if not (found.label and found.label.group == "qualifications")]
    name = named[0].lines if named else ()
    kind = state.labels.find("".join(piece.text for piece in name), "qualifications") if name else None
    for found in named[1:]:
        keep_as_stray(state.post, found)
    for _, found in row:
        if found.label and found.label.group == "qualifications":
            welcome = found.label.field == "qualifications.preferred"
            label = kind or Label("qualifications.other", keep=bool(name))
            add_qualifications(state.post, state.labels, Found(label, name, found.lines), welcome)


def _part_of(found: Found, own: str) -> str | None:
    field = found.label.field if found.label else ""
    if field in ("table.number",):
        return "number"
    if own == "duties":
        same = {"duties": "what", "standards": "standards", "table.value": "what", "table.key": "keyword"}
        return same.get(field) or (field.rpartition(".")[2] if field.startswith("duties.") else None)
    return field.removeprefix(own + ".") if field.startswith(own + ".") else None


def _post(state: State, row: Row, above: Row) -> None:
    """A row that is a post, or goes on about the post in the row above."""
    title = next((found for _, found in row if found.label and found.label.field == "header.title"), None)
    if title:
        name = name_of(title.lines)
        before = state.post.text_at("header", "title")
        if not before:
            state.close_section()
            state.post.set(Leaf(name), "header", "title")
        elif key_of(before) != key_of(name.text):
            state.next_post()
            state.post.set(Leaf(name), "header", "title")
            row = [*(one for one in above if one[1].label and one[1].label.group == "header"), *row]
        else:
            state.account.take(title.lines, Role.REPEATED, "header.title")
        for line in title.lines:
            state.saw(line.line)
    parts = dict[str, Found]()
    for _, found in row:
        if found is title:
            continue
        for piece in found.lines:
            state.saw(piece.line)
        field = found.label.field if found.label else ""
        if field == "table.number":
            state.account.take(found.lines, Role.NUMBER)
        elif (part := _part_of(found, "duties")) and part not in parts:
            parts[part] = found
        else:
            state.take(found)
    if parts:
        _duties(state, parts)


def _duties(state: State, parts: dict[str, Found]) -> None:
    what = parts.get("what")
    if "standards" in parts and (what is None or len(items_of(what.lines)) != 1):
        state.take(parts.pop("standards"))
    if what and set(parts) <= {"what", "number"}:
        state.take(Found(what.label, what.name, what.lines))
        if "number" in parts:
            state.account.take(parts["number"].lines, Role.NUMBER)
    else:
        duty_from_row(state.post, parts)
