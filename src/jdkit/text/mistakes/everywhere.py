"""The search of a whole file for writings that parse, but hardly to what was meant."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from yaml import YAMLError

from jdkit.text.compose import compose
from jdkit.text.mistakes.flow import flow_mapping, flow_sequence
from jdkit.text.mistakes.items import swallowed_items
from jdkit.text.mistakes.odd_keys import odd_keys
from jdkit.text.mistakes.plain import cut_by_hash, in_wrong_brackets, swallowed_keys
from jdkit.text.node import Node, Scalar, Sequence
from jdkit.text.problem import Problem, apply_edits

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
        "swallowed-item",
    )
)
"""Faults whose fix makes a text into keys or items, which need not fit where they stand."""


def everywhere(text: str, root: Node) -> tuple[Problem, ...]:
    """All suspicions, each with a fix only if the file would still parse after it."""
    return _sound(text, tuple(islice(_everywhere(text, root), _MOST)))


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
                    keys = tuple(swallowed_keys(text, node, is_root=node is root))
                    yield from keys or swallowed_items(text, node)
                    yield from in_wrong_brackets(text, node)
        elif isinstance(node, Sequence):
            if node.flow:
                yield from flow_sequence(text, node)
            waiting += ((item, node.flow) for item in reversed(node.items))
        else:
            yield from flow_mapping(text, node) if node.flow else odd_keys(text, node)
            waiting += ((value, node.flow) for _, value in reversed(node.pairs))
