"""What Word hides: text boxes, content controls, tracked changes, headers, and merged cells of every make."""

import io
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from tests.intake.reading import posts_in, read, unaccounted


def saved(document: Any) -> bytes:
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_text_in_boxes_controls_and_insertions_is_read_and_deleted_text_is_not() -> None:
    document = docx.Document()
    body = document.element.body
    document.add_paragraph("岗位名称：出纳")
    body.insert(
        0,
        parse_xml(
            f"<w:p {nsdecls('w')} xmlns:v='urn:schemas-microsoft-com:vml'>"
            "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
            "<w:p><w:r><w:t>所属部门：财务部</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
        ),
    )
    body.insert(
        1,
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtContent>"
            "<w:p><w:r><w:t>直接上级：财务经理</w:t></w:r></w:p></w:sdtContent></w:sdt>"
        ),
    )
    body.insert(
        2,
        parse_xml(
            f"<w:p {nsdecls('w')}><w:r><w:t>岗位编号：</w:t></w:r>"
            "<w:ins w:id='1' w:author='a'><w:r><w:t>CW-01</w:t></w:r></w:ins>"
            "<w:del w:id='2' w:author='a'><w:r><w:delText>CW-99</w:delText></w:r></w:del></w:p>"
        ),
    )
    document.add_paragraph("岗位职责：登记日记账")
    (post,) = posts_in("a.docx", saved(document))
    assert post["header"] == {
        "title": "出纳",
        "department": "财务部",
        "reports_to": {"external": "财务经理"},
        "code": "CW-01",
    }
    assert unaccounted("a.docx", saved(document)) == []


def test_page_headers_are_told_in_the_account_and_go_into_no_field() -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "某某有限公司 内部资料"
    document.add_paragraph("岗位名称：出纳")
    document.add_paragraph("岗位职责：登记日记账")
    found = read("a.docx", saved(document))
    assert [mark.piece.text for mark in found.drafts[0].account.marks if mark.role == "margin"] == [
        "某某有限公司 内部资料"
    ]


def test_numbering_of_a_style_tells_the_entries_of_a_list() -> None:
    document = docx.Document()
    document.add_paragraph("岗位职责")
    for text in ("登记日记账", "核对银行流水，", "保管印章"):
        document.add_paragraph(text, style="List Number")
    (post,) = posts_in("a.docx", saved(document))
    assert post["duties"] == ["登记日记账", "核对银行流水，", "保管印章"]
