"""Parts of a view as tables of a form."""

from collections.abc import Iterable, Mapping, Sequence

from jdkit.render.form import Cell, Grid, Line, Run, Section, label, line, lines, value, values
from jdkit.render.view import Block, Duty, Row, Signature, Standard, Table, View

LABEL, PAIR = 15.0, 35.0
WIDTHS: Mapping[str, float] = {
    "with": 20,
    "direction": 12,
    "about": 68,
    "matter": 32,
    "domain": 14,
    "authority": 14,
    "limit": 40,
    "item": LABEL,
    "must": 50,
    "preferred": 35,
    "group": LABEL,
    "competencies": 85,
    "version": 12,
    "date": 23,
    "by": 20,
    "reason": 45,
    "changed": 24,
    "before": 31,
    "after": 31,
    "change": 14,
}
NARROW = frozenset(("direction", "domain", "authority", "version", "date"))


def issue(view: View) -> str:
    """What tells one issue of the document from another, in one line."""
    gap = "    " if view.language == "en" else "　　"
    return gap.join(f"{row.label}{view.labels['colon']}{row.values[0]}" for row in view.control)


def pairs(rows: Sequence[Row]) -> tuple[Grid, ...]:
    """Two labels and values a row. A value that would crowd its half takes a row of its own."""
    body: list[tuple[Cell, ...]] = []
    open_row: Row | None = None
    for row in rows:
        if _is_long(row):
            if open_row:
                body.append(_pair(open_row, None))
                open_row = None
            body.append(_pair(row, None))
        elif open_row:
            body.append(_pair(open_row, row))
            open_row = None
        else:
            open_row = row
    if open_row:
        body.append(_pair(open_row, None))
    return (Grid((LABEL, PAIR, LABEL, PAIR), tuple(body)),) if body else ()


def _is_long(row: Row) -> bool:
    return len(row.values) > 1 or any(len(text) > 40 for text in row.values)


def _pair(first: Row, second: Row | None) -> tuple[Cell, ...]:
    if second is None:
        return label(first.label), values(first.values, columns=3)
    return label(first.label), values(first.values), label(second.label), values(second.values)


def rows(told: Sequence[Row]) -> tuple[Grid, ...]:
    body = tuple((label(row.label), values(row.values)) for row in told)
    return (Grid((LABEL, 100 - LABEL), body),) if body else ()


def block(told: Block, in_pairs: bool = False) -> tuple[Grid, ...]:
    text = (Grid((100.0,), ((value(told.text),),)),) if told.text else ()
    return (*text, *(pairs(told.rows) if in_pairs else rows(told.rows)))


def table(told: Table, first_is_label: bool = False) -> tuple[Grid, ...]:
    if not told.rows:
        return ()
    head = tuple(label(column.label) for column in told.columns)
    body = tuple(
        tuple(
            label(text) if first_is_label and not i else value(text, centred=told.columns[i].name in NARROW)
            for i, text in enumerate(row)
        )
        for row in told.rows
    )
    return (Grid(tuple(WIDTHS[column.name] for column in told.columns), body, (head,)),)


def duties(view: View) -> tuple[Grid, ...]:
    """One duty a row, with its standards beside it where any duty has some."""
    labels, timed = view.labels, any(duty.time_share for duty in view.duties)
    measured = bool(view.standards.rows)
    head = [label(labels["number"]), label(labels["duty"])]
    widths = [8.0, 92.0 - 30 * measured - 12 * timed]
    if measured:
        head.append(label(labels["standards"]))
        widths.append(30.0)
    if timed:
        head.append(label(labels["time_share"]))
        widths.append(12.0)
    body = []
    for duty in view.duties:
        row = [value(duty.number, centred=True), Cell(duty_lines(duty, labels))]
        if measured:
            row.append(Cell(tuple(part for standard in duty.standards for part in standard_lines(standard, labels))))
        if timed:
            row.append(value(duty.time_share, centred=True))
        body.append(tuple(row))
    return (Grid(tuple(widths), tuple(body), (tuple(head),)),) if body else ()


def duty_lines(duty: Duty, labels: Mapping[str, str]) -> tuple[Line, ...]:
    """The keyword, the sentence, the tasks, then responsibility and importance."""
    told = [line(duty.keyword, "strong")] if duty.keyword else []
    told += lines([duty.sentence])
    for task in duty.tasks:
        runs = (Run(task.what), Run(task.detail, "soft")) if task.detail else (Run(task.what),)
        told.append(Line(runs, item=True))
    notes = "　".join(f"{note.label}{labels['colon']}{note.values[0]}" for note in duty.notes)
    return (*told, *((line(notes, "soft"),) if notes else ()))


def standard_lines(standard: Standard, labels: Mapping[str, str]) -> Iterable[Line]:
    target = (Run(f" {standard.target}", "strong"),) if standard.target else ()
    yield Line((Run(standard.measure), *target))
    weight = f"{labels['weight']} {standard.weight}" if standard.weight else ""
    if detail := " · ".join(text for text in (standard.period, weight) if text):
        yield line(detail, "soft")


def signatures(told: Sequence[Signature], labels: Mapping[str, str]) -> tuple[Grid, ...]:
    """A name or a date that is not given is a space to write in."""
    versioned = any(signature.version for signature in told)
    head = [label(labels[name]) for name in ("signatory", "signature", "date")]
    if versioned:
        head.append(label(labels["version"]))
    body = []
    for signature in told:
        row = [label(signature.role), value(signature.name, centred=True), value(signature.date, centred=True)]
        if versioned:
            row.append(value(signature.version, centred=True))
        body.append(tuple(row))
    widths = (20.0, 40.0, 28.0, 12.0) if versioned else (22.0, 46.0, 32.0)
    return (Grid(widths, tuple(body), (tuple(head),), tall=True),) if body else ()


def section(view: View, name: str, *grids: tuple[Grid, ...], keep: bool = False) -> tuple[Section, ...]:
    """The section under its numbered heading, where the view has one."""
    if name not in view.headings:
        return ()
    heading = view.headings[name]
    text = f"{heading.number}{view.labels['after_number']}{heading.text}"
    return (Section(text, tuple(grid for several in grids for grid in several), keep=keep),)


def subsection(heading: str, grids: tuple[Grid, ...]) -> tuple[Section, ...]:
    return (Section(heading, grids, level=2),) if grids else ()
