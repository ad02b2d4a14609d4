"""Texts without quotes that were meant to be more: keys, list items, lists in brackets, a text with ``#`` in it."""

import re
from collections.abc import Iterator
from dataclasses import replace

from jdkit.text.mistakes.brackets import half_width
from jdkit.text.mistakes.keys import mended_key
from jdkit.text.mistakes.lines import Line, below, line_at
from jdkit.text.mistakes.wording import shown
from jdkit.text.node import Scalar
from jdkit.text.problem import Edit, Problem
from jdkit.text.quote import double_quoted

_ALNUM = "0-9A-Za-z０-９Ａ-Ｚａ-ｚ"
_TO_END = r".{0,500}?)(?=[ \t]{1,99}#[ \t]|[ \t]{0,99}(?:[\r\n]|\Z))"
_LOST = re.compile(rf"[ \t]+(#(?!(?:TODO|FIXME|XXX|NOTE|HACK)\b)[{_ALNUM}]{_TO_END}")
_LOST_WHOLE = re.compile(rf"[ \t]+(#[0-9０-９]{_TO_END}")
_ENGLISH_KEY = re.compile(r"[a-z][a-z0-9_]+\Z")
_MAY_BE_KEY = re.compile(r"""["']?[a-z][a-z0-9_]+["']?[ \t\u3000]*[：:]|-[^\s\d.-]""")
_LATER_KEY = re.compile(r"[\r\n][ \t]*[a-z][a-z0-9_]+[ \t\u3000]*([：:])")
_SHORT_KEY = 8
_SHORT_PART = 12
_MOST_LINES = 60


def cut_by_hash(text: str, scalar: Scalar) -> Iterator[Problem]:
    """``维护 #2 生产线`` ends before ``#``. It may be a comment, but most people put a space or Chinese after ``#``."""
    if scalar.value is None and scalar.end > scalar.start:
        return
    pattern = _LOST_WHOLE if scalar.value is None else _LOST
    match = pattern.match(text, scalar.end)
    if match is None or "\n" in text[scalar.start : scalar.end]:
        return
    start = match.start(1) if scalar.value is None else scalar.start
    args = {"lost": shown(match[1]), "kept": shown(scalar.value or "")}
    edit = Edit(start, match.end(1), double_quoted(text[start : match.end(1)]))
    yield Problem("syntax", "hash-in-value", match.start(1), match.end(1), args, (edit,))


def in_wrong_brackets(text: str, scalar: Scalar) -> Iterator[Problem]:
    """``【接听，登记】`` and ``［接听］`` as a whole value. A text may stand in 【】, but hardly a list of words."""
    raw = text[scalar.start : scalar.end]
    if raw[:1] not in ("【", "［", "｛") or scalar.value != raw:
        return
    parts = re.split("[,，]", raw[1:-1])
    if raw[0] == "【" and (len(parts) < 2 or "：" in raw or max(map(len, parts)) > _SHORT_PART):
        return
    if problem := half_width(raw, scalar.start):
        yield problem


def swallowed_keys(text: str, scalar: Scalar, *, is_root: bool) -> Iterator[Problem]:
    """Lines such as ``title：客服`` or ``-核对`` that became one text.

    A sentence with ``：`` in it is fine: it stands behind its key or dash. Suspicious is a text that begins on a line
    of its own and looks like keys in every line, and one whose later lines begin with an English key.
    """
    raw = text[scalar.start : scalar.end]
    several = "\n" in raw or "\r" in raw
    if not several and not is_root and not _MAY_BE_KEY.match(raw):
        return
    first = line_at(text, scalar.start)
    own_line = first.start + first.indent == scalar.start
    begins = own_line or (first.start + first.item == scalar.start and not raw.startswith("-"))
    if begins and (mended := _mended_lines(text, first, scalar.end)):
        keys = [str(problem.args["key"]) for problem in mended if "key" in problem.args]
        if is_root or _are_keys(text, keys, several, own_line):
            edits = tuple(edit for problem in mended for edit in problem.edits)
            safe = is_root or (several and (not keys or any(map(_ENGLISH_KEY.match, keys))))
            yield replace(mended[0], edits=edits, safe=safe)
    elif match := _LATER_KEY.search(raw):
        place = scalar.start + match.start(1)
        code = "fullwidth-colon" if match[1] == "：" else "missing-space-after-colon"
        key = match[0].rstrip("：: \t\u3000").strip()
        yield Problem("syntax", code, place, place + 1, {"key": key})


def _are_keys(text: str, keys: list[str], several: bool, own_line: bool) -> bool:
    """Whether it is not rather text. ``- excel：熟练`` alone is text, unless ``excel`` is a key elsewhere."""
    english = any(map(_ENGLISH_KEY.match, keys))
    if several or own_line:
        return not keys or english or (several and all(len(key) <= _SHORT_KEY for key in keys))
    return english and any(f"{keys[0]}:{blank}" in text for blank in " \n")


def _mended_lines(text: str, first: Line, end: int) -> list[Problem]:
    """What to mend in each line from the first; nothing if one of them is no key and no item, or the first is fine."""
    mended: list[Problem] = []
    line: Line | None = first
    for _ in range(_MOST_LINES):
        if line is None or line.start >= end:
            return mended
        problem = mended_key(line)
        if problem:
            mended.append(problem)
        elif line is first or not line.has_dash:
            return []
        line = below(text, line)
    return []
