"""A word that leaves open when, how often, how much, which or with whom: 及时处理相关问题.

S1: nothing vague or open to two readings. Marked only where nothing in the sentence closes the word.
Not meant: a time word after its moment (收到投诉后及时登记), a period beside it (每月定期), 相关 after what it is
related to (订单相关单据), 等 before the noun that names the class (退款等售后问题), 各项 under a rule that is named
(按计划开展各项工作), and names (定期存款, 及时率, 即时通讯). `also` and `except` add words and take words out.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.lexicon import any_of, pattern_of
from jdkit.rule import Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.lexicons.open_words import (
    AFFAIRS,
    DEGREE,
    DOMAINS,
    NAMES,
    NO_ANCHOR,
    OPEN_END,
    RELATED,
    TRIGGERED,
    WHEN,
)
from jdkit.rules.wording.lexicons.verbs import VERBS
from jdkit.rules.wording.parts import Span, joined, outside, texts_in
from jdkit.rules.wording.qualification_as_duty import qualification_spans

FIELDS = (Field.ACTION, Field.METHOD, Field.RESULT, Field.TASK)
AROUND = 120
END = r"(?=[，,；;。！!.）)、\s]|$)"
PERIOD = re.compile(
    r"每(?:日|天|周|月|季|年|班|次|件|隔|半|两|\d|[一二三四五六七八九十])|(?:\d"
    r"|[一二三四五六七八九十两半])+个?(?:小时|日|天|周|月|季度|年|分钟|工作日)(?:内|一次)"
    r"|[（(](?:每|周|月|日|季|年)|按(?:月|季|周|日|年)|[周月季年日][、/][周月季年日]"
)
OPENING = re.compile(r"(?:^|[，,；;。、：:（(\s])$")
RELATED_TO = re.compile(r"[与和同跟][^，,；;。、]{1,10}$")
GOVERNED = re.compile(r"(?:按照?|依照?|依据|遵照|根据)[^，,；;。]{1,14}$")


@cache
def _times() -> re.Pattern[str]:
    return re.compile(
        rf"{any_of(WHEN)}(?:[、和与及或]{any_of(WHEN)})*|{any_of(DEGREE)}|一定(?=程度|范围|比例|数量|期限"
        rf"|时间)"
    )


@cache
def _names() -> re.Pattern[str]:
    listed = (
        r"[、和与及或]定期(?:保养|检验|体检|考核|检查|报告)|定期(?:保养|检验|体检|考核|检查|报告)"
        r"(?=[、和与及或])"
    )
    return re.compile(f"{any_of(NAMES)}|{listed}|的(?:及时|按时|准时)")


@cache
def _moment() -> re.Pattern[str]:
    return re.compile(
        rf"(?<!定)(?<!按)(?<!及)(?<!随)(?<!届){any_of(TRIGGERED)}[，,]?(?:并|应|须|需|要|能|能够|便|即|必须"
        rf"|可)?$"
    )


@cache
def _related() -> re.Pattern[str]:
    return re.compile(
        rf"(?:其[他它])?(?:相关|有关)(?:的|之)?(?:\w{{0,4}}?{any_of(RELATED)}{any_of(RELATED)}*|(?!性|方|系数"
        rf"|联|度|于)[\u4e00-\u9fff]{{2}})"
    )


@cache
def _no_anchor() -> re.Pattern[str]:
    return re.compile(any_of({*NO_ANCHOR, *(VERBS - DOMAINS)}) + r"[了过]?$")


@cache
def _lists() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![平高中同均对优头特一二三四五相初上下何劣])等等?(?:的)?(?:{any_of(OPEN_END)})?{END}(?<!等级)|等等"
        rf"|(?:各项|各类|各种|各式|一些|一切|各方面)(?:的|其他|其它|日常|相关|有关|\w{{2}})"
        rf"{{0,2}}?{any_of(AFFAIRS)}(?:职务)?(?![中之流单质量])"
        rf"|日常(?:的)?(?:管理)?(?:工作|事务|事宜)(?:管理)?(?:工作|事宜)?(?![中之流单量时安])"
        rf"|(?:开展|展开)(?:业务|相关|各项|有关|部门|日常)?(?:性)?工作{END}"
    )


@cache
def _stated_nowhere() -> re.Pattern[str]:
    return re.compile(r"(?:做好|作好|搞好|抓好|干好)(?P<matter>[^，,；;。、]{0,8}?)的?工作" + END)


def _open_times(text: str) -> Iterator[Span]:
    for match in _times().finditer(text):
        before, after = text[max(0, match.start() - AROUND) : match.start()], text[match.end() : match.end() + AROUND]
        sentence = re.split(r"[；;。]", before)[-1] + match[0] + re.split(r"[；;。，,]", after)[0]
        if not _moment().search(before) and not PERIOD.search(sentence):
            yield match.span()


def _open_relations(text: str) -> Iterator[Span]:
    for match in _related().finditer(text):
        before = text[max(0, match.start() - AROUND) : match.start()]
        noun = re.sub(r"^(?:其[他它])?(?:相关|有关)[的之]?", "", match[0])
        adrift = OPENING.search(before) or _no_anchor().search(before)
        if adrift and not RELATED_TO.search(before) and noun[:2] not in before:
            yield match.span()


def _open_lists(text: str) -> Iterator[Span]:
    for match in _lists().finditer(text):
        if not ("各" in match[0] and GOVERNED.search(text[max(0, match.start() - AROUND) : match.start()])):
            yield match.span()
    for match in _stated_nowhere().finditer(text):
        matter = match["matter"]
        if not any(matter[i : i + 2] in VERBS for i in range(len(matter) - 1)):
            yield match.span()


@lru_cache(maxsize=4096)
def open_spans(text: str) -> tuple[Span, ...]:
    """The words of a text in simplified script that leave something open."""
    named = [m.span() for m in _names().finditer(text)]
    person, handed = qualification_spans(text), catch_all_spans(text)
    times = outside(_open_times(text), (*named, *person))
    return joined(text, (*times, *outside((*_open_relations(text), *_open_lists(text)), (*person, *handed))), "")


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in texts_in(page, *FIELDS):
        plain = text.simplified
        fine = [m.span() for m in pattern_of(tuple(options["allow"])).finditer(plain)]
        more = [m.span() for m in pattern_of(tuple(options["add"])).finditer(plain)]
        for start, end in joined(plain, (*outside(open_spans(plain), fine), *more), ""):
            args = {"words": text.value[start:end]}
            yield Finding(text.path, (start, end), variant=_kind(plain[start:end]), args=args)


def _kind(words: str) -> str:
    if words.startswith("等"):
        return "list"
    if words.startswith(("相关", "有关", "其他相关", "其它相关")):
        return "related"
    return "time" if words.startswith(WHEN) else "extent"


RULE = Rule(
    name="vague-term",
    family=Family.WORDING,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "⟦及时⟧登记来访车辆",
        "向⟦相关部门⟧提供用工数据",
        "⟦定期⟧走訪經銷商",
        "负责打字、复印、装订⟦等工作⟧",
        "承担园区⟦各项后勤工作⟧",
        "⟦必要时⟧调整配送路线",
        "⟦做好后勤工作⟧",
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
    ),
    options={"add": (), "allow": ()},
    check=check,
)
