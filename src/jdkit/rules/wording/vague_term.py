"""A word that leaves open when, how often, how much, which or with whom: 及时处理相关问题.

S1: nothing vague or open to two readings. Marked only where nothing in the sentence closes the word.
Not meant: a time word after its moment (收到投诉后及时登记), a period beside it (每月定期), 相关 after what it is
related to (订单相关单据), 等 before the noun that names the class (退款等售后问题), 各项 under a rule that is named
(按计划开展各项工作), and names (定期存款, 及时率, 即时通讯). `add` and `allow` add words and take words out.

Options where practice disagrees: ``bare_time`` tells 按时, 定期 and their like alone as ``info`` (in ``basic``, since
they stand in most descriptions) or as ``warning`` (S1: nothing open to two readings). ``opening`` marks 负责 as the
first word (``mark``), as a published answer key for HR examinations does, which calls it vague, or accepts it
(``accept``), as S1 does, whose common form begins with it.
"""

from collections.abc import Iterator
from functools import cache, lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses
from jdkit.language.duty import parse
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern, pattern_of
from jdkit.language.role import Role, role_of
from jdkit.language.segment import stands_alone
from jdkit.language.verbs import field_verbs, verb_words, verbs
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Profile, Rule, Text
from jdkit.rule.page import DUTY_FIELDS
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.lexicons.open_words import (
    AFFAIRS,
    CONDITION,
    COUNTERPARTS,
    DEGREE,
    FREQUENCY,
    NAMES,
    NO_ANCHOR,
    OPEN_END,
    RELATED,
    TRIGGERED,
    WHEN,
)
from jdkit.rules.wording.parts import Span, joined, outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans

AROUND = 120
END = r"(?=[，,；;。！!.）)、\s]|$)"
PERIOD = Pattern(
    r"每(?:日|天|周|月|季|年|班|次|件|隔|半|两|\d|[一二三四五六七八九十])|(?:\d"
    r"|[一二三四五六七八九十两半])+个?(?:小时|日|天|周|月|季度|年|分钟|工作日)(?:内|一次)"
    r"|[（(](?:每|周|月|日|季|年)|按(?:月|季|周|日|年)|[周月季年日][、/][周月季年日]"
)
OPENING = Pattern(r"(?:^|[，,；;。、：:（(\s])$")
RELATED_TO = Pattern(r"(?:[与和同]|跟(?![进踪单催办随]))[^，,；;。、]{1,10}$", "与和同跟")
GOVERNED = Pattern(r"(?:按照?|依照?|依据|遵照|根据)[^，,；;。]{1,14}$", words("按 依 遵照 根据"))
TIMES = Pattern(
    rf"{any_of(WHEN)}(?:[、和与及或]{any_of(WHEN)})*|{any_of(DEGREE)}|一定(?=程度|范围|比例|数量|期限|时间)",
    (*WHEN, *DEGREE, "一定"),
)
REGULAR = r"定期(?:保养|检验|体检|考核|检查|报告|审验)"
PROMPT = "(?:及时|按时|准时|即时)"
NAMED = Pattern(
    rf"{any_of(NAMES)}|[、和与及或]{REGULAR}|(?<!的){REGULAR}(?=[、和与及或])|{PROMPT}(?:率|性|\w{{2,4}}?(?:目标|率|指标))"
    r"|即时(?!反馈|回[复应覆]|处理|解决|[汇上]报|通知|报告|响应|更新|跟进)",
    (*NAMES, *words("定期 及时 按时 准时 即时")),
)
SPLIT_WORD = frozenset("段间刻候期雨薪计长点表制达器序")
"""Before these a time word may be part of another word (必要时段, 随时间): the segmenter is asked."""

MOMENT = Pattern(
    rf"(?<!定)(?<!按)(?<!及)(?<!随)(?<!届){any_of(TRIGGERED)}[，,]?(?:并|应|须|需|要|能|能够|便|即|必须|可)?$",
    TRIGGERED,
)
NEGATED = Pattern(r"(?:不(?:能|会|可|得|肯)?|未(?:能|曾|予)?|没有?|无法|难以|并非)$", "不未没无难非")
"""Who did not pay 按时 is told by what was due."""

UPON = Pattern(r"(?:如(?!实|期|何)|若(?!干)|遇|一旦|发现|接到|收到|倘|凡)")
ABOUT = rf"(?!{any_of((*RELATED, *COUNTERPARTS))})[^，,；;。、]{{2,16}}?"
RELATIONS = Pattern(
    rf"(?:其[他它])?(?:相关|有关)(?!{ABOUT}(?:[的之]|[与和及]\w{{2,6}}?){any_of(RELATED)})(?:的|之)?"
    rf"(?:\w{{0,4}}?(?:{any_of(COUNTERPARTS)}|{any_of(RELATED)}+)|(?<=相关|关的|关之)(?![的之]|性|方|系数|联|度|于)[\u4e00-\u9fff]{{2}}|(?<=有关)(?!方|联|于)[\u4e00-\u9fff]{{2}}(?:{END}|(?=[的之和与及或并])))",
    words("相关 有关"),
)
LEAD_OF_RELATION = Pattern(r"^(?:其[他它])?(?:相关|有关)[的之]?")
LOOKED_AT = "内容|质量|表现|实绩|成绩|业绩|绩效|状态|进度|成效|水平|记录|日志|台账|量|流程|标准|监督|考核|考评|检查"
OF_WORK = rf"(?!的?(?:{LOOKED_AT}|\w{{0,3}}情况))"
"""What is looked at in the work: 考核保洁员的日常工作质量."""

LISTS = Pattern(
    rf"(?<![平高中同均对优头特一二三四五相初上下何劣])等等?(?:的)?(?:{any_of(OPEN_END)})?{END}(?<!等级)|等等|等(?=上报|报送|报给|呈报|提交|移交|转交|送交|发给|交由)"
    rf"|(?:各项|各类|各种|各式|一些|一切|各方面)(?:的|其他|其它|日常|相关|有关|\w{{2}})"
    rf"{{0,2}}?{any_of(AFFAIRS)}(?:职务)?(?![中之流单质量]){OF_WORK}"
    rf"|日常(?:的)?(?:管理)?(?:工作|事务|事宜)(?:管理)?(?:工作|事宜)?(?![中之流单量时安]){OF_WORK}"
    rf"|部分(?:文职|行政|事务性|日常|其他)?(?:工作|事务|任务){END}"
    rf"|(?:开展|展开)(?:业务|有关|部门)?(?:性)?工作{END}",
    words("等 部分 各项 各类 各种 各式 一些 一切 各方面 日常 开展 展开"),
)
STATED_NOWHERE = Pattern(
    r"(?:做好|作好|搞好|抓好|干好)(?P<matter>[^，,；;。、]{0,8}?)的?工作" + END, words("做好 作好 搞好 抓好 干好")
)
SOUGHT = (TIMES, RELATIONS, LISTS, STATED_NOWHERE)
RESPONSIBLE = Pattern("负责", ("负责",))
BARE_TIME = words("按时 按期 准时 如期 定期 定时")


@cache
def _no_anchors() -> tuple[str, ...]:
    return (*NO_ANCHOR, *(verb_words() - field_verbs()))


def _is_adrift(before: str) -> bool:
    """Whether nothing that says related to what stands at the end of the text before 相关."""
    unfinished = before[:-1] if before.endswith(("了", "过")) else before
    return bool(OPENING.search(before)) or before.endswith(_no_anchors()) or unfinished.endswith(_no_anchors())


def _open_times(text: str) -> Iterator[Span]:
    for match in TIMES.finditer(text):
        start, end = match.span()
        within_word = text[end : end + 1] in SPLIT_WORD and not stands_alone(text, start, end)
        negated = NEGATED.search(text, max(0, start - 3), start)
        if not within_word and not negated and not _is_closed(text, start):
            yield start, end


def _is_closed(text: str, at: int) -> bool:
    """Whether a time or an event closes the time word: right before it, in its clause, or in the clauses beside it."""
    whole = clauses(text)
    own = next((n for n, clause in enumerate(whole) if clause.start <= at < clause.end), None)
    if own is None:
        return False
    clause = whole[own]
    if MOMENT.search(text, max(0, at - AROUND), at) or PERIOD.search(clause.text) or UPON.match(clause.text):
        return True
    before = whole[own - 1] if own else None
    if before and (_is_upon(before) or (PERIOD.search(before.text) and not verbs().found_in(before.text))):
        return True
    after = whole[own + 1] if own + 1 < len(whole) else None
    return after is not None and PERIOD.match(after.text) is not None and not verbs().found_in(after.text)


def _is_upon(clause: Clause) -> bool:
    return role_of(clause.text, opens=False) is Role.TRIGGER


def _open_relations(text: str) -> Iterator[Span]:
    for match in RELATIONS.finditer(text):
        before = text[max(0, match.start() - AROUND) : match.start()]
        noun = LEAD_OF_RELATION.compiled.sub("", match[0])
        with_whom = RELATED_TO.search(before) and not noun.endswith(COUNTERPARTS)
        if _is_adrift(before) and not with_whom and noun[:2] not in before:
            yield match.span()


def _open_lists(text: str) -> Iterator[Span]:
    for match in LISTS.finditer(text):
        if not ("各" in match[0] and GOVERNED.search(text[max(0, match.start() - AROUND) : match.start()])):
            yield match.span()
    for match in STATED_NOWHERE.finditer(text):
        matter = match["matter"]
        if not any(matter[i : i + 2] in verb_words() for i in range(len(matter) - 1)):
            yield match.span()


@lru_cache(maxsize=4096)
def open_spans(text: str) -> tuple[Span, ...]:
    """The words of a text in simplified script that leave something open."""
    times, others = tuple(_open_times(text)), (*_open_relations(text), *_open_lists(text))
    if not times and not others:
        return ()
    named, person = [m.span() for m in NAMED.finditer(text)], qualification_spans(text)
    times = outside(times, (*named, *person))
    return joined(text, (*times, *outside(others, (*person, *catch_all_spans(text)))), "")


def check(page: Page, options: Options) -> Iterator[Finding]:
    added, allowed = pattern_of(tuple(options["add"])), pattern_of(tuple(options["allow"]))
    for text in page.passage(DUTY_FIELDS).texts_with((*SOUGHT, added)):
        plain = text.simplified
        fine, more = ([m.span() for m in listed.finditer(plain)] for listed in (allowed, added))
        for start, end in joined(plain, (*outside(open_spans(plain), fine), *more), ""):
            found = plain[start:end]
            severity = Severity.INFO if options["bare_time"] == "info" and found in BARE_TIME else None
            better = _without_open_end(text, start, end) if found.startswith("等") else None
            args = {"words": text.value[start:end]}
            yield Finding(
                text.path, (start, end), variant=_kind(found), args=args, suggestion=better, severity=severity
            )
    if options["opening"] == "mark":
        yield from _openings(page)


def _without_open_end(text: Text, start: int, end: int) -> str | None:
    """The text with its list closed where it stops, if nothing is left in it that is open."""
    simplified = text.simplified[:start] + text.simplified[end:]
    return None if open_spans(simplified) else text.value[:start] + text.value[end:]


def _openings(page: Page) -> Iterator[Finding]:
    for text in page.passage(frozenset({Field.ACTION})).texts_with((RESPONSIBLE,)):
        if RESPONSIBLE.match(text.simplified):
            acts = parse(text.simplified).acts
            told_besides = bool(acts) and acts[0].verbs[0].start == len("负责")
            better = text.value[len("负责") :] if told_besides else None
            args = {"words": text.value[: len("负责")]}
            yield Finding(text.path, (0, len("负责")), variant="opening", args=args, suggestion=better)


def _kind(found: str) -> str:
    if found.startswith("等"):
        return "list"
    if "相关" in found[:4] or "有关" in found[:4]:
        return "party" if found.endswith(COUNTERPARTS) else "related"
    if found.startswith(FREQUENCY):
        return "often"
    if found.startswith(WHEN):
        return "time"
    if found.startswith(CONDITION):
        return "condition"
    return "nothing" if STATED_NOWHERE.match(found) else "extent"


RULE = Rule(
    name="vague-term",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1",),
    faulty=(
        "⟦及时⟧登记来访车辆",
        "向⟦相关部门⟧提供用工数据",
        "⟦定期⟧走訪經銷商",
        "负责打字、复印、装订⟦等工作⟧",
        "承担园区⟦各项后勤工作⟧",
        "⟦必要时⟧调整配送路线",
        "⟦做好后勤工作⟧",
        "每日清点钥匙，⟦定期⟧检查门锁",
        "與集團⟦相關部門⟧核對門店租約",
    ),
    faultless=(
        "收到报修后及时派工",
        "每月定期走访经销商",
        "整理招标相关文件",
        "修理车床、铣床等机床",
        "按年度计划开展各项工作",
        "办理单位定期存款，统计交货及时率",
        "做好库存盘点工作",
        "評定設備等級",
        "必要时段安排两人值守",
        "发现渗漏，及时关闭阀门",
        "定期检测水质，每年六月一次",
        "汇编有关垃圾分类和回收利用的法规",
    ),
    options={"add": (), "allow": (), "bare_time": "info", "opening": "accept"},
    profile_options={Profile.STANDARD: {"bare_time": "warning"}},
    check=check,
)
