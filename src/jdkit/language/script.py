"""Simplified and traditional script.

Conversions here are one code point for one, so an offset in the converted text is an offset in the original.
"""

import re
from functools import cache, lru_cache
from typing import Any

HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
LATIN = re.compile(r"[A-Za-z]")

IN_BOTH = frozenset("户强温却脉恒晋启吴叙烟猪猫咏卧厨凑粮耻葱碱秆韵着踪迹录")
"""Outside Big5, and yet written in traditional texts."""

IN_BIG5_BUT_SIMPLIFIED = frozenset("万与价优体儿党厂听坏异怀怜惊愿扰机极构柜气洁离确胜荐赶适")
"""In Big5 as characters that nobody uses; where they stand they are simplified."""

USUAL = str.maketrans("爲衆裏峯牀羣啓麪喫祕脣", "為眾裡峰床群啟麵吃秘唇")
"""The forms of Taiwan and Hong Kong for those that the converter prefers."""


@cache
def _converter(configuration: str) -> Any:
    from opencc import OpenCC

    return OpenCC(configuration)


@lru_cache(maxsize=65536)
def is_simplified_only(character: str) -> bool:
    """Whether a character is foreign to traditional texts (负, 职), by the national character sets."""
    if character in IN_BIG5_BUT_SIMPLIFIED:
        return True
    return _encodable(character, "gb2312") and not _encodable(character, "big5") and character not in IN_BOTH


@lru_cache(maxsize=65536)
def is_traditional_only(character: str) -> bool:
    """Whether a character is foreign to simplified texts (負, 職), by the national character sets."""
    return _encodable(character, "big5") and not _encodable(character, "gb2312")


def _encodable(character: str, encoding: str) -> bool:
    try:
        character.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def has_traditional(text: str) -> bool:
    return not _encodable(text, "gb2312") and any(map(is_traditional_only, text))


def simplify(text: str) -> str:
    """``text`` in simplified script, with the same length. Text without traditional characters is returned as it is."""
    if text.isascii() or not has_traditional(text):
        return text
    return _same_length(text, _converter("t2s").convert(text))


def traditionalise(text: str) -> str:
    """``text`` in traditional script, with the same length. Words are looked up, so 后 and 後 are told apart."""
    return _same_length(text, _converter("s2t").convert(text).translate(USUAL))


def _same_length(text: str, converted: str) -> str:
    return converted if len(converted) == len(text) else text


def detect_language(text: str) -> str:
    """``zh-Hans``, ``zh-Hant`` or ``en``, by which script's own characters are more; ``zh-Hans`` when in doubt."""
    han = HAN.findall(text)
    if not han:
        return "en" if LATIN.search(text) else "zh-Hans"
    if len(LATIN.findall(text)) > 8 * len(han):
        return "en"
    simplified, traditional = sum(map(is_simplified_only, han)), sum(map(is_traditional_only, han))
    return "zh-Hant" if traditional > simplified else "zh-Hans"
