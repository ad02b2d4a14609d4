"""From operations on values to edits of the text: what they say happens, and nothing else, or nothing at all.

However the edits come about, the file with the edits made is read again. Its data must be the old data with the
operations done, its comments the old ones except those on removed lines.
"""

from collections import Counter
from collections.abc import Iterable

import yaml

from jdkit.text.comments import Comment, find_comments
from jdkit.text.compose import compose
from jdkit.text.document import Document
from jdkit.text.node import Scalar, plain_data
from jdkit.text.operations import ConflictError, Operation, Path, Replace, apply_operations, sort_out
from jdkit.text.plan import Plan, RefusedError
from jdkit.text.problem import Edit, apply_edits
from jdkit.text.restructure import restructure
from jdkit.text.rewrite import harmless, rewritten
from jdkit.text.source import Source


def edits_for(document: Document, operations: Iterable[Operation]) -> tuple[Edit, ...] | None:
    """Edits of ``document.source.text`` that do the operations, all of them; None where that cannot be done safely."""
    operations = tuple(operations)
    if document.root is None:
        return None
    try:
        replaces, structural = sort_out(operations)
        plan, proven = Plan(), not document.shared and not structural
        for path, group in replaces.items():
            proven = _replace(document, path, group, plan) and proven
        expected = None if proven else apply_operations(document.data, operations)
        # From the inside out: where two collections end at one place, the inner one's insertion comes first.
        for path, changes in sorted(structural.items(), key=lambda one: -len(one[0])):
            restructure(document, path, changes, plan)
        edits = _united(document.source.text, plan.edits)
        if not proven and not _holds(document, expected, edits, plan):
            return None
    except (ConflictError, RefusedError):
        return None
    return edits


def _replace(document: Document, path: Path, group: list[Replace], plan: Plan) -> bool:
    """Plan the replacements in one scalar; tells whether they need not be proven by reading again."""
    scalar = document.node(path)
    if not isinstance(scalar, Scalar):
        raise RefusedError("not a text")
    parents = (document.node(path[:length]) for length in range(len(path)))
    in_flow = any(not isinstance(parent, Scalar | None) and parent.flow for parent in parents)
    plan.edits += rewritten(document, scalar, group, in_flow)
    return harmless(document, scalar, group)


def _united(text: str, edits: list[Edit]) -> tuple[Edit, ...]:
    """The edits in order without those that change nothing; removals that meet are made one, others may not overlap."""
    united: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if text[edit.start : edit.end] == edit.text:
            continue
        last = united[-1] if united else None
        if last and edit.start <= last.end and not edit.text and not last.text:
            united[-1] = Edit(last.start, max(last.end, edit.end), "")
        elif last and edit.start < last.end:
            raise RefusedError("changes at one place")
        else:
            united.append(edit)
    return tuple(united)


def _holds(document: Document, expected: object, edits: tuple[Edit, ...], plan: Plan) -> bool:
    old = document.source
    new = Source(old.name, apply_edits(old.text, edits), old.encoding)
    try:
        again = compose(new.text)
    except yaml.YAMLError:
        return False
    if plain_data(again.root) != expected:
        return False
    if new.text[again.end :] != old.text[document.end :]:
        return False
    had, has = _said(document.comments), _said(find_comments(new, again.root, again.end))
    stay = _said(comment for comment in document.comments if not _within(comment, plan))
    return stay <= has <= had


def _said(comments: Iterable[Comment]) -> Counter[str]:
    return Counter(comment.text for comment in comments)


def _within(comment: Comment, plan: Plan) -> bool:
    return any(start <= comment.start and comment.end <= end for start, end in plan.gone)
