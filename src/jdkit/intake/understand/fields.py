"""What a labelled value becomes: one small function for each kind of field."""

import re
from collections.abc import Callable, Mapping

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf
from jdkit.intake.labels import Labels
from jdkit.intake.page import Written
from jdkit.intake.understand import duties as on_duties
from jdkit.intake.understand.duties import add_duties, add_entry, add_to_last, below, number, set_frequency
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import items_of
from jdkit.intake.understand.qualifications import add_qualifications
from jdkit.intake.understand.relations import add_relations, names_in
from jdkit.intake.understand.signatures import add_day, add_drafted, add_revisions, add_signature
from jdkit.intake.understand.words import key_of, name_of, says_none, written
from jdkit.model.names import VALUES

_FORBIDS = (
    "不得",
    "不准",
    "不准",
    "严禁",
    "嚴禁",
    "禁止",
    "不许",
    "不許",
    "切勿",
    "不能",
    "不可",
    "never",
    "do not",
    "must not",
)

Take = Callable[[Draft, str, Found], None]


def assign(draft: Draft, labels: Labels, found: Found) -> None:
    """Puts a labelled value where it belongs. What fits nowhere goes astray, with its label."""
    label = found.label
    if found.blank:
        draft.account.take((*found.name, *found.lines), Role.BLANK, field=label.field if label else "")
    elif label is None or (label.field not in TAKES and label.group not in GROUPS):
        keep_as_stray(draft, found)
    elif label.group == "qualifications":
        add_qualifications(draft, labels, found)
    else:
        (TAKES.get(label.field) or GROUPS[label.group])(draft, label.field, found)


def _name(draft: Draft, field: str, found: Found) -> None:
    _one(draft, field, found, name_of(found.lines))


def _text(draft: Draft, field: str, found: Found) -> None:
    if field == "purpose" and isinstance(draft.tree.get("purpose"), dict):
        field = "purpose.what"
    if (before := draft.at(*field.split("."))) and isinstance(before, Leaf):
        if key_of(before.written.text) == key_of(written(found.lines).text):
            draft.account.take((*found.name, *found.lines), Role.REPEATED, field)
            return
        before.written = written((*before.written.slices, *found.lines))
        draft.account.take(found.name, Role.LABEL, field)
    else:
        _one(draft, field, found, written(found.lines))


def _one(draft: Draft, field: str, found: Found, value: Written, is_reference: bool = False) -> None:
    path = field.split(".")
    before = draft.text_at(*path)
    if says_none(value.text) and field not in ("purpose",):
        draft.account.take((*found.name, *found.lines), Role.NONE, field)
    elif before and key_of(before) == key_of(value.text):
        draft.account.take((*found.name, *found.lines), Role.REPEATED, field)
    elif draft.set(Leaf(value, is_reference=is_reference), *path):
        draft.account.take(found.name, Role.LABEL, field)
    else:
        keep_as_stray(draft, found, "second-value")


def _purpose_part(draft: Draft, field: str, found: Found) -> None:
    whole = draft.tree.get("purpose")
    if isinstance(whole, Leaf):
        draft.tree["purpose"] = {"what": whole}
    _text(draft, field, found)


def _reference(draft: Draft, field: str, found: Found) -> None:
    _one(draft, field, found, name_of(found.lines), is_reference=True)


def _second_line(draft: Draft, field: str, found: Found) -> None:
    if says_none(found.text):
        draft.account.take((*found.name, *found.lines), Role.NONE, field)
        return
    draft.account.take(found.name, Role.LABEL, field)
    for name in names_in(list(found.lines)):
        draft.add({"to": Leaf(name, is_reference=True)}, *field.split("."))


def _names(draft: Draft, field: str, found: Found) -> None:
    if says_none(found.text):
        draft.account.take((*found.name, *found.lines), Role.NONE, field)
        return
    draft.account.take(found.name, Role.LABEL, field)
    for name in names_in(list(found.lines)):
        draft.add(Leaf(name), *field.split("."))


def _people(draft: Draft, field: str, found: Found) -> None:
    value = on_duties.figure(found, _PEOPLE)
    if value and draft.set(Leaf(value, plain=True), *field.split(".")):
        draft.account.take(found.name, Role.LABEL, field)
    elif says_none(found.text):
        draft.account.take((*found.name, *found.lines), Role.NONE, field)
    else:
        keep_as_stray(draft, found, "not-a-figure")


_PEOPLE = re.compile(r"\s*(?:共|约)?(\d{1,5})\s*[人名个個位]?\s*")


def _list(draft: Draft, field: str, found: Found) -> None:
    draft.account.take(found.name, Role.LABEL, field)
    for item in items_of(found.lines):
        for entry in (item, *below(draft, item)):
            number(draft, entry)
            if not draft.add(Leaf(written(entry.pieces)), *field.split(".")):
                draft.stray(written(entry.pieces), found.called)


def _conduct(draft: Draft, field: str, found: Found) -> None:
    draft.account.take(found.name, Role.LABEL, field)
    for item in items_of(found.lines):
        for entry in (item, *below(draft, item)):
            number(draft, entry)
            key = "must_not" if entry.text.lower().startswith(_FORBIDS) else "must"
            draft.add(Leaf(written(entry.pieces)), "conduct", key)


def _listed(names: str) -> Take:
    """One of a closed list of values, by any of its names."""

    def take(draft: Draft, field: str, found: Found) -> None:
        text = key_of(found.text)
        english = next((e for e, known in VALUES[names].items() if text in (e, *map(key_of, known))), None)
        if english and draft.set(Leaf(Written(english, found.lines)), *field.split(".")):
            draft.account.take(found.name, Role.LABEL, field)
        else:
            keep_as_stray(draft, found)

    return take


def _duties(draft: Draft, field: str, found: Found) -> None:
    draft.account.take(found.name, Role.LABEL, field)
    add_duties(draft, found.lines)


def _duty_part(draft: Draft, field: str, found: Found) -> None:
    part = field.rpartition(".")[2]
    if part == "entry":
        draft.account.take(found.name, Role.LABEL, field)
        add_entry(draft, found.lines)
    elif part in ("duties", "what"):
        _duties(draft, field, found)
    elif part == "frequency":
        set_frequency(draft, found)
    elif part == "number":
        draft.account.take((*found.name, *found.lines), Role.NUMBER, field)
    elif part == "keyword":
        draft.account.take(found.name, Role.LABEL, field)
        draft.add(Leaf(written(found.lines)), "duties")
    else:
        add_to_last(draft, part, found)


def _relations(draft: Draft, field: str, found: Found) -> None:
    direction = field.partition(".")[2]
    if direction in ("", "upward", "downward", "lateral", "external"):
        add_relations(draft, direction, found)
    else:
        keep_as_stray(draft, found)


def _environment(draft: Draft, field: str, found: Found) -> None:
    if "." in field:
        _text(draft, field, found)
    else:
        _text(draft, f"environment.{found.called.text.replace('.', '') or 'description'}", found)


def _signature(draft: Draft, field: str, found: Found) -> None:
    role = field.partition(".")[2]
    if role == "day":
        add_drafted(draft, field, found)
    elif role in VALUES["signature.role"]:
        add_signature(draft, role, found)
    else:
        keep_as_stray(draft, found)


TAKES: Mapping[str, Take] = {
    "header.title": _name,
    "header.department": _name,
    "header.unit": _name,
    "header.grade": _text,
    "header.family": _name,
    "header.code": _name,
    "header.reports_to": _reference,
    "header.also_reports_to": _second_line,
    "header.aliases": _names,
    "header.deputies": _names,
    "header.headcount": _people,
    "purpose": _text,
    "purpose.why": _purpose_part,
    "purpose.within": _purpose_part,
    "purpose.what": _purpose_part,
    "management.nature": _listed("nature"),
    "management.level": _listed("management.level"),
    "management.reports.direct": _people,
    "management.reports.indirect": _people,
    "management.staff_types": _names,
    "management.authority": _list,
    "appointment.proposed_by": _reference,
    "appointment.approved_by": _reference,
    "appointment.removal": _list,
    "conduct": _conduct,
    "conduct.must": _list,
    "conduct.never": lambda draft, field, found: _list(draft, "conduct.must_not", found),
    "conduct.must_not": _list,
    "validity.version": _text,
    "validity.effective": add_day,
    "validity.expires": add_day,
    "validity.drafted": add_drafted,
    "validity.revisions": add_revisions,
    "environment.tools": _list,
}
GROUPS: Mapping[str, Take] = {
    "duties": _duty_part,
    "relations": _relations,
    "environment": _environment,
    "signatures": _signature,
    "posting": _text,
    "qualifications": _text,
}
