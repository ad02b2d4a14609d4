"""A clause that demands an attitude, a feeling, an effect or an excellence that nobody could check.

S1: no subjective or abstract terms; not 服务客户热情周到，为客户排忧解难 but 按服务规程服务客户.
Not meant: 确保 with a state that can be checked (账实相符), 提高 with a quantity that is measured (满意度, 效率).
Where the words can be struck and the duty stays whole, they are decoration.
"""

from collections.abc import Iterator
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern, pattern_of
from jdkit.rule import Family, Finding, Options, Page, Rule
from jdkit.rule.page import DUTY_FIELDS
from jdkit.rules.wording.lexicons.demands import DEMANDS
from jdkit.rules.wording.parts import Span, joined, outside, texts_with
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

SELF_IMPROVEMENT = Pattern(
    r"(?:自身|自己|自我|个人|本人)的?[^，,；;。]{0,8}(?:水平|素质|素养|能力|修养|知识|意识|技能|提[高升])"
    r"|(?:提[高升]|充实|加强|完善|增强|约束)[^，,；;。]{0,6}(?:自身|自己|自我|个人|本人)"
    r"|树立[^，,；;。]{0,8}(?:意识|观念)|(?:努力|不断)?提[高升](?:业务|专业|服务)(?:水平|技能|素质|能力)$"
)
LOOKED_AT = Pattern(r"(?:是否|评估|检查|考核|评价|调查|如何|培训)[^，,；;。]{0,4}$")


@lru_cache(maxsize=4096)
def demanded_spans(text: str) -> tuple[Span, ...]:
    """The demands of a text in simplified script that cannot be assessed."""
    found = [m.span() for demand in DEMANDS for m in demand.finditer(text) if not _is_own_object(text, m.start())]
    if not found:
        return ()
    selves = [span for span in conduct_spans(text) if SELF_IMPROVEMENT.search(text, *span)]
    return joined(text, outside(found, (*qualification_spans(text), *selves)), "")


def _is_own_object(text: str, start: int) -> bool:
    """Whether the demand is what the work looks at or teaches (评估, 检查, 制定方案), not what it demands."""
    return text[start] not in "使让令" and LOOKED_AT.search(text[:start]) is not None


def check(page: Page, options: Options) -> Iterator[Finding]:
    added, allowed = pattern_of(tuple(options["add"])), pattern_of(tuple(options["allow"]))
    for text in texts_with(page, DUTY_FIELDS, (*DEMANDS, added)):
        plain = text.simplified
        fine, more = ([m.span() for m in listed.finditer(plain)] for listed in (allowed, added))
        for start, end in joined(plain, (*outside(demanded_spans(plain), fine), *more), ""):
            yield Finding(text.path, (start, end), args={"words": text.value[start:end]})


RULE = Rule(
    name="unassessable",
    family=Family.WORDING,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "为住户⟦提供优质服务⟧",
        "协调各施工单位，⟦确保工程顺利推进⟧",
        "组织班组活动，⟦增强团队凝聚力⟧",
        "在展會上⟦樹立公司良好形象⟧",
        "⟦营造积极向上的工作氛围⟧",
    ),
    faultless=(
        "按月盘点库存，确保账实相符",
        "分析退订原因，提高客户满意度",
        "检修发电机组，确保设备按计划停机",
        "優化揀貨路線，提升出貨效率",
        "评估服务质量，编制质检报告",
    ),
    options={"add": (), "allow": ()},
    check=check,
)
