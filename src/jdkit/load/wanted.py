"""What would be right in the place of what was refused."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from datetime import date

from jdkit.language.script import detect_language, has_traditional, simplify, traditionalise
from jdkit.model.names import KEYS, VALUES

MINGUO_DAY = re.compile(r"(?:中华民国|中華民國|民国|民國)\s*(\d{1,3})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日", re.ASCII)
LOOSE_DAY = re.compile(r"(\d{4})\s*[年./\-]\s*(\d{1,2})\s*[月./\-]\s*(\d{1,2})\s*日?|(\d{4})(\d{2})(\d{2})", re.ASCII)
SAMPLE = 2000


def key_names(keys: Collection[str], word: str, text: str) -> tuple[str, ...]:
    """Keys as the writer of ``word`` in a file with ``text`` would write them."""
    return _names(keys, KEYS, word, text)


def value_names(values: Collection[str], word: str, text: str) -> tuple[str, ...]:
    """The values of a closed list as the writer of ``word`` would write them."""
    return _names(values, _table(values), word, text)


def near_value(values: Collection[str], word: str) -> str | None:
    """The value, in English or Chinese, that looks most like ``word``."""
    names = {name for names in _table(values).values() for name in names}
    return nearest(word, {*values, *names})


def nearest(word: str, names: Collection[str]) -> str | None:
    """The name that looks most like ``word``: of equals the one that begins alike, and is in the same script."""
    from difflib import SequenceMatcher

    word = word.strip().lower()
    likeness = {name: SequenceMatcher(None, word, name).ratio() for name in names}
    best = max(likeness.values(), default=0.0)
    if best < (0.6 if word.isascii() else 0.5):
        return None
    equals = [name for name, ratio in likeness.items() if ratio == best]
    return min(equals, key=lambda name: (name[:1] != word[:1], has_traditional(name) != has_traditional(word), name))


def better_day(value: str) -> str | None:
    """A day in another form (2026年1月1日, 2026/1/1, 20260101) as it is written here."""
    plain = unicodedata.normalize("NFKC", value).strip()
    minguo, found = MINGUO_DAY.fullmatch(plain), LOOSE_DAY.fullmatch(plain)
    if not (minguo or found):
        return None
    try:
        if minguo:
            year, month, day = map(int, minguo.groups())
            return date(year + 1911, month, day).isoformat()
        return date(*(int(part) for part in found.groups() if part)).isoformat() if found else None
    except ValueError:
        return None


def better_number(value: str) -> str | None:
    """A number with its unit, or in full-width digits, as a bare number."""
    plain = unicodedata.normalize("NFKC", value).strip().rstrip("人名%个個").strip()
    return plain if plain.isascii() and plain.isdigit() and len(plain) < 10 else None


def _table(values: Collection[str]) -> Mapping[str, tuple[str, ...]]:
    return next((table for table in VALUES.values() if set(table) == set(values)), {})


def _names(keys: Collection[str], table: Mapping[str, tuple[str, ...]], word: str, text: str) -> tuple[str, ...]:
    if word.isascii():
        return tuple(keys)
    in_script = traditionalise if detect_language(text[:SAMPLE]) == "zh-Hant" else simplify
    return tuple(next((name for name in table.get(key, ()) if in_script(name) == name), key) for key in keys)
