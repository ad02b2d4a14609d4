"""Kinds of fault and their near-misses across trades, in both scripts; and what rules propose instead."""

import json
import re
from pathlib import Path

import pytest

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.language.script import traditionalise
from jdkit.rule import Finding, Page, Profile
from jdkit.rule.example import read_example
from jdkit.rules import RULES as ALL
from jdkit.rules.wording import RULES
from jdkit.rules.wording.lexicons.grounds import PATTERNS
from tests.rules.wording.test_examples import NAMED, found_in, read, words_in
from tests.rules.wording.test_hints import HINTED

DEVELOPMENT = Path(__file__).parents[4] / "shared" / "eval" / "duties-dev.jsonl"

FAULTY = {
    "unassessable": (
        "⟦让每一位来访者满意而归⟧",
        "⟦当好企业的安全卫士⟧",
        "⟦把会议服务做到极致⟧",
        "策划品牌活动，⟦扩大品牌影响力⟧",
        "⟦确保会议取得圆满成功⟧",
        "⟦推动公司业务健康快速发展⟧",
        "实现企业⟦价值最大化⟧",
        "⟦发挥战斗堡垒作用⟧",
        "⟦把损失降到最低⟧",
        "组织观影，⟦丰富员工业余生活⟧",
    ),
    "decoration": (
        "⟦夜以继日⟧值守机房",
        "⟦不厌其烦地⟧解答来电",
        "⟦像园丁一样⟧培育新员工",
        "⟦以饱满的热情⟧接待参观团",
        "制定⟦切实可行的⟧营销方案",
        "⟦科学合理地⟧编排课表",
        "撰写⟦富有感染力的⟧文案",
        "⟦快、准、稳地⟧分拣快件",
    ),
    "metric-as-duty": (
        "⟦年度零工伤⟧",
        "组织消防演练，做到⟦零缺失⟧",
        "⟦平均处理时长压缩到四分钟⟧",
        "⟦每月至少走访贫困户一次⟧",
        "⟦降低能耗一成⟧",
        "招聘普工，⟦缺编人数控制在个位数⟧",
        "⟦安全行车一百万公里⟧",
    ),
    "requirement-as-duty": (
        "⟦不收受病人家属红包⟧",
        "⟦有事提前请假，不得擅自离岗⟧",
        "⟦客户就是上帝⟧",
        "⟦按规定着装上岗⟧",
        "⟦加强业务学习⟧",
        "⟦严格执行公司各项规章制度⟧",
        "⟦随时接受主管督导⟧",
        "⟦离岗要请示，返岗要报告⟧",
        "⟦工作认真负责，遵守劳动纪律⟧",
    ),
    "qualification-as-duty": (
        "⟦了解辅导流程⟧",
        "⟦能适应夜班⟧",
        "⟦学历要求：大专⟧",
        "⟦对数字敏感⟧",
        "⟦应届毕业生亦可⟧",
        "⟦思路清晰，逻辑性强⟧",
    ),
}
FAULTLESS = {
    "unassessable": (
        "统计客户满意度，编制月度分析报告",
        "检修电梯，确保电梯正常运行",
        "维护零信任网络",
        "评选热情服务之星",
        "使设备按计划恢复运行",
        "承办素质拓展活动",
        "编制质量提升计划",
    ),
    "decoration": (
        "执行主动维护计划",
        "运营积极老龄化社区项目",
        "整理有效期临近的药品",
        "监测野生动物",
        "到各工地检查安全帽",
        "管理和谐号动车组检修台账",
        "组织优秀论文评审",
        "统计有效工时",
    ),
    "metric-as-duty": (
        "处理 7 天无理由退货",
        "分析成交率低于 10% 的门店",
        "储存温度控制在 25 度以下",
        "负责零担货运调度",
        "运行零排放装置",
        "设备归零校准",
        "按 8 折结算会员价",
    ),
    "requirement-as-duty": (
        "按照首问负责制受理来访",
        "禁止区域标识的设置和维护",
        "执行设备点检标准",
        "不定期抽查考勤",
        "处罚迟到早退的员工",
        "查处不按规定着装的保安",
        "接受客户委托办理报关",
        "库存量不超过安全线",
    ),
    "qualification-as-duty": (
        "持续优化系统性能和执行效率",
        "掌握库存动态，编制补货计划",
        "为 10 至 18 岁青少年授课",
        "会同财务盘点库存",
        "了解客户需求，编写方案",
    ),
}
LIMITS = (
    "⟦河南人勿扰⟧",
    "⟦乙肝、小三阳勿扰⟧",
    "⟦乙肝携带者勿试⟧",
    "⟦孕妇勿扰⟧",
    "⟦A型血优先⟧",
    "⟦属虎勿扰⟧",
    "⟦本市户口⟧",
    "⟦985院校毕业生优先⟧",
    "⟦年龄要求：18-30⟧",
    "不限男女（⟦女性佳⟧）",
    "男女不限，⟦女性优先⟧",
    "⟦身高一米七以上⟧",
    "⟦年龄28岁以上⟧",
    "⟦残疾人勿扰⟧",
)
NO_LIMITS = (
    "性别：男/女",
    "男、女不限",
    "不论性别",
    "不得以性别为由拒绝录用",
    "年满18周岁，不超过法定退休年龄",
    "欢迎残障人士应聘",
    "对接985高校校招",
    "测量儿童身高 120 厘米以下免票",
    "整理男（女）演员着装室",
    "客户服务部，客服经理本人除外",
)
MARKED = [(rule, example) for rule, examples in FAULTY.items() for example in examples]
UNMARKED = [(rule, example) for rule, examples in FAULTLESS.items() for example in examples]


def in_both(example: str) -> tuple[str, str]:
    return example, traditionalise(example)


def marked_in(rule: str, text: str) -> set[tuple[int, int]]:
    page = Page({"duties": [text]}, read("kind: position\n").model, "zh-Hant")
    found = NAMED[rule].check(page, NAMED[rule].options_in(Profile.STRICT, {}))
    return {finding.span or (0, len(text)) for finding in found}


@pytest.mark.parametrize(("rule", "example"), MARKED)
def test_kinds_of_fault_are_marked_in_both_scripts(rule: str, example: str) -> None:
    for script in in_both(example):
        read_script = read_example(script)
        assert marked_in(rule, read_script.text) == set(read_script.marked), script


@pytest.mark.parametrize(("rule", "example"), UNMARKED)
def test_near_misses_are_left_alone_in_both_scripts(rule: str, example: str) -> None:
    assert [marked_in(rule, script) for script in in_both(example)] == [set(), set()]


@pytest.mark.parametrize("example", LIMITS)
def test_limits_are_marked_in_both_scripts(example: str) -> None:
    for script in in_both(example):
        read_script = read_example(script)
        assert marked_in("discrimination", read_script.text) == set(read_script.marked), script


@pytest.mark.parametrize("example", NO_LIMITS)
def test_what_limits_nobody_is_left_alone(example: str) -> None:
    assert [marked_in("discrimination", script) for script in in_both(example)] == [set(), set()]


def test_hong_kong_leaves_age_to_the_employer() -> None:
    example = "qualifications:\n  other: [35 歲以下]\n"
    for jurisdictions, severity in ((("hk",), Severity.INFO), (("cn", "hk"), Severity.WARNING)):
        (finding,) = found_in("discrimination", example, jurisdictions=jurisdictions, audience="posting")
        assert finding.severity is severity


def test_a_limit_names_whose_law_it_offends() -> None:
    example = "qualifications:\n  other: [35 岁以下]\n"
    (finding,) = found_in("discrimination", example, jurisdictions=("cn", "tw", "hk"))
    assert finding.args["jurisdictions"] == ("tw",)


def test_patterns_were_filled_in_before_they_were_compiled() -> None:
    """A brace that is no repetition, or a digit right after a class, was meant for an f-string or not for one."""
    sources = [pattern.source for pattern in (*HINTED, *PATTERNS.values())]
    assert all(isinstance(pattern, Pattern) for pattern in HINTED)
    assert [source for source in sources if re.search(r"\{(?!\d*,?\d*\})|\\u9fff\]\d", source)] == []


def test_a_result_that_the_standards_measure_can_be_assessed() -> None:
    duty = "duties:\n  - what: 受理客户诉求\n    result: 确保客户满意\n"
    assert words_in("unassessable", duty) == ["确保客户满意"]
    assert words_in("unassessable", duty + "    standards: [{measure: 客户满意度, target: 90 分}]\n") == []
    assert words_in("unassessable", duty + "    standards: [{measure: 登记率, target: 100%}]\n") == ["确保客户满意"]


def test_figures_may_stand_in_a_result_where_the_workspace_allows_it() -> None:
    duty = "duties:\n  - what: 复核出库商品，差错率低于 1%\n    result: 合格率达 98%\n"
    found = found_in("metric-as-duty", duty)
    assert [(finding.variant, finding.args["words"]) for finding in found] == [
        ("", "差错率低于 1%"),
        ("in-result", "合格率达 98%"),
    ]
    assert words_in("metric-as-duty", duty, allow_in_result=True) == ["差错率低于 1%"]


def test_tasks_are_read_as_duties_are_but_for_how_often_and_what_comes_out() -> None:
    duty = "duties:\n  - what: 受理客户诉求\n    tasks:\n"
    assert words_in("requirement-as-duty", duty + "      - 不得与客户争吵\n") == ["不得与客户争吵"]
    assert words_in("qualification-as-duty", duty + "      - 熟练使用工单系统\n") == ["熟练使用工单系统"]
    planned = duty + "      - {what: 走访经销商, frequency: 每周三次, output: 会话记录}\n"
    assert [words_in(rule.name, planned) for rule in RULES if words_in(rule.name, planned)] == []


def test_figures_belong_in_standards_and_abilities_in_qualifications() -> None:
    text = "duties:\n  - {what: 受理诉求, standards: 差错率为零}\nqualifications:\n  skills: [熟练使用办公软件]\n"
    assert [rule.name for rule in RULES if words_in(rule.name, text)] == []


def test_a_demand_that_names_a_system_is_answered_with_it() -> None:
    (finding,) = found_in("requirement-as-duty", "坚持首问负责制")
    assert (finding.variant, finding.args["system"]) == ("system", "首问负责制")


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("为住户提供优质服务", "按照服务规程为住户提供服务"),
        ("為住戶提供優質的服務", "按照服務規程為住戶提供服務"),
        ("协调各施工单位，确保工程顺利推进", "协调各施工单位"),
        ("营造积极向上的工作氛围", None),
    ],
)
def test_what_is_proposed_for_a_demand(sentence: str, better: str | None) -> None:
    assert [finding.suggestion for finding in found_in("unassessable", sentence)] == [better]


def findings(text: str) -> dict[str, list[Finding]]:
    page = Page({"duties": [text]}, read("kind: position\n").model, "zh-Hans")
    return {rule.name: list(rule.check(page, rule.options_in(Profile.STRICT, {}))) for rule in RULES}


def brings_another_fault(text: str) -> list[tuple[str, str, list[str]]]:
    """The proposals for a text that a rule marks which left the text itself alone, or that keep the fault."""
    before, bad = findings(text), []
    for rule, found in before.items():
        proposals = {(finding.suggestion or "").partition("→")[0].strip() for finding in found}
        for better in {part for proposal in proposals for part in proposal.split(" / ") if part}:
            after = findings(better)
            marks = [name for name, new in after.items() if new and (not before[name] or name == rule)]
            if marks:
                bad.append((rule, better, marks))
    return bad


def test_no_proposal_for_an_example_would_be_marked() -> None:
    examples = [read_example(example).text for rule in RULES for example in rule.faulty]
    texts = [*examples, *(read_example(example).text for _, example in MARKED)]
    proposed = [text for text in texts if any(f.suggestion for found in findings(text).values() for f in found)]
    assert len(proposed) > 10
    assert [fault for text in proposed for fault in brings_another_fault(text)] == []


@pytest.mark.skipif(not DEVELOPMENT.is_file(), reason="the labelled sentences are kept beside the project")
def test_no_proposal_for_a_labelled_sentence_would_be_marked() -> None:
    texts = [json.loads(line)["text"] for line in DEVELOPMENT.read_text("utf-8").splitlines()]
    assert texts
    assert [fault for text in texts for fault in brings_another_fault(text)] == []


def test_rules_for_chinese_wording_say_that_they_read_no_english() -> None:
    english = {rule.name for rule in ALL if "en" in rule.languages}
    assert {"discrimination", "placeholder"} <= english
    assert not english & set(FAULTY)
