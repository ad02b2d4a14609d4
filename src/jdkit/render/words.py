"""How values are said in the language of a document."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from jdkit.language.placeholder import placeholder_span
from jdkit.messages import SEPARATORS, catalogue, phrase, term
from jdkit.model.header import Reference
from jdkit.render.titles import folded
from jdkit.render.view import Column, Row, Table

CHINESE_DIGITS: tuple[str, ...] = ("", *"一二三四五六七八九")
UNPRINTABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
"""Control characters, those that turn text around, halves of characters: XML admits none, and nobody sees them."""
STOPS = "。．.；;，,、"
ENDS = ("？", "！", "?", "!", "…", "：", ":")
CONNECTIVES = re.compile(
    r"(according|and|as|at|by|ensuring|following|for|from|in|on|per|so|through|to|under|using|via|with|within)\b", re.I
)
"""Words with which a further part of an English sentence goes on in lower case, though it is written as a beginning."""


@dataclass(frozen=True)
class Words:
    """``titles`` are those of the posts referred to, ``data`` is the file as plain values with English keys.

    ``own`` are the workspace's words for labels without blanks to fill.
    """

    language: str
    titles: Mapping[str, str]
    data: Mapping[str, Any]
    own: Mapping[str, str] = field(default_factory=dict)

    def label(self, name: str, args: Mapping[str, object] | None = None) -> str:
        return self.own.get(name) or phrase(self.language, f"document.{name}", args)

    def label_or_own(self, group: str, name: str) -> str:
        """The label of a key or value that users may also make up: then it is its own label."""
        return catalogue(self.language).get(f"document.{group}.{name}", name)

    def term(self, group: str, value: str | None) -> str:
        """The name of a value from a closed list. One's own values pass as they stand."""
        if not value:
            return ""
        found = term(self.language, f"{group}.{value}")
        return clean(value) if found == f"{group}.{value}" else found[:1].upper() + found[1:]

    def day(self, value: date | None) -> str:
        if value is None:
            return ""
        month = self.label("months").split()[value.month - 1]
        return self.label("day", {"year": value.year, "month": month, "day": value.day})

    def count(self, name: str, value: int | None) -> str:
        return "" if value is None else self.label(name, {"count": value})

    def reference(self, value: Reference | str | None) -> str:
        """The title of the post meant; as written where it is none of the workspace's."""
        if isinstance(value, Reference):
            if value.external:
                return clean(value.external)
            value = value.name
        return clean(self.titles.get(folded(value), value)) if value else ""

    def joined(self, values: Iterable[str | None]) -> str:
        """Values in one line, parted by a stronger mark where one of them holds a comma itself."""
        texts = texts_of(values)
        mark = SEPARATORS[self.language]
        if any(stop in text for text in texts for stop in "、，,；;"):
            mark = "; " if self.language == "en" else "；"
        return mark.join(texts)

    def sentence(self, parts: Iterable[str | None]) -> str:
        """One sentence of a duty's what, how and result, which people write with or without a stop."""
        texts = [text.rstrip(STOPS) for text in texts_of(parts)]
        texts = [text for text in texts if text]
        if not texts:
            return ""
        english = self.language == "en"
        sentence = texts[0]
        for text in texts[1:]:
            sentence += _continued(text) if english else f"，{text}"
        return sentence if sentence.endswith(ENDS) else sentence + ("." if english else "。")

    def numeral(self, number: int) -> str:
        """The number of a section, of which there are fewer than twenty: 二 or 2."""
        if self.language == "en":
            return str(number)
        tens, ones = divmod(number, 10)
        return "十" * tens + CHINESE_DIGITS[ones]

    def pending(self, *path: str | int) -> str:
        """The placeholder at a place whose value the model cannot hold, so that the document shows it as written."""
        value: Any = self.data
        for part in path:
            if isinstance(value, Mapping) and isinstance(part, str):
                value = value.get(part)
            elif isinstance(value, list) and isinstance(part, int) and part < len(value):
                value = value[part]
            else:
                return ""
        return clean(value) if isinstance(value, str) and placeholder_span(value) else ""

    def row(self, name: str, *values: str) -> Row:
        return Row(name.rpartition(".")[2], self.label(name), tuple(value for value in values if value))

    def table(self, names: Sequence[str], rows: Iterable[Sequence[str]]) -> Table:
        """A table without empty rows and without columns that are empty in every row."""
        full = [row for row in rows if any(row)]
        kept = [i for i in range(len(names)) if any(row[i] for row in full)]
        keys = [name.rpartition(".")[2] for name in names]
        columns = tuple(Column(keys[i], self.label(names[i])) for i in kept)
        records = tuple(dict(zip(keys, row, strict=True)) for row in full)
        return Table(columns, tuple(tuple(row[i] for i in kept) for row in full), records)


def clean(text: str) -> str:
    """A value without blank edges, with plain line ends, and without the characters that no document may hold."""
    return "\n".join(UNPRINTABLE.sub("", line).strip() for line in text.strip().splitlines())


def texts_of(values: Iterable[str | None]) -> list[str]:
    """The values that say something; a hole in a list is left out."""
    return [text for value in values if value and (text := clean(value))]


def percent(value: float | None) -> str:
    return "" if value is None else f"{value:g}%"


def _continued(text: str) -> str:
    """A further part of an English sentence, which goes on in lower case where it opens with a connective."""
    return f", {text[0].lower()}{text[1:]}" if CONNECTIVES.match(text) else f"; {text}"
