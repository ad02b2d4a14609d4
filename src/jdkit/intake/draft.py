"""A position in the making: a tree of keys whose leaves know where they were taken from."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from jdkit.intake.account import Account, Role
from jdkit.intake.page import Line, Place, Slice, Written
from jdkit.model.path import Path


@dataclass
class Leaf:
    """A value: text, or a figure or a day that is written as it stands. ``name`` marks a reference to a post."""

    written: Written
    plain: bool = False
    is_reference: bool = False
    id: str = ""


Tree: TypeAlias = "dict[str, Tree] | list[Tree] | Leaf"
Branch: TypeAlias = "dict[str, Tree] | None"


@dataclass
class Stray:
    """Text without a home: where it stood, and what it was called there."""

    place: Place
    text: Written
    label: Written | None = None


@dataclass
class Draft:
    """One post. ``source`` is the document, ``account`` that of the whole document."""

    source: str
    account: Account
    tree: dict[str, Tree] = field(default_factory=dict)
    strays: list[Stray] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    sheet: str = ""
    id: str = ""

    def is_empty(self) -> bool:
        return not self.tree and not self.strays

    def at(self, *path: str) -> "Tree | None":
        """The part of the tree under some keys."""
        node: Tree = self.tree
        for key in path:
            if not isinstance(node, dict) or key not in node:
                return None
            node = node[key]
        return node

    def text_at(self, *path: str) -> str:
        node = self.at(*path)
        return node.written.text if isinstance(node, Leaf) else ""

    def set(self, leaf: Tree, *path: str) -> bool:
        """Puts a value under some keys. False where there is one already, or the keys lead through one."""
        node = self._holder(path)
        if node is None or path[-1] in node:
            return False
        node[path[-1]] = leaf
        return True

    def add(self, leaf: Tree, *path: str) -> bool:
        """Adds an entry to the list under some keys."""
        node = self._holder(path)
        if node is None:
            return False
        entries = node.setdefault(path[-1], [])
        if isinstance(entries, list):
            entries.append(leaf)
        return isinstance(entries, list)

    def entries(self, *path: str) -> "list[Tree]":
        found = self.at(*path)
        return found if isinstance(found, list) else []

    def _holder(self, path: tuple[str, ...]) -> Branch:
        node: Tree = self.tree
        for key in path[:-1]:
            node = node.setdefault(key, {}) if isinstance(node, dict) else node
        return node if isinstance(node, dict) else None

    def stray(self, text: Written, label: Written | None = None) -> None:
        """Keeps text that has no home."""
        if text.slices:
            self.strays.append(Stray(text.slices[0].line.place, text, label))

    def settle(self) -> None:
        """Tells the account what the tree holds. To be called once, when the tree is final."""
        for path, leaf in leaves(self.tree):
            self.account.take(leaf.written.slices, Role.VALUE, doubt=leaf.written.doubt, path=path)
        for n, stray in enumerate(self.strays):
            self.account.take(stray.text.slices, Role.UNMAPPED, path=("unmapped", n, "text"))
            if stray.label:
                self.account.take(stray.label.slices, Role.UNMAPPED, path=("unmapped", n, "label"))

    def taken(self) -> Iterator[Slice]:
        """Every piece that the post holds."""
        for _, leaf in leaves(self.tree):
            yield from leaf.written.slices
        for stray in self.strays:
            yield from stray.text.slices
            yield from stray.label.slices if stray.label else ()


def leaves(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, Leaf]]:
    if isinstance(tree, Leaf):
        yield path, tree
    elif isinstance(tree, list):
        for n, entry in enumerate(tree):
            yield from leaves(entry, (*path, n))
    else:
        for key, entry in tree.items():
            yield from leaves(entry, (*path, key))


def doubtful(leaf: Leaf, doubt: str) -> Leaf:
    return Leaf(replace(leaf.written, doubt=leaf.written.doubt or doubt), leaf.plain, leaf.is_reference, leaf.id)
