"""Half-width marks in Chinese text, and what stands in their place."""

from collections.abc import Iterator

from jdkit.language.pattern import Pattern
from jdkit.language.script import HAN
from jdkit.rules.structure.mends import Mend, disjoint

FULL = dict(zip(",;:!?.()", "，；：！？。（）", strict=True))
MARK = Pattern(r"[,;:!?.]")
MARKS = frozenset(",;:!?.，；：！？。、")
CHINESE_MARKS = frozenset("”’》）】」』％℃…")
END = Pattern(r"\s*[”’」』）)]*\s*$")
NUMBER_ONLY = Pattern(r"\s*[一二三四五六七八九十]{1,3}")


def half_width_mends(value: str, start: int) -> list[Mend]:
    """The repairs from ``start`` on, in order."""
    return disjoint((*_marks(value, start), *_brackets(value, start)))


def _marks(value: str, start: int) -> Iterator[Mend]:
    for found in MARK.finditer(value, start):
        at, mark = found.start(), found.group()
        before, after = value[at - 1 : at], value[at + 1 : at + 2]
        if before in MARKS or after in MARKS or not _is_chinese(value, at, mark):
            continue
        yield at, _past_spaces(value, at + 1), FULL[mark]


def _is_chinese(value: str, at: int, mark: str) -> bool:
    before = value[at - 1 : at]
    follows_chinese = bool(before) and (before in CHINESE_MARKS or bool(HAN.match(before)))
    if mark in "?.":
        return follows_chinese and bool(END.match(value, at + 1)) and not NUMBER_ONLY.compiled.fullmatch(value[:at])
    if mark == "!":
        return follows_chinese
    return follows_chinese or (
        (before.isalnum() or before in "%)") and bool(HAN.match(value, _past_spaces(value, at + 1)))
    )


def _brackets(value: str, start: int) -> Iterator[Mend]:
    """Pairs around Chinese words, and pairs of which one half is full-width."""
    opened: list[int] = []
    for at, character in enumerate(value):
        if character in "(（":
            opened.append(at)
        elif character in ")）" and opened:
            first = opened.pop()
            pair = value[first] + character
            if first >= start and pair != "（）" and (pair != "()" or HAN.search(value, first, at)):
                yield from (_bracket(value, i) for i in (first, at) if value[i] in "()")


def _bracket(value: str, at: int) -> Mend:
    start = at
    while start and value[start - 1] == " ":
        start -= 1
    return start, _past_spaces(value, at + 1), FULL[value[at]]


def _past_spaces(value: str, at: int) -> int:
    while value[at : at + 1] == " ":
        at += 1
    return at
