"""What the parts of an edit share: where entries stand in the text, and the list of changes that they add to."""

import re
from dataclasses import dataclass, field

from jdkit.text.node import Mapping, Node, Place, Sequence
from jdkit.text.operations import Insert
from jdkit.text.problem import Edit

_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_FILLER = "(?:[ \t\r\n\x85\u2028\u2029]|#[^\r\n\x85\u2028\u2029]*+)*+"
_DASH = re.compile(_FILLER + "-")
_COMMA = re.compile(f"{_FILLER},?{_FILLER}")
_REST = re.compile("[ \t]*(?:#[^\r\n\x85\u2028\u2029]*)?$")


LINE_BREAKS = frozenset(("\r\n", "\n", "\r"))


class RefusedError(Exception):
    """The operation cannot be put into text here without touching more than it should."""


@dataclass(slots=True)
class Plan:
    """The edits so far, the ranges of removed lines, whose comments may go, and those of comments that go along."""

    edits: list[Edit] = field(default_factory=list)
    gone: list[Place] = field(default_factory=list)
    carried: set[Place] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Entry:
    """A list item from its dash or a key with its value. ``line_end`` is where the last of its lines ends.

    ``line_start`` is where its first line begins, or None where something else stands before it on that line.
    """

    start: int
    end: int
    line_start: int | None
    line_end: int


def entries(text: str, node: Sequence | Mapping) -> list[Entry]:
    """The entries of a collection in the order of the file."""
    if node.flow and text[node.start] not in "[{":
        raise RefusedError("a pair in a list without braces of its own")
    found: list[Entry] = []
    before = node.start + 1 if node.flow else node.start
    for index in range(len(node.items) if isinstance(node, Sequence) else len(node.pairs)):
        start = _start(text, node, index, before)
        before = _end(node, index)
        line_start, line_end = _line(text, start)[0], _line(text, before)[1]
        alone = not text[line_start:start].strip(" \ufeff")
        if not node.flow and not _REST.match(text, before, line_end):
            raise RefusedError("more stands on the line")
        found.append(Entry(start, before, line_start if alone else None, line_end))
    return found


def _start(text: str, node: Sequence | Mapping, index: int, before: int) -> int:
    if node.flow:
        found = _COMMA.match(text, before)
        return found.end() if found else before
    if isinstance(node, Mapping):
        return node.pairs[index][0].start
    if index == 0:
        return node.start
    dash = _DASH.match(text, before)
    if dash is None:
        raise RefusedError("no dash")
    return dash.end() - 1


def _end(node: Sequence | Mapping, index: int) -> int:
    if index in node.aliases:
        return node.aliases[index][1]
    return node.items[index].end if isinstance(node, Sequence) else node.pairs[index][1].end


def _line(text: str, at: int) -> Place:
    start = max(text.rfind(character, 0, at) for character in "\r\n\x85\u2028\u2029") + 1
    found = _BREAK.search(text, at)
    return start, found.start() if found else len(text)


def line_start(text: str, at: int) -> int:
    """Where the line begins on which an offset lies."""
    return _line(text, at)[0]


def lines_after(text: str, start: int, end: int) -> list[int]:
    """Where the lines begin that follow the first one of a stretch; empty lines are left out."""
    found = (line_break.end() for line_break in _BREAK.finditer(text, start, end))
    return [at for at in found if at < end and not _BREAK.match(text, at)]


def index_of(node: Node, step: str | int) -> int:
    """The number of an entry; for a key that is repeated, of the one that counts."""
    if isinstance(step, int):
        return step
    if isinstance(node, Mapping):
        for index, (key, _) in enumerate(node.pairs):
            if key.value == step:
                return index
    raise RefusedError("the key comes from elsewhere")


def place_of(node: Sequence | Mapping, insert: Insert) -> int:
    """The number of the entry before which something is inserted."""
    if isinstance(insert.index, int):
        return insert.index
    if insert.after is not None:
        return index_of(node, insert.after) + 1
    if insert.before is not None:
        return index_of(node, insert.before)
    return len(node.pairs) if isinstance(node, Mapping) else 0


def after_break(text: str, at: int) -> int:
    """Behind the line break at an offset."""
    found = _BREAK.match(text, at)
    return found.end() if found else at


def before_break(text: str, at: int) -> int:
    """Before the line break that ends at an offset."""
    return at - 2 if text.endswith("\r\n", 0, at) else max(at - 1, 0)


def column(text: str, at: int) -> int:
    """How far an offset is from the start of its line; a BOM takes no column."""
    start = _line(text, at)[0]
    return at - start - text.startswith("\ufeff", start)


def new_line(text: str) -> str:
    """The line break that the file uses."""
    found = _BREAK.search(text)
    return found.group() if found and found.group() in ("\r\n", "\r") else "\n"
