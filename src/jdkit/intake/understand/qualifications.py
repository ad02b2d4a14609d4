"""Qualifications by kind: a label names the kind, or several; where it does not, words of each clause do."""

import re
from collections.abc import Iterator, Sequence

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, Tree
from jdkit.intake.labels import Labels, clues
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.duties import below, number
from jdkit.intake.understand.found import Found
from jdkit.intake.understand.listing import Item, items_of
from jdkit.intake.understand.words import written

_CLAUSES = re.compile(r"[；;]|。(?=\s*\S)")
_COMMAS = re.compile(r"[，,]")
_ENDS = "；;。，,"
_WELCOME = re.compile(
    r"(?:优先|優先)(?:考虑|考慮|录用|錄用)?[)）]?$|[者更尤为為]佳$"
    r"|\b(?:preferred|desirable|an? (?:plus|advantage))[.)]?$"
)
_INLINE = re.compile(r"([^：:，,。；;]{2,12})[：:]\s*(?=\S)")


def add_qualifications(draft: Draft, labels: Labels, found: Found, welcome: bool = False) -> None:
    """All that is required under one label, in its order."""
    label = found.label
    assert label is not None
    kinds = tuple(field.partition(".")[2] for field in label.fields)
    if label.keep and len(kinds) == 1:
        _add(draft, kinds[0], _prefixed(found.called, found.lines), welcome)
        return
    draft.account.take(found.name, Role.LABEL, field=label.field)
    open_kinds = kinds if kinds[0] not in ("", "must", "preferred") else ()
    for item in _flat(draft, items_of(found.lines)):
        for clause, kind, doubt in _sorted(labels, item.pieces, open_kinds):
            _add(draft, kind, Written(clause.text, clause.slices, doubt), welcome or kinds[0] == "preferred")


def _flat(draft: Draft, items: Sequence[Item]) -> Iterator[Item]:
    for item in items:
        number(draft, item)
        yield item
        yield from below(draft, item)


def _sorted(labels: Labels, pieces: list[Slice], kinds: tuple[str, ...]) -> Iterator[tuple[Written, str, str]]:
    """The clauses of an entry, each with its kind; ``kinds`` are those that the label names, none for all."""
    if match := _INLINE.match(pieces[0].text):
        name = pieces[0].part(*match.span(1))
        inner = labels.find(name.text, "qualifications")
        if inner and inner.group == "qualifications" and "." in inner.field:
            rest = [pieces[0].part(match.end()), *pieces[1:]]
            own = tuple(field.partition(".")[2] for field in inner.fields)
            if len(own) == 1 and own[0] not in ("must", "preferred"):
                yield (
                    (_prefixed(written([name]), rest) if inner.keep else _ended(written(rest), rest, name)),
                    own[0],
                    "",
                )
                return
    if len(kinds) == 1:
        for piece in _clauses(pieces):
            yield written([piece]), kinds[0], ""
        return
    for piece in _clauses(pieces):
        for part in _by_comma(piece, kinds):
            kind = _kind(part.text, kinds)
            yield written([part]), kind or _usual(kinds), "" if kind else "kind"


def _clauses(pieces: list[Slice]) -> list[Slice]:
    """The pieces cut at semicolons and full stops; an entry that runs over several lines is one clause each."""
    return [clause for piece in pieces for part in piece.split(_CLAUSES) if (clause := part.strip(_ENDS)).text]


def _by_comma(piece: Slice, kinds: tuple[str, ...]) -> list[Slice]:
    """The clause cut at its commas where its parts are of different kinds."""
    parts = [part.strip(_ENDS) for part in piece.split(_COMMAS)]
    found = [_kind(part.text, kinds) for part in parts]
    return parts if len(parts) > 1 and None not in found and len(set(found)) > 1 else [piece]


def _kind(text: str, kinds: tuple[str, ...]) -> str | None:
    found = [kind for kind, pattern in clues().items() if pattern.search(text)]
    sure = next((kind for kind in found if kind in ("other", "certificates")), None)
    return sure or next((kind for kind in found if not kinds or kind in kinds), None)


def _usual(kinds: tuple[str, ...]) -> str:
    """The kind of a clause that no words tell: where the label names competencies too, most are these."""
    return "competencies" if "competencies" in kinds else kinds[0] if kinds else "other"


def _prefixed(name: Written, lines: Sequence[Slice]) -> Written:
    value = written(lines)
    mark = ": " if (name.text + value.text).isascii() else "："
    return Written(f"{name.text}{mark}{value.text.strip(_ENDS)}", (*name.slices, *value.slices))


def _ended(value: Written, lines: Sequence[Slice], name: Slice) -> Written:
    return Written(value.text.strip(_ENDS), (name, *value.slices))


def _add(draft: Draft, kind: str, clause: Written, welcome: bool) -> None:
    if not clause.text:
        return
    if kind == "competencies":
        draft.add(Leaf(clause), "qualifications", kind)
        return
    degree = "preferred" if welcome or _WELCOME.search(clause.text) else "must"
    draft.add(Leaf(clause), "qualifications", kind, degree)


def simplified(tree: Tree) -> Tree:
    """Kinds for which nothing is only welcome are lists, or the one thing that is required."""
    if not isinstance(tree, dict):
        return tree
    made: dict[str, Tree] = {}
    for kind, entry in tree.items():
        must = entry.get("must") if isinstance(entry, dict) and set(entry) == {"must"} else None
        made[kind] = (must[0] if len(must) == 1 else must) if isinstance(must, list) else entry
    return made
