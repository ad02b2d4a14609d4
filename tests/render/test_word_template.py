"""A company's own Word file: what its tags may say, and how a wrong one is told."""

import io
from pathlib import Path

import pytest
from docx import Document

from jdkit.messages import LANGUAGES, phrase
from jdkit.render import RenderError
from jdkit.render.docx_starter import starter
from jdkit.render.template_check import check_templates
from tests.render.rendering import full, made

AGENT = """
header: {title: 客服专员, department: 客户服务部}
duties: [受理诉求, 转派工单]
relations: [{with: 甲, about: 乙}]
"""


def template(folder: Path, *cells: str, name: str = "position.docx", foot: str = "") -> Path:
    """A table with a first column of labels (归属部门) and the given cells beside them."""
    document = Document()
    document.add_paragraph("{{ view.heading }}")
    table = document.add_table(0, 2)
    for cell in cells:
        row = table.add_row().cells
        row[0].text, row[1].text = ("归属部门", cell) if not cell.startswith("{%tr") else (cell, "")
    document.sections[0].footer.paragraphs[0].text = foot
    document.save(str(folder / name))
    return folder


def cells(data: bytes) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in Document(io.BytesIO(data)).tables[0].rows]


def refused(folder: Path) -> RenderError:
    with pytest.raises(RenderError) as caught:
        made(AGENT, "docx", own=folder)
    for language in LANGUAGES:
        assert phrase(language, caught.value.key, caught.value.arguments)
    assert caught.value.key in [fault.key for fault in check_templates(folder, ["position.docx"])]
    return caught.value


def test_fields_loops_and_foot(tmp_path: Path) -> None:
    own = template(
        tmp_path,
        "{{ fields.department }}",
        "{{ fields.grade }}",
        *("{%tr for duty in view.duties %}", "{{ duty.number }} {{ duty.sentence }}", "{%tr endfor %}"),
        *("{%tr for r in view.relations.records %}", "{{ r.with }}{{ r.direction }}{{ r.about }}", "{%tr endfor %}"),
        foot="{{ view.title }}",
    )
    data = made(AGENT, "docx", own=own)
    assert [row[1] for row in cells(data)] == ["客户服务部", "", "1 受理诉求。", "2 转派工单。", "甲乙"]
    document = Document(io.BytesIO(data))
    assert document.paragraphs[0].text == "客服专员岗位说明书"
    assert document.sections[0].footer.paragraphs[0].text == "客服专员"
    assert document.core_properties.title == "客服专员岗位说明书"
    assert data == made(AGENT, "docx", own=own)
    assert list(check_templates(own, ["position.docx"])) == []


@pytest.mark.parametrize("value", ["<w:t>&amp;</w:t>", "{{ 7 * 7 }}", "{_{ x }_}", "{%tr endfor %}", "甲]]>乙"])
def test_values_are_text(tmp_path: Path, value: str) -> None:
    data = made(
        f"header: {{title: x, department: '{value}'}}", "docx", own=template(tmp_path, "{{ fields.department }}")
    )
    assert cells(data) == [["归属部门", value]]


def test_lines_stay_lines(tmp_path: Path) -> None:
    text = 'header: {title: x, department: "甲部\\n乙部"}'
    assert cells(made(text, "docx", own=template(tmp_path, "{{ fields.department }}"))) == [["归属部门", "甲部\n乙部"]]


@pytest.mark.parametrize(
    ("cell", "key", "tag"),
    [
        ("{{ fields.departement }}", "undefined-tag", "{{ fields.departement }}"),
        ("{{ nothing }}", "undefined-tag", "{{ nothing }}"),
        ("{{ fields.department | nofilter }}", "tag", "{{ fields.department | nofilter }}"),
        ("{% if %}", "tag", "{% if %}"),
        ("{{ 1 / 0 }}", "tag", "{{ 1 / 0 }}"),
        ("{{ fields.department }", "open-tag", "{{ fields.department }"),
        ("｛｛ fields.department ｝｝", "open-tag", "｛｛ fields.department ｝｝"),
    ],
)
def test_a_wrong_tag_is_told_with_its_place(tmp_path: Path, cell: str, key: str, tag: str) -> None:
    error = refused(template(tmp_path, cell))
    assert error.key == f"document.error.{key}"
    assert (error.arguments["template"], error.arguments["tag"]) == ("position.docx", tag)
    assert error.arguments["place"] in ("归属部门", tag)


def test_a_loop_that_is_not_closed(tmp_path: Path) -> None:
    error = refused(template(tmp_path, "{%tr for duty in view.duties %}", "{{ duty.sentence }}"))
    assert error.key == "document.error.tag"


def test_a_tag_in_the_foot(tmp_path: Path) -> None:
    error = refused(template(tmp_path, foot="第一分公司 {{ fields.nobody }}"))
    assert error.arguments["place"] == "第一分公司"


@pytest.mark.parametrize(
    "cell",
    ["{{ view.__class__ }}", "{{ ''.__class__.__mro__ }}", "{{ fields.update({}) }}", "{% include '/etc/hostname' %}"],
)
def test_the_sandbox_holds(tmp_path: Path, cell: str) -> None:
    refused(template(tmp_path, cell))


def test_a_branch_that_no_position_takes_is_read_too(tmp_path: Path) -> None:
    own = template(tmp_path, "{% if fields.grade == 'X' %}{{ fields.typo }}{% endif %}")
    assert [fault.arguments["name"] for fault in check_templates(own, ["position.docx"])] == ["typo"]


def test_no_word_file(tmp_path: Path) -> None:
    (tmp_path / "position.docx").write_bytes(b"PK\x03\x04 nonsense")
    assert refused(tmp_path).key == "document.error.no-word-file"


def test_a_template_for_one_language(tmp_path: Path) -> None:
    template(tmp_path, "{{ fields.department }}", name="position.en.docx")
    assert cells(made(AGENT, "docx", "en", own=tmp_path)) == [["归属部门", "客户服务部"]]
    assert cells(made(AGENT, "docx", own=tmp_path))[0][0] == "职务名称", "the built-in form"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_to_start_from_shows_every_value(tmp_path: Path, language: str) -> None:
    (tmp_path / "position.docx").write_bytes(starter(language))
    assert list(check_templates(tmp_path, ["position.docx"])) == []
    document = Document(io.BytesIO(made(full(language), "docx", language, own=tmp_path)))
    text = "".join(t.text or "" for t in document.element.body.iter("{*}t"))
    built_in = Document(io.BytesIO(made(full(language), "docx", language)))
    for table in built_in.tables:
        for cell in (cell for row in table.rows for cell in row.cells):
            words = cell.paragraphs[0].text.split(" ")[0]
            assert words in text, words
    assert "{" not in text
