"""岗位说明书: the full description as a form."""

from jdkit.render.form import Form
from jdkit.render.form_parts import block, duties, issue, pairs, section, signatures, subsection, table
from jdkit.render.view import View


def position_form(view: View) -> Form:
    labels = view.labels
    return Form(
        language=view.language,
        title=view.heading,
        lead=issue(view),
        running=(view.heading, " · ".join(text for text in (view.code, view.version) if text)),
        page=labels["page"],
        sections=(
            *section(view, "header", pairs(view.header)),
            *section(view, "purpose", block(view.purpose)),
            *section(view, "management", block(view.management, in_pairs=True)),
            *section(view, "relations", table(view.relations)),
            *section(view, "duties", duties(view)),
            *section(view, "authority", table(view.authority)),
            *section(view, "qualifications", block(view.qualifications), table(view.requirements, first_is_label=True)),
            *subsection(labels["competencies"], table(view.competencies, first_is_label=True)),
            *section(view, "appointment", block(view.appointment)),
            *section(view, "conduct", block(view.conduct)),
            *section(view, "environment", block(view.environment)),
            *section(view, "validity", block(view.validity)),
            *subsection(labels["revisions"], table(view.revisions)),
            *section(view, "signatures", signatures(view.signatures, labels), keep=True),
        ),
    )
