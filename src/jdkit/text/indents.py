"""How a file indents, so that what is added looks like what is there."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from jdkit.text.node import Node, Scalar, Sequence
from jdkit.text.plan import column


@dataclass(frozen=True, slots=True)
class Indents:
    """Columns: of a list and of a mapping from the key above it, and of an item from its dash."""

    lists: int = 2
    mappings: int = 2
    items: int = 2

    def under_key(self, value: object) -> int:
        """How far a collection stands from its key."""
        return self.lists if isinstance(value, list | Sequence) else self.mappings


def indents_of(text: str, root: Node | None) -> Indents:
    """What the file does most often; two columns where it shows nothing."""
    seen: dict[str, Counter[int]] = {"lists": Counter(), "mappings": Counter(), "items": Counter()}
    for kind, steps in _steps(text, root):
        seen[kind][steps] += 1
    return Indents(**{kind: counted.most_common(1)[0][0] for kind, counted in seen.items() if counted})


def _steps(text: str, root: Node | None) -> Iterator[tuple[str, int]]:
    waiting = [root] if root is not None else []
    met: set[int] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar) or node.flow or id(node) in met:
            continue
        met.add(id(node))
        if isinstance(node, Sequence):
            if node.items and 0 not in node.aliases and "\n" not in text[node.start : node.items[0].start]:
                yield "items", node.items[0].start - node.start
            waiting += node.items
            continue
        for index, (key, value) in enumerate(node.pairs):
            if not isinstance(value, Scalar) and not value.flow and index not in node.aliases:
                kind = "lists" if isinstance(value, Sequence) else "mappings"
                yield kind, column(text, value.start) - column(text, key.start)
                waiting.append(value)
