"""What a custom rule says of itself, where the catalogues of messages say it of the others."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from jdkit.language.script import detect_language, simplify, traditionalise

Told = Mapping[str, str]
"""A text by language; under ``""`` one that is said in all of them."""
NAMED = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class OwnWords:
    """``kind`` names the phrase (``custom-rule.<kind>``) that is said where there is no ``message``.

    ``words`` are those that the rule looks for, as they are written in its file.
    """

    kind: str
    summary: Told
    description: Told
    message: Told
    words: tuple[str, ...] = ()


def in_language(told: Told, language: str) -> str:
    """The text in a language, else the nearest there is: of Chinese the other script, converted."""
    if text := told.get(language):
        return text
    text = told.get("") or told.get("zh-Hans") or told.get("zh-Hant") or told.get("en") or ""
    if language == "en" or detect_language(text) == "en":
        return text
    return traditionalise(text) if language == "zh-Hant" else simplify(text)


def filled(template: str, args: Mapping[str, object]) -> str:
    """The text with ``{words}`` and the like filled in; other braces are themselves."""
    return NAMED.sub(lambda named: str(args.get(named[1], named[0])), template)
