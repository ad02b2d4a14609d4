"""The rules that ask for the structure of a duty: their options, and the better wordings they propose."""

import pytest

from jdkit.diagnostic import Severity
from jdkit.rule import Profile
from tests.rules.wording.test_examples import NAMED, found_in, words_in


@pytest.mark.parametrize(
    ("sentence", "split"),
    [
        ("负责保安排班；组织消防演练", "负责保安排班 / 组织消防演练"),
        ("編製採購預算，負責宿舍分配", "編製採購預算 / 負責宿舍分配"),
        ("维护考勤系统。采购办公用品。", "维护考勤系统 / 采购办公用品"),
        ("会员档案归档与门店消防巡查", "会员档案归档 / 门店消防巡查"),
    ],
)
def test_a_compound_duty_is_cut_into_its_parts(sentence: str, split: str) -> None:
    (finding,) = found_in("compound-duty", sentence)
    assert finding.suggestion == split
    assert finding.args == {"count": split.count("/") + 1}
    for part in split.split(" / "):
        for rule in NAMED:
            assert found_in(rule, part) == [], (rule, part)


@pytest.mark.parametrize("sentence", ["负责保安排班；及时组织消防演练", "负责保安排班；组织各项工作，负责采购"])
def test_no_cut_is_proposed_whose_parts_would_be_marked(sentence: str) -> None:
    assert [finding.suggestion for finding in found_in("compound-duty", sentence)] == [None]


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("整理会议纪要，完成院长安排的其它临时性工作", "整理会议纪要"),
        ("協調外籍講師行程，以及其他上級交辦事宜。", "協調外籍講師行程。"),
    ],
)
def test_a_catch_all_beside_a_duty_is_struck(sentence: str, better: str) -> None:
    (finding,) = found_in("catch-all-duty", sentence)
    assert finding.suggestion == better
    assert finding.fix
    assert not finding.fix.safe


def test_nothing_is_proposed_where_a_catch_all_is_all() -> None:
    (finding,) = found_in("catch-all-duty", "完成上级交办的其他工作")
    assert (finding.suggestion, finding.fix) == (None, None)


LAST = "duties:\n  - 受理诉求\n  - 完成上级交办的其他工作\n"
FIRST = "duties:\n  - 完成上级交办的其他工作\n  - 受理诉求\n"
BOUNDED = "duties:\n  - 受理诉求\n  - 完成上级交办的与本岗位相关的其他工作\n"


@pytest.mark.parametrize(
    ("closing", "marked"),
    [("never", [LAST, FIRST, BOUNDED]), ("last", [FIRST]), ("last-and-bounded", [LAST, FIRST])],
)
def test_whether_a_list_may_close_with_a_catch_all(closing: str, marked: list[str]) -> None:
    found = [example for example in (LAST, FIRST, BOUNDED) if words_in("catch-all-duty", example, closing=closing)]
    assert found == marked


def test_bare_times_weigh_less_in_the_basic_profile() -> None:
    def severity(sentence: str, profile: Profile) -> Severity | None:
        (finding,) = found_in("vague-term", sentence, profile)
        return finding.severity

    assert severity("按时提交报表", Profile.BASIC) is Severity.INFO
    assert severity("定期走访经销商", Profile.BASIC) is Severity.INFO
    assert severity("必要时走访经销商", Profile.BASIC) is None
    assert severity("按时提交报表", Profile.STANDARD) is None


def test_responsible_as_the_first_word_is_a_choice() -> None:
    assert words_in("vague-term", "负责受理诉求") == []
    (finding,) = found_in("vague-term", "負責受理訴求", opening="mark")
    assert (finding.args["words"], finding.suggestion) == ("負責", "受理訴求")
    (finding,) = found_in("vague-term", "负责门店的安全", opening="mark")
    assert finding.suggestion is None


@pytest.mark.parametrize(
    ("sentence", "variant"),
    [
        ("及时登记来访车辆", "time"),
        ("定期走访经销商", "often"),
        ("必要时调整配送路线", "condition"),
        ("向相关部门提供用工数据", "party"),
        ("整理相关资料", "related"),
        ("做好后勤工作", "nothing"),
        ("承担园区各项后勤工作", "extent"),
    ],
)
def test_each_word_is_told_what_it_leaves_open(sentence: str, variant: str) -> None:
    (finding,) = found_in("vague-term", sentence)
    assert finding.variant == variant


def test_an_open_list_is_closed_where_it_stops() -> None:
    (finding,) = found_in("vague-term", "负责打字、复印、装订等工作")
    assert (finding.variant, finding.suggestion) == ("list", "负责打字、复印、装订")
