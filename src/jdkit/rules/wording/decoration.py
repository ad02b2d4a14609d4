"""Words that dress up an action or its result and can be struck: 认真做好…, 积极配合…, 全心全意…

S1: simple sentences, no adjectives or figures of speech: not 全心全意确保现场工作秩序井然 but
确保客服现场按要求开展各项工作. Nobody can appraise with what spirit a duty was done.
Not meant: the same words inside a name (积极分子, 全面预算, 有效期, 主动维修), words that say how far a
responsibility reaches (全面负责, 独立完成), and whole clauses of conduct or of qualification, which other rules mark.
The fix strikes the words; it is offered only where a whole sentence is left.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.lexicon import Lexicon, any_of, words
from jdkit.language.pattern import Pattern, pattern_of
from jdkit.language.script import simplify
from jdkit.language.verbs import verb_words, verbs
from jdkit.rule import CHINESE, Family, Field, Finding, Fix, Options, Page, Rule
from jdkit.rule.page import DUTY_FIELDS, Text
from jdkit.rules.wording.lexicons.dress import (
    ALWAYS_DRESS,
    IDIOMS,
    IN_NAMES,
    MANNERS,
    MATTER_OF_FACT,
    NAMES,
    NAMING,
    QUALITIES,
    RELATIONS,
    SLOGANS,
    SURE,
    UNSURE,
    USEFUL,
)
from jdkit.rules.wording.parts import Span, joined, outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans
from jdkit.rules.wording.unassessable import demanded_spans
from jdkit.text import Replace

FIELDS = DUTY_FIELDS | {Field.PURPOSE}
IDIOMATIC = frozenset({*SLOGANS, *IDIOMS})
SPIRIT = frozenset({*SURE, *IDIOMATIC})
DRESS = frozenset({*QUALITIES, *SPIRIT, *UNSURE, *ALWAYS_DRESS})
DEGREES = frozenset(("", *words("更 更加 最 最为 十分 非常 较 较为 比较 极 极其 很 高度 极具 更为")))
JOINTS = frozenset(("", *"、，与和及而且并又更地的", "并且", "以及"))
LONGEST_FIRST = (2, 1, 0)
NOT_AN_ACTION = Pattern(r"性|心|度|程度|的?态度|者|分子|的情况|的程度", words("性 心 度 者 分子 情况"))
BESIDE = Pattern(r"[与和]|及(?![时早])")
PUNCTUATION = "，,；;。.、！!？?：:）)"
GOVERNED = Pattern(r"(?:按照?|依照?|根据|具有|有|以|用)$", "按依据有以用")
TO_WHOM = Pattern(r"对于?[^，,；;。]{1,6}$", "对")
PLACE = Pattern(r"地(?:区|方|点|址|面|域|段|块|图)", "地")
PARTICLES = "的之地"
SHORT_ACTIONS = frozenset("对将把为给与向从做作按在参协帮解打搞抓办让跟就听填写请")
PLAIN = "准确 合理 详细 完整 清晰 恰当 细致 详尽 严谨"
SOFT = words(
    "贯彻 落实 执行 实施 传递 传达 表达 把握 理解 领会 判断 预判 分析 解读 阐述 掌握 洞察 回答 解答 应对 处置 转达 领悟"
)
METAPHORS = words("""
宾至如归 祖国的花朵 祖国的未来 祖国的栋梁 春风化雨 润物无声 润物细无声 春天般的温暖 家一般的温暖 如沐春风
辛勤的园丁 白衣天使
""")
ANALYSIS = words("分析 处理 解答 说明 记录 评估 判断 描述 安排 配置 规划 指导 讲解 核算 预测 答复")
THING = Pattern(
    rf"良好(?=\w{{0,4}}?{any_of(RELATIONS)})|(?:长期|持久)?、?稳定的?(?=\w{{0,6}}?(?:关系|合作))|建设性(?=意见|建议)"
    rf"|(?:切实|行之)?有效的?(?={any_of(USEFUL)})|切实可行的?(?={any_of(USEFUL)})|{any_of(IDIOMATIC)}地?"
    rf"|(?:以|本着|怀着|秉着|抱着|怀揣|凭着)[^；;。，,]{{2,20}}?[的之](?:工作|服务|职业|敬业)?{any_of(MANNERS)}"
    rf"|(?:准确|正确|精确|清晰|清楚|确切|恰当)(?:、|及|和|又)?(?:有效|及时|迅速|快速|完整|全面)?(?:地(?=[\u4e00-\u9fff]{{2}})|(?={any_of(SOFT)}|向[^，,；;。]{{1,8}}{any_of(SOFT)}))"
    rf"|以(?:(?:最|更|较)为?{any_of(QUALITIES)}[、和与及]?)+(?:{any_of(QUALITIES)})?的?(?=方[式法]|途径|手段|速度|服务|质量)的?"
    rf"|主动(?=[和同跟][^，,；;。]{{1,10}}(?:联系|沟通|交流|对接|协商|协调|配合|商量|核对))"
    rf"|(?<=通过|凭借|依靠|运用|以其|具有)(?:过硬|精湛|扎实|娴熟|高超|丰富|深厚)的"
    rf"|(?<=[进行加以予作出做开展给]){any_of(words(PLAIN))}(?={any_of(ANALYSIS)})"
    r"|(?:件件|事事|处处|人人|时时|样样|项项|环环|步步|句句)(?!有(?:记录|登记|存档|答复|编号|台账|凭证|单据|据可查))[有无能皆到相清][^，,；;。]{1,6}"
    r"|(?:富有|富于|充满|极具|颇具|独具)[\u4e00-\u9fff]{1,5}?[的地]|(?:具有|有)(?:竞争|吸引|影响|感染|冲击|说服|号召)力的"
    r"|[快准稳好狠精细](?:[、，][快准稳好狠精细])+地|像[^；;。，,]{1,12}(?:一样|一般|似的|般)地?",
    (
        *words("良好 稳定 建设性 有效 可行 一样 一般 似的 般"),
        *words("件件 事事 处处 人人 时时 样样 项项 环环 步步 句句"),
        *words("富有 富于 充满 极具 颇具 独具 竞争力 吸引力 影响力 感染力 冲击力 说服力 号召力"),
        *words(PLAIN),
        *words("正确 精确 清楚 确切 主动 过硬 精湛 扎实 娴熟 高超 丰富 深厚 最 更 较"),
        *"快准稳好狠精细",
        *MANNERS,
        *IDIOMATIC,
    ),
)
METAPHOR = Pattern(
    rf"(?:(?:用|以)(?:爱心?|真情|真心|汗水|热血|青春|生命|心血)(?:去|来)?(?:浇灌|灌溉|滋养|滋润|培育|书写|谱写|铸就)|(?:洗涤|滋润|抚慰|温暖|点燃|照亮)(?=[^，,；;。]{{0,10}}(?:心灵|心田|灵魂|花朵|未来|人生)))"
    rf"[^，,；;。]{{1,12}}|{any_of(METAPHORS)}",
    (*METAPHORS, *words("浇灌 灌溉 滋养 滋润 培育 书写 谱写 铸就 洗涤 抚慰 温暖 点燃 照亮")),
)
"""Figures of speech are decoration also where the clause demands what nobody could check."""

IDIOM = Pattern(r"(?:(?<=^)|(?<=[，,；;。、并])|(?<=负责)|(?<=能够))[\u4e00-\u9fff]{4}地(?=[\u4e00-\u9fff]{2})", "地")
FACTUAL = Pattern(
    r"[到在从往向对赴去及各本每按依由与和跟至把将为给于就实当驻异外属原随内境城乡省市县区镇村校厂店库]"
    r"|[产基工场土绿]地$|定期|及时|分批|逐|持续|独立|同步|连续|有计划|有针对|系统|如实|准确|完整|正确",
    "到在从往向对赴去及各本每按依由与和跟至把将为给于就实当驻异外属原随内境城乡省市县区镇村校厂店库产基工场土绿定分逐持独同连有系如准完正",
)


@cache
def _dress() -> Lexicon:
    return Lexicon(DRESS)


@cache
def _names() -> Lexicon:
    return Lexicon(NAMES)


def _runs(text: str) -> Iterator[Span]:
    """The stretches of such words, with degrees before them and joints between them."""
    start = 0
    while start < len(text):
        end = further = _dressed_end(text, start)
        while further is not None:
            end, further = further, _joined_end(text, further)
        if end is not None:
            yield start, end
        start = end or start + 1


def _dressed_end(text: str, start: int) -> int | None:
    """Where a word ends that begins, after its degree, at ``start``."""
    after_degree = (start + n for n in LONGEST_FIRST if text[start : start + n] in DEGREES)
    return next((end for at in after_degree if (end := _dress().end_at(text, at))), None)


def _joined_end(text: str, start: int) -> int | None:
    after_joint = (start + n for n in LONGEST_FIRST if text[start : start + n] in JOINTS)
    return next((end for at in after_joint if (end := _dressed_end(text, at))), None)


def _begins_an_action(text: str) -> bool:
    action = text[1:] if text[0] in PARTICLES else text
    return action[:1] in SHORT_ACTIONS or verbs().end_at(action, 0) is not None


def _dressed_to(text: str, run: Span) -> int | None:
    """Where the decoration in a run of such words ends: after the last of them that dresses up what follows."""
    for start, end in reversed([*_dress().spans(text[: run[1]], run[0])]):
        word, following = text[start:end], text[end : end + 12]
        if not following or NOT_AN_ACTION.match(following) or PLACE.match(following):
            continue
        adverb = following[0] == "地"
        sure = word in SPIRIT and following[0] not in "，,；;。、）)！!." and not BESIDE.match(following)
        attribute = word in ALWAYS_DRESS and following[0] in "的之" and not TO_WHOM.search(text, 0, run[0])
        before_action = word in UNSURE and _begins_an_action(following) and not _is_attribute(text, start, end)
        if adverb or sure or attribute or before_action:
            return end + (following[0] in PARTICLES)
    return None


def _is_attribute(text: str, start: int, end: int) -> bool:
    """Whether the word belongs to a thing: 按照严格的分类标准, 执行主动维护计划."""
    if text[end] in "的之":
        return GOVERNED.search(text, 0, start) is not None or any(
            text[start - n : start] in verb_words() for n in (2, 3)
        )
    action_end = verbs().end_at(text, end)
    return text[start:end] in NAMING and action_end is not None and text.startswith(IN_NAMES, action_end)


@lru_cache(maxsize=4096)
def decoration_spans(text: str) -> tuple[Span, ...]:
    """The decorations of a text in simplified script."""
    runs = [(run[0], end) for run in _runs(text) if (end := _dressed_to(text, run))]
    idioms = (match.span() for match in IDIOM.finditer(text) if not FACTUAL.search(match[0]))
    figures = [match.span() for match in METAPHOR.finditer(text)]
    found = [*runs, *idioms, *(match.span() for match in THING.finditer(text))]
    found = [(start, end) for start, end in found if not _is_matter_of_fact(text[max(0, start - 2) : start])]
    if not found and not figures:
        return ()
    whole = (*qualification_spans(text), *conduct_spans(text), *demanded_spans(text))
    return joined(text, (*outside(found, (*_names().spans(text), *whole)), *figures), "")


def _is_matter_of_fact(before: str) -> bool:
    return before.removesuffix("\n").endswith(MATTER_OF_FACT)


def check(page: Page, options: Options) -> Iterator[Finding]:
    added, allowed = pattern_of(tuple(options["add"])), pattern_of(tuple(options["allow"]))
    for text in page.passage(FIELDS).texts_with((_dress(), THING, IDIOM, METAPHOR, added)):
        plain = text.simplified
        fine, more = ([m.span() for m in listed.finditer(plain)] for listed in (allowed, added))
        spans = joined(plain, (*outside(decoration_spans(plain), fine), *more), "")
        strikable = [span for span in spans if _can_be_struck(text.value, span)]
        for span in spans:
            args = {"words": text.value[slice(*span)]}
            if span in strikable:
                fix = Fix((Replace(text.path, *span, ""),))
                yield Finding(text.path, span, args=args, suggestion=_better(text, strikable), fix=fix)
            else:
                yield Finding(text.path, span, args=args)


def _can_be_struck(value: str, span: Span) -> bool:
    """Whether a word that can stand alone follows, and nothing before leans on what would be struck."""
    before, after = value[: span[0]].rstrip(), value[span[1] :].lstrip()
    if not after or after[0] in PUNCTUATION or len(after.strip(PUNCTUATION)) < 2:
        return False
    return not before.endswith(("、", "得", "地", "到", "更", "最", "很", "與", "与", "和", "及", "而"))


def _better(text: Text, spans: list[Span]) -> str | None:
    """The sentence without these words; None where others would then stand out as decoration."""
    value = text.value
    for start, end in reversed(spans):
        value = value[:start] + value[end:]
    return None if decoration_spans(simplify(value)) else value


RULE = Rule(
    name="decoration",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
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
        "登记客户来信，确保件件有记录",
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
