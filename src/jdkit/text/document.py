"""A YAML file as jdkit reads it: the tree, what is wrong with the writing, and the way from values to places."""

from collections.abc import Sequence as Items
from dataclasses import replace
from functools import cached_property
from typing import TypeAlias

import yaml

from jdkit.text.comments import Comment, find_comments
from jdkit.text.compose import Composition, compose, in_order
from jdkit.text.node import Mapping, Node, Place, Scalar, Sequence, plain_data
from jdkit.text.problem import Edit, Problem
from jdkit.text.source import Source
from jdkit.text.spans import Spans

Path: TypeAlias = Items[str | int]


class Document:
    """One parsed file. ``root`` and ``data`` are None where it is empty or could not be read; ``problems`` say why.

    ``shared`` tells whether any alias is used, ``end`` how far the text was understood: to the second document, if any.
    """

    def __init__(self, source: Source, composition: Composition) -> None:
        self.source = source
        self.root = composition.root
        self.problems = composition.problems
        self.shared = composition.shared
        self.end = composition.end
        self._spans = Spans(source.text)

    @cached_property
    def data(self) -> object:
        """Plain dicts, lists, strings and None; keys as written, merge keys applied. Not to be changed."""
        return plain_data(self.root)

    @cached_property
    def comments(self) -> tuple[Comment, ...]:
        """All comments, in order; none where the file could not be read."""
        return find_comments(self.source, self.root, self.end)

    def node(self, path: Path) -> Node | None:
        """What stands at a path of keys as written and list indexes. Behind an alias this is what it refers to."""
        found = self.root
        for step in path:
            found = _child(found, step)
        return found

    def key(self, path: Path) -> Scalar | None:
        """The key under which the value at a path stands; None for list items and for what is not there."""
        if not path or not isinstance(name := path[-1], str):
            return None
        parent = self.node(path[:-1])
        entry = parent.entries.get(name) if isinstance(parent, Mapping) else None
        return entry[0] if entry else None

    def place(self, path: Path) -> Place | None:
        """Where the value at a path is written; for an alias the alias itself, not what it refers to."""
        node = self.node(path)
        if node is None or not path:
            return (node.start, node.end) if node else None
        parent, step = self.node(path[:-1]), path[-1]
        index: int | None = None
        if isinstance(parent, Sequence) and isinstance(step, int):
            index = step
        elif isinstance(parent, Mapping) and (key := self.key(path)):
            index = next((i for i, pair in enumerate(parent.pairs) if pair[0] is key), None)
        if isinstance(parent, Sequence | Mapping) and index in parent.aliases:
            return parent.aliases[index]
        return node.start, node.end

    def span(self, scalar: Scalar, i: int, j: int) -> Place:
        """The slice of the source behind ``scalar.value[i:j]``."""
        return self._spans.span(scalar, i, j)


def _child(node: Node | None, step: str | int) -> Node | None:
    if isinstance(node, Mapping) and isinstance(step, str):
        entry = node.entries.get(step)
        return entry[1] if entry else None
    if isinstance(node, Sequence) and isinstance(step, int) and 0 <= step < len(node.items):
        return node.items[step]
    return None


def parse(source: Source, *, _pure: bool = False) -> Document:
    """Read a file. Never raises: what cannot be read has no root and a problem that says why."""
    try:
        composition = compose(source.text, _pure)
    except yaml.YAMLError as error:
        return Document(source, Composition(None, _diagnosed(source.text, error, _pure), 0, False))
    document = Document(source, composition)
    if document.root is not None:
        from jdkit.text.mistakes.suspicion import suspicions

        document.problems = in_order((*document.problems, *suspicions(document)))
    return document


def _diagnosed(text: str, error: yaml.YAMLError, pure: bool) -> tuple[Problem, ...]:
    """Why a text is not YAML, in words for those who do not know YAML. The error's marks do not count a BOM."""
    from jdkit.text.mistakes.failure import diagnose_failure

    def try_parse(candidate: str) -> yaml.YAMLError | None:
        try:
            compose(candidate, pure)
        except yaml.YAMLError as problem:
            return problem
        return None

    bare = text.removeprefix("\ufeff")
    problems = diagnose_failure(bare, error, try_parse)
    return problems if bare == text else tuple(_after_bom(problem) for problem in problems)


def _after_bom(problem: Problem) -> Problem:
    edits = tuple(Edit(edit.start + 1, edit.end + 1, edit.text) for edit in problem.edits)
    return replace(problem, start=problem.start + 1, end=problem.end + 1, edits=edits)
