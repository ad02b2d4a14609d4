"""签收表: who holds the post signs for the version in force, one line each."""

from jdkit.render.form import Cell, Form, Grid, Section, label, value
from jdkit.render.form_parts import issue
from jdkit.render.view import View

LINES, MOST = 10, 500
"""Lines where the headcount is not said, and as many as make sense on paper."""


def acknowledgement_form(view: View) -> Form:
    labels = view.labels
    title = view.titles["acknowledgement"]
    head = tuple(label(labels[name]) for name in ("number", "holder_name", "employee_number", "signature", "date"))
    body = tuple(
        (value(str(number), centred=True), Cell(), Cell(), Cell(), Cell())
        for number in range(1, min(view.holders or LINES, MOST) + 1)
    )
    return Form(
        language=view.language,
        title=title,
        lead=issue(view),
        running=(title, " · ".join(text for text in (view.code, view.version) if text)),
        page=labels["page"],
        sections=(
            Section(labels["content"], (Grid((100,), ((value(labels["statement"]),),)),)),
            Section(labels["holder"], (Grid((8, 22, 20, 28, 22), body, (head,), tall=True),)),
        ),
    )
