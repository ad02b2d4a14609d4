"""The sections of a document that are rows of labels and values."""

from collections.abc import Iterable
from typing import Any

from jdkit.model.header import Headcount, SecondLine
from jdkit.model.management import People
from jdkit.model.position import Position
from jdkit.render.view import Block, Row, Table
from jdkit.render.words import Words, clean, texts_of

QUALIFICATIONS = ("education", "majors", "experience", "knowledge", "skills", "training", "certificates", "other")


def header(position: Position, words: Words) -> tuple[Row, ...]:
    """表头. The code stands above it, with the version."""
    head = position.header
    if head is None:
        return ()
    rows = (
        words.row("title", clean(head.title)),
        words.row("aliases", words.joined(head.aliases)),
        words.row("department", clean(head.department)),
        words.row("unit", clean(head.unit or "")),
        words.row("reports_to", words.reference(head.reports_to)),
        words.row("also_reports_to", words.joined(_second(line, words) for line in head.also_reports_to if line)),
        words.row("deputies", words.joined(words.reference(deputy) for deputy in head.deputies)),
        words.row("family", clean(head.family or "")),
        words.row("grade", clean(head.grade or "")),
        words.row("headcount", _headcount(head.headcount, words) or words.pending("header", "headcount")),
    )
    return _filled(rows)


def _second(line: SecondLine, words: Words) -> str:
    to, about = words.reference(line.to), clean(line.about or "")
    return words.label("second_line", {"to": to, "about": about}) if about else to


def _headcount(headcount: Headcount | None, words: Words) -> str:
    if headcount is None:
        return ""
    if headcount.filled is None:
        return words.count("headcount.people", headcount.established)
    parts = (("headcount.established", headcount.established), ("headcount.filled", headcount.filled))
    return words.joined(words.count(name, value) for name, value in parts)


def purpose(position: Position, words: Words) -> Block:
    """S0's 3W, or one paragraph where only the work is said."""
    told = position.purpose
    if told is None:
        return Block()
    if not (told.why or told.within):
        return Block(text=clean(told.what or ""))
    return Block(rows=_filled(words.row(name, clean(getattr(told, name) or "")) for name in ("why", "within", "what")))


def management(position: Position, words: Words) -> Block:
    """管理结构 without the authority, which has its own section."""
    told = position.management
    if told is None:
        return Block()
    people = told.reports or People()
    counts = (("reports.direct", people.direct), ("reports.indirect", people.indirect))
    managed = words.joined(words.count(name, value) for name, value in counts)
    rows = (
        words.row("nature", words.term("nature", told.nature) or words.pending("management", "nature")),
        words.row("level", words.term("level", told.level) or words.pending("management", "level")),
        words.row("reports", managed or words.pending("management", "reports")),
        words.row("levels", words.count("levels.count", people.levels)),
        words.row("staff_types", words.joined(told.staff_types)),
    )
    return Block(clean(told.plain or ""), _filled(rows))


def qualifications(position: Position) -> Block:
    """任职资格 where they are said in one sentence."""
    told = position.qualifications
    return Block(text=clean(told.plain or "") if told else "")


def requirements(position: Position, words: Words) -> Table:
    rows = []
    for name in QUALIFICATIONS:
        told = getattr(position.qualifications, name, None)
        if told and (told.must or told.preferred):
            rows.append((words.label(name), words.joined(told.must), words.joined(told.preferred)))
    return words.table(("item", "must", "preferred"), [row for row in rows if any(row[1:])])


def competencies(position: Position, words: Words) -> Table:
    """核心能力 by group, in the order in which the groups appear."""
    groups: dict[str, list[str]] = {}
    for competency in position.qualifications.competencies if position.qualifications else ():
        if competency and (name := clean(competency.name)):
            level = clean(competency.level or "")
            form = "competency.graded" if level.isdecimal() else "competency.described"
            text = words.label(form, {"name": name, "level": level}) if level else name
            groups.setdefault(words.term("competency", competency.group), []).append(text)
    return words.table(
        ("competency.group", "competencies"), [(group, words.joined(names)) for group, names in groups.items()]
    )


def appointment(position: Position, words: Words) -> Block:
    told = position.appointment
    if told is None:
        return Block()
    rows = (
        words.row("proposed_by", words.reference(told.proposed_by)),
        words.row("approved_by", words.reference(told.approved_by)),
        words.row("conditions", *texts_of(told.conditions)),
        words.row("removal", *texts_of(told.removal)),
    )
    return Block(clean(told.plain or ""), _filled(rows))


def conduct(position: Position, words: Words) -> Block:
    told = position.conduct
    if told is None:
        return Block()
    rows = (
        words.row("conduct.must", *texts_of(told.must)),
        words.row("conduct.must_not", *texts_of(told.must_not)),
    )
    return Block(clean(told.plain or ""), _filled(rows))


def environment(position: Position, words: Words) -> Block:
    """工作环境 is open: a key that has no label is printed as it is written."""
    told = dict(position.environment or {})
    text = told.pop("", "")
    rows = [
        Row(clean(key), clean(words.label_or_own("environment", key)), tuple(_said(value, words)))
        for key, value in told.items()
    ]
    return Block(clean(text) if isinstance(text, str) else "", _filled(rows))


def _said(value: Any, words: Words) -> list[str]:
    """An open value as text: a list in one line, a mapping as "key: value"."""
    if isinstance(value, list):
        flat = [text for entry in value for text in _said(entry, words)]
        return [joined] if (joined := words.joined(flat)) else []
    if isinstance(value, dict):
        parts = ((words.label_or_own("environment", key), _said(entry, words)) for key, entry in value.items())
        colon = ": " if words.language == "en" else "："
        return [f"{clean(key)}{colon}{texts[0]}" for key, texts in parts if texts]
    return texts_of([value]) if isinstance(value, str) else []


def _filled(rows: Iterable[Row]) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.values)
