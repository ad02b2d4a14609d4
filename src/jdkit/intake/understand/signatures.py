"""Signatures, days and revisions."""

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, Tree
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.days import day_in, is_blank_day
from jdkit.intake.understand.duties import below, number
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import items_of
from jdkit.intake.understand.words import is_blank, name_of, written


def add_day(draft: Draft, field: str, found: Found) -> None:
    """A day of its own: when the description takes effect, or ends."""
    day = _only_day(found)
    if is_blank_day(found.text):
        draft.account.take((*found.name, *found.lines), Role.BLANK, field)
    elif day and draft.set(Leaf(Written(day, found.lines), plain=True), *field.split(".")):
        draft.account.take(found.name, Role.LABEL, field)
    else:
        keep_as_stray(draft, found, "not-a-day")


def add_drafted(draft: Draft, field: str, found: Found) -> None:
    """When the description was written: a line of the revision table, with the label as what was done."""
    day = _only_day(found)
    if is_blank_day(found.text):
        draft.account.take((*found.name, *found.lines), Role.BLANK, field)
    elif day:
        entry: Tree = {"date": Leaf(Written(day, found.lines), plain=True), "reason": Leaf(found.called)}
        draft.add(entry, "validity", "revisions")
    else:
        keep_as_stray(draft, found, "not-a-day")


def add_revisions(draft: Draft, field: str, found: Found) -> None:
    draft.account.take(found.name, Role.LABEL, field)
    for item in items_of(found.lines):
        for entry in (item, *below(draft, item)):
            number(draft, entry)
            draft.add(Leaf(written(entry.pieces)), "validity", "revisions")


def revision_from_row(draft: Draft, parts: dict[str, Found]) -> None:
    """A row of a revision table."""
    entry: dict[str, Tree] = {}
    for part, found in parts.items():
        if found.blank:
            draft.account.take(found.lines, Role.BLANK)
        elif part == "date":
            if day := _only_day(found):
                entry["date"] = Leaf(Written(day, found.lines), plain=True)
            else:
                keep_as_stray(draft, found, "not-a-day")
        else:
            entry[part] = Leaf(written(found.lines))
    if entry:
        draft.add(entry, "validity", "revisions")


def add_signature(draft: Draft, role: str, found: Found) -> None:
    """Who signed, and when, if the form was filled in."""
    entry: dict[str, Tree] = {"role": Leaf(Written(role, found.name))}
    for line in found.lines:
        day = day_in(line.text)
        rest: list[Slice] = [line]
        if day:
            start, end = day[1]
            entry["signed"] = Leaf(Written(day[0].isoformat(), (line.part(start, end),)), plain=True)
            rest = [line.part(0, start).strip("/，,"), line.part(end).strip()]
        for piece in rest:
            text = piece.text.removesuffix("日期：").removesuffix("日期:").strip()
            if is_blank(text) or is_blank_day(text):
                draft.account.take([piece], Role.BLANK)
            elif "name" in entry:
                draft.stray(written([piece]), found.called)
            else:
                entry["name"] = Leaf(name_of([piece.part(0, len(text))]))
    if len(entry) > 1:
        draft.add(entry, "signatures")
    else:
        draft.account.take(found.name, Role.BLANK)


def _only_day(found: Found) -> str | None:
    """The day, if the value is nothing else."""
    day = day_in(found.text)
    if day is None or found.text[: day[1][0]].strip() or found.text[day[1][1] :].strip(" 。"):
        return None
    return day[0].isoformat()
