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
        "⟦以昂扬的姿态投身社区服务⟧",
        "⟦用微笑迎接每一位旅客⟧",
        "修改设计稿，⟦直到客户满意为止⟧",
        "⟦确保物流路线最优化⟧",
        "⟦使机组保持最佳的运行状态⟧",
        "⟦创造愉快的就餐体验⟧",
        "⟦保证宴会菜品质量⟧",
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
        "⟦准确⟧把握市场脉搏，制定推广计划",
        "⟦正确地⟧执行主管的指令",
        "⟦主动⟧和车间沟通生产计划",
        "提供⟦强有力的⟧技术支持",
        "凭借⟦过硬的⟧技术检修机车",
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
    "no-action": (
        "⟦塔吊、施工电梯、外架⟧",
        "⟦党建、工会、团委⟧",
        "⟦补充医疗保险、企业年金⟧",
        "⟦三楼会议室⟧",
    ),
    "compound-duty": (
        "⟦接待来访客户；核发员工工资⟧",
        "⟦负责门店陈列，负责新员工面试⟧",
        "⟦管理档案室与驾驶公务车⟧",
    ),
    "vague-term": ("整理会议资料⟦等⟧上报办公室",),
}
FAULTLESS = {
    "unassessable": (
        "准确录入客户资料",
        "核对收款金额，确保准确无误",
        "检测数据质量，编制质量报告",
        "抽检焊缝，确保焊接质量符合图纸要求",
        "调整配料比例，实现原料损耗最小",
        "记录设备状态，发现异常报修",
        "检查仪表状态并登记读数",
        "按清单核对数量，直至账实一致",
        "处理退货至客户签收为止",
        "把库房建成恒温库",
        "投入试运行前检查管路",
        "统计满意度，编制月度分析报告",
        "回访不满意客户，登记原因",
        "编制爱心基金发放清单",
        "组织生命教育课程",
        "浇灌草坪，修剪绿篱",
        "用洗涤剂清洗地毯",
        "满足消防验收条件后申请验收",
        "按订单满足率编制补货计划",
        "确保药品质量检验记录齐全",
        "统计客户满意度，编制月度分析报告",
        "检修电梯，确保电梯正常运行",
        "维护零信任网络",
        "评选热情服务之星",
        "使设备按计划恢复运行",
        "承办素质拓展活动",
        "编制质量提升计划",
    ),
    "decoration": (
        "投入试运行前检查管路",
        "统计满意度，编制月度分析报告",
        "回访不满意客户，登记原因",
        "编制爱心基金发放清单",
        "组织生命教育课程",
        "浇灌草坪，修剪绿篱",
        "用洗涤剂清洗地毯",
        "满足消防验收条件后申请验收",
        "按订单满足率编制补货计划",
        "确保药品质量检验记录齐全",
        "测试用户体验环节，提交缺陷清单",
        "以电话方式通知中标单位",
        "以公开招标方式选定承包商",
        "以最低价中标方式评定投标",
        "用心电图机测量心率",
        "为学生体检提供技术支持",
        "提供售后支持服务",
        "反复冲洗器皿，直至无残留",
        "正确佩戴防护面罩的比例每周抽查",
        "核查有效库存与支持性文件",
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
        "发放团队精神奖",
        "组织团队精神培训",
        "评选敬业精神奖",
        "测试学员的表达能力",
        "核定机组的承载能力",
        "检测电梯的制动能力",
        "了解客户的还款能力",
        "提高生产线的处理能力",
        "审核投标人的履约能力",
        "分析门店的盈利能力",
        "鼓励员工发挥创造精神",
        "持续优化系统性能和执行效率",
        "掌握库存动态，编制补货计划",
        "为 10 至 18 岁青少年授课",
        "会同财务盘点库存",
        "了解客户需求，编写方案",
    ),
    "no-action": (
        "典守印信",
        "列档保存",
        "每月办公耗材费用须较上月节省一成",
        "公文逾期件数为零",
        "进行饮品之调制(例如：咖啡、奶茶)",
        "炸制小吃",
        "腌制咸菜",
        "规范教师日常行为",
        "规范导购话术",
        "缮造名册",
        "掌理公文收发",
        "综理馆务",
        "办理该区业务",
        "收转信件",
        "熨叠衣物",
        "刮腻子、贴墙纸",
        "代步接驳旅客",
        "掌管钥匙",
        "开关校门",
        "司炉",
        "押车",
        "料理午餐",
        "看管停车场",
        "编目图书",
        "施放烟火",
        "攀爬高压铁塔换线",
        "导护学生上下学",
        "升降国旗",
        "敲钟报时",
        "养护行道树",
        "誊印试卷",
        "验钞点钞",
        "跑外卖订单",
        "帮厨",
        "牵引列车",
        "解冻食材",
        "配送便当",
        "更替床单",
        "迎宾送客",
        "溶解药粉",
        "换药",
        "碾压路基",
        "测绘地形",
        "试吃新品",
        "装填弹药",
        "调酒",
        "裱花",
        "剪票",
        "采购办公用品",
        "门店采购耗材",
        "清洗设备",
        "食堂采购物资",
        "车间检修设备",
        "配送药品",
        "维修车辆",
        "各楼层巡查更换灯具",
        "库房领取劳保用品",
        "印刷宣传单",
        "加工木料",
        "投放广告",
    ),
    "compound-duty": (
        "收货时核对品名数量，登记入库台账，按库位上架",
        "预热烤箱，称量面粉，和面、分割、醒发并烘烤面包",
        "打扫客房，更换布草，补充备品，检查迷你吧",
        "清洗餐具，擦拭操作台，清倒垃圾，填写厨房卫生检查表",
        "接听预约电话，确认到店时间，安排美容师",
        "收集各部门用款申请，编制资金计划表，报财务总监审批",
        "巡查机房温湿度，记录读数，发现异常通知值班工程师",
        "接站、送站，帮助客人搬运行李，清洁车厢",
        "抽取来料样品，检验外观尺寸，出具检验报告，隔离不合格品",
        "量测病人生命征象，记录护理纪录，交班时口头报告",
        "整理货架、补货、更换价格标签并清洁层板",
        "调制饮品、清洗吧台器具及摆放杯具",
        "拟定团课教案，布置活动场地，带领幼儿做游戏",
        "核对发票与合同，录入付款申请，跟踪付款到账",
        "安装空调，调试运行参数，请客户签字确认",
        "受理退货申请，核对商品状况，办理退款",
        "洗头、吹发、整理工作台",
        "切配食材、码放餐盘、清洁灶台",
        "编制预算、控制支出并分析差异",
        "修剪苗木、浇水施肥、清扫落叶",
        "备课、授课、批改作业并与家长沟通学习情况",
        "前台接待、电话转接、访客登记及会议室预订",
        "统计销售数据、分析竞品动态，撰写市场月报",
        "装订凭证、整理账簿、移交档案室",
        "驾驶货车配送商品，装卸货物，带回签收单",
        "办理员工入职、转正、离职手续并维护人事系统",
        "检查灭火器、消火栓与应急灯，填写消防设施检查记录",
        "为老人翻身、擦浴、喂饭，记录护理日志",
        "勘查事故现场、拍照取证、核定损失",
        "拆卸发动机，更换损坏零件，装复后试车",
        "翻译合同文本，校对译文，排版后交付客户",
    ),
    "vague-term": (
        "考核保洁员的日常工作质量",
        "记录保安的日常工作表现",
        "核查各项职责的履行情况",
        "评定教师日常工作实绩",
        "更新有关特惠津贴率",
        "解答有关贷款利率的咨询",
        "收集有关火灾隐患的线索",
        "翻译有关航空器适航的文件",
        "因故不能按时交货的，书面告知客户",
        "客户未能按时付款的，发出催款函",
        "处理不能按时就诊患者的改约",
        "学生不能按时返校的，家长须书面说明",
        "对不及时缴费的业主发出催缴通知",
        "查处未按时清运垃圾的商户",
        "登记逾期未能及时领取的快件",
        "统计不能及时结案的案件",
        "检查各类事务的办结情况",
        "如超出职责范围或能力，书面报告经理",
        "调动班组积极性的方案报人事部审批",
        "发放团队精神奖",
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
