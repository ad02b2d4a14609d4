"""The page of a Word document: A4, running head, page numbers."""

from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Twips
from docx.text.paragraph import Paragraph

from jdkit.render.form import Form

SIDES, TOP, BOTTOM, EDGE = Mm(18), Mm(20), Mm(18), Mm(10)


def set_up_page(document: Document, form: Form) -> int:
    """Returns the width between the margins in twips."""
    page = document.sections[0]
    page.page_width, page.page_height = (Mm(297), Mm(210)) if form.landscape else (Mm(210), Mm(297))
    page.orientation = WD_ORIENT.LANDSCAPE if form.landscape else WD_ORIENT.PORTRAIT
    page.left_margin = page.right_margin = SIDES
    page.top_margin, page.bottom_margin, page.header_distance, page.footer_distance = TOP, BOTTOM, EDGE, EDGE
    page.different_first_page_header_footer = True
    width = int((page.page_width - 2 * SIDES) / Twips(1))
    header = page.header.paragraphs[0]
    header.text = "\t".join(form.running)
    header.paragraph_format.tab_stops.add_tab_stop(Twips(width), WD_TAB_ALIGNMENT.RIGHT)
    for footer in (page.footer, page.first_page_footer):
        _page_number(footer.paragraphs[0], form.page)
    _modern(document)
    return width


def _page_number(paragraph: Paragraph, text: str) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    before, between, after = text.split("#")
    paragraph.add_run(before)
    _field(paragraph, "PAGE")
    paragraph.add_run(between)
    _field(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _field(paragraph: Paragraph, name: str) -> None:
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    field.append(parse_xml(f"<w:r {nsdecls('w')}><w:t>1</w:t></w:r>"))
    paragraph._p.append(field)


def _modern(document: Document) -> None:
    """Without this Word opens the document in its compatibility mode."""
    settings = document.settings.element
    compat = parse_xml(
        f'<w:compat {nsdecls("w")}><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    )
    found = settings.find(qn("w:compat"))
    if found is None:
        settings.append(compat)
    else:
        settings.replace(found, compat)
