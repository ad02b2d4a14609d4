"""A duty that hands over whatever else may come: 完成上级交办的其他工作.

S1: 临时交办的其他工作 stands in almost every list, yet says nothing of the post; what all posts share is a
common basic
condition, stated once for all. (That no list abroad has it is S1's claim; "other duties as assigned" is common
there.)
Not meant: the handed-over matter as the object of the work (督办领导交办事项), work of a temporary kind
(临时用工手续),
a named task that a superior sets (完成公司下达的销售任务).

Option ``closing``, where practice disagrees: ``never`` (S1); ``last`` lets the list of duties close with one, as
American descriptions do ("other duties as assigned"); ``last-and-bounded`` only where it says how far it reaches
(与本岗位相关的, 职责范围内), as British public employers do ("commensurate with the grade of the post").
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, without_label
from jdkit.language.duty import parse
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rule import CHINESE, Family, Field, Finding, Fix, Options, Page, Rule, Text
from jdkit.text import Replace

FIELDS = frozenset({Field.ACTION})
HANDED_OVER = words(
    "交办 交待 交代 交付 交派 交予 交给 交與 指派 指定 指示 委派 委托 安排 布置 部署 分配 分派 下达 派给 吩咐 临时 赋予"
)
HANDED = any_of(HANDED_OVER)
SUPERIOR = any_of(
    words(
        "领导 上级 上司 主管 经理 总监 总经理 总裁 董事长 董事会 老板 部长 科长 处长 店长 院长 校长 "
        "园长 厂长 主任 组长 班长 负责人 "
        "公司 部门 集团 总部 单位 本部 管理层 院 部 馆 学校 店里 长官"
    )
)
MATTER = any_of(words("工作 任务 事项 事宜 事务 业务 职责 职务 事情 活动 杂务 庶务 交办"))
OBJECT_OF_WORK = words(
    "督办 督促 跟踪 跟进 催办 登记 传达 记录 汇总 分派 转达 追踪 检查 落实情况 审核 制定 负责安排 协调安排 统筹安排"
)
UNDER = words("遵照 遵守 按照 依照 遵从 严格遵照 服从 听从")
OTHER = words("其他 其它 其余 别的")
GAP = r"[^，,；;。：:]"
PATTERNS = (
    Pattern(
        rf"(?:其他|其它|其余|别的){GAP}{{0,12}}{HANDED}{GAP}{{0,10}}{MATTER}|{HANDED}{GAP}{{0,6}}(?:其他"
        rf"|其它|其余|别的){GAP}{{0,8}}{MATTER}",
        OTHER,
        HANDED_OVER,
    ),
    Pattern(
        rf"{SUPERIOR}{GAP}{{0,4}}(?:{HANDED})+(?:的|之)?(?:各项|各类|一切|相关|有关|其他|其它|一些|另外"
        rf"|临时性?|的|之)*{MATTER}(?!的|情况|落实|办理情况)",
        HANDED_OVER,
    ),
    Pattern(
        r"(?:交办|交代|交待|临时安排|临时性|交派)(?:的|之)?(?:各项|各类|一切|相关|临时性?|的|之)*(?:工作"
        r"|任务|事项|事宜|事务)$",
        words("交办 交代 交待 临时安排 临时性 交派"),
    ),
    Pattern(
        r"(?:其他|其它|其余|别的)(?:所需|需要|必要)?的?(?:一些|各项|各类)?的?(?:日常|相关|有关|临时性?|辅助|支援|服务|行政|后勤|琐碎)*的?"
        r"(?:工作|任务|事务|事项|事宜|职责|职务)$",
        OTHER,
    ),
    Pattern(
        rf"^(?:其他|其它){GAP}{{0,6}}(?:事务|事项|事宜|工作|任务)(?:的|之)?(?:协助|支援|处理|办理|执行"
        rf"|配合|完成|支持)?$",
        OTHER,
    ),
)


BOUNDED = Pattern(
    r"(?:职责|职权|岗位|业务|专业|工作)?范围(?:之?内|以内)|与(?:本岗位?|本职|岗位|专业|职责|职级)[^，；。]{0,8}?(?:相关|有关|相称|相当)"
    r"|本(?:岗位?|职)(?:职责|工作)?(?:相关|有关)"
)
JOINING = " ，,；;。、及与和並并且以"


@lru_cache(maxsize=4096)
def catch_all_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The clauses of a text in simplified script that hand over whatever may come."""
    return tuple(span for clause in clauses(text) if (span := _in_clause(without_label(clause))))


def _in_clause(clause: Clause) -> tuple[int, int] | None:
    text = clause.text.rstrip("）)")
    if text.startswith((*OBJECT_OF_WORK, *UNDER)):
        return None
    for pattern in PATTERNS:
        if found := pattern.search(text):
            return clause.start + _start(text, found.start()), clause.end
    return None


def _start(text: str, at: int) -> int:
    """Where the catch-all begins: after the last 及, 以及, 并 or 、 before it, which joins it to something else."""
    joints = [m.end() for m in re.finditer(r"以及|[及和与、]|并(?=完成|执行|协助)", text[:at])]
    return joints[-1] if joints else 0


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in page.passage(FIELDS).texts_with(PATTERNS):
        spans = catch_all_spans(text.simplified)
        if spans and _is_allowed(page, text, options["closing"]):
            continue
        for start, end in spans:
            args = {"words": text.value[start:end]}
            cut = len(text.value[:start].rstrip(JOINING))
            kept = text.value[:cut] + text.value[end:]
            if len(spans) > 1 or not cut or not parse(text.simplified[:cut]).acts:
                yield Finding(text.path, (start, end), args=args)
            else:
                fix = Fix((Replace(text.path, cut, end, ""),))
                yield Finding(text.path, (start, end), args=args, suggestion=kept, fix=fix)


def _is_allowed(page: Page, text: Text, closing: str) -> bool:
    """Whether the option lets the list of duties close with a catch-all, and this is the last of them."""
    if closing == "never" or text.path[1] != len(page.data.get("duties") or ()) - 1:
        return False
    return closing == "last" or BOUNDED.search(text.simplified) is not None


RULE = Rule(
    name="catch-all-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1",),
    faulty=(
        "⟦完成部门经理交办的其他任务⟧",
        "⟦承辦館長臨時交辦事項⟧",
        "整理会议纪要，⟦完成院长安排的其它临时性工作⟧",
        "协调外籍讲师行程，以及⟦其他上级交办事宜⟧",
        "⟦做好车间其他工作⟧",
        "⟦執行其他所需的相關職務⟧",
    ),
    faultless=(
        "督办总经理交办事项，按周通报办理结果",
        "按照用工手续规定办理临时用工登记",
        "審核其他部門送交的付款申請",
        "完成公司下达的年度招生任务",
        "记录并转达校长交办事项",
    ),
    options={"closing": "never"},
    check=check,
)
