"""A bare noun phrase in the list of duties: 客户投诉; 日常报表工作.

S1: a duty says what is done. Verbal nouns count as actions (餐具清洗, 数据分析), so a line is marked only
where none of
the known verbs occurs in it. A later reader with word segmentation will see more of them.
Not meant: tasks, which may be bare nouns, and lines of more than one clause.
"""

from collections.abc import Iterator
from functools import cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import clauses, without_label
from jdkit.language.lexicon import Lexicon, words
from jdkit.language.pattern import Pattern
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
    编程 计算 认证 质检 品管 操作 实验 试验 化验 急诊 住宿 交通 护理 医疗 收银 主编 主播 出差 报价 报关
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


@cache
def _actions() -> Lexicon:
    return Lexicon(verb_words() - NOUNS)


def has_action(text: str) -> bool:
    """Whether any word of a text in simplified script says what is done."""
    return _actions().found_in(text) or ONE_CHARACTER.search(text) is not None


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
