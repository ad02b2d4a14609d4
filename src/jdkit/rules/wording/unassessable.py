"""A clause that demands an attitude, a feeling, an effect or an excellence that nobody could check.

S1: no subjective or abstract terms; not 服务客户热情周到，为客户排忧解难 but 按服务规程服务客户.
Not meant: 确保 with a state that can be checked (账实相符), 提高 with a quantity that is measured (满意度, 效率).
Where the words can be struck and the duty stays whole, they are decoration.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import clauses
from jdkit.language.pattern import Pattern, pattern_of
from jdkit.language.script import has_traditional, simplify
from jdkit.rule import CHINESE, Family, Finding, Options, Page, Rule
from jdkit.rule.page import DUTY_FIELDS, Text
from jdkit.rules.wording.lexicons.demands import CHAIN, DEMANDS
from jdkit.rules.wording.no_action import has_action
from jdkit.rules.wording.parts import Span, joined, outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

SELF_IMPROVEMENT = Pattern(
    r"(?:自身|自己|自我|个人|本人)的?[^，,；;。]{0,8}(?:水平|素质|素养|能力|修养|知识|意识|技能|提[高升])"
    r"|(?:提[高升]|充实|加强|完善|增强|约束)[^，,；;。]{0,6}(?:自身|自己|自我|个人|本人)"
    r"|树立[^，,；;。]{0,8}(?:意识|观念)|(?:努力|不断)?提[高升](?:业务|专业|服务)(?:水平|技能|素质|能力)$"
)
LOOKED_AT = Pattern(r"(?:是否|评估|检查|考核|评价|调查|如何|培训)[^，,；;。]{0,4}$")


SOUGHT = tuple(demand for kind in DEMANDS.values() for demand in kind)
MEASURABLE = re.compile(
    "满意|质量|品质|形象|体验|信任|好评|认可|口碑|顺利|有序|效果|成效|水平|能力|素质|素养|氛围|意识|积极性|影响力|凝聚力|到位"
)
"""What a demand asks for that a standard can measure."""

PRAISE = Pattern(rf"{CHAIN}[的之]?")
"""The quality that is asked of a service."""


@dataclass(frozen=True, slots=True)
class Demand:
    """What cannot be assessed, and what is wrong with it: a key of ``DEMANDS``."""

    span: Span
    kind: str


@lru_cache(maxsize=4096)
def demands_in(text: str) -> tuple[Demand, ...]:
    """The demands of a text in simplified script that cannot be assessed."""
    found = [
        Demand(match.span(), kind)
        for kind, demands in DEMANDS.items()
        for demand in demands
        for match in demand.finditer(text)
        if not _is_own_object(text, match.start())
    ]
    if not found:
        return ()
    selves = [span for span in conduct_spans(text) if SELF_IMPROVEMENT.search(text, *span)]
    spans = joined(text, outside([demand.span for demand in found], (*qualification_spans(text), *selves)), "")
    return tuple(
        Demand(span, next(demand.kind for demand in found if span[0] <= demand.span[0] < span[1])) for span in spans
    )


def demanded_spans(text: str) -> tuple[Span, ...]:
    """Where they stand."""
    return tuple(demand.span for demand in demands_in(text))


def _is_own_object(text: str, start: int) -> bool:
    """Whether the demand is what the work looks at or teaches (评估, 检查, 制定方案), not what it demands."""
    return text[start] not in "使让令" and LOOKED_AT.search(text[:start]) is not None


def check(page: Page, options: Options) -> Iterator[Finding]:
    added, allowed = pattern_of(tuple(options["add"])), pattern_of(tuple(options["allow"]))
    for text in page.passage(DUTY_FIELDS).texts_with((*SOUGHT, added)):
        plain = text.simplified
        fine = [match.span() for match in allowed.finditer(plain)]
        for demand in demands_in(plain):
            if outside((demand.span,), fine) and not _is_measured(page, text, demand.span):
                yield _finding(text, demand)
        for match in added.finditer(plain):
            yield _finding(text, Demand(match.span(), "added"))


def _finding(text: Text, demand: Demand) -> Finding:
    words = text.value[slice(*demand.span)]
    return Finding(text.path, demand.span, variant=demand.kind, args={"words": words}, suggestion=_better(text, demand))


def _is_measured(page: Page, text: Text, span: Span) -> bool:
    """Whether the standards of the same duty say how it is told: 确保客户满意 beside 客户满意度."""
    duty = dict(page.duties).get(text.path[:2])
    if duty is None or not duty.standards:
        return False
    measures = simplify(
        " ".join(f"{standard.measure}{standard.target or ''}" for standard in duty.standards if standard)
    )
    return any(key in measures for key in MEASURABLE.findall(text.simplified[slice(*span)]))


def _better(text: Text, demand: Demand) -> str | None:
    """The sentence without the demand where a whole one is left; a service is given as its rules say."""
    start, end = demand.span
    plain, value = text.simplified, text.value
    if demand.kind == "service":
        praise = PRAISE.search(plain, start, end)
        if praise is None or len(clauses(plain)) > 1:
            return None
        lead = "按照服務規程" if has_traditional(value) else "按照服务规程"
        return lead + value[: praise.start()] + value[praise.end() :]
    others = [clause for clause in clauses(plain) if not (clause.start < end and start < clause.end)]
    if not others or others[-1].end > start or not has_action(others[0].text):
        return None
    left = slice(0, others[-1].end)
    return None if demands_in(plain[left]) else value[left]


RULE = Rule(
    name="unassessable",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
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
