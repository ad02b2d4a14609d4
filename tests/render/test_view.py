"""What documents say of values, in each language."""

from datetime import date
from pathlib import Path

import pytest

from jdkit.messages import LANGUAGES, catalogue
from jdkit.model import values
from jdkit.model.names import VALUES
from jdkit.render.build import view_of
from jdkit.render.titles import titles_of
from jdkit.render.view import View
from jdkit.render.words import Words
from tests.render.rendering import NAMES, fact, render_input, rendered

TERMS = {
    "nature": values.Nature,
    "level": values.Level,
    "authority": values.AuthorityLevel,
    "direction": values.Direction,
    "role": values.Role,
    "status": values.Status,
    "signature": values.Signatory,
    "competency": VALUES["competency.group"],
}


def words(language: str) -> Words:
    return Words(language, {}, {})


def view(text: str, language: str = "zh-Hans") -> View:
    item = render_input(text, language)
    return view_of(item.position, language, NAMES[language], item.data)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_value_of_a_closed_list_has_a_name(language: str) -> None:
    for group, members in TERMS.items():
        for member in members:
            assert words(language).term(group, member) != member, f"term.{group}.{member}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_is_there_in_every_language(language: str) -> None:
    def labels(of: str) -> dict[str, str]:
        return {key: text for key, text in catalogue(of).items() if key.startswith("document.")}

    assert labels(language).keys() == labels("zh-Hans").keys()
    assert all(text.strip() for text in labels(language).values())
    assert len(labels(language)) > 100


@pytest.mark.parametrize(
    ("language", "said"), [("zh-Hans", "2026年1月9日"), ("zh-Hant", "2026年1月9日"), ("en", "9 January 2026")]
)
def test_days(language: str, said: str) -> None:
    assert words(language).day(date(2026, 1, 9)) == said
    assert words(language).day(None) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_month_has_a_name(language: str) -> None:
    assert len({words(language).day(date(2026, month, 1)) for month in range(1, 13)}) == 12


@pytest.mark.parametrize(
    ("language", "parts", "sentence"),
    [
        ("zh-Hans", ("负责受理诉求。", "遵循规程，", "确保有答复"), "负责受理诉求，遵循规程，确保有答复。"),
        ("zh-Hans", ("负责受理诉求", None, ""), "负责受理诉求。"),
        ("zh-Hans", ("谁来受理？", None, None), "谁来受理？"),
        ("zh-Hans", (None, " ", "。"), ""),
        ("en", ("Receive requests", "By the procedure.", "So that all are answered"),
         "Receive requests, by the procedure, so that all are answered."),
        ("en", ("Receive requests", "HR procedure", None), "Receive requests; HR procedure."),
        ("en", ("Receive requests", "Inspection plan", None), "Receive requests; Inspection plan."),
    ],
)  # fmt: skip
def test_a_duty_is_one_sentence(language: str, parts: tuple[str | None, ...], sentence: str) -> None:
    assert words(language).sentence(parts) == sentence


@pytest.mark.parametrize(
    ("language", "values", "line"),
    [
        ("zh-Hans", ["甲", None, "", "乙"], "甲、乙"),
        ("zh-Hans", ["甲，含乙", "丙"], "甲，含乙；丙"),
        ("en", ["a", "b"], "a, b"),
        ("en", ["a, with b", "c"], "a, with b; c"),
    ],
)
def test_lists_in_one_line(language: str, values: list[str | None], line: str) -> None:
    assert words(language).joined(values) == line


def test_section_numbers() -> None:
    assert [words("zh-Hans").numeral(n) for n in (1, 9, 10, 11, 12)] == ["一", "九", "十", "十一", "十二"]
    assert words("en").numeral(12) == "12"


def test_holes_and_absent_things_are_left_out(tmp_path: Path) -> None:
    text = """
header: {title: 客服专员, department: 客户服务部, deputies: [{}, agent]}
relations: [[], {with: team-leader, direction: up, about: 报告}]
duties: [~, {keyword: 转派}, {time_share: 5}, {what: 受理诉求, tasks: [~, 登记], standards: [~]}]
signatures: [{role: nobody}, {role: hr}]
validity: {effective: 2026-13-40, revisions: [~]}
"""
    seen = view(text)
    assert [(d.number, d.keyword, d.sentence) for d in seen.duties] == [("1", "转派", ""), ("2", "", "受理诉求。")]
    assert [task.what for task in seen.duties[1].tasks] == ["登记"]
    assert seen.relations.rows == (("客服组长", "报告"),)
    assert [signature.role for signature in seen.signatures] == ["人力资源部"]
    assert list(seen.headings) == ["header", "relations", "duties", "signatures"]
    for format in ("md", "html"):
        assert "None" not in rendered(text, tmp_path / format, format)


def test_a_post_without_anything_is_still_a_document(tmp_path: Path) -> None:
    source = rendered("kind: position", tmp_path)
    assert source.startswith("# 岗位说明书\n\n## 一、签字确认\n")
    assert [line.split("|")[1].strip() for line in source.splitlines()[-3:]] == ["任职人", "直接上级", "批准人"]
    assert "<h1>" in rendered("kind: position", tmp_path / "html", "html")


def test_placeholders_stay_visible_where_the_model_cannot_hold_them() -> None:
    seen = view(
        """
header: {title: 【待填】, department: 客户服务部, headcount: 【待填：编制】}
management: {nature: 【待填】}
duties: [{what: 受理诉求, time_share: XX, importance: 【待填】}]
validity: {effective: 【待填】, expires: 2026-12-31, revisions: [{date: 【待填】}]}
"""
    )
    assert seen.heading == "【待填】岗位说明书"
    assert seen.header[-1].values == ("【待填：编制】",)
    assert seen.management.rows[0].values == ("【待填】",)
    assert (seen.duties[0].time_share, seen.duties[0].notes[0].values) == ("XX", ("【待填】",))
    assert seen.validity.rows[0].values == ("【待填】至2026年12月31日",)
    assert seen.revisions.rows == (("【待填】",),)


def test_sections_said_in_one_sentence() -> None:
    seen = view("purpose: 受理诉求\nmanagement: 无下属\nqualifications: 大专\nenvironment: 大厅\nvalidity: 一年")
    texts = (seen.purpose, seen.management, seen.qualifications, seen.environment, seen.validity)
    assert [block.text for block in texts] == ["受理诉求", "无下属", "大专", "大厅", "一年"]


def test_references_are_printed_as_titles() -> None:
    seen = view("header: {title: x, department: y, reports_to: Team-Leader, deputies: [值班人员, 客服经理]}")
    assert [row.values for row in seen.header[2:]] == [("客服组长",), ("值班人员、客服经理",)]


def test_titles_by_language() -> None:
    titles = titles_of(
        [
            fact("lead-en", "Team Leader", "en", translation_of="lead"),
            fact("lead", "客服组长"),
            fact("trainer", "质检培训师"),
        ]
    )
    assert titles["zh-Hans"]["lead"] == titles["zh-Hans"]["客服组长"] == "客服组长"
    assert titles["en"]["lead"] == titles["en"]["客服组长"] == titles["en"]["lead-en"] == "Team Leader"
    assert titles["zh-Hant"]["lead"] == "客服組長", "converted where there is no translation"
    assert titles["en"]["trainer"] == "质检培训师", "the post's own title where there is no translation"
