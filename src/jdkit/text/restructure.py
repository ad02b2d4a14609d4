"""Insertions, removals and moves, written as changes of whole lines, or between the commas of a flow collection."""

from collections.abc import Sequence as Items

from jdkit.text.document import Document
from jdkit.text.indents import indents_of
from jdkit.text.node import Mapping, Sequence
from jdkit.text.operations import Insert, Move, Path, Remove, Structural
from jdkit.text.plan import (
    Entry,
    Plan,
    RefusedError,
    after_break,
    before_break,
    column,
    entries,
    index_of,
    new_line,
    place_of,
)
from jdkit.text.problem import Edit
from jdkit.text.restructure_flow import change_flow
from jdkit.text.write import item_lines, pair_lines


def restructure(document: Document, path: Path, changes: Items[Structural], plan: Plan) -> None:
    """Add the edits for all changes of one collection to the plan."""
    node = document.node(path)
    if not isinstance(node, Sequence | Mapping):
        raise RefusedError("not a collection")
    text = document.source.text
    found = entries(text, node)
    removed = {index_of(node, change.path[-1]) for change in changes if isinstance(change, Remove)}
    inserts = sorted((change for change in changes if isinstance(change, Insert)), key=lambda one: place_of(node, one))
    move = next((change for change in changes if isinstance(change, Move)), None)
    if node.flow:
        if any(carried_comment(document, insert.keeps, plan) for insert in inserts):
            raise RefusedError("no room for a comment")
        change_flow(text, node, found, removed, inserts, move, plan)
    elif move:
        _move(text, found, index_of(node, move.path[-1]), move.index, plan)
    else:
        _Block(document, path, node, found, removed, plan).change(inserts)


def carried_comment(document: Document, keeps: Path | None, plan: Plan) -> str:
    """The comment on the lines of what is removed, as it is written; refused where there are several."""
    if keeps is None:
        return ""
    parent = document.node(keeps[:-1])
    if not isinstance(parent, Sequence | Mapping):
        raise RefusedError("not a collection")
    text = document.source.text
    entry = entries(text, parent)[index_of(parent, keeps[-1])]
    end = entry.end if parent.flow else entry.line_end
    found = [comment for comment in document.comments if entry.start <= comment.start < end]
    if len(found) > 1:
        raise RefusedError("several comments")
    plan.carried.update((comment.start, comment.end) for comment in found)
    return text[found[0].start : found[0].end] if found else ""


class _Block:
    """The changes of one block collection."""

    def __init__(
        self,
        document: Document,
        path: Path,
        node: Sequence | Mapping,
        found: list[Entry],
        removed: set[int],
        plan: Plan,
    ) -> None:
        self.document = document
        self.text = document.source.text
        self.path = path
        self.node = node
        self.found = found
        self.kept = [index for index in range(len(found)) if index not in removed]
        self.removed = removed
        self.plan = plan
        self.margin = new_line(self.text) + " " * column(self.text, found[0].start)
        self.indents = indents_of(self.text, document.root)

    def change(self, inserts: list[Insert]) -> None:
        if self.kept:
            _remove(self.text, self.found, self.removed, self.plan)
            for insert in inserts:
                self._insert(insert)
        else:
            self._replace_all(inserts)

    def _insert(self, insert: Insert) -> None:
        lines = self.margin.join(self._lines(insert))
        index = place_of(self.node, insert)
        before = [kept for kept in self.kept if kept < index]
        if before:
            at = self.found[before[-1]].line_end
            self.plan.edits.append(Edit(at, at, self.margin + lines))
        else:
            at = self.found[self.kept[0]].start
            self.plan.edits.append(Edit(at, at, lines + self.margin))

    def _replace_all(self, inserts: list[Insert]) -> None:
        """Nothing stays: what is inserted takes the place, or the signs of an empty collection."""
        found, plan = self.found, self.plan
        plan.gone += [(entry.start, entry.line_end) for entry in found]
        if inserts:
            lines = [line for insert in inserts for line in self._lines(insert)]
            plan.edits.append(Edit(found[0].start, found[-1].end, self.margin.join(lines)))
            return
        empty = "[]" if isinstance(self.node, Sequence) else "{}"
        key = self.document.key(self.path)
        if key is None:
            plan.edits.append(Edit(found[0].start, found[-1].end, empty))
            return
        colon = self.text.find(":", key.end)
        plan.edits.append(Edit(colon + 1, colon + 1, f" {empty}"))
        _remove(self.text, found, self.removed, plan)

    def _lines(self, insert: Insert) -> list[str]:
        index, value = insert.index, insert.value
        lines = item_lines(value, self.indents) if isinstance(index, int) else pair_lines(index, value, self.indents)
        if comment := carried_comment(self.document, insert.keeps, self.plan):
            lines[-1] += f" {comment}"
        return lines


def _remove(text: str, found: list[Entry], removed: set[int], plan: Plan) -> None:
    """Whole lines; only a first entry behind a dash leaves its place on the line to the next that stays."""
    for index in sorted(removed):
        entry = found[index]
        plan.gone.append((entry.start, entry.line_end))
        if entry.line_start is not None:
            start, end = entry.line_start, after_break(text, entry.line_end)
            if end == entry.line_end:
                start = before_break(text, start)
            plan.edits.append(Edit(start, end, ""))
        elif index == 0 and 1 in range(len(found)) and 1 not in removed:
            plan.edits.append(Edit(entry.start, found[1].start, ""))
        else:
            raise RefusedError("other text on the line stays")


def _move(text: str, found: list[Entry], index: int, target: int, plan: Plan) -> None:
    if index == target:
        return
    margin = new_line(text) + " " * column(text, found[0].start)
    lines = text[found[index].start : found[index].line_end]
    before = target if target > index else target - 1
    if before < 0:
        plan.edits.append(Edit(found[0].start, found[0].start, lines + margin))
    else:
        plan.edits.append(Edit(found[before].line_end, found[before].line_end, margin + lines))
    moved = Plan()
    _remove(text, found, {index}, moved)
    plan.edits += moved.edits
