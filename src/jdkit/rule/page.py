"""One position as rules read it: the model, and every piece of text with the kind of field it stands in."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any, NamedTuple

from jdkit.language.fold import fold
from jdkit.language.pattern import Hinted
from jdkit.language.placeholder import PLACEHOLDER_HINT, placeholder_span
from jdkit.language.script import detect_language, has_traditional, simplify
from jdkit.language.vocabulary import VOCABULARY
from jdkit.model.duty import Duty
from jdkit.model.path import Path
from jdkit.model.position import Position


class Field(StrEnum):
    """What kind of text a piece is: the same words can be a fault in one and right in another."""

    NAME = "name"
    PURPOSE = "purpose"
    AUTHORITY = "authority"
    RELATION = "relation"
    ACTION = "action"
    METHOD = "method"
    RESULT = "result"
    TASK = "task"
    STANDARD = "standard"
    QUALIFICATION = "qualification"
    APPOINTMENT = "appointment"
    CONDUCT = "conduct"
    ENVIRONMENT = "environment"
    REVISION = "revision"
    POSTING = "posting"


ALL_FIELDS = frozenset(Field)
DUTY_FIELDS = frozenset({Field.ACTION, Field.METHOD, Field.RESULT, Field.TASK})

BY_ELEMENT = {
    "header": Field.NAME,
    "purpose": Field.PURPOSE,
    "management": Field.AUTHORITY,
    "relations": Field.RELATION,
    "duties": Field.ACTION,
    "qualifications": Field.QUALIFICATION,
    "appointment": Field.APPOINTMENT,
    "conduct": Field.CONDUCT,
    "environment": Field.ENVIRONMENT,
    "validity": Field.REVISION,
    "posting": Field.POSTING,
}
BY_KEY = {
    "how": Field.METHOD,
    "result": Field.RESULT,
    "tasks": Field.TASK,
    "standards": Field.STANDARD,
    "keyword": Field.NAME,
    "output": Field.NAME,
    "external": Field.NAME,
}
NO_TEXT = frozenset(
    (
        *("id", "code", "grade", "reports_to", "to", "with", "deputies", "proposed_by", "approved_by", "by"),
        *("nature", "level", "direction", "role", "status", "signatures"),
        *("headcount", "established", "filled", "reports", "direct", "indirect", "levels"),
        *("importance", "time_share", "weight"),
        *("version", "effective", "expires", "date", "signed", "closes"),
    )
)


class Text(NamedTuple):
    """A value that people read as words.

    ``simplified`` is the value in simplified script, code point for code point, so that words are stored once.
    """

    path: Path
    value: str
    field: Field
    simplified: str


class Passage:
    """Texts that are read together: asked once what they all hold, they need not be searched one by one."""

    def __init__(self, texts: tuple[Text, ...]) -> None:
        self.texts = texts
        self._known = -1
        self._held: frozenset[str] = frozenset()

    def held(self) -> frozenset[str]:
        """The words that rules look for, as far as they stand in one of the texts."""
        if self._known != len(VOCABULARY):
            self._known = len(VOCABULARY)
            self._held = VOCABULARY.held_by(self._whole)
        return self._held

    @cached_property
    def _whole(self) -> str:
        return "\n".join([text.simplified for text in self.texts])

    @cached_property
    def folded(self) -> str:
        """All the texts in simplified script, of one width and case, each from a line of its own on."""
        return fold(self._whole)

    def texts_with(self, sought: Iterable[Hinted]) -> Iterator[Text]:
        """The texts in which something of what is sought could be found."""
        held, hints = self.held(), set[str]()
        for rarest, *others in (each.hints for each in sought):
            if (found := held & rarest) and not any(map(held.isdisjoint, others)):
                hints |= found
        if hints:
            yield from (text for text in self.texts if any(map(text.simplified.__contains__, hints)))


@dataclass(frozen=True)
class Page:
    """What a rule reads: ``data`` is the file as plain values with English keys, ``position`` the model of it."""

    data: Mapping[str, Any]
    position: Position
    default_language: str | None = None

    @cached_property
    def language(self) -> str:
        """The language stated in the file, else the workspace's, else the one the file is written in."""
        stated = self.position.language
        if stated:
            return stated.value
        return self.default_language or detect_language("".join(text.value for text in self.all_texts))

    @cached_property
    def _values(self) -> tuple[tuple[Path, str, Field | None], ...]:
        found: list[tuple[Path, str, Field | None]] = []
        for key, entry in self.data.items():
            _gather(entry, (key,), BY_ELEMENT.get(str(key)), found)
        return tuple(found)

    @cached_property
    def scalars(self) -> tuple[tuple[Path, str], ...]:
        """Everything that is written in the file, words and ids and dates alike, in its order."""
        return tuple((path, value) for path, value, _ in self._values)

    @cached_property
    def whole(self) -> str:
        """All that is written in the file as one text, each value on a line."""
        return "\n".join([value for _, value, _ in self._values])

    def mentions(self, hint: re.Pattern[str]) -> bool:
        """Whether a pattern is found anywhere: one search that spares a rule the search of every text."""
        return hint.search(self.whole) is not None

    @cached_property
    def characters(self) -> frozenset[str]:
        """The characters that the file uses."""
        return frozenset(self.whole)

    @cached_property
    def _is_traditional(self) -> bool:
        return has_traditional("".join(self.characters))

    def simplified(self, text: str) -> str:
        """A text of this file in simplified script, code point for code point."""
        return simplify(text) if self._is_traditional else text

    @cached_property
    def all_texts(self) -> tuple[Text, ...]:
        """Every text, in the order of the file."""
        return tuple(
            Text(path, value, field, self.simplified(value))
            for path, value, field in self._values
            if field and value.strip()
        )

    @cached_property
    def texts(self) -> tuple[Text, ...]:
        """Every text that holds no placeholder."""
        blank = self.placeholders
        return tuple(text for text in self.all_texts if text.path not in blank) if blank else self.all_texts

    @cached_property
    def _passages(self) -> dict[frozenset[Field], Passage]:
        return {}

    def passage(self, fields: frozenset[Field]) -> Passage:
        """The texts of some fields."""
        if fields not in self._passages:
            texts = tuple(text for text in self.texts if text.field in fields)
            self._passages[fields] = Passage(texts)
        return self._passages[fields]

    @cached_property
    def placeholders(self) -> frozenset[Path]:
        """Where a placeholder stands, in fields of every kind."""
        if not self.mentions(PLACEHOLDER_HINT):
            return frozenset()
        return frozenset(path for path, value in self.scalars if placeholder_span(value))

    def awaits_filling(self, path: Path) -> bool:
        """Whether the field at ``path``, or the entry of a list that it is, still holds a placeholder."""
        if not self.placeholders:
            return False
        if any(path[:length] in self.placeholders for length in range(1, len(path) + 1)):
            return True
        return len(path) > 1 and any(waiting[: len(path)] == path for waiting in self.placeholders)

    @cached_property
    def duties(self) -> tuple[tuple[Path, Duty], ...]:
        """The duties that could be read, with their paths."""
        return tuple((("duties", i), duty) for i, duty in enumerate(self.position.duties) if duty)


def _gather(value: Any, path: Path, field: Field | None, found: list[tuple[Path, str, Field | None]]) -> None:
    if isinstance(value, str):
        found.append((path, value, field))
    elif isinstance(value, list):
        for index, entry in enumerate(value):
            _gather(entry, (*path, index), field, found)
    elif isinstance(value, dict):
        for key, entry in value.items():
            below = None if key in NO_TEXT and not isinstance(entry, dict) else field and BY_KEY.get(key, field)
            _gather(entry, (*path, key), below, found)
