"""A file that parses, but hardly to what its author meant.

YAML reads ``职务：客服`` as a text and ``维护 #2 线`` as ``维护`` with a comment: no error, only a wrong value. Each
check here is for a writing that nobody would choose on purpose, and they run only if its characters occur at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from yaml import YAMLError

from jdkit.text.compose import compose
from jdkit.text.mistakes.flow import flow_mapping, flow_sequence
from jdkit.text.mistakes.odd_keys import odd_keys
from jdkit.text.mistakes.plain import cut_by_hash, in_wrong_brackets, swallowed_keys
from jdkit.text.mistakes.wording import shown
from jdkit.text.node import Mapping, Node, Scalar, Sequence
from jdkit.text.problem import Problem, apply_edits

if TYPE_CHECKING:
    from jdkit.text.document import Document

_SIGNS = re.compile(
    r"""[：，【［｛]|[ \t]#[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]|,[^\s]|[\w"']:(?:[\u3000\u00a0]|[^\s/\\])"""
    r"""|(?<![^\r\n\ufeff])[ ]*(?:[\u3000\u00a0]|-[^\s-])"""
)
_MOST = 200
"""Findings in one file; whoever has more has one mistake in every line."""

_BUDGET = 600_000
"""Characters that may be parsed to see whether fixes hold."""

_NEW_STRUCTURE = frozenset(
    (
        "fullwidth-colon",
        "missing-space-after-colon",
        "missing-space-after-dash",
        "fullwidth-bracket",
        "fullwidth-space-indent",
    )
)
"""Faults whose fix makes a text into keys or items, which need not fit where they stand."""


def suspicions(document: Document) -> tuple[Problem, ...]:
    """What was probably not meant, in no promised order."""
    text, root = document.source.text, document.root
    found: tuple[Problem, ...] = ()
    if root is not None and _SIGNS.search(text):
        found = _sound(text, tuple(islice(_everywhere(text, root), _MOST)))
    return found or tuple(_at_top(root, text))


def _sound(text: str, problems: tuple[Problem, ...]) -> tuple[Problem, ...]:
    """The problems; without its fix one after which the file would not parse, or which there is no time to try."""
    left = _BUDGET
    sound = []
    for problem in problems:
        if problem.edits and problem.code in _NEW_STRUCTURE:
            left -= len(text)
            if left < 0 or not _parses(apply_edits(text, problem.edits)):
                problem = replace(problem, edits=(), safe=False)
        sound.append(problem)
    return tuple(sound)


def _parses(text: str) -> bool:
    try:
        compose(text, False)
    except YAMLError:
        return False
    return True


def _everywhere(text: str, root: Node) -> Iterator[Problem]:
    """Over all texts and all collections in brackets, each once."""
    waiting: list[tuple[Node, bool]] = [(root, root.flow if not isinstance(root, Scalar) else False)]
    seen: set[int] = set()
    while waiting:
        node, in_flow = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, Scalar):
            if not node.style:
                yield from cut_by_hash(text, node)
                if not in_flow:
                    yield from swallowed_keys(text, node, is_root=node is root)
                    yield from in_wrong_brackets(text, node)
        elif isinstance(node, Sequence):
            if node.flow:
                yield from flow_sequence(text, node)
            waiting += ((item, node.flow) for item in reversed(node.items))
        else:
            yield from flow_mapping(text, node) if node.flow else odd_keys(text, node)
            waiting += ((value, node.flow) for _, value in reversed(node.pairs))


def _at_top(root: Node | None, text: str) -> Iterator[Problem]:
    """A file that is one text or one list, where keys and values belong."""
    if root is None or isinstance(root, Mapping):
        return
    end = text.find("\n", root.start, root.end)
    end = root.end if end < 0 else end
    if isinstance(root, Sequence):
        yield Problem("syntax", "root-list", root.start, end, {"count": len(root.items)})
    elif root.value is not None:
        yield Problem("syntax", "root-scalar", root.start, end, {"text": shown(root.value)})
