"""Reading a document: blocks in their order, tables band by band, each cell by what it says."""

from collections.abc import Sequence
from itertools import pairwise

from jdkit.intake.account import Role
from jdkit.intake.labels import SECTIONS, Labels
from jdkit.intake.page import Cell, Line, Page, Table, whole
from jdkit.intake.understand.columns import Columns, Kind, columns_of, text_of, upright
from jdkit.intake.understand.entries import read_group
from jdkit.intake.understand.grid import Band, Part, bands, parts
from jdkit.intake.understand.lines import read_line
from jdkit.intake.understand.rows import read_row
from jdkit.intake.understand.state import Section, State
from jdkit.intake.understand.table import ends_columns, read_columns


def read_pages(file: str, pages: Sequence[Page], labels: Labels) -> State:
    """The posts of a document, with an account of its lines. Its last post is finished."""
    state = State(file, labels)
    for page in pages:
        if page.name and (state.has_title() or len(pages) > 1):
            state.next_post()
        for line in page.margins:
            state.saw(line)
            state.account.take([whole(line)], Role.MARGIN)
        _read_blocks(state, page.blocks)
        if page.name:
            state.post.sheet = page.name
    state.next_post()
    if len(state.posts) > 1 and state.posts[-1].is_empty():
        state.posts[-2].lines += state.posts.pop().lines
    return state


def _read_blocks(state: State, blocks: Sequence[Line | Table]) -> None:
    lines = [block for block in blocks if isinstance(block, Line)]
    following = {id(a): b for a, b in pairwise(lines)}
    for block in blocks:
        if isinstance(block, Line):
            state.saw(block)
            read_line(state, block, following.get(id(block)))
        else:
            _Reader(state).table(block)


class _Reader:
    """Reads one table, and the tables in its cells."""

    def __init__(self, state: State) -> None:
        self.state = state

    def table(self, table: Table) -> None:
        state = self.state
        if state.has_title() and self._tells_title(table):
            state.next_post()
        outer = state.section
        self.region(upright(table, state.labels).cells)
        if state.section is not outer or (outer and outer.used):
            state.close_section()

    def _tells_title(self, table: Table) -> bool:
        found = (self.state.labels.find(text_of(cell)) for cell in table.cells if not cell.nested)
        return any(label and label.field == "header.title" for label in found)

    def region(self, cells: Sequence[Cell]) -> None:
        for cell in cells:
            for line in cell.lines:
                self.state.saw(line)
        self._bands(bands(cells))

    def _bands(self, found: list[Band]) -> None:
        state, at = self.state, 0
        while at < len(found):
            band = found[at]
            following = found[at + 1] if at + 1 < len(found) else None
            columns = columns_of(band, following, state.labels, state.within)
            if columns and columns.kind is Kind.PAIRS:
                for column in columns.columns:
                    state.account.take(column.name, Role.LABEL, column.label.field if column.label else "")
                at += 1
            elif columns:
                at = self._columns(columns, found, at + 1)
            else:
                self._band(band)
                at += 1

    def _columns(self, columns: Columns, found: list[Band], at: int) -> int:
        """Reads the rows below the labels; returns where something else begins."""
        start = at
        while (
            at < len(found)
            and columns.fits(found[at])
            and (at == start or not ends_columns(self.state, columns, found[at]))
        ):
            at += 1
        read_columns(self.state, columns, found[start:at])
        return at

    def _band(self, band: Band) -> None:
        divided = parts(band)
        if band.height > 1 and any(part.head for part in divided):
            for part in divided:
                self._part(part, band)
            return
        for row in band.rows():
            self._row(row)

    def _row(self, row: Sequence[Cell]) -> None:
        nested = [cell for cell in row if cell.nested]
        if not nested:
            read_row(self.state, row)
            return
        for part in parts(Band(row[0].row, row[0].row + 1, tuple(row))):
            if part.head is None:
                continue
            if part.head.nested:
                _read_blocks_in(self, part.head)
            else:
                self._head(part.head)
        self._close(None)

    def _part(self, part: Part, band: Band) -> None:
        """A cell that spans the rows beside it, and these rows."""
        head = part.head
        if head is None:
            self._bands(bands(part.cells))
        elif head.nested:
            _read_blocks_in(self, head)
        elif not part.cells:
            read_row(self.state, (head,))
        else:
            outer = self.state.section
            self._head(head)
            self._bands(bands(part.cells))
            self._close(outer)

    def _head(self, head: Cell) -> None:
        """Opens the section that a cell names, or, within one, a group of what stands beside it."""
        state = self.state
        label = state.labels.find(text_of(head), state.within)
        name = tuple(whole(line) for line in head.lines)
        if label and label.field == "table.number":
            state.account.take(name, Role.NUMBER)
        elif label and label.field not in ("generic", "table.key", "table.value"):
            if state.within and label.group == state.section.group and label.field not in SECTIONS:  # type: ignore[union-attr]
                state.flush()
                state.section = Section(label, name)
            else:
                state.open(label, name)
        elif label:
            state.account.take(name, Role.LABEL, label.field)
        elif text_of(head).isdigit():
            state.account.take(name, Role.NUMBER)
        elif state.section and state.within:
            read_group(state, state.section, head)
        else:
            state.open(None, name)

    def _close(self, outer: Section | None) -> None:
        if self.state.section is not outer:
            self.state.close_section()
            self.state.section = outer


def _read_blocks_in(reader: _Reader, cell: Cell) -> None:
    """What a cell holds that holds a table."""
    state = reader.state
    for block in cell.blocks:
        if isinstance(block, Line):
            if block.text.strip():
                read_row(state, (Cell(cell.row, cell.column, blocks=(block,)),))
        else:
            reader.region(block.cells)
