"""Options, profiles, fixes and suggestions of the structure rules."""

from collections.abc import Mapping
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit.diagnostic import Severity
from jdkit.load import load
from jdkit.messages import LANGUAGES, phrase
from jdkit.model.position import Position
from jdkit.rule import Finding, Page, Profile, Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.structure import (
    duty_count,
    duty_order,
    garbled_text,
    leftover_numbering,
    missing_element,
    missing_method,
    missing_result,
    missing_signatures,
    mixed_script,
    placeholder,
    punctuation,
    repeated_duty,
    time_shares,
)
from jdkit.text import Move, Remove, Replace, Source, parse


def found(
    rule: Rule, text: str, options: Mapping[str, Any] | None = None, profile: Profile = Profile.BASIC
) -> list[Finding]:
    file = example_file(read_example(text))[0]
    loaded = load(parse(Source("example.yaml", file, "utf-8")), Position)
    return list(rule.check(Page(loaded.data, loaded.model), rule.options_in(profile, options or {})))


def only(rule: Rule, text: str) -> Finding:
    (finding,) = found(rule, text)
    return finding


def duties(*sentences: str) -> str:
    return "language: zh-Hans\nduties:\n" + "".join(f"  - {sentence}\n" for sentence in sentences)


@pytest.mark.parametrize(
    "nothing", ["无", "無", "略", "暂无", "暫無。", "待定", "'-'", "/", "／", "N/A", "none", "None"]
)
def test_an_element_that_says_nothing_is_missing(nothing: str) -> None:
    findings = found(missing_element.RULE, f"language: zh-Hans\nrelations: {nothing}\n")
    assert [finding.path for finding in findings] == [("relations",)]


@pytest.mark.parametrize(
    "sentence", ["无下属", "无固定协作部门，按工单联系", "略懂英语", "待定岗位由人事安排", "[无]", "-1"]
)
def test_a_sentence_with_a_word_for_nothing_says_something(sentence: str) -> None:
    assert not found(missing_element.RULE, f"language: zh-Hans\nrelations: {sentence}\n")


def test_an_element_may_have_its_own_severity() -> None:
    text = "language: zh-Hans\nmanagement:\nvalidity: {}\n"
    given = {"severity_of": {"management": "info"}}
    assert [finding.severity for finding in found(missing_element.RULE, text, given)] == [Severity.INFO, None]
    assert [finding.path for finding in found(missing_element.RULE, text)] == [("management",), ("validity",)]


@pytest.mark.parametrize("rule", [missing_method.RULE, missing_result.RULE], ids=lambda rule: rule.name)
def test_parts_of_duties_are_told_once_for_the_post(rule: Rule) -> None:
    whole = "按用印规定保管印章，确保用印有登记"
    assert not found(rule, duties("登记来访人员", whole))
    (finding,) = found(rule, duties("登记来访人员", "盘点仓库", whole))
    assert (finding.path, finding.variant) == (("duties",), "post")
    assert finding.args == {"missing": 2, "total": 3}
    assert len(found(rule, duties("登记来访人员", whole), {"share": 0.4})) == 1
    standard = found(rule, duties("登记来访人员", "盘点仓库", whole), profile=Profile.STANDARD)
    assert [finding.path for finding in standard] == [("duties", 0), ("duties", 1)]


def test_a_sentence_of_the_post_in_three_languages() -> None:
    finding = found(missing_result.RULE, duties("登记来访人员", "盘点仓库"))[0]
    sentences = [phrase(language, "missing-result.post", finding.args) for language in LANGUAGES]
    assert sentences[0].startswith("2 条职责中有 2 条没有写做成什么")
    assert sentences[1].startswith("2 條職責中有 2 條沒有寫做成什麼")
    assert sentences[2].startswith("2 of 2 duties do not say with what result")


def test_placeholders_are_found_in_every_field() -> None:
    text = (
        "header: {title: XX专员, department: 行政部, code: '[X]', grade: [X]}\n"
        "validity: {status: draft, expires: 【待填】}\n"
    )
    findings = found(placeholder.RULE, text)
    assert [(finding.path, finding.args["words"]) for finding in findings] == [
        (("header", "title"), "XX"),
        (("header", "code"), "[X]"),
        (("header", "grade"), "[X]"),
        (("validity", "expires"), "【待填】"),
    ]


def test_every_placeholder_of_a_field_is_found_at_once() -> None:
    findings = found(placeholder.RULE, duties("负责 ×× 工作，遵循【待填】流程，按____归档"))
    assert [(finding.path, finding.args["words"]) for finding in findings] == [
        (("duties", 0), "××"),
        (("duties", 0), "【待填】"),
        (("duties", 0), "____"),
    ]


@pytest.mark.parametrize("thing", "线级期次班楼栋类层队轮部科厂店批")
@pytest.mark.parametrize("figure", ["（一）", "(2)", "3)", "①"])
def test_a_figure_in_brackets_that_counts_a_thing_is_no_numbering(figure: str, thing: str) -> None:
    assert not found(leftover_numbering.RULE, duties(f"{figure}{thing}的记录归档"))


@pytest.mark.parametrize(
    "words", ["线上推广活动", "线索登记", "次日核对", "部署系统", "部门考勤登记", "批准付款", "科学排班", "班前点名"]
)
def test_a_word_that_begins_like_a_thing_is_numbered(words: str) -> None:
    assert only(leftover_numbering.RULE, duties(f"（一）{words}")).suggestion == words


@pytest.mark.parametrize(
    "sentence", ["• 登记来访人员 • 保管印章", "•登记•归档", "1、登记来访人员 ● 归档", "· 登记 · 归档"]
)
def test_several_bullets_are_told_without_a_fix(sentence: str) -> None:
    finding = only(leftover_numbering.RULE, duties(sentence))
    assert (finding.variant, finding.fix) == ("several", None)


@pytest.mark.parametrize(
    "lines", [("登记来访人员", "• 保管印章"), ("登记", "  ● 保管印章", "  ● 归档"), ("• 登记", "• 归档")]
)
def test_bullets_on_lines_of_their_own_are_told_without_a_fix(lines: tuple[str, ...]) -> None:
    finding = only(leftover_numbering.RULE, duties("|\n" + "".join(f"    {line}\n" for line in lines)))
    assert (finding.variant, finding.fix, finding.args["words"]) == ("several", None, (lines[1].strip()[0],))


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("1、登记来访人员", "登记来访人员"),
        ("(二)  登记来访人员", "登记来访人员"),
        ("第三，登记来访人员", "登记来访人员"),
        ("一、登记来访人员；二、保管印章", None),
    ],
)
def test_leftover_numbers_go(sentence: str, better: str | None) -> None:
    finding = only(leftover_numbering.RULE, duties(sentence))
    assert finding.suggestion == better
    assert (finding.fix.safe if finding.fix else None) is (True if better else None)


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("登记来访人员,核对证件;发放访客证", "登记来访人员，核对证件；发放访客证"),
        ("登记来访人员, 核对 1,000 张证件 (含复印件) 并归档.", "登记来访人员，核对 1,000 张证件（含复印件）并归档。"),
        ("统计接通率KPI,按日上报", "统计接通率KPI，按日上报"),
        ("登记来访人员，，核对证件；。", "登记来访人员，核对证件。"),
        ("(二)登记来访人员,核对证件", "(二)登记来访人员，核对证件"),
    ],
)
def test_punctuation_is_mended_at_once(sentence: str, better: str) -> None:
    finding = only(punctuation.RULE, duties(sentence))
    assert finding.suggestion == better
    assert finding.fix
    assert finding.fix.safe


PIECES = ("受理", "诉求", "CRM", "7", "abc", *",;:!?.()（），；。、", " ", "  ", "%", "”")


def test_a_blank_between_two_marks_is_mended_once() -> None:
    finding = only(punctuation.RULE, duties("受理诉求; (含投诉)并登记"))
    assert finding.suggestion == "受理诉求；（含投诉）并登记"
    assert finding.args["words"] == "; ( )"


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), min_size=1, max_size=14))
def test_any_punctuation_is_mended_without_conflict(pieces: list[str]) -> None:
    value = "受理" + "".join(pieces)
    for _ in range(2):
        page = Page({"language": "zh-Hans", "duties": [value]}, Position.model_validate({"duties": [value]}))
        findings = list(punctuation.RULE.check(page, punctuation.RULE.options_in(Profile.BASIC, {})))
        fixes = [operation for finding in findings if finding.fix for operation in finding.fix.operations]
        ends = sorted((part.start, part.end) for part in fixes if isinstance(part, Replace))
        assert all(end <= start for (_, end), (start, _) in pairwise(ends))
        value = next((finding.suggestion for finding in findings if finding.suggestion), value)


def test_endings_of_a_list_are_mended_at_once() -> None:
    finding = only(punctuation.RULE, duties("登记来访人员；", "保管印章；", "盘点仓库", "核对发票；", "归档"))
    assert finding.args == {"mark": "；", "count": 2, "total": 5}
    assert finding.suggestion == "盘点仓库；"
    assert finding.fix
    assert [operation.text for operation in finding.fix.operations] == ["；", "。"]  # type: ignore[union-attr]
    assert [note.path for note in finding.notes] == [("duties", 4)]
    assert not found(punctuation.RULE, duties("登记来访人员。", "保管印章"))


def test_a_script_is_mended_safely_where_words_do_not_decide() -> None:
    clear = only(mixed_script.RULE, duties("登记來訪人员", "核对发票"))
    assert clear.suggestion == "登记来访人员"
    assert clear.fix
    assert clear.fix.safe
    for sentence, better, safe in (
        ("對于職責范圍內的異議進行調解，并與財務部核對", "對於職責範圍內的異議進行調解，並與財務部核對", False),
        ("登記供應商发票", "登記供應商發票", False),
        ("登记供應商資料", "登記供應商資料", True),
    ):
        finding = only(mixed_script.RULE, f"{mixed_script.IN_HANT}duties:\n  - {sentence}\n")
        assert finding.suggestion == better
        assert finding.fix
        assert finding.fix.safe is safe
    name = only(mixed_script.RULE, "language: zh-Hans\nheader: {title: 檔案员, department: 行政部}\n")
    assert name.suggestion == "档案员"
    assert name.fix
    assert not name.fix.safe


@pytest.mark.parametrize(
    ("value", "variant", "better"),
    [
        ("'银(yín)行与建設（shè）对账'", "sound", "银行与建設对账"),
        (r'"登记\u200b来访\ufeff人员"', "invisible", "登记来访人员"),
        (r'"\uf0b7 登记来访人员"', "bullet", "登记来访人员"),
        ("登记??人员", "lost", None),
    ],
)
def test_stray_characters_go(value: str, variant: str, better: str | None) -> None:
    finding = only(garbled_text.RULE, duties(value))
    assert (finding.variant, finding.suggestion) == (variant, better)


@pytest.mark.parametrize("value", [r'"\ufeff"', r'"\u200b \ufeff"', r'"\uf0b7 \ufeff"'])
def test_a_value_is_never_emptied(value: str) -> None:
    findings = found(garbled_text.RULE, f"language: zh-Hans\nheader: {{title: 档案员, department: {value}}}\n")
    assert findings
    assert all(finding.fix is None and finding.suggestion is None for finding in findings)


def test_signatures_are_named_by_their_role() -> None:
    finding = only(missing_signatures.RULE, "language: zh-Hans\nsignatures: [{role: 批准人}]\n")
    assert phrase("zh-Hans", "missing-signatures.undated", finding.args) == "批准人的签字没有日期，请补上。"


@pytest.mark.parametrize(
    ("ranks", "move"),
    [((2, 1), (1, 0)), ((1, 4, 2, 3), (1, 3)), ((1, 3, 4, 2), (3, 1)), ((2, 2, 1), (2, 0)), ((3, 1, 4, 2), None)],
)
def test_one_move_mends_the_order(ranks: tuple[int, ...], move: tuple[int, int] | None) -> None:
    finding = only(duty_order.RULE, duties(*(f"{{what: 盘点 {rank} 号仓库, importance: {rank}}}" for rank in ranks)))
    operations = finding.fix.operations if finding.fix else ()
    assert operations == ((Move(("duties", move[0]), move[1]),) if move else ())


def test_limits_are_options() -> None:
    nine = duties(*(f"盘点 {n} 号仓库" for n in range(9)))
    assert not found(duty_count.RULE, nine)
    assert found(duty_count.RULE, nine, {"max": 8})[0].args == {"count": 9, "max": 8}
    shares = duties("{what: 登记来访人员, time_share: 60}", "{what: 保管印章, time_share: 37}")
    assert found(time_shares.RULE, shares)[0].args == {"sum": "97"}
    assert not found(time_shares.RULE, shares, {"tolerance": 3})


def test_a_repeated_sentence_may_be_deleted() -> None:
    finding = only(repeated_duty.RULE, duties("登记来访人员", "保管印章", "登记来访人员"))
    assert finding.args == {"number": 3, "first": 1}
    assert finding.fix
    assert finding.fix.operations == (Remove(("duties", 2)),)
    assert not finding.fix.safe
    assert finding.notes[0].path == ("duties", 0)
