"""Words that dress up an action or its result and can be struck: 认真做好…, 积极配合…, 全心全意…

S1: simple sentences, no adjectives or figures of speech: not 全心全意确保现场工作秩序井然 but
确保客服现场按要求开展各项工作. Nobody can appraise with what spirit a duty was done.
Not meant: the same words inside a name (积极分子, 全面预算, 有效期, 主动维修), words that say how far a
responsibility reaches (全面负责, 独立完成), and whole clauses of conduct or of qualification, which other rules mark.
The fix strikes the words; it is offered only where a whole sentence is left.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.lexicon import any_of, pattern_of
from jdkit.rule import Family, Field, Finding, Fix, Options, Page, Rule
from jdkit.rule.page import Text
from jdkit.rules.wording.lexicons.dress import ALWAYS_DRESS, MATTER_OF_FACT, NAMES, QUALITIES, SLOGANS, SURE, UNSURE
from jdkit.rules.wording.lexicons.verbs import VERBS
from jdkit.rules.wording.parts import Span, joined, outside, texts_in
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans
from jdkit.rules.wording.unassessable import demanded_spans
from jdkit.text import Replace

FIELDS = (Field.ACTION, Field.METHOD, Field.RESULT, Field.TASK, Field.PURPOSE)
DEGREE = r"(?:更加?|最为?|十分|非常|较为?|比较|极其?|很|高度|极具|更为)?"
JOINT = r"(?:、|，|与|和|而|且|并|又|并且|更|地|的)?"
NOT_AN_ACTION = re.compile(r"性|心|度|程度|的?态度|者|分子|的情况|的程度")
PUNCTUATION = "，,；;。.、！!？?：:）)"
TO_WHOM = re.compile(r"对于?[^，,；;。]{1,6}$")
PLACE = re.compile(r"地(?:区|方|点|址|面|域|段|块|图)")
PARTICLE = re.compile(r"[的之地]")


@cache
def _runs() -> re.Pattern[str]:
    word = DEGREE + any_of({*QUALITIES, *SURE, *UNSURE, *ALWAYS_DRESS})
    return re.compile(f"{word}(?:{JOINT}{word})*")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(any_of({*QUALITIES, *SURE, *UNSURE, *ALWAYS_DRESS}))


@cache
def _action() -> re.Pattern[str]:
    single = "对将把为给与向从做作按在参协帮解打搞抓办让跟就听填写请"
    return re.compile(rf"[的之地]?(?:{any_of(VERBS)}|[{single}])")


@cache
def _thing() -> re.Pattern[str]:
    return re.compile(
        r"良好(?=\w{0,4}?(?:关系|沟通|合作|互动|联系|往来))|建设性(?=意见|建议)|"
        + any_of(SLOGANS)
        + r"|以[^；;。]{2,20}?[的之](?:工作|服务|职业|敬业)?(?:态度|精神|热情|姿态|作风|热忱)"
    )


@cache
def _names() -> re.Pattern[str]:
    return re.compile(any_of(NAMES))


@cache
def _matter_of_fact() -> re.Pattern[str]:
    return re.compile(any_of(MATTER_OF_FACT) + "$")


def _dressed_to(text: str, run: re.Match[str]) -> int | None:
    """Where the decoration in a run of such words ends: after the last of them that dresses up what follows."""
    for word in reversed(list(_word().finditer(text, *run.span()))):
        end, following = word.end(), text[word.end() : word.end() + 12]
        particle = PARTICLE.match(following)
        if not following or NOT_AN_ACTION.match(following) or PLACE.match(following):
            continue
        adverb = following[0] == "地"
        sure = word[0] in SURE and following[0] not in "，,；;。、）)！!."
        attribute = word[0] in ALWAYS_DRESS and following[0] in "的之" and not TO_WHOM.search(text, 0, run.start())
        if adverb or sure or attribute or (word[0] in UNSURE and _action().match(following)):
            return end + bool(particle)
    return None


@lru_cache(maxsize=4096)
def decoration_spans(text: str) -> tuple[Span, ...]:
    """The decorations of a text in simplified script."""
    runs = ((m.start(), end) for m in _runs().finditer(text) if (end := _dressed_to(text, m)))
    found = [*runs, *(m.span() for m in _thing().finditer(text))]
    found = [span for span in found if not _matter_of_fact().search(text, max(0, span[0] - 2), span[0])]
    if not found:
        return ()
    named = [m.span() for m in _names().finditer(text)]
    whole = (*qualification_spans(text), *conduct_spans(text), *demanded_spans(text))
    return joined(text, outside(found, (*named, *whole)), "")


def _spans(text: str, options: Options) -> tuple[Span, ...]:
    more = [m.span() for m in pattern_of(tuple(options["add"])).finditer(text)]
    fine = [m.span() for m in pattern_of(tuple(options["allow"])).finditer(text)]
    return joined(text, (*outside(decoration_spans(text), fine), *more), "")


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in texts_in(page, *FIELDS):
        spans = _spans(text.simplified, options)
        strikable = [span for span in spans if _can_be_struck(text.value, span)]
        for span in spans:
            args = {"words": text.value[slice(*span)]}
            if span in strikable:
                fix = Fix((Replace(text.path, *span, ""),))
                yield Finding(text.path, span, args=args, suggestion=_without(text, strikable), fix=fix)
            else:
                yield Finding(text.path, span, args=args)


def _can_be_struck(value: str, span: Span) -> bool:
    """Whether a word that can stand alone follows, and nothing before leans on what would be struck."""
    before, after = value[: span[0]].rstrip(), value[span[1] :].lstrip()
    if not after or after[0] in PUNCTUATION or len(after.strip(PUNCTUATION)) < 2:
        return False
    return not before.endswith(("、", "得", "地", "到", "更", "最", "很", "與", "与", "和", "及", "而"))


def _without(text: Text, spans: list[Span]) -> str:
    value = text.value
    for start, end in reversed(spans):
        value = value[:start] + value[end:]
    return value


RULE = Rule(
    name="decoration",
    family=Family.WORDING,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "⟦认真⟧填写巡检记录",
        "⟦積極⟧配合生產部門安排試產",
        "⟦热情、耐心地⟧接待来访家长",
        "按月走访经销商，维护⟦良好的⟧合作关系",
        "⟦严格⟧审核付款凭证，⟦妥善⟧保管票据",
        "⟦有效⟧降低仓库损耗",
    ),
    faultless=(
        "编制党员和积极分子名册",
        "执行设备主动维修计划",
        "编制全面预算，登记合同有效期",
        "全面负责门店的排班",
        "評選優秀員工，公布名單",
        "检查班组长是否认真填写交接记录",
        "维护专业技术人员档案",
    ),
    options={"add": (), "allow": ()},
    check=check,
)
