"""The Word document: what Word shows, read back from its parts."""

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from jdkit.messages import LANGUAGES
from jdkit.render.docx_form import docx_form
from jdkit.render.form import Form, Grid, Section, value
from tests.render.rendering import full, made

OFFICE = shutil.which("soffice") or ""
FONTS = {"zh-Hans": ("宋体", "黑体"), "zh-Hant": ("新細明體", "微軟正黑體"), "en": ("宋体", "黑体")}


def opened(data: bytes) -> WordDocument:
    return Document(io.BytesIO(data))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return file.read(name).decode("utf-8")


def texts(document: WordDocument) -> list[str]:
    """All text in the order of the file."""
    return [t for p in document.element.body.iter(qn("w:p")) if (t := "".join(n.text or "" for n in p.iter(qn("w:t"))))]


def headings(document: WordDocument) -> list[str]:
    return [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]


def test_text_stands_in_the_order_of_the_document() -> None:
    found = texts(opened(made(full(), "docx")))
    wanted = ["客服专员岗位说明书", "一、基本信息", "职务名称", "五、职责范围与绩效标准", "受理诉求", "接听来电"]
    wanted = [
        *wanted,
        "首次解决率 ≥ 85%",
        "62.5%",
        "转派工单",
        "修订记录",
        "首次发布",
        "十二、签字确认",
        "王敏",
        "【待填】",
    ]
    places = [next(i for i, text in enumerate(found) if text.startswith(w)) for w in wanted[:-1]]
    assert places == sorted(places)
    assert "【待填】" in found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_style_names_its_chinese_font(language: str) -> None:
    data = made(full(language), "docx", language)
    document = opened(data)
    song, hei = FONTS[language]
    for name, font in (("Normal", song), ("Form Text", song), ("Form Label", hei), ("Heading 1", hei), ("Title", hei)):
        fonts = document.styles[name].element.rPr.rFonts
        assert fonts.get(qn("w:eastAsia")) == font, name
        assert not [key for key in fonts.attrib if "Theme" in str(key)], "a theme font would take precedence"


def test_only_styles_format_the_text() -> None:
    document = opened(made(full(), "docx"))
    used = {p.style.name for p in document.element.body.iter(qn("w:p")) for p in [_paragraph(document, p)] if p.style}
    assert used <= {
        "Title",
        "Subtitle",
        "Heading 1",
        "Heading 2",
        *(f"Form {n}" for n in ("Text", "Item", "Label", "Gap")),
    }
    direct = [tag for run in document.element.body.iter(qn("w:rPr")) for tag in run if tag.tag != qn("w:rStyle")]
    assert direct == []


def _paragraph(document: WordDocument, element: object) -> object:
    from docx.text.paragraph import Paragraph

    return Paragraph(element, document)  # type: ignore[arg-type]


def test_heads_repeat_and_rows_stay_whole() -> None:
    document = opened(made(full(), "docx"))
    for table in document.tables:
        for i, row in enumerate(table.rows):
            assert row._tr.trPr.find(qn("w:cantSplit")) is not None
            is_head = row._tr.trPr.find(qn("w:tblHeader")) is not None
            assert not is_head or i == 0, "Word repeats rows from the first on"
    duties = next(t for t in document.tables if t.cell(0, 1).text == "职责")
    assert duties.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert [cell.text for cell in duties.rows[0].cells] == ["序号", "职责", "绩效标准", "时间占比"]


def test_cells_are_merged_and_widths_add_up() -> None:
    for kind in ("position", "appraisal"):
        document = opened(made(full(), "docx", kind=kind))
        for table in document.tables:
            width = sum(int(c.get(qn("w:w"))) for c in table._tbl.tblGrid.iter(qn("w:gridCol")))
            for row in table._tbl.tr_lst:
                assert sum(int(cell.tcPr.find(qn("w:tcW")).get(qn("w:w"))) for cell in row.tc_lst) == width
    scores = document.tables[1]
    assert scores.cell(1, 1).text == scores.cell(2, 1).text == "受理诉求", "a duty spans the rows of its standards"
    assert scores.cell(1, 2).text != scores.cell(2, 2).text


def test_page_head_and_foot() -> None:
    data = made(full(), "docx")
    page = opened(data).sections[0]
    assert (round(page.page_width.mm), round(page.page_height.mm)) == (210, 297)
    assert page.different_first_page_header_footer
    assert page.header.paragraphs[0].text == "客服专员岗位说明书\tKF-005 · 1.1"
    assert page.first_page_header.is_linked_to_previous or not page.first_page_header.paragraphs[0].text
    for foot in (page.footer, page.first_page_footer):
        assert [f.get(qn("w:instr")) for f in foot._element.iter(qn("w:fldSimple"))] == ["PAGE", "NUMPAGES"]
    assert 'w:name="compatibilityMode"' in part(data, "word/settings.xml")


def test_headings_are_an_outline() -> None:
    document = opened(made(full(), "docx"))
    assert headings(document)[:2] == ["一、基本信息", "二、职务目标"]
    assert len(headings(document)) == 12


def test_the_same_input_gives_the_same_bytes() -> None:
    data = made(full(), "docx")
    assert data == made(full(), "docx")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert {entry.date_time for entry in file.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    core = part(data, "docProps/core.xml")
    assert "客服专员岗位说明书" in core
    assert "python-docx" not in core
    assert "dcterms" not in core.partition(">")[2].replace("xmlns:dcterms", "")


HOSTILE = ["</w:t><w:br/>", "{{ 7 * 7 }}", "&amp; <b>", "_x0041_", "]]>", "a\\u0007b", "=1+1", "𠮷喆", "{% raw %}"]


@pytest.mark.parametrize("text", HOSTILE)
def test_values_are_text(text: str) -> None:
    found = texts(opened(made(f'header: {{title: "{text}", department: x}}', "docx")))
    assert text.replace("\\u0007", "") in found


@settings(max_examples=50)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_makes_a_file_that_opens(text: str) -> None:
    from jdkit.render.words import clean

    cell = value(clean(text))
    form = Form(
        "zh-Hans", clean(text).replace("\n", " "), "", ("", ""), (Section("x", (Grid((1,), ((cell,),)),)),), "#/#"
    )
    table = opened(docx_form(form)).tables[0]
    assert table.cell(0, 0).text.split("\n") == clean(text).split("\n")


@pytest.mark.office
@pytest.mark.skipif(not OFFICE, reason="no LibreOffice on the PATH")
def test_an_office_program_shows_it(tmp_path: Path) -> None:
    (tmp_path / "agent.docx").write_bytes(made(full(), "docx"))
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [
        OFFICE,
        profile,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        str(tmp_path / "agent.docx"),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    pages = PdfReader(tmp_path / "agent.pdf").pages
    assert 2 <= len(pages) <= 4
    assert "KF-005 · 1.1" in pages[1].extract_text(), "the running head, from the second page on"
    assert "签字确认" in pages[-1].extract_text()
