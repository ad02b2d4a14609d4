"""From a file's text to the model, and what is said about its shape."""

from datetime import date
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit.load import Loaded, load
from jdkit.model.names import KEYS, VALUES
from jdkit.model.position import Position
from jdkit.model.values import Direction, Nature, Status
from jdkit.text import Source, apply_edits, parse

HEADER = "header: {title: 客服专员, department: 客户服务部}\n"


def loaded(text: str) -> Loaded[Position]:
    return load(parse(Source("a.yaml", text, "utf-8")), Position)


def said(text: str) -> list[tuple[str, str, str]]:
    """Name, variant and marked text of every problem of the file's shape."""
    return [
        (_name(p.rule, p.variant), str(p.args.get("key", "")), text[p.start : p.end]) for p in loaded(text).problems
    ]


def mended(text: str) -> str:
    (problem,) = loaded(text).problems
    assert problem.edits
    return apply_edits(text, problem.edits)


def _name(rule: str, variant: str) -> str:
    return f"{rule}.{variant}" if variant else rule


SIMPLIFIED = """\
表头: {职务名称: 客服专员, 归属部门: 客户服务部, 直接上级: 客服组长}
职责:
  - 做什么: 负责受理客户诉求
    怎么做: 按照服务规程
    做成什么: 确保每件诉求有答复
    角色: 全责
工作关系: [{对象: 客服组长, 方向: 上行, 事项: 报告突发事件}]
管理结构: {管理性质: 非管理}
有效期: {状态: 已批准, 失效日期: 2026-12-31}
"""
TRADITIONAL = """\
表頭: {職務名稱: 客服專員, 歸屬部門: 客戶服務部, 直接上級: 客服組長}
職責:
  - 做什麼: 負責受理客戶訴求
    怎麼做: 按照服務規程
    做成什麼: 確保每件訴求有答覆
    角色: 全責
工作關係: [{對象: 客服組長, 方向: 上級, 事項: 報告突發事件}]
管理結構: {管理性質: 非管理}
有效期: {狀態: 已批准, 失效日期: 2026-12-31}
"""


@pytest.mark.parametrize("text", [SIMPLIFIED, TRADITIONAL])
def test_chinese_keys_and_values_are_those_of_the_model(text: str) -> None:
    found = loaded(text)
    position = found.model
    assert found.problems == ()
    assert position.header
    assert position.header.title.startswith("客服")
    assert position.duties[0]
    assert position.duties[0].how
    assert position.duties[0].role == "own"
    assert position.relations[0]
    assert position.relations[0].direction == Direction.UPWARD
    assert position.management
    assert position.management.nature == Nature.INDIVIDUAL
    assert position.validity
    assert position.validity.status == Status.APPROVED
    assert position.validity.expires == date(2026, 12, 31)


def test_a_finding_under_english_keys_is_located_under_chinese_ones() -> None:
    found = loaded(SIMPLIFIED)
    start, end = found.locate(("duties", 0, "what"), (0, 2))
    assert SIMPLIFIED[start:end] == "负责"
    start, end = found.locate(("header", "title"), at_key=True)
    assert SIMPLIFIED[start:end] == "职务名称"
    start, end = found.locate(("validity", "effective"))
    assert SIMPLIFIED[start:end] == "有效期"
    start, end = found.locate(("signatures",))
    assert SIMPLIFIED[start:end] == SIMPLIFIED.split("\n")[0]
    assert found.own_path(("duties", 0, "how")) == ("职责", 0, "怎么做")


@pytest.mark.parametrize(
    ("text", "marked", "near"),
    [
        ("haeder: {title: a, department: b}\n", "haeder", "header"),
        ("header: {title: a, department: b, tilte: c}\n", "tilte", "title"),
        ("岗位职责范围: [受理诉求]\n", "岗位职责范围", "岗位职责"),
        ("職責範疇: [受理訴求]\n", "職責範疇", "職責範圍"),
        ("validity: {生效日: 2026-01-01}\n", "生效日", "生效日期"),
    ],
)
def test_an_unknown_key_brings_the_nearest_one(text: str, marked: str, near: str) -> None:
    (problem,) = loaded(text).problems
    assert (problem.rule, problem.variant, text[problem.start : problem.end]) == ("unknown-key", "near", marked)
    assert problem.suggestion == near
    assert not problem.safe


def test_the_nearest_key_mends_the_file_unless_it_is_there_already() -> None:
    assert mended("purpose: {wyh: 让诉求有人受理}\n") == "purpose: {why: 让诉求有人受理}\n"
    (problem,) = loaded("purpose: {why: 让诉求有人受理, wyh: 让诉求有答复}\n").problems
    assert (problem.variant, problem.edits) == ("near", ())


def test_an_unknown_key_without_a_near_one_lists_what_is_known_as_its_writer_would_write_it() -> None:
    assert loaded("purpose: {zzz: a}\n").problems[0].args["known"] == ("why", "within", "what")
    assert loaded("purpose: {颜色: a}\n").problems[0].args["known"] == ("目的", "职权范围", "做什么")
    assert loaded("職務目標: {顏色: 綠}\n").problems[0].args["known"] == ("目的", "職權範圍", "做什麼")


def test_a_misspelt_key_is_not_missing_as_well() -> None:
    assert said("header: {title: a, departmant: b}\n") == [("unknown-key.near", "departmant", "departmant")]


def test_keys_of_ones_own_are_passed_over_or_kept() -> None:
    found = loaded("x-备注: 1\nenvironment: {噪声: 60 分贝}\ncustom: {cost_centre: CC-12}\n" + HEADER)
    assert found.problems == ()
    assert found.model.environment == {"噪声": "60 分贝"}
    assert found.model.custom == {"cost_centre": "CC-12"}


@pytest.mark.parametrize(
    ("text", "key", "marked"),
    [
        ("header: {department: 客户服务部}\n", "title", "header"),
        ("表头:\n  职务名称: 客服专员\n", "department", "表头"),
        ('header: {title: "", department: 客户服务部}\n', "title", '""'),
        ("header:\n  title:\n  department: 客户服务部\n", "title", "title"),
        ("duties: [{how: 按照规程}]\n", "what", "{how: 按照规程}"),
        ("signatures: {signed: 2026-01-05}\n", "role", "signatures"),
    ],
)
def test_a_missing_key_stands_at_the_nearest_key_above(text: str, key: str, marked: str) -> None:
    assert ("missing-key", key, marked) in said(text)
    assert all(name == "missing-key" for name, _, _ in said(text))


def test_what_a_faulty_file_does_hold_is_still_there() -> None:
    model = loaded(
        "header: {department: 客户服务部}\nduties: [受理诉求, {how: 按照规程}, {what: 答复诉求, importance: 高}]\n"
    ).model
    assert model.header
    assert model.header.department == "客户服务部"
    assert [duty.what if duty else None for duty in model.duties] == ["受理诉求", "", "答复诉求"]
    assert model.duties[2]
    assert model.duties[2].importance is None


@pytest.mark.parametrize(
    ("text", "name", "key", "found"),
    [
        ("header: 客服专员\n", "wrong-type.mapping", "header", "text"),
        ("header: [客服专员]\n", "wrong-type.mapping", "header", "list"),
        ("purpose: [受理诉求]\n", "wrong-type.sentence", "purpose", "list"),
        ("header: {title: [a], department: b}\n", "wrong-type.text", "title", "list"),
        ("header: {title: {a: b}, department: b}\n", "wrong-type.text", "title", "mapping"),
        ("header: {title: a, department: b, aliases: [[c]]}\n", "wrong-type.text", "aliases", "list"),
        ("management: {reports: 3}\n", "wrong-type.mapping", "reports", "text"),
        ("management: {nature: [lead]}\n", "wrong-type.text", "nature", "list"),
        ("validity: {expires: [2026-12-31]}\n", "wrong-type.text", "expires", "list"),
        ("validity: {expires: {年: 2026}}\n", "wrong-type.text", "expires", "mapping"),
        ("duties: [{what: a, importance: [1]}]\n", "wrong-type.text", "importance", "list"),
        ("duties: [{what: a, time_share: {x: 1}}]\n", "wrong-type.text", "time_share", "mapping"),
        ("duties: [[受理诉求]]\n", "wrong-type.sentence", "duties", "list"),
        ("environment: [a]\n", "wrong-type.mapping", "environment", "list"),
        ("qualifications: {education: {must: {a: b}}}\n", "wrong-type.text", "must", "mapping"),
    ],
)
def test_a_wrong_type_says_what_was_found_and_what_is_wanted(text: str, name: str, key: str, found: str) -> None:
    (problem,) = loaded(text).problems
    assert (_name(problem.rule, problem.variant), problem.args) == (name, {"key": key, "found": found})


@pytest.mark.parametrize(
    ("written", "variant", "better"),
    [
        ("2025-02-30", "no-such-day", None),
        ("2026-13-01", "no-such-day", None),
        ("2026年1月1日", "day-form", "2026-01-01"),
        ("2026 年 1 月 1 日", "day-form", "2026-01-01"),
        ("2026/1/5", "day-form", "2026-01-05"),
        ("2026.01.05", "day-form", "2026-01-05"),
        ("２０２６年１月１日", "day-form", "2026-01-01"),
        ("20260101", "day-form", "2026-01-01"),
        ("20261301", "day-form", None),
        ("2026-1", "day-form", None),
        ("明年年底", "day-form", None),
        ("05/06/2026", "day-form", None),
    ],
)
def test_days(written: str, variant: str, better: str | None) -> None:
    text = f"validity:\n  expires: {written}\n"
    (problem,) = loaded(text).problems
    assert (problem.rule, problem.variant, problem.suggestion) == ("wrong-value", variant, better)
    assert text[problem.start : problem.end] == problem.args["found"] == written
    assert problem.safe == (better is not None)
    if better:
        assert apply_edits(text, problem.edits) == f"validity:\n  expires: {better}\n"
    validity = loaded(text).model.validity
    assert validity
    assert validity.expires is None


def test_a_day_in_quotes_is_mended_inside_them() -> None:
    assert mended('validity: {expires: "2026年1月1日"}\n') == 'validity: {expires: "2026-01-01"}\n'


@pytest.mark.parametrize(
    ("written", "name", "better"),
    [
        ("headcount: ２４", "wrong-value.whole-number", "24"),
        ("headcount: 24人", "wrong-value.whole-number", "24"),
        ("headcount: 24 名", "wrong-value.whole-number", "24"),
        ("headcount: 二十四", "wrong-value.whole-number", None),
        ("headcount: 2.5", "wrong-value.whole-number", None),
        ("headcount: -1", "wrong-value.at-least", None),
        ("headcount: {filled: 二}", "wrong-value.whole-number", None),
        ("headcount: " + "9" * 5000, "wrong-value.whole-number", None),
    ],
)
def test_whole_numbers(written: str, name: str, better: str | None) -> None:
    text = f"header:\n  title: a\n  department: b\n  {written}\n"
    (problem,) = loaded(text).problems
    assert (_name(problem.rule, problem.variant), problem.suggestion) == (name, better)
    assert problem.safe == bool(problem.edits) == (better is not None)
    if better:
        assert apply_edits(text, problem.edits).endswith(f"headcount: {better}\n")


@pytest.mark.parametrize(("written", "value"), [("40", 40.0), ("40%", 40.0), ("40％", 40.0), ("12.5", 12.5)])
def test_shares_may_bear_a_percent_sign(written: str, value: float) -> None:
    found = loaded(f"duties: [{{what: a, time_share: {written}}}]\n")
    assert found.problems == ()
    assert found.model.duties[0]
    assert found.model.duties[0].time_share == value


@pytest.mark.parametrize("written", ["一半", "nan", "inf"])
def test_a_share_that_is_no_number(written: str) -> None:
    assert said(f"duties: [{{what: a, time_share: {written}}}]\n") == [("wrong-value.number", "time_share", written)]


def test_a_word_outside_a_closed_list_brings_the_list_in_its_writers_language() -> None:
    (problem,) = loaded("management: {nature: manager}\n").problems
    assert (problem.rule, problem.variant, problem.suggestion) == ("wrong-value", "one-of", "manage")
    assert problem.args["allowed"] == ("individual", "lead", "manage", "direct")
    (problem,) = loaded("管理結構: {管理性質: 領導者}\n").problems
    assert problem.suggestion == "領導"
    assert problem.args["allowed"] == ("非管理", "帶班", "管理", "領導")
    (problem,) = loaded("signatures: [{role: 员工}]\n").problems
    assert problem.args["found"] == "员工"
    assert problem.edits == ()


def test_nulls_are_as_if_absent() -> None:
    found = loaded("header: {title: a, department: b, grade: null, reports_to: ~}\nvalidity:\nduties:\npurpose: ''\n")
    assert found.problems == ()
    assert found.model.header
    assert found.model.header.reports_to is None
    assert (found.model.validity, found.model.duties, found.model.purpose) == (None, [], None)


def test_empty_entries_of_a_list_are_told_and_keep_their_place() -> None:
    text = "duties:\n  - 受理诉求\n  -\n  - ''\n  - 答复诉求\n"
    found = loaded(text)
    assert [_name(p.rule, p.variant) for p in found.problems] == ["wrong-value.empty-entry"] * 2
    assert [p.path for p in found.problems] == [("duties", 1), ("duties", 2)]
    assert [duty.what if duty else None for duty in found.model.duties] == ["受理诉求", None, None, "答复诉求"]


PLAIN = {
    "purpose": lambda p: p.purpose.what,
    "management": lambda p: p.management.plain,
    "relations": lambda p: p.relations[0].about,
    "duties": lambda p: p.duties[0].what,
    "qualifications": lambda p: p.qualifications.plain,
    "appointment": lambda p: p.appointment.plain,
    "conduct": lambda p: p.conduct.plain,
    "environment": lambda p: p.environment[""],
    "validity": lambda p: p.validity.plain,
    "header.reports_to": lambda p: p.header.reports_to.name,
    "header.aliases": lambda p: p.header.aliases[0],
    "header.also_reports_to": lambda p: p.header.also_reports_to[0].to.name,
    "management.authority": lambda p: p.management.authority[0].matter,
    "validity.revisions": lambda p: p.validity.revisions[0].reason,
    "qualifications.education": lambda p: p.qualifications.education.must[0],
    "qualifications.competencies": lambda p: p.qualifications.competencies[0].name,
}


@pytest.mark.parametrize("place", PLAIN)
def test_a_plain_sentence_stands_for_every_element(place: str) -> None:
    element, _, key = place.partition(".")
    text = f"{element}: 按照规程\n" if not key else f"{element}: {{{key}: 按照规程}}\n"
    if element == "header":
        text = f"header: {{title: a, department: b, {key}: 按照规程}}\n"
    found = loaded(text)
    assert found.problems == ()
    assert PLAIN[place](found.model) == "按照规程"


def test_a_plain_relation_says_nothing_of_the_other_side() -> None:
    (relation,) = loaded("relations: [向客服组长报告突发事件]\n").model.relations
    assert relation
    assert (relation.with_, relation.direction) == (None, None)


def test_a_colon_in_a_list_of_texts() -> None:
    text = "qualifications:\n  skills:\n    - 英语: 四级\n  knowledge: {must: [产品知识]}\n"
    assert said(text) == [("syntax.colon-in-sentence", "英语", "英语: 四级")]
    qualifications = loaded(text).model.qualifications
    assert qualifications
    assert qualifications.skills
    assert qualifications.skills.must == ["英语: 四级"]


def test_plain_tasks_and_standards_of_a_duty() -> None:
    found = loaded("duties: {what: 受理诉求, tasks: 接听来电, standards: [首次解决率不低于 85%]}\n")
    (duty,) = found.model.duties
    assert found.problems == ()
    assert duty
    assert duty.tasks[0]
    assert duty.tasks[0].what == "接听来电"
    assert duty.standards[0]
    assert duty.standards[0].measure == "首次解决率不低于 85%"


@pytest.mark.parametrize(
    "text",
    [
        "header: {title: 【待填】, department: 【待填：部门】, headcount: 【待填】}\n",
        "validity: {status: 【待填】, effective: 【待填】, expires: XXXX}\nmanagement: {nature: 【待填】}\n",
        "signatures: [{role: 【待填】, signed: ____}]\n",
        "duties: [{what: 【待填】, importance: 【待填】, time_share: 【待填】}]\n",
        "validity: {expires: [XX]}\n",
    ],
)
def test_placeholders_are_no_fault_of_the_shape(text: str) -> None:
    assert said(text) == []


def test_a_colon_in_a_sentence() -> None:
    text = "duties:\n  - 重点: 核对未办结的诉求  # 每班\n  - 受理诉求\n"
    found = loaded(text)
    assert said(text) == [("syntax.colon-in-sentence", "重点", "重点: 核对未办结的诉求")]
    assert [duty.what if duty else None for duty in found.model.duties] == ["重点: 核对未办结的诉求", "受理诉求"]
    assert found.problems[0].safe
    assert mended(text) == 'duties:\n  - "重点: 核对未办结的诉求"  # 每班\n  - 受理诉求\n'
    assert loaded(mended(text)).problems == ()


@pytest.mark.parametrize(
    "text",
    [
        "duties:\n  - what: 核对诉求\n",
        "duties:\n  - 做什么: 核对诉求\n",
        "relations:\n  - 对象: 客服组长\n",
        "environment:\n  噪声: 60 分贝\n",
    ],
)
def test_one_known_key_is_no_broken_sentence(text: str) -> None:
    assert not any(name.startswith("syntax") for name, _, _ in said(text))


@pytest.mark.parametrize(
    "text",
    [
        "purpose:\n  目标: 受理诉求\n",
        "validity:\n  有效: 一年\n",
        "duties:\n  - 做什: 受理诉求\n",
        "duties: [重点: 核对]\n",
    ],
)
def test_one_unknown_key_is_no_broken_sentence_outside_of_a_list_or_near_a_known_one(text: str) -> None:
    assert any(name.startswith("unknown-key") for name, _, _ in said(text))
    assert not any(name.startswith("syntax") for name, _, _ in said(text))


def test_two_spellings_of_one_key() -> None:
    text = "header: {title: 客服专员, 职务名称: 客服代表, department: 客户服务部}\n"
    (problem,) = loaded(text).problems
    assert (problem.rule, problem.variant) == ("duplicate-key", "two-spellings")
    assert problem.args == {"key": "职务名称", "other": "title"}
    assert text[problem.start : problem.end] == "职务名称"
    header = loaded(text).model.header
    assert header
    assert header.title == "客服专员"


def test_a_list_where_none_may_stand_keeps_its_own_keys() -> None:
    found = loaded("posting: [{薪酬: 面议}]\n")
    assert found.data == {"posting": [{"薪酬": "面议"}]}
    assert found.own_path(("posting", 0, "薪酬")) == ("posting", 0, "薪酬")
    assert found.own_path(("posting", 0, "pay")) is None


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("zzz: 【待填】\n", "unknown-key"),
        ("header: {title: a, department: b, zzz: [X]}\n", "unknown-key"),
        ("duties:\n  - - x\n", "wrong-type.sentence"),
        ("validity:\n  expires:\n    - X\n", "wrong-type.text"),
        ("validity: {expires: [客服]}\n", "wrong-type.text"),
        ("validity: {expires: [X, X]}\n", "wrong-type.text"),
    ],
)
def test_what_only_looks_like_a_placeholder_is_told(text: str, name: str) -> None:
    assert [_name(problem.rule, problem.variant) for problem in loaded(text).problems] == [name]


@pytest.mark.parametrize("mark", ["[X]", "[x]", "[××]", "[待填]", "[待填：日期]", "[【待填】]", "[____]"])
def test_a_placeholder_in_brackets_is_no_fault_of_the_shape(mark: str) -> None:
    assert loaded(f"validity: {{expires: {mark}}}\n").problems == ()


@pytest.mark.parametrize("mark", ["【待填】", "[X]"])
def test_where_nothing_is_to_be_filled_in_a_placeholder_is_a_wrong_value(mark: str) -> None:
    document = parse(Source("a.yaml", f"validity: {{expires: {mark}}}\n", "utf-8"))
    assert len(load(document, Position, placeholders=False).problems) == 1
    assert load(document, Position).problems == ()


def test_an_empty_spelling_does_not_hide_the_other() -> None:
    found = loaded("header: {title: , 职务名称: 客服代表, department: 客户服务部}\n")
    assert found.problems == ()
    assert found.model.header
    assert found.model.header.title == "客服代表"
    assert found.own_path(("header", "title")) == ("header", "职务名称")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("bom", ["", "\ufeff"])
def test_places_with_any_line_end_and_byte_order_mark(ending: str, bom: str) -> None:
    text = bom + ending.join(("validity:", "  expires: 2026年1月1日", "duties: [{how: 按照规程}]", ""))
    found = loaded(text)
    day, missing = found.problems
    assert text[day.start : day.end] == "2026年1月1日"
    assert text[missing.start : missing.end] == "{how: 按照规程}"
    assert found.document.source.position(day.start) == (2, 12)
    assert found.document.source.position(loaded(bom + "zzz: 1").problems[0].start) == (1, 1)


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "客服专员\n", "~\n", "'"])
def test_a_file_that_is_no_mapping_is_an_empty_position(text: str) -> None:
    found = loaded(text)
    assert found.problems == ()
    assert found.model == Position()


def test_aliases_of_yaml_are_read_at_every_place() -> None:
    found = loaded("header: {title: &t 客服专员, department: b, aliases: [*t]}\npurpose: {what: *t}\n")
    assert found.problems == ()
    assert found.model.header
    assert found.model.header.aliases == ["客服专员"]


NAMES = sorted({name for key, names in KEYS.items() for name in (key, *names)})
WORDS = sorted({word for table in VALUES.values() for value, names in table.items() for word in (value, *names)})
SCALARS = st.one_of(
    st.none(),
    st.text(max_size=6),
    st.sampled_from(WORDS),
    st.sampled_from(["【待填】", "2026-01-01", "2026年1月1日", "2025-02-30", "24人", "-1", "nan", "9" * 400, " "]),
)


def nested(keys: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    return st.recursive(
        SCALARS,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=4)),
        max_leaves=12,
    )


@settings(max_examples=300, deadline=None)
@given(
    st.one_of(
        nested(st.text(max_size=4)),
        st.dictionaries(st.sampled_from(NAMES), nested(st.sampled_from(NAMES)), max_size=6),
        st.dictionaries(
            st.sampled_from(NAMES), nested(st.one_of(st.text(max_size=3), st.sampled_from(NAMES))), max_size=6
        ),
    ),
    st.booleans(),
)
def test_any_data_is_read(data: Any, flow: bool) -> None:
    text = yaml.safe_dump(data, allow_unicode=True, default_flow_style=flow, sort_keys=False)
    found = loaded(text)
    assert isinstance(found.model, Position)
    for problem in found.problems:
        assert 0 <= problem.start <= problem.end <= len(text)
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in problem.edits)
        loaded(apply_edits(text, problem.edits))
        found.locate(problem.path)
        found.locate(problem.path, at_key=True)
