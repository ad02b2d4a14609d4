"""A bare noun phrase in the list of duties: 客户投诉; 日常报表工作.

S1: a duty says what is done. Verbal nouns count as actions (餐具清洗, 数据分析), so a line is marked only where neither
the list of verbs nor the segmenter, which is asked last, finds one. A verb within the name of a thing or a place is
none (收银台, 停车位).
Not meant: tasks, which may be bare nouns, and lines of more than one clause.
"""

from collections.abc import Iterator
from functools import cache

from jdkit.diagnostic import Severity
from jdkit.language.act import pieces_of
from jdkit.language.clauses import clauses, without_label
from jdkit.language.lexicon import Lexicon, words
from jdkit.language.pattern import Pattern
from jdkit.language.role import end_of_setting
from jdkit.language.segment import words_in
from jdkit.language.verbs import nominal_verbs, verb_words
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

FIELDS = frozenset({Field.ACTION})
ONE_CHARACTER = Pattern(
    r"[写送寄填搬洗扫擦拖接喂催盖烧煮熬炒切剪缝挖掘焊拌搅刷喷跑陪教修][\u4e00-\u9fff]|(?<!收)"
    r"[查验审核校订拟编]$|(?:管|办|做|打|开|发|收|装|拆|贴|折|放|摆|点)(?=理|好|完|了)"
)


NAME_OF_A_THING = Pattern(
    r"商(?![品务户场业家标])|[者率]|员(?!工)|[台室厅区间站卡位场库房机车柜所组科部处员者率费池单表证本册簿点桩仪](?=[、，,。；;和及与\s]|$)"
)
"""Behind a verb it makes the name of a thing or a place (收银台)."""

OPENS_WITH_AN_ACTION = Pattern(
    r"[掌典综缮缉押刮炸腌卤敲碾撬誊刨凿裁撕捆绑缠熨烫晒烘蒸煎炖焖烩熬煲拌揉捏擀裹涂抹泼洒泡掏铲夯砌垒拆卸扛驮拽捡拾择筛"
    r"捣榨挤拧抛扔买租赎巡守喂牧赶骑攀爬登踩踏帮替撰誊核审批拟缴领催追查抄摘译](?![件台具员车机师生客货位物料款])[\u4e00-\u9fff]"
)
"""Single verbs that open a line: 刮腻子, 炸小吃, 掌印信."""

STATEMENT = Pattern(
    r"必?须|应(?![急用届聘收付交邀援])|不[得准许可能应]|要(?![求点素件闻目害塞])|(?<!无)需(?![求])|为[零0０]"
    r"|[低高多少大小短长早晚]于|超过|达[到成]"
)
"""What is stated of a thing, a rule or a measure, is no bare noun phrase: 公文逾期件数为零."""

THINGS = words("""
# Heads of noun phrases, before which a verb only says of what kind they are (投诉处理流程, 实训设备台账).
台账 档案 资料 文件 文书 报表 单据 票据 凭证 发票 合同 合约 契约 协议 流程 制度 规范 标准 手册 系统 平台
印章 证照 证件 账户 账号 名册 清单 业务 体系 机制 预案 图纸 目录 网站 公众号
""")
KINDS = frozenset(
    words("""
    # Verbs that say of what kind a paper is where they open the line (采购合同, 施工图纸).
    采购 销售 培训 维修 施工 检验 检修 保养 招聘 投标 招标 理赔 报关 考勤 考核 消防 安检 装修 租赁 保险 贷款 教学
    生产 服务 投诉 清洁 清洗 保洁 安保 绿化 运输 配送 仓储 印刷 包装 装卸 搬运 加工 检疫 防疫 急救 抢险 通风 供电 照明
    会议 值班 考试 实验 试验 巡查 巡检 巡更 巡视 交接 出入库 入库 出库 进货 发货 退货 订货 报销 出差 请假 加班 招生
    监控 检测 送货 充电 营销 推广 广告 诉讼
    仲裁 投资 融资 体检 护理 收款 付款 缴费 开户 来访 接待 验收 监理 质检 抽检 送检 盘点 结算 报税 纳税 参保 住院
    就诊 转诊
    """)
)
PAPERS = words("""
许可证 执照 年金 合约 契约
合同 协议 台账 档案 资料 报表 单据 凭证 票据 发票 流程 制度 记录 纪录 教材 图纸 方案 预案 手册 规范 标准 名单 名册
清册 教室 现场 车间 仪器 录像 基金 费用 场所 区域
""")
NAMED_BY_USE = words("""
# Things that are named by what is done with them.
施工电梯 施工机械 施工机具 施工用水 施工用电 施工塔吊 补充医疗 补充保险 补充公积金 补充养老 商业保险 运输车辆 配送车辆
清洁工具 清洁用品 清洁车 保洁工具 保洁用品 消防器材 消防设施 消防设备 消防水 监控设备 监控系统 监控室 考勤系统 考勤机
教学设备 教学仪器 教学楼 教学用具 生产设备 实验仪器 实验器材 实验室 包装材料 包装物 检测仪器 检测设备 试验设备 试验仪器
起重设备 起重机械 搬运设备 照明设备 通风设备 制冷设备 供电设备 供水设备 印刷设备 加工设备 通讯设备 通信设备 广播设备
运动器材 救援器材 急救箱 急救药品 投影设备 录播设备 直播设备 直播间 培训室 培训教室 接待室 接待用品 劳保用品 防护用品
防疫物资 抢险物资 应急物资 防汛物资 储备物资 办公设备 收款码 收费站 停车场 停车位 存款账户 还款账户
""")
DOING = (
    "检修审核查验收发送运装拆换补改建测控护养洗扫播印录编排派接配采购付退挂注清训导巡救助顶升站铺贴刷涂焊切割拉推提搬抬分转打盘"
    "调校兑缴领借还租卸摆放晾晒烘烤煮炒剪裁缝浇灌喷撒挖填埋砌钉绑吊移植迁剥削磨抽取诊疗敷拔按喂扑灭堵漏焚烧"
)
UNLISTED = Pattern(rf"[{DOING}]{{2}}$")
"""Two characters of doing that end a line are an action, though no list holds them (塔吊顶升, 工单派转)."""


@cache
def _actions() -> Lexicon:
    return Lexicon(verb_words() - nominal_verbs())


def has_action(text: str) -> bool:
    """Whether any word of a text in simplified script says what is done."""
    if STATEMENT.search(text) or OPENS_WITH_AN_ACTION.match(text, end_of_setting(text)):
        return True
    return any(map(_is_listed, pieces_of(text))) or any(map(_is_tagged, pieces_of(text)))


def _is_listed(piece: str) -> bool:
    if UNLISTED.search(piece) and piece[-2:] not in nominal_verbs():
        return True
    if any(not NAME_OF_A_THING.match(piece, found.end()) for found in ONE_CHARACTER.finditer(piece)):
        return True
    return any(_says_an_action(piece, *span) for span in _actions().spans(piece))


def _is_tagged(piece: str) -> bool:
    """Whether the segmenter knows a verb in it that no list holds."""
    found = (word for word in words_in(piece) if word.is_verb and len(word.text) > 1)
    return any(_says_an_action(piece, *word.span) for word in found if word.text not in nominal_verbs())


def _says_an_action(piece: str, start: int, end: int) -> bool:
    """Whether a verb in a noun phrase is done, and does not only say of what kind a thing is."""
    if (
        NAME_OF_A_THING.match(piece, end)
        or piece.startswith(NAMED_BY_USE, start)
        or (not start and piece[:end] in KINDS and piece.endswith(PAPERS))
    ):
        return False
    return start == end_of_setting(piece) or not piece.endswith(THINGS)


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in page.passage(FIELDS).texts:
        plain = text.simplified
        whole = clauses(plain)
        length = sum("\u4e00" <= character <= "\u9fff" for character in plain)
        if len(whole) != 1 or not 2 <= length <= options["longest"]:
            continue
        spoken = without_label(whole[0]).text
        if not has_action(spoken) and not (
            catch_all_spans(plain) or qualification_spans(plain) or conduct_spans(plain)
        ):
            yield Finding(text.path, whole[0].span, args={"words": text.value[slice(*whole[0].span)]})


RULE = Rule(
    name="no-action",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1",),
    faulty=(
        "⟦会员档案⟧",
        "⟦日常票据工作⟧",
        "⟦三号楼弱电机房⟧",
        "⟦宿舍鑰匙、門禁卡⟧",
        "⟦采购合同、入库单⟧",
        "⟦配电房、值班室⟧",
    ),
    faultless=(
        "门店现金清点",
        "会员档案归档",
        "员工餐具清洗",
        "公文收發",
        "编制周报表",
        "校车接送",
        "及时复核发票",
        "塔机顶升",
    ),
    options={"longest": 20},
    check=check,
)
