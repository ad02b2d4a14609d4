"""A bare noun phrase in the list of duties: 客户投诉; 日常报表工作.

S1: a duty says what is done. Verbal nouns count as actions (餐具清洗, 数据分析), so a line is marked only where neither
the list of verbs nor the segmenter, which is asked last, finds one. A verb within the name of a thing or a place is
none (收银台, 停车位).
Not meant: tasks, which may be bare nouns, and lines of more than one clause.
"""

from collections.abc import Iterator
from functools import cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import clauses, without_label
from jdkit.language.lexicon import Lexicon, words
from jdkit.language.pattern import Pattern
from jdkit.language.role import end_of_setting
from jdkit.language.segment import words_in
from jdkit.language.verbs import verb_words
from jdkit.rule import Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.parts import texts_in
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

FIELDS = frozenset({Field.ACTION})
NOUNS = frozenset(
    words("""
    # In the list of verbs, but a thing as often as an action.
    投诉 业务 客服 服务 报告 计划 记录 纪录 预算 决算 概算 主管 领导 代表 标注 合同 建议 变更 仓储 教育 组织 消防 运营
    收入 经营 理财 贷款 融资 存款 客诉 售后 财务 设备 交易 采购 销售 营销 生产 教学
    培训 诉讼 急救 代理 物流 行政 工作 申请 通知 公告 案例 标示 装饰 装潢 包装 布线 应急 保险 加药 防疫 安保 诊断 应用
    快递 编程 计算 认证 质检 品管 操作 实验 试验 化验 急诊 住宿 交通 护理 医疗 收银 主编 主播 出差 报价 报关
    """)
) - frozenset(
    words(
        "加药 收银 标注 包装 布线 编程 采购 销售 培训 装潢 装饰 报关 报价 化验 认证 质检 操作 变更 营销 标示 "
        "生产 经营 护理 计算 诊断 应用 运营 服务 品管"
    )
)
ONE_CHARACTER = Pattern(
    r"[写送寄填搬洗扫擦拖接喂催盖烧煮熬炒切剪缝挖掘焊拌搅刷喷跑陪教修][\u4e00-\u9fff]|(?<!收)"
    r"[查验审核校订拟编]$|(?:管|办|做|打|开|发|收|装|拆|贴|折|放|摆|点)(?=理|好|完|了)"
)


NAME_OF_A_THING = Pattern(r"[台室厅区间站卡位场库房机车柜所组科部处员者率费池单表证本册簿点商](?=[、，,。；;和及与\s]|$)")
"""Behind a verb it makes the name of a thing or a place (收银台)."""

THINGS = words("""
# Heads of noun phrases, before which a verb only says of what kind they are (投诉处理流程, 实训设备台账).
台账 档案 资料 文件 文书 报表 单据 票据 凭证 发票 合同 协议 流程 制度 规范 标准 手册 系统 平台 设备 设施 器材 物品 物资 用品 钥匙
印章 证照 证件 账户 账号 名册 清单 业务 体系 机制 预案 图纸 目录 网站 公众号
""")
PIECES = Pattern(r"[、，,。；;/\s]|以及|及|和|与|或")


@cache
def _actions() -> Lexicon:
    return Lexicon(verb_words() - NOUNS)


def has_action(text: str) -> bool:
    """Whether any word of a text in simplified script says what is done."""
    if ONE_CHARACTER.search(text):
        return True
    pieces = PIECES.split(text)
    listed = any(_says_an_action(piece, *span) for piece in pieces for span in _actions().spans(piece))
    return listed or any(
        word.is_verb and _says_an_action(piece, word.start, word.end)
        for piece in pieces
        if piece
        for word in words_in(piece)
        if len(word.text) > 1 and word.text not in NOUNS
    )


def _says_an_action(piece: str, start: int, end: int) -> bool:
    """Whether a verb in a noun phrase is done, and does not only say of what kind a thing is."""
    return not NAME_OF_A_THING.match(piece, end) and (start == end_of_setting(piece) or not piece.endswith(THINGS))


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in texts_in(page, FIELDS):
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
    sources=("S1",),
    faulty=(
        "⟦会员档案⟧",
        "⟦日常票据工作⟧",
        "⟦三号楼弱电机房⟧",
        "⟦宿舍鑰匙、門禁卡⟧",
    ),
    faultless=(
        "门店现金清点",
        "会员档案归档",
        "员工餐具清洗",
        "公文收發",
        "编制周报表",
        "校车接送",
    ),
    options={"longest": 20},
    check=check,
)
