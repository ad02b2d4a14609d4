"""The other kinds of document: to appraise, to advertise, to sign for."""

import io
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from pypdf import PdfReader

from jdkit.messages import LANGUAGES
from jdkit.render.formats import FORMATS, KINDS
from tests.conftest import Golden
from tests.render.rendering import full, made

OTHERS = [kind for kind in KINDS if kind != "position"]
POSTING = """
posting: {employer: 某某有限公司, openings: "3", place: 上海, pay: 6000-8000 元/月, closes: 2026-03-31, contact: 人事部}
"""


@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", OTHERS)
def test_document(kind: str, language: str, format: str, golden: Golden) -> None:
    text = full(language) + POSTING
    golden(f"golden/{kind}.{language}.{format}", made(text, format, language, kind).decode("utf-8"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("format", FORMATS)
def test_a_position_without_anything_has_every_document(kind: str, format: str) -> None:
    assert made("kind: position", format, kind=kind)


@pytest.mark.parametrize("kind", OTHERS)
def test_markdown_is_made_of_headings_tables_and_lists(kind: str) -> None:
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(made(full() + POSTING, "md", kind=kind).decode())
    assert {"code_block", "fence", "html_block", "hr"}.isdisjoint(token.type for token in tokens)
    assert [t.content for t in tokens if t.type == "inline" and "|" in t.content] == []


def test_an_appraisal_has_a_row_for_every_standard_and_the_sum_of_the_weights() -> None:
    text = "duties: [{keyword: 甲, what: a, standards: [{measure: x, weight: 40}, {measure: y, weight: 22.5%}]}, 乙]"
    source = made(text, "md", kind="appraisal").decode()
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in source.splitlines() if line.startswith("|")]
    scores = [row for row in rows if len(row) == 9]
    assert [(row[0], row[1], row[2], row[5]) for row in scores[2:]] == [
        ("1", "甲", "x", "40%"),
        ("", "", "y", "22.5%"),
        ("2", "乙。", "", ""),
        ("合计", "", "", "62.5%"),
    ]


@pytest.mark.parametrize("format", ["md", "html"])
def test_an_advertisement_keeps_inside_what_is_for_the_inside(format: str) -> None:
    source = made(full() + POSTING, format, kind="posting").decode()
    for inside in ("P2", "KF-005", "50 元以内", "首次解决率", "定编", "王敏", "客服组长", "修订"):
        assert inside not in source, inside
    for outside in ("某某有限公司", "6000-8000", "2026年3月31日", "上岗培训", "粤语"):
        assert outside in source, outside


@pytest.mark.parametrize(("headcount", "lines"), [("{established: 24, filled: 22}", 22), ("3", 3), ("~", 10)])
def test_an_acknowledgement_has_a_line_for_each_holder(headcount: str, lines: int) -> None:
    text = f"header: {{title: x, department: y, headcount: {headcount}}}"
    source = made(text, "md", kind="acknowledgement").decode()
    assert f"\n| {lines} | " in source
    assert f"\n| {lines + 1} | " not in source


def test_an_appraisal_lies_on_its_side() -> None:
    box = PdfReader(io.BytesIO(made(full(), "pdf", kind="appraisal"))).pages[0].mediabox
    assert box.width > box.height
    assert "landscape" in made(full(), "html", kind="appraisal").decode()


def test_a_kind_can_be_changed_by_the_workspace(tmp_path: Path) -> None:
    own = '{% extends "jdkit/appraisal.md.j2" %}{% block sections %}{{ super() }}内部资料\n{% endblock %}'
    (tmp_path / "appraisal.md.j2").write_text(own, "utf-8")
    source = made(full(), "md", kind="appraisal", own=tmp_path).decode()
    assert "首次解决率" in source
    assert source.endswith("内部资料\n")
