"""The heart of the document: with whom the post works, what it does and by what it is measured, what it may decide."""

from collections.abc import Sequence

from jdkit.model import duty as model
from jdkit.model.position import Position
from jdkit.render.view import Duty, Standard, Table, Task
from jdkit.render.words import Words, clean, percent, texts_of


def relations(position: Position, words: Words) -> Table:
    rows = []
    for i, relation in enumerate(position.relations):
        if relation:
            direction = words.term("direction", relation.direction) or words.pending("relations", i, "direction")
            partner = words.reference(relation.with_) or words.pending("relations", i, "with")
            rows.append((partner, direction, clean(relation.about or "")))
    return words.table(("with", "direction", "about"), rows)


def authority(position: Position, words: Words) -> Table:
    rows = []
    for i, right in enumerate(position.management.authority if position.management else ()):
        if right:
            level = words.term("authority", right.level) or words.pending("management", "authority", i, "level")
            domain = clean(words.label_or_own("domain", right.domain or ""))
            rows.append((clean(right.matter), domain, level, clean(right.limit or "")))
    return words.table(("matter", "domain", "authority", "limit"), rows)


def duties(position: Position, words: Words) -> tuple[Duty, ...]:
    """The duties in the order of the file, the most important first."""
    told = [(i, d) for i, d in enumerate(position.duties) if d and texts_of((d.keyword, d.what, d.how, d.result))]
    return tuple(_duty(number, i, duty, words) for number, (i, duty) in enumerate(told, 1))


def standards(told: Sequence[Duty], words: Words) -> Table:
    """All standards in one table, for documents that cannot set them beside their duties."""
    rows = [
        (f"{duty.number} {duty.keyword}".strip(), s.measure, s.target, s.period, s.weight)
        for duty in told
        for s in duty.standards
    ]
    return words.table(("duty", "measure", "target", "period", "weight"), rows)


def _duty(number: int, index: int, duty: model.Duty, words: Words) -> Duty:
    at = ("duties", index)
    importance = "" if duty.importance is None else str(duty.importance)
    notes = (
        words.row("role", words.term("role", duty.role) or words.pending(*at, "role")),
        words.row("importance", importance or words.pending(*at, "importance")),
    )
    return Duty(
        number=str(number),
        keyword=clean(duty.keyword or ""),
        sentence=words.sentence((duty.what, duty.how, duty.result)),
        what=clean(duty.what),
        how=clean(duty.how or ""),
        result=clean(duty.result or ""),
        notes=tuple(note for note in notes if note.values),
        time_share=percent(duty.time_share) or words.pending(*at, "time_share"),
        tasks=tuple(_task(task, words) for task in duty.tasks if task and texts_of([task.what])),
        standards=tuple(_standard((*at, "standards", i), s, words) for i, s in enumerate(duty.standards) if s),
    )


def _task(task: model.Task, words: Words) -> Task:
    output = clean(task.output or "")
    parts = (task.frequency, words.label("output.named", {"output": output}) if output else "")
    detail = ("; " if words.language == "en" else "；").join(texts_of(parts))
    return Task(clean(task.what), words.label("task.detail", {"detail": detail}) if detail else "")


def _standard(at: tuple[str | int, ...], standard: model.Standard, words: Words) -> Standard:
    return Standard(
        measure=clean(standard.measure),
        target=clean(standard.target or ""),
        period=clean(words.label_or_own("period", standard.period or "")),
        weight=percent(standard.weight) or words.pending(*at, "weight"),
    )
