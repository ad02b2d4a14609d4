"""The tree of a YAML file: what was written, and where.

All offsets are code points into ``Source.text``, a BOM counted. A collection ends with its last content, a block scalar
with the last character of its last non-empty line (the line break that its value may end with stands after it).
"""

from collections.abc import Iterator
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]


class Scalar:
    """A text. ``style`` is the character that opens it (``'``, ``"``, ``|``, ``>``), or empty where it is plain.

    ``value`` is None only for a plain empty, ``~``, ``null``, ``Null`` or ``NULL``.
    """

    __slots__ = ("end", "start", "style", "value")

    def __init__(self, value: str | None, start: int, end: int, style: str) -> None:
        self.value = value
        self.start = start
        self.end = end
        self.style = style

    def __repr__(self) -> str:
        return f"Scalar({self.value!r}, {self.start}, {self.end}, {self.style!r})"


class Sequence:
    """A list. ``start`` is its first dash or its bracket; ``aliases`` holds where items that are aliases stand."""

    __slots__ = ("aliases", "end", "flow", "items", "start")

    def __init__(self, items: "list[Node]", start: int, end: int, flow: bool, aliases: dict[int, Place]) -> None:
        self.items = items
        self.start = start
        self.end = end
        self.flow = flow
        self.aliases = aliases

    def __repr__(self) -> str:
        return f"Sequence({self.items!r}, {self.start}, {self.end}, {self.flow})"


class Mapping:
    """Keys and values in the order of the file, repeated keys and ``<<`` as written.

    ``entries`` is what they mean: of a repeated key the first value counts, so that the finding stands at the one that
    changes nothing, and ``<<`` adds the keys of other mappings behind one's own.
    """

    __slots__ = ("_entries", "aliases", "end", "flow", "pairs", "start")

    def __init__(
        self, pairs: "list[tuple[Scalar, Node]]", start: int, end: int, flow: bool, aliases: dict[int, Place]
    ) -> None:
        self.pairs = pairs
        self.start = start
        self.end = end
        self.flow = flow
        self.aliases = aliases
        self._entries: dict[str, tuple[Scalar, Node]] | None = None

    @property
    def entries(self) -> "dict[str, tuple[Scalar, Node]]":
        """Each key with its scalar and its value."""
        if self._entries is None:
            self._entries = self._resolve()
        return self._entries

    def _resolve(self) -> "dict[str, tuple[Scalar, Node]]":
        entries: dict[str, tuple[Scalar, Node]] = {}
        merged: list[Mapping] = []
        for pair in self.pairs:
            key, value = pair
            if key.value == "<<" and not key.style and (parents := _merged(value)):
                merged += parents
            elif key.value not in entries:
                entries[key.value or ""] = pair
        for parent in merged:
            for name, pair in parent.entries.items():
                entries.setdefault(name, pair)
        return entries

    def __repr__(self) -> str:
        return f"Mapping({self.pairs!r}, {self.start}, {self.end}, {self.flow})"


Node: TypeAlias = Scalar | Sequence | Mapping


def _merged(value: Node) -> list[Mapping]:
    """The mappings that a ``<<`` brings in; none where it is an ordinary key."""
    if isinstance(value, Mapping):
        return [value]
    if isinstance(value, Sequence):
        parents = [item for item in value.items if isinstance(item, Mapping)]
        return parents if len(parents) == len(value.items) else []
    return []


def scalars(root: Node | None) -> Iterator[Scalar]:
    """Every scalar of the file once, keys included, in no promised order where aliases are used."""
    waiting = [root] if root is not None else []
    seen: set[int] = set()
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            yield node
            continue
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Sequence):
            waiting += reversed(node.items)
        else:
            for key, value in reversed(node.pairs):
                waiting += (value, key)


def plain_data(node: Node | None) -> object:
    """The tree as dicts, lists, strings and None."""
    if node is None or isinstance(node, Scalar):
        return node.value if node else None
    if isinstance(node, Sequence):
        return [plain_data(item) for item in node.items]
    return {name: plain_data(value) for name, (_, value) in node.entries.items()}
