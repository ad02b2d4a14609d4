"""A form as a Word document: real styles, one table a section, so that every head repeats on its pages."""

import io
from functools import cache

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml import parse_xml

from jdkit.render.docx_file import document_bytes
from jdkit.render.docx_page import set_up_page
from jdkit.render.docx_style import apply_styles
from jdkit.render.docx_table import GAP, table_xml
from jdkit.render.form import Form, Section


def docx_form(form: Form) -> bytes:
    """The same form gives the same bytes."""
    document = Document(io.BytesIO(_styled(form.language)))
    width = set_up_page(document, form)
    document.add_paragraph(form.title, style="Title")
    if form.lead:
        document.add_paragraph(form.lead, style="Subtitle")
    for section in form.sections:
        _section(document, section, width)
    for text in form.closing:
        document.add_paragraph(text, style="Form Closing")
    return document_bytes(document, form.title, form.language)


@cache
def _styled(language: str) -> bytes:
    """An empty document with the styles of a language."""
    document, stream = Document(), io.BytesIO()
    apply_styles(document, language)
    document.save(stream)
    return stream.getvalue()


def _section(document: WordDocument, section: Section, width: int) -> None:
    document.add_paragraph(section.heading, style=f"Heading {section.level}")
    end = document.element.body.sectPr
    for i, grid in enumerate(section.grids):
        if i:
            end.addprevious(parse_xml(GAP))
        end.addprevious(parse_xml(table_xml(grid, width, section.keep)))
