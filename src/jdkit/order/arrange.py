"""The edits that put the keys of a document in order. Whole lines move, or the entries between two braces on one line.

Each mapping gives edits of its own; where its entries move, they and the edits inside them become one.
"""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from pydantic import BaseModel

from jdkit.model.shape import is_list, is_open, keys_of, names_of
from jdkit.order.entries import Entry, entries_of, starts_in_list, value_end
from jdkit.order.lines import Lines
from jdkit.text import Document, Edit, Mapping, Node, Scalar, Sequence, apply_edits

Model = type[BaseModel] | None
Spell = Callable[[str], str]

_BREAK = re.compile("\r\n?|\n")
_COMMA = re.compile(r"[ \t]*,[ \t]*")


def arrangement(document: Document, model: type[BaseModel], spell: Spell) -> tuple[Edit, ...]:
    """The edits that put ``document`` in order, its known keys spelled by ``spell``."""
    arranger = _Arranger(document, spell)
    return tuple(arranger.edits(document.root, model, top=True)) if document.root else ()


def nested_model(model: Model, key: str, listed: bool) -> Model:
    """The model of what stands under a key, or of its entries where it is ``listed``; none where that says nothing.

    What ``<<`` brings in belongs to the mapping itself.
    """
    if model is None or key == "<<":
        return model
    if key not in keys_of(model) or is_open(model, key) or (listed and not is_list(model, key)):
        return None
    return keys_of(model)[key]


class _Arranger:
    def __init__(self, document: Document, spell: Spell) -> None:
        self.text = document.source.text
        self.lines = Lines(document)
        self.spell = spell
        self.ties = tuple(_ties(document.root)) if document.shared else ()
        found = _BREAK.search(self.text)
        self.line_end = found.group() if found else "\n"

    def edits(self, node: Node, model: Model, top: bool = False) -> Iterator[Edit]:
        """Edits within a node, in order and without overlap."""
        if isinstance(node, Sequence):
            for index, item in enumerate(node.items):
                if index not in node.aliases:
                    yield from self.edits(item, model)
        elif isinstance(node, Mapping) and node.pairs:
            within = [self._within(node, index, model) for index in range(len(node.pairs))]
            order = self._order(node, model)
            moved = None
            if order != sorted(order) and not self._breaks_tie(node, order):
                moved = self._in_braces(node, order, within) if node.flow else self._in_lines(node, order, within, top)
            yield from moved if moved is not None else (edit for edits in within for edit in edits)

    def _within(self, mapping: Mapping, index: int, model: Model) -> list[Edit]:
        """The edits of one entry: its key's spelling, and what is inside its value."""
        key, value = mapping.pairs[index]
        name = known_key(model, key.value)
        edits = []
        if name and (spelling := f"{key.style}{self.spell(name)}{key.style}") != self.text[key.start : key.end]:
            edits.append(Edit(key.start, key.end, spelling))
        if index not in mapping.aliases:
            edits += self.edits(value, nested_model(model, name or key.value or "", isinstance(value, Sequence)))
        return edits

    def _order(self, mapping: Mapping, model: Model) -> list[int]:
        """The entries' indexes in canonical order: known keys, then those unknown as they stand, ``x-`` keys last."""
        if model is None:
            return list(range(len(mapping.pairs)))
        names = list(keys_of(model))

        def rank(index: int) -> int:
            written = mapping.pairs[index][0].value or ""
            name = known_key(model, written)
            if name:
                return names.index(name)
            return -1 if written == "<<" else len(names) + written.startswith("x-")

        return sorted(range(len(mapping.pairs)), key=rank)

    def _breaks_tie(self, mapping: Mapping, order: list[int]) -> bool:
        """Whether an alias would come to stand before what it refers to."""

        def entry_at(offset: int) -> int | None:
            spans = ((key.start, value_end(mapping, n)) for n, (key, _) in enumerate(mapping.pairs))
            return next((n for n, (start, end) in enumerate(spans) if start <= offset < end), None)

        for anchored, alias in self.ties:
            first, second = entry_at(anchored), entry_at(alias)
            if first is not None and second is not None and order.index(first) > order.index(second):
                return True
        return False

    def _in_braces(self, mapping: Mapping, order: list[int], within: list[list[Edit]]) -> list[Edit] | None:
        if self.text[mapping.start] != "{" or _BREAK.search(self.text, mapping.start, mapping.end):
            return None
        spans = [(key.start, value_end(mapping, index)) for index, (key, _) in enumerate(mapping.pairs)]
        between = [self.text[one[1] : after[0]] for one, after in pairwise(spans)]
        if self.text[mapping.start + 1 : spans[0][0]].strip(" \t") or not all(map(_COMMA.fullmatch, between)):
            return None
        entries = [self._rendered(*spans[index], within[index]) for index in order]
        if any(entry.endswith(":") for entry in entries):  # without a value; "key:," would be another key
            return None
        pieces = [piece for pair in zip(entries, [*between, ""], strict=True) for piece in pair]
        return [Edit(spans[0][0], spans[-1][1], "".join(pieces))]

    def _in_lines(self, mapping: Mapping, order: list[int], within: list[list[Edit]], top: bool) -> list[Edit] | None:
        entries = entries_of(mapping, self.lines, top)
        if entries is None or self._opens_end(entries, order, top):
            return None
        key = mapping.pairs[0][0]
        line = self.lines.start(entries[0].key)
        in_list = starts_in_list(mapping, self.lines)
        start = key.start if in_list else self.lines.start(entries[0].remarks)
        end = self.lines.start(entries[-1].end)
        indent = " " * (key.start - line)
        pieces: list[str] = []
        for before, index in zip([None, *order], order, strict=False):
            entry = entries[index]
            if before is None:
                pieces += ["" if in_list else self._remarks(entry) + indent]
            else:
                lead = entries[order[0]] if index == 0 else entry
                apart = self.lines.span(lead.lead, lead.remarks)
                if entries[before].open_ended:
                    apart = ""
                elif not apart and entries[before].ends_apart(self.lines, len(indent)):
                    apart = self.line_end
                pieces += [apart, self._remarks(entry), indent]
            pieces += [self._body(mapping, index, entry, within[index])]
        edits = [Edit(start, end, "".join(pieces))]
        above = self._remarks(entries[order[0]]) if in_list else ""
        if above:
            dash = self.text[line : key.start].partition("-")[0]
            edits.insert(0, Edit(line, line, re.sub(r"(?m)^ *(?=#)", dash, above)))
        return edits

    def _opens_end(self, entries: tuple[Entry, ...], order: list[int], top: bool) -> bool:
        """Whether a text would come last that took in empty lines which are none of its own."""
        if order[-1] == len(order) - 1 or not entries[order[-1]].open_ended:
            return False
        after = entries[-1].end
        return not top or (self.lines.start(after) < len(self.text) and self.lines.is_blank(after))

    def _remarks(self, entry: Entry) -> str:
        return self.lines.span(entry.remarks, entry.key)

    def _body(self, mapping: Mapping, index: int, entry: Entry, edits: list[Edit]) -> str:
        """An entry from its key on, with the edits made and a line end after it."""
        body = self._rendered(mapping.pairs[index][0].start, self.lines.start(entry.end), edits)
        return body if body.endswith(("\n", "\r")) else body + self.line_end

    def _rendered(self, start: int, end: int, edits: list[Edit]) -> str:
        shifted = tuple(Edit(edit.start - start, edit.end - start, edit.text) for edit in edits)
        return apply_edits(self.text[start:end], shifted)


def known_key(model: Model, written: str | None) -> str | None:
    """The English name of a key, if the model knows it."""
    return names_of(model).get((written or "").strip()) if model else None


def _ties(root: Node | None) -> Iterator[tuple[int, int]]:
    """For each alias, where what it refers to is written and where the alias stands."""
    waiting = [root] if root else []
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            continue
        children = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs]
        for index, child in enumerate(children):
            if index in node.aliases:
                yield child.start, node.aliases[index][0]
            else:
                waiting.append(child)
