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
from jdkit.text.operations import ConflictError, Operation, Path, Replace, Sorted, apply_operations, sort_out
from jdkit.text.plan import LINE_BREAKS, Plan, RefusedError
from jdkit.text.problem import Edit, apply_edits
from jdkit.text.rewrite import harmless, rewritten
from jdkit.text.source import Source


def edits_for(document: Document, operations: Iterable[Operation]) -> tuple[Edit, ...] | None:
    """Edits of ``document.source.text`` that do the operations, all of them; None where that cannot be done safely."""
    operations = tuple(operations)
    if document.root is None:
        return None
    try:
        sorted_out = sort_out(operations)
        structural = bool(sorted_out.structural or sorted_out.wraps)
        plan, proven = Plan(), not document.shared and not structural
        for path, group in sorted_out.replaces.items():
            proven = _replace(document, path, group, plan) and proven
        expected = None if proven else apply_operations(document.data, operations)
        if structural:
            _rebuild(document, sorted_out, plan)
        edits = _united(document.source.text, plan.edits)
        if not proven and not _holds(document, expected, edits, plan):
            return None
    except (ConflictError, RefusedError):
        return None
    return edits


def _rebuild(document: Document, sorted_out: Sorted, plan: Plan) -> None:
    """From the inside out: where two collections end at one place, what comes into the inner one comes first."""
    from jdkit.text.restructure import carried_comment, restructure
    from jdkit.text.wrap import wrap

    for path in sorted({*sorted_out.structural, *sorted_out.wraps}, key=len, reverse=True):
        if changes := sorted_out.structural.get(path):
            restructure(document, path, changes, plan)
        if operation := sorted_out.wraps.get(path):
            comment = carried_comment(document, operation.keeps, plan)
            wrap(document, operation, _in_flow(document, path), comment, plan)


def _replace(document: Document, path: Path, group: list[Replace], plan: Plan) -> bool:
    """Plan the replacements in one scalar; tells whether they need not be proven by reading again."""
    scalar = document.node(path)
    if not isinstance(scalar, Scalar):
        raise RefusedError("not a text")
    plan.edits += rewritten(document, scalar, group, _in_flow(document, path))
    return harmless(document, scalar, group)


def _in_flow(document: Document, path: Path) -> bool:
    parents = (document.node(path[:length]) for length in range(len(path)))
    return any(not isinstance(parent, Scalar | None) and parent.flow for parent in parents)


def _united(text: str, edits: list[Edit]) -> tuple[Edit, ...]:
    """The edits in order without those that change nothing; removals that meet are made one, others may not overlap."""
    united: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if text[edit.start : edit.end] == edit.text:
            continue
        last = united[-1] if united else None
        if last and edit.start <= last.end and not edit.text and not last.text:
            united[-1] = Edit(last.start, max(last.end, edit.end), "")
        elif last and edit.start < last.end and (line := _line_in_place(text, last, edit)):
            united[-1] = line
        elif last and edit.start < last.end:
            raise RefusedError("changes at one place")
        else:
            united.append(edit)
    return tuple(united)


def _line_in_place(text: str, removal: Edit, edit: Edit) -> Edit | None:
    """Lines that are to follow a line which is removed, put in its place."""
    line_break = text[edit.start : removal.end]
    lines = edit.text.removeprefix(line_break)
    follows = edit.start == edit.end and line_break in LINE_BREAKS and len(lines) < len(edit.text)
    if not follows or not (removal.text == "" or removal.text.endswith(line_break)):
        return None
    return Edit(removal.start, removal.end, removal.text + lines + line_break)


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
    if (comment.start, comment.end) in plan.carried:
        return False
    return any(start <= comment.start and comment.end <= end for start, end in plan.gone)
