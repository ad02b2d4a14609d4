"""招聘启事: what an applicant is told. Authority, grade, code, headcount, standards and signatures stay inside."""

from jdkit.render.form import Cell, Form, Grid, Section, lines, value
from jdkit.render.form_parts import pairs, rows, table
from jdkit.render.view import View

SAID = ("place", "schedule", "conditions", "travel", "hazards")
"""Of the working environment. Occupational hazards must be told before a contract is signed."""


def posting_form(view: View) -> Form:
    labels = view.labels
    title = view.titles["posting"]
    advertised = {row.name for row in view.posting.rows}
    facts = (*(row for row in view.header if row.name in ("title", "department")), *view.posting.rows)
    said = tuple(row for row in view.environment.rows if row.name in SAID and row.name not in advertised)
    text = view.qualifications.text
    requirements = (
        *((Grid((100,), ((value(text),),)),) if text else ()),
        *table(view.requirements, first_is_label=True),
    )
    sections = (
        Section(labels["posting_facts"], pairs(facts)),
        Section(labels["posting_duties"], _work(view)),
        Section(labels["posting_requirements"], requirements),
        Section(labels["posting_conditions"], rows(said)),
    )
    return Form(
        language=view.language,
        title=title,
        lead="",
        running=(title, ""),
        page=labels["page"],
        sections=tuple(section for section in sections if section.grids),
    )


def _work(view: View) -> tuple[Grid, ...]:
    """The purpose in a sentence, then the duties."""
    purpose = view.fields["what"]
    duties = tuple((value(duty.number, centred=True), value(duty.sentence)) for duty in view.duties if duty.sentence)
    return (
        *((Grid((100,), ((Cell(lines([purpose])),),)),) if purpose else ()),
        *((Grid((8, 92), duties),) if duties else ()),
    )
