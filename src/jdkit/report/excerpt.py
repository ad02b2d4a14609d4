"""The sentence that a finding is about, as people wrote it and not as YAML has it, with the words at fault marked."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from jdkit.diagnostic import Region
from jdkit.text import Document, Mapping, Node, Scalar, Source

AROUND = 120
"""Characters of a long sentence that are shown on each side of the words at fault."""
LONGEST = 600
"""Characters of the words at fault that are shown."""


class Piece(NamedTuple):
    """A stretch of a sentence; ``marked`` where it is at fault."""

    text: str
    marked: bool


class Excerpts:
    """The sentences of one file."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.values = sorted(_values(document.root), key=lambda scalar: scalar.start)
        self._starts = [scalar.start for scalar in self.values]

    def sentence(self, region: Region) -> tuple[Piece, ...]:
        """The values that the region touches, one after the other; none where it stands at a key."""
        pieces: list[Piece] = []
        for at in range(max(0, bisect_left(self._starts, region.start + 1) - 1), len(self.values)):
            scalar = self.values[at]
            if scalar.start >= max(region.end, region.start + 1):
                break
            if scalar.end > region.start or scalar.end == region.start == region.end:
                pieces += (Piece(" ", False),) if pieces else ()
                pieces += self._marked(scalar, region)
        return tuple(piece for piece in pieces if piece.text)

    def _marked(self, scalar: Scalar, region: Region) -> tuple[Piece, ...]:
        value = scalar.value or ""
        places = range(len(value))
        first = bisect_left(places, region.start + 1, key=lambda i: self.document.span(scalar, i, i + 1)[1])
        last = bisect_left(places, region.end, key=lambda i: self.document.span(scalar, i, i + 1)[0])
        return cut(value[:first], value[first:last], value[last:])


def line_of(source: Source, region: Region) -> tuple[Piece, ...]:
    """The line of the file itself, where it is the writing of the file that is at fault."""
    line = source.line(region.line)
    start = region.column - 1
    end = region.end_column - 1 if region.end_line == region.line else len(line)
    return cut(line[:start], line[start:end], line[end:])


def cut(before: str, words: str, after: str) -> tuple[Piece, ...]:
    """A sentence short enough to be read: what is far from the words at fault is left out."""
    before = f"…{before[-AROUND:]}" if len(before) > AROUND else before
    after = f"{after[:AROUND]}…" if len(after) > AROUND else after
    words = f"{words[:LONGEST]}…" if len(words) > LONGEST else words
    return Piece(before, False), Piece(words, True), Piece(after, False)


def _values(root: Node | None) -> Iterator[Scalar]:
    """Every scalar that is no key, once."""
    waiting = [root] if root is not None else []
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Scalar):
            yield node
        elif isinstance(node, Mapping):
            waiting += (value for _, value in node.pairs)
        else:
            waiting += node.items
