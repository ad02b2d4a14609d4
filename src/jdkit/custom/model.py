"""A file under ``rules/``, by its kind. The file's name is the rule's."""

from collections.abc import Mapping
from typing import Annotated, ClassVar, Literal

from pydantic import Field

from jdkit.diagnostic import Severity
from jdkit.model.block import Block, Sentence
from jdkit.model.values import OneOrMore, Strings

FieldName = Literal[
    "all",
    "duty",
    "name",
    "purpose",
    "authority",
    "relation",
    "action",
    "method",
    "result",
    "task",
    "standard",
    "qualification",
    "appointment",
    "conduct",
    "environment",
    "revision",
    "posting",
]
"""``duty`` is action, method, result and task together; the others are ``jdkit.rule.Field``."""


class Told(Sentence):
    """A text for people: one for all languages, or one for each."""

    sentence_field: ClassVar[str | None] = None
    zh_hans: Annotated[str | None, Field(alias="zh-Hans")] = None
    zh_hant: Annotated[str | None, Field(alias="zh-Hant")] = None
    en: str | None = None

    @property
    def by_language(self) -> dict[str, str]:
        told = {"": self.plain, "zh-Hans": self.zh_hans, "zh-Hant": self.zh_hant, "en": self.en}
        return {language: text for language, text in told.items() if text}


class Examples(Block):
    """Texts that show what the rule means, the words at fault in ``⟦ ⟧``: a duty, or YAML over several lines."""

    faulty: Strings
    faultless: Strings = []


class Condition(Block):
    """What must hold of a position, or of an entry of it, for the rule to ask anything."""

    key: str
    equals: Strings = []
    holds: Strings = []
    missing: bool = False


class Token(Block):
    """A word of a pattern: one of ``word``, and of a part of speech that begins with one of ``tag``; any without.

    ``up_to`` is how often it may follow upon itself; ``optional`` words may be absent.
    """

    word: Strings = []
    tag: Strings = []
    optional: bool = False
    up_to: Annotated[int, Field(ge=1)] = 1


class CustomRule(Block):
    """What rules of all kinds have."""

    format: Literal["1"] = "1"
    summary: Told | None = None
    description: Told | None = None
    severity: Severity = Severity.WARNING
    profile: Literal["basic", "standard", "strict"] = "basic"
    source: str | None = None
    link: str | None = None
    fields: OneOrMore[FieldName] = []
    examples: Examples


class WordRule(CustomRule):
    """What rules have that look for words."""

    message: Told | None = None
    except_: Annotated[Strings, Field(alias="except")] = []
    exact: bool = False


class ForbidRule(WordRule):
    """Words that must not stand."""

    kind: Literal["forbid"]
    words: Strings


class SubstituteRule(WordRule):
    """Words that others must stand for: old → new."""

    kind: Literal["substitute"]
    swap: dict[str, str]
    fix: Literal["safe", "unsafe", "none"] = "unsafe"


class PatternRule(CustomRule):
    """A regular expression, or a sequence of words by their parts of speech."""

    kind: Literal["pattern"]
    message: Told
    regex: str | None = None
    tokens: OneOrMore[Token] = []
    except_: Annotated[Strings, Field(alias="except")] = []


class RequireRule(CustomRule):
    """Words or keys that must be there, in the position or in each entry of one of its lists."""

    kind: Literal["require"]
    message: Told
    each: str | None = None
    when: OneOrMore[Condition] = []
    words: Strings = []
    present: Strings = []


KINDS: Mapping[str, type[CustomRule]] = {
    "forbid": ForbidRule,
    "substitute": SubstituteRule,
    "pattern": PatternRule,
    "require": RequireRule,
}
