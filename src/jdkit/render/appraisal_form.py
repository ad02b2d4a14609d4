"""绩效考核表: every duty with what it is measured by, and columns to be scored by hand (S0, S1).

A duty that has no standard keeps a row, so that whoever appraises sees that nothing was agreed.
"""

from collections.abc import Iterator

from jdkit.render.form import Cell, Form, Grid, Section, label, value
from jdkit.render.form_parts import issue
from jdkit.render.view import Duty, Standard, View

WIDTHS = (5.0, 21.0, 20.0, 11.0, 9.0, 8.0, 14.0, 6.0, 6.0)
COLUMNS = ("number", "duty", "measure", "target", "period", "weight", "actual", "self_score", "score")
OPINIONS = ("self_opinion", "appraiser_opinion", "improvement", "appraisal_grade")


def appraisal_form(view: View) -> Form:
    labels = view.labels
    title = view.titles["appraisal"]
    people = (
        (label(labels["appraised"]), Cell(), label(labels["title"]), value(view.title)),
        (label(labels["department"]), value(view.fields["department"]), label(labels["appraiser"]), Cell()),
        (label(labels["appraisal_period"]), Cell(), label(labels["appraisal_date"]), Cell()),
    )
    opinions = tuple((label(labels[name]), Cell()) for name in OPINIONS)
    signers = tuple((label(labels[name]), Cell(), Cell()) for name in ("appraised", "appraiser", "approver"))
    head = (tuple(label(labels[name]) for name in ("signatory", "signature", "date")),)
    return Form(
        language=view.language,
        title=title,
        lead=issue(view),
        running=(title, view.code),
        page=labels["page"],
        landscape=True,
        sections=(
            Section(labels["appraised"], (Grid((15, 35, 15, 35), people),)),
            *_scores(view),
            Section(labels["opinion"], (Grid((15, 85), opinions, tall=True),), keep=True),
            Section(labels["signature"], (Grid((22, 46, 32), signers, head, tall=True),), keep=True),
        ),
    )


def _scores(view: View) -> tuple[Section, ...]:
    if not view.duties:
        return ()
    labels = view.labels
    head = (tuple(label(labels[name]) for name in COLUMNS),)
    rows = [row for duty in view.duties for row in _duty_rows(duty)]
    total = (label(labels["total"], columns=5), value(_total(view), centred=True), Cell(), Cell(), Cell())
    return (Section(view.headings["duties"].text, (Grid(WIDTHS, (*rows, total), head),)),)


def _duty_rows(duty: Duty) -> Iterator[tuple[Cell, ...]]:
    standards = duty.standards or (Standard("", "", "", ""),)
    for i, standard in enumerate(standards):
        opening = (
            value(duty.number, rows=len(standards), centred=True),
            value(duty.keyword or duty.sentence, rows=len(standards)),
        )
        told = (standard.target, standard.period, standard.weight)
        scored = (value(standard.measure), *(value(text, centred=True) for text in told), Cell(), Cell(), Cell())
        yield (*opening, *scored) if not i else scored


def _total(view: View) -> str:
    """The sum of the weights; empty where one of them is not a number yet."""
    weights = [s.weight for duty in view.duties for s in duty.standards if s.weight]
    try:
        return f"{sum(float(weight.removesuffix('%')) for weight in weights):g}%" if weights else ""
    except ValueError:
        return ""
