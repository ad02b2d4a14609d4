"""Signatures, days and revisions."""

import re

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, Tree
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.days import day_in, is_blank_day
from jdkit.intake.understand.duties import below, number
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import items_of
from jdkit.intake.understand.words import is_blank, key_of, name_of, written
from jdkit.model.names import VALUES

_TO = re.compile(r"\s*(?:起)?\s*(?:至|到|—+|–|-|~|～|to)\s*")


def add_day(draft: Draft, field: str, found: Found) -> None:
    """A day of its own: when the description takes effect, or ends."""
    day = _only_day(found)
    if is_blank_day(found.text):
        draft.account.take((*found.name, *found.lines), Role.BLANK, field)
    elif _add_term(draft, found) or (day and draft.set(Leaf(Written(day, found.lines), plain=True), *field.split("."))):
        draft.account.take(found.name, Role.LABEL, field)
    else:
        keep_as_stray(draft, found, "not-a-day")


def _add_term(draft: Draft, found: Found) -> bool:
    """A first and a last day: 2026年1月1日至2026年12月31日."""
    first = day_in(found.text)
    rest = found.text[first[1][1] :] if first else ""
    last = day_in(rest)
    if not first or not last or _TO.fullmatch(rest[: last[1][0]]) is None or rest[last[1][1] :].strip(" 。止"):
        return False
    if draft.text_at("validity", "effective") not in ("", first[0].isoformat()) or draft.at("validity", "expires"):
        return False
    draft.set(Leaf(Written(first[0].isoformat(), found.lines), plain=True), "validity", "effective")
    return draft.set(Leaf(Written(last[0].isoformat(), found.lines), plain=True), "validity", "expires")


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


def signature_from_row(draft: Draft, parts: dict[str, Found]) -> None:
    """A row of a table of signatures."""
    who = parts.get("who")
    words = key_of(who.text) if who else ""
    names = VALUES["signature.role"].items()
    role = next((role for role, known in names if words in (role, *map(key_of, known))), None)
    signed = {part: found for part, found in parts.items() if part != "who" and not is_blank_day(found.text)}
    if who is None or role is None:
        for found in parts.values():
            keep_as_stray(draft, found)
    elif not signed:
        draft.account.take(who.lines, Role.BLANK)
    else:
        entry: dict[str, Tree] = {"role": Leaf(Written(role, who.lines))}
        for part, found in signed.items():
            day = _only_day(found) if part == "day" else None
            if day:
                entry["signed"] = Leaf(Written(day, found.lines), plain=True)
            elif part == "day":
                keep_as_stray(draft, found, "not-a-day")
            else:
                entry[part] = Leaf(name_of(found.lines))
        draft.add(entry, "signatures")


def authority_from_row(draft: Draft, parts: dict[str, Found]) -> None:
    """A row of a table of rights."""
    matter = parts.pop("matter", None)
    if matter is None or matter.blank:
        for found in parts.values():
            keep_as_stray(draft, found)
        return
    entry: dict[str, Tree] = {"matter": Leaf(written(matter.lines))}
    for part, found in parts.items():
        level = key_of(found.text)
        known = VALUES["authority.level"].items()
        english = next((one for one, names in known if level in (one, *map(key_of, names))), None)
        if part == "level" and english:
            entry["level"] = Leaf(Written(english, found.lines))
        elif part == "level":
            keep_as_stray(draft, found)
        elif part in ("domain", "limit"):
            entry[part] = Leaf(written(found.lines))
    draft.add(entry if len(entry) > 1 else entry["matter"], "management", "authority")
