"""修订对照表: what was, what is, and what that means."""

from jdkit.render.form import Form, Grid, Section, value
from jdkit.render.form_parts import issue, signatures, table
from jdkit.render.view import View


def changes_form(view: View) -> Form:
    labels = view.labels
    title = view.titles["changes"]
    none = (Grid((100,), ((value(labels["no_changes"]),),)),)
    return Form(
        language=view.language,
        title=title,
        lead=issue(view),
        running=(title, " · ".join(text for text in (view.code, view.version) if text)),
        page=labels["page"],
        sections=(
            Section(labels["changed_content"], table(view.changes) or none),
            *((Section(labels["revisions"], table(view.revisions)),) if view.revisions.rows else ()),
            Section(labels["signature"], signatures(view.signatures, labels), keep=True),
        ),
    )
