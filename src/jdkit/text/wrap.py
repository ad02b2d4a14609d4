"""Building a list or a mapping around a value: what opens it, what follows it, and the further indentation between."""

import re
from collections.abc import Mapping as Keyed

from jdkit.text.document import Document
from jdkit.text.indents import Indents, indents_of
from jdkit.text.node import Mapping, Node, Scalar, Sequence
from jdkit.text.operations import Path, Wrap, kept_at
from jdkit.text.plan import Entry, Plan, RefusedError, column, entries, index_of, line_start, lines_after, new_line
from jdkit.text.problem import Edit
from jdkit.text.quote import quote
from jdkit.text.write import flow, flow_pair, item_lines, pair_lines

_GAP = re.compile("[ \t]*[-:]?(?:[ \t\r\n\x85\u2028\u2029]|#[^\r\n\x85\u2028\u2029]*+)*+")


def wrap(document: Document, operation: Wrap, in_flow: bool, comment: str, plan: Plan) -> None:
    """Add the edits that build ``within`` around the value at a path to the plan; ``comment`` ends its last line."""
    path = operation.path
    parent, node = document.node(path[:-1]), document.node(path)
    if not path or not isinstance(parent, Sequence | Mapping) or node is None:
        raise RefusedError("nothing around it")
    index = index_of(parent, path[-1])
    entry = entries(document.source.text, parent)[index]
    key = parent.pairs[index][0] if isinstance(parent, Mapping) else None
    if index in parent.aliases or not _GAP.fullmatch(document.source.text, key.end if key else entry.start, node.start):
        raise RefusedError("what stands there has a name or a type")
    before, kept, after = _parted(operation)
    if in_flow:
        if comment:
            raise RefusedError("no room for a comment")
        _in_flow(document.source.text, node, before, kept, after, operation, plan)
    else:
        _Block(document, path, parent, node, entry, plan).wrap(before, kept, after, operation, comment)


Parts = list[tuple[str | None, object]]


def _parted(operation: Wrap) -> tuple[Parts, Parts, Parts]:
    """The entries of ``within`` before, at and after the value that is kept, each with its key."""
    at = kept_at(operation)
    within = operation.within
    parts: Parts = list(within.items()) if isinstance(within, Keyed) else [(None, value) for value in within]
    return ([], [], parts) if at is None else (parts[:at], parts[at : at + 1], parts[at + 1 :])


def _in_flow(text: str, node: Node, before: Parts, kept: Parts, after: Parts, operation: Wrap, plan: Plan) -> None:
    opening, closing = "{}" if isinstance(operation.within, Keyed) else "[]"
    first, last = (", ".join(_flow_entry(key, value) for key, value in parts) for parts in (before, after))
    if not kept:
        space = "" if text[node.start - 1].isspace() else " "
        plan.edits.append(Edit(node.start, node.end, f"{space}{opening}{last}{closing}"))
        return
    name = kept[0][0]
    head = (f"{first}, " if first else "") + (f"{quote(name, flow=True)}: " if name is not None else "")
    plan.edits.insert(0, Edit(node.start, node.start, opening + head))
    plan.edits.append(Edit(node.end, node.end, (f", {last}" if last else "") + closing))


def _flow_entry(key: str | None, value: object) -> str:
    return flow(value) if key is None else flow_pair(key, value)


class _Block:
    """A value in the block style, and where the collection around it is to stand."""

    def __init__(
        self, document: Document, path: Path, parent: Sequence | Mapping, node: Node, entry: Entry, plan: Plan
    ) -> None:
        self.text = document.source.text
        self.node = node
        self.entry = entry
        self.plan = plan
        self.indents: Indents = indents_of(self.text, document.root)
        self.parent_column = column(self.text, parent.start)
        self.under_key = isinstance(parent, Mapping)
        first = line_start(self.text, node.start)
        self.own_line = not self.text[first : node.start].strip(" \ufeff")

    def wrap(self, before: Parts, kept: Parts, after: Parts, operation: Wrap, comment: str) -> None:
        text, node = self.text, self.node
        keyed = isinstance(operation.within, Keyed)
        base = self._column(keyed)
        margin = new_line(text) + " " * base
        following = [line for key, value in after for line in self._lines(key, value)]
        if comment:
            if not following:
                raise RefusedError("no line for the comment")
            following[-1] += f" {comment}"
        if kept:
            self._open(margin, [line for key, value in before for line in self._lines(key, value)], kept[0][0], base)
        elif not self.under_key:
            raise RefusedError("an empty item")
        else:
            self.plan.edits.append(Edit(node.start, node.end, ""))
        if following:
            at = self.entry.line_end
            self.plan.edits.append(Edit(at, at, margin + margin.join(following)))

    def _column(self, keyed: bool) -> int:
        """Where the new collection stands: where the value stood, or below its key as the file does it."""
        if not self.under_key:
            return column(self.text, self.node.start)
        below = self.parent_column + (self.indents.mappings if keyed else self.indents.lists)
        return max(below, column(self.text, self.node.start)) if self.own_line else below

    def _open(self, margin: str, before: list[str], key: str | None, base: int) -> None:
        node, text = self.node, self.text
        head = f"{quote(key)}:" if key is not None else "-"
        hanging = isinstance(node, Scalar) or node.flow
        if hanging:
            shift = base - self.parent_column
            head += " " if key is not None else " " * (self.indents.items - 1)
        elif key is None:
            shift = base + self.indents.items - column(text, node.start)
            head += " " * (self.indents.items - 1)
        else:
            target = base + self.indents.under_key(node)
            shift = target - column(text, node.start)
            head += new_line(text) + " " * target
        if shift < 0:
            raise RefusedError("no room to the left")
        if not self.under_key:
            start, lead = node.start, ""
        elif self.own_line:
            start, lead = node.start, " " * (base - column(text, node.start))
        else:
            start, lead = node.start - (len(text[: node.start]) - len(text[: node.start].rstrip(" \t"))), margin
        opening = Edit(start, node.start, lead + margin.join([*before, head]))
        self.plan.edits[:0] = [opening, *self._further(shift)]

    def _further(self, shift: int) -> list[Edit]:
        """The indentation of the further lines of the value, but for those that are to be joined to the line before."""
        joined = [(edit.start, edit.end) for edit in self.plan.edits]
        starts = [at for at in lines_after(self.text, self.node.start, self.entry.end) if shift]
        return [Edit(at, at, " " * shift) for at in starts if not any(start < at <= end for start, end in joined)]

    def _lines(self, key: str | None, value: object) -> list[str]:
        return item_lines(value, self.indents) if key is None else pair_lines(key, value, self.indents)
