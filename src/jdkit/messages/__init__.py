"""The sentences jdkit says, one complete catalogue a language.

A catalogue is a flat table of phrases: ``<rule>`` or ``<rule>.<variant>`` for a finding, ``.fix`` for the title of its
fix, ``<rule>.title`` and ``<rule>.why`` for the rule's page, ``term.<name>`` for a term of the field, ``ui.<name>`` for
what the commands print.
"""

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Any

LANGUAGES = ("zh-Hans", "zh-Hant", "en")
PARTS = (
    "syntax",
    "schema",
    "wording",
    "structure",
    "validity",
    "compliance",
    "terms",
    "commands",
    "report",
    "adoption",
    "custom",
    "document",
    "scaffold",
    "schema_docs",
    "intake",
)
SEPARATORS = {"zh-Hans": "、", "zh-Hant": "、", "en": ", "}


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """All phrases of a language. Raises KeyError for a language that jdkit does not speak."""
    if language not in LANGUAGES:
        raise KeyError(language)
    package = language.lower().replace("-", "_")
    phrases: dict[str, str] = {}
    for part in PARTS:
        phrases |= import_module(f"jdkit.messages.{package}.{part}").PHRASES
    return phrases


def phrase(language: str, key: str, args: Mapping[str, object] | None = None) -> str:
    """The phrase filled with ``args``. ``{x:term}`` says the term's own name; a tuple is joined as the language does.

    Raises KeyError where the catalogue lacks the key or ``args`` lacks a name.
    """
    text = catalogue(language)[key]
    return _Phrase(language).vformat(text, (), args) if args else text.replace("{{", "{").replace("}}", "}")


def term(language: str, name: str) -> str:
    """The field's own term for a name such as ``management``, or the name itself where it has none."""
    return catalogue(language).get(f"term.{name}", name)


class _Phrase(Formatter):
    def __init__(self, language: str) -> None:
        self.language = language

    def format_field(self, value: Any, format_spec: str) -> str:
        values = value if isinstance(value, tuple | list) else (value,)
        if format_spec == "term":
            values = tuple(term(self.language, str(v)) for v in values)
        elif format_spec:
            return format(value, format_spec)
        return SEPARATORS[self.language].join(str(v) for v in values)
