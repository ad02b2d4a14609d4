"""What a text labels: labels are known by what they mean, from a table that a workspace extends.

A label is compared in simplified script, without white space, numbering, brackets and generic words at its ends. What
is no name of the table may still be several of them (专业、学历资格): then it labels all their fields.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from jdkit.language.script import HAN, simplify
from jdkit.text import parse, read_source

LONGEST = 40
"""Characters of a label, at most."""

SECTIONS = frozenset(
    (
        *("purpose", "management", "management.authority", "relations", "duties", "standards", "qualifications"),
        *("appointment", "conduct", "conduct.must", "conduct.must_not", "environment", "validity.revisions"),
        *("signatures", "generic", "note"),
    )
)
"""Fields whose label may stand alone above what belongs to it."""

_NUMBERING = re.compile(
    r"^(?:第?[一二三四五六七八九十]{1,3}(?:[、.．,，:：)）]|部分[、:： ]?|\s)"
    r"|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]"
    r"|\d{1,2}(?:\.\d{1,2})*[、.．)）]?(?=\D)|[①-⒛㈠-㈩❶-❿IVXivx]+[、.．)）])\s*"
)
_BRACKETED = re.compile(r"[(（\[【][^()（）\[\]【】]*[)）\]】]$")
_EDGES = " \t\n*＊★☆※●■◆▪•#〔〕[]【】《》<>“”\"':：。.;；|_-—–"
_FIRST = re.compile(
    r"^(?:本?岗位|本?职位|本?职务|工作|主要|核心|任职者?|该|本|基本|具体|关键|我的|现任|所需|应聘|招聘|岗位主要|the|your|main|key)"
)
_LAST = re.compile(r"(?:如下|描述|说明|内容|要求|情况|明细|列表|概况|栏|一览|事项|条件|及要求|[:：])$")
_ENTRY = re.compile(r"(?:岗位|工作|主要)?职责(?:[一二三四五六七八九十]{1,2}|\d{1,2})|(?:duty|responsibility) \d{1,2}")
"""One duty among numbered ones, as its own label."""
_LATIN = re.compile(r"[A-Za-z][A-Za-z'’&/ .,()（）-]*")
_JOIN = re.compile(r"[、/／和与及或&＆+＋,，;；\s]+")


@dataclass(frozen=True, slots=True)
class Label:
    """The field that a text labels, and the others if there are several.

    ``keep``: it says more than the field does. ``weak``: an everyday word that may as well be a value.
    """

    field: str
    also: tuple[str, ...] = ()
    keep: bool = False
    weak: bool = False

    @property
    def fields(self) -> tuple[str, ...]:
        return (self.field, *self.also)

    @property
    def group(self) -> str:
        return self.field.partition(".")[0]


@dataclass(frozen=True)
class _Table:
    general: Mapping[str, Label]
    within: Mapping[str, Mapping[str, Label]]


class Labels:
    """All labels that are known in a run."""

    def __init__(self, more: Mapping[str, tuple[str, ...]] | None = None) -> None:
        table = _own_table()
        added = {_plain(name): _label(field, _plain(name)) for field, names in (more or {}).items() for name in names}
        self._table = _Table(
            {**table.general, **{name: replace(one, weak=False) for name, one in added.items()}}, table.within
        )
        self.find = lru_cache(maxsize=20_000)(self._find)

    def _find(self, text: str, section: str = "") -> Label | None:
        """What ``text`` labels in a section, given by its field, or anywhere."""
        if not text or len(text) > LONGEST:
            return None
        tables = [self._table.within[one] for one in _outwards(section) if one in self._table.within]
        for name in _forms(text):
            if _ENTRY.fullmatch(name):
                return Label("duties.entry")
            if found := next((table[name] for table in (*tables, self._table.general) if name in table), None):
                return found
        return self._several(_plain(text))

    def known_field(self, field: str) -> bool:
        return field in fields()

    def _several(self, name: str) -> Label | None:
        """Names of qualifications in a row: 专业、学历资格."""
        joined = [self._table.general.get(part) for part in _JOIN.split(name)]
        if len(joined) > 1 and joined[0] and all(joined) and joined[0].field in SECTIONS:
            return joined[0]
        rest, found = _JOIN.sub("", name), list[Label]()
        if len(rest) > 16 or not HAN.search(rest):
            return None
        while rest:
            size = next((n for n in range(len(rest), 1, -1) if self._is_qualification(rest[:n])), 0)
            if not size:
                if found and rest in ("要求", "条件", "资格", "背景", "等", "等要求", "其他"):
                    break
                return None
            found.append(self._table.general[rest[:size]])
            rest = rest[size:]
        names = tuple(dict.fromkeys(one.field for one in found))
        if not names:
            return None
        return Label(names[0], names[1:], keep=any(one.keep for one in found))

    def _is_qualification(self, name: str) -> bool:
        found = self._table.general.get(name)
        return found is not None and found.field.startswith("qualifications.")


def _outwards(section: str) -> Iterator[str]:
    while section:
        yield section
        section = section.rpartition(".")[0]


def _forms(text: str) -> Iterator[str]:
    """The ways in which a label may be meant, the whole of it first."""
    name = _plain(text)
    yield name
    bare = _BRACKETED.sub("", name).strip(_EDGES)
    if bare and bare != name:
        yield bare
    name = bare or name
    han = _LATIN.sub("", name).strip(_EDGES)
    if len(han) > 1 and han != name:
        yield han
    while len(name) > 2:
        shorter = _LAST.sub("", name) or name
        if shorter == name:
            shorter = _FIRST.sub("", name).strip() or name
        if shorter == name or len(shorter) < 2:
            return
        name = shorter.strip(_EDGES)
        yield name


def _plain(text: str) -> str:
    """A label for comparison: simplified, half-width, small letters, no white space in Chinese, no number."""
    text = unicodedata.normalize("NFKC", simplify(text)).lower().strip(_EDGES + "\u00a0\u3000")
    text = " ".join(text.split())
    if HAN.search(text):
        text = re.sub(r"\s*(?<=[^a-z])\s+|\s+(?=[^a-z])", "", text)
    return (_NUMBERING.sub("", text) or text).strip(_EDGES)


def _label(field: str, name: str, keep: bool = False, within: str = "") -> Label:
    short = len(name) <= 2 and field not in ("duties", "header.department", "header.reports_to", "qualifications")
    weak = bool(within) or (
        short and name not in ("职务", "职称", "职位", "岗位", "职掌", "性别", "学历", "职等", "职级")
    )
    return Label(field, (), keep, weak or field in ("table.key", "table.value", "table.number"))


@cache
def _own_table() -> _Table:
    general: dict[str, Label] = {}
    within: dict[str, dict[str, Label]] = {}
    data = _data()
    words = {key: tuple(values) for key, values in data["words"].items()}
    for field, entry in data["fields"].items():
        section, field = entry.get("within", ""), entry.get("as", field)
        target = within.setdefault(section, {}) if section else general
        for key in ("names", "keep"):
            for written in entry.get(key, ()):
                for name in _expanded(written, words):
                    target.setdefault(_plain(name), _label(field, _plain(name), key == "keep", section))
    return _Table(general, within)


def _expanded(written: str, words: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    key = re.search(r"\{(\w+)\}", written)
    if key is None:
        yield written
        return
    for word in words[key.group(1)]:
        yield from _expanded(written.replace(key.group(), word), words)


@cache
def fields() -> frozenset[str]:
    """The fields that a label may have."""
    return frozenset(entry.get("as", field) for field, entry in _data()["fields"].items())


@cache
def clues() -> Mapping[str, re.Pattern[str]]:
    """Kind of qualification → how a clause that states one is recognised, in the order in which they are asked."""
    return {kind: re.compile(patterns[0]) for kind, patterns in _data()["clues"].items()}


@cache
def _data() -> dict[str, Any]:
    source, _ = read_source("labels.yaml", files("jdkit.intake").joinpath("labels.yaml").read_bytes())
    document = parse(source)
    assert isinstance(document.data, dict)
    return document.data
