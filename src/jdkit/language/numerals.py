"""Numbers and quantities in a text: Arabic, full-width and Chinese figures with their units.

九成五, 95%, ９５％, 百分之九十五 and 零差错 are quantities; 一线, 三包 and 400 电话 name things and are none. A unit
alone cannot always tell (24 小时热线 holds a time): what a quantity means for a duty is for the rules to say.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from jdkit.language.pattern import Pattern

DIGITS = {
    "零": 0,
    "〇": 0,
    "○": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
TENS = {"十": 10, "百": 100, "千": 1000}
MYRIADS = {"万": 10_000, "亿": 100_000_000}
HALF_WIDTH = str.maketrans("０１２３４５６７８９．，％", "0123456789.,%")

ARABIC = r"[0-9０-９]+(?:[,，][0-9０-９]{3})*(?:[.．][0-9０-９]+)?"
CHINESE = r"[零〇一二两三四五六七八九十百千]+"
FIGURE = rf"(?:{ARABIC}\s?[百千万亿]*|{CHINESE}[万亿]*|[百千]?[万亿]|半)"
FIGURES = "0123456789０１２３４５６７８９零〇一二两三四五六七八九十百千万亿半"


class Kind(StrEnum):
    """What a quantity counts."""

    SHARE = "share"
    MULTIPLE = "multiple"
    NONE = "none"
    MONEY = "money"
    TIME = "time"
    COUNT = "count"


UNITS: dict[Kind, str] = {
    Kind.SHARE: (
        r"(?P<share>(?:百分之|千分之|万分之){figure}|{figure}\s?(?:[%％‰]|个?百分点"
        r"|成(?:[一二三四五六七八九半](?!\w))?(?![立本为品分员套熟长交]))|过半|(?:超过?)?半数|大半)"
    ),
    Kind.MULTIPLE: r"(?P<multiple>{figure}\s?倍|翻[一两二三几]?[番倍])",
    Kind.NONE: (
        r"(?P<none>[零无]\s?(?:差错|失误|投诉|事故|缺陷|违规|违纪|延误|遗漏|故障|容忍|逾期|客诉|返工|漏检|漏报)率?"
        r"|(?:为|是)\s?(?:零|[0０](?![0-9０-９.]))|[“\"「]零[”\"」])"
    ),
    Kind.MONEY: r"(?P<money>{figure}\s?[余多]?(?:元|美元|港元|港币|人民币|块钱|圆))",
    Kind.TIME: r"(?P<time>{figure}\s?[余多]?个?(?:工作日|自然日|小时|分钟|秒钟?|季度|星期|周|月|年|天|日))",
    Kind.COUNT: (
        r"(?P<count>{figure}\s?[余多]?(?:通|件|单|次|家|户|位|人次|篇|场|批|台|套|份|条|笔|组|门|节"
        r"|个(?![人别体性月])|项|人(?![员事民工力])))"
    ),
}
QUANTITY = Pattern("|".join(UNITS.values()).replace("{figure}", FIGURE), FIGURES + "过翻大无")
HALVES = ("过半", "半数", "大半")
PARTS = {"百分之": 100, "千分之": 1000, "万分之": 10_000, "‰": 1000}


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its unit; ``value`` is in units of one (95% is 0.95, 三百万元 is 3000000), None where open."""

    text: str
    start: int
    kind: Kind
    value: Decimal | None

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def number(text: str) -> Decimal | None:
    """The value of a number as people write it (３,０００, 1.5万, 三百二十, 半, 二〇二六), or None where it is none."""
    plain = text.translate(HALF_WIDTH).replace(",", "").replace(" ", "")
    if plain == "半":
        return Decimal("0.5")
    arabic = re.fullmatch(r"(\d+(?:\.\d+)?)([百千万亿]*)", plain)
    if arabic:
        value = Decimal(arabic[1])
        for unit in arabic[2]:
            value *= TENS.get(unit) or MYRIADS[unit]
        return value
    return _chinese(plain)


def _chinese(text: str) -> Decimal | None:
    if not text or not all(c in DIGITS or c in TENS or c in MYRIADS for c in text):
        return None
    if all(c in DIGITS for c in text):
        return Decimal(int("".join(str(DIGITS[c]) for c in text)))
    total = section = digit = 0
    for character in text:
        if character in DIGITS:
            digit = DIGITS[character]
        elif character in TENS:
            section += (digit or 1) * TENS[character]
            digit = 0
        else:
            total = (total + (section + digit or 1)) * MYRIADS[character]
            section = digit = 0
    return Decimal(total + section + digit)


@lru_cache(maxsize=4096)
def quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text in simplified script, in their order."""
    found = []
    for match in QUANTITY.finditer(text):
        kind = Kind(match.lastgroup or "")
        found.append(Quantity(match[0], match.start(), kind, _value(match[0], kind)))
    return tuple(found)


def _value(text: str, kind: Kind) -> Decimal | None:
    if kind is Kind.NONE:
        return Decimal(0)
    if text.endswith(HALVES):
        return Decimal("0.5")
    if kind is Kind.MULTIPLE and text.startswith("翻"):
        return 2 ** (number(text[1:-1]) or Decimal(1))
    if kind is Kind.SHARE:
        return _share(text)
    figure = re.match(FIGURE, text)
    return number(figure[0]) if figure else None


def _share(text: str) -> Decimal | None:
    parts = next((parts for sign, parts in PARTS.items() if sign in text), 100)
    figure = re.search(FIGURE, text[3:] if text[1:3] == "分之" else text)
    value = number(figure[0]) if figure else None
    tenths = re.search(r"成([一二三四五六七八九半]?)$", text)
    if value is None or not tenths:
        return value / parts if value is not None else None
    return value / 10 + Decimal(5 if tenths[1] == "半" else DIGITS.get(tenths[1], 0)) / 100
