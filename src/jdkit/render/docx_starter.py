"""A Word template to start from: the built-in form with a tag in place of every value."""

from collections.abc import Sequence

from jdkit.render.docx_form import docx_form
from jdkit.render.form import Cell, Form, Grid, Line, Section, label, line, value
from jdkit.render.form_parts import WIDTHS
from jdkit.render.sample import samples
from jdkit.render.view import Table, View

STANDARD_LINES = (
    "{%p for standard in duty.standards %}",
    "{{ standard.measure }} {{ standard.target }}",
    "{{ standard.period }} {{ standard.weight }}",
    "{%p endfor %}",
)
DUTY_LINES = (
    *("{{ duty.keyword }}", "{{ duty.sentence }}"),
    *("{%p for task in duty.tasks %}", "{{ task.what }}{{ task.detail }}", "{%p endfor %}"),
)


def starter(language: str) -> bytes:
    """The template as a Word file, with the labels of a language."""
    return docx_form(_form(samples(language)[0]))


def _form(view: View) -> Form:
    labels = view.labels
    return Form(
        language=view.language,
        title="{{ view.heading }}",
        lead="　　".join(f"{labels[name]}{labels['colon']}{_field(name)}" for name in ("code", "version", "effective")),
        running=("{{ view.heading }}", "{{ view.code }}"),
        page=labels["page"],
        sections=(
            _section(view, "header", _pairs(view)),
            _section(view, "purpose", _whole("{{ fields.purpose }}")),
            _section(view, "management", _whole("{{ fields.management }}")),
            _section(view, "relations", _records(view.relations, "view.relations")),
            _section(view, "duties", _duties(view)),
            _section(view, "authority", _records(view.authority, "view.authority")),
            _section(view, "qualifications", _records(view.requirements, "view.requirements")),
            Section(labels["competencies"], (_records(view.competencies, "view.competencies"),), level=2),
            _section(view, "appointment", _whole("{{ fields.appointment }}")),
            _section(view, "conduct", _whole("{{ fields.conduct }}")),
            _section(view, "environment", _whole("{{ fields.environment }}")),
            _section(view, "validity", _whole("{{ fields.validity }}")),
            Section(labels["revisions"], (_records(view.revisions, "view.revisions"),), level=2),
            _section(view, "signatures", _signatures(view)),
        ),
    )


def _section(view: View, name: str, grid: Grid) -> Section:
    heading = view.headings[name]
    return Section(f"{heading.number}{view.labels['after_number']}{heading.text}", (grid,))


def _field(name: str) -> str:
    return f"{{{{ fields.{name} }}}}"


def _pairs(view: View) -> Grid:
    cells = [(label(row.label), value(_field(row.name))) for row in view.header]
    cells += [(label(""), value(""))] * (len(cells) % 2)
    return Grid((15, 35, 15, 35), tuple((*left, *right) for left, right in zip(cells[::2], cells[1::2], strict=True)))


def _whole(tag: str) -> Grid:
    return Grid((100,), ((value(tag),),))


def _records(table: Table, name: str) -> Grid:
    row = [value(f"{{{{ row.{column.name} }}}}") for column in table.columns]
    head = [label(column.label) for column in table.columns]
    return _repeated([WIDTHS[column.name] for column in table.columns], head, f"row in {name}.records", row)


def _repeated(widths: Sequence[float], head: Sequence[Cell], loop: str, row: Sequence[Cell]) -> Grid:
    """A row for each entry of a list. The rows that hold the tags of the loop are gone from the document."""
    opening = value(f"{{%tr for {loop} %}}", columns=len(widths))
    return Grid(
        tuple(widths), ((opening,), tuple(row), (value("{%tr endfor %}", columns=len(widths)),)), (tuple(head),)
    )


def _duties(view: View) -> Grid:
    head = [label(view.labels[name]) for name in ("number", "duty", "standards", "time_share")]
    row = (value("{{ duty.number }}", centred=True), _lines(DUTY_LINES), _lines(STANDARD_LINES))
    return _repeated((8, 50, 30, 12), head, "duty in view.duties", (*row, value("{{ duty.time_share }}", centred=True)))


def _lines(texts: Sequence[str]) -> Cell:
    told: tuple[Line, ...] = tuple(line(text) for text in texts)
    return Cell(told)


def _signatures(view: View) -> Grid:
    head = [label(view.labels[name]) for name in ("signatory", "signature", "date")]
    row = [value(f"{{{{ signature.{name} }}}}") for name in ("role", "name", "date")]
    return _repeated((22, 46, 32), head, "signature in view.signatures", row)
