"""What the composer remembers while it reads: anchors, and collections whose end has not come yet."""

from typing import Any

from jdkit.text.node import Node, Place

NO_ALIASES: dict[int, Place] = {}


class Anchor:
    """What an alias may refer to. ``size`` is 0 while its collection is still open."""

    __slots__ = ("depth", "node", "size")

    def __init__(self, node: Node | None, size: int, depth: int) -> None:
        self.node = node
        self.size = size
        self.depth = depth


class Opened:
    """A collection whose end has not come yet. ``deepest`` is the number of levels found inside it."""

    __slots__ = ("aliases", "anchor", "before", "deepest", "flow", "items", "keyed", "start")

    def __init__(self, keyed: bool, start: int, flow: bool, anchor: Anchor | None, before: int) -> None:
        self.keyed = keyed
        self.start = start
        self.flow = flow
        self.anchor = anchor
        self.before = before
        self.items: list[Any] = []
        self.aliases = NO_ALIASES
        self.deepest = 0
