"""Every element, key and value of a position has a term in every language."""

from enum import StrEnum
from importlib import import_module

import pytest

from jdkit.model import values
from jdkit.model.names import KEYS, VALUES

LANGUAGES = ("zh_hans", "zh_hant", "en")
PREFIXES: dict[type[StrEnum], str] = {
    values.Nature: "nature.",
    values.Level: "level.",
    values.AuthorityLevel: "authority.",
    values.Direction: "direction.",
    values.Role: "role.",
    values.Status: "status.",
    values.Signatory: "signature.",
    values.Language: "",
}
NEEDED = {
    *(f"term.{key}" for key in KEYS),
    *(f"term.{kind}" for kind in ("mapping", "list", "text")),
    *(f"term.{prefix}{value}" for kind, prefix in PREFIXES.items() for value in kind),
    *(f"term.competency.{group}" for group in VALUES["competency.group"]),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_terms_are_complete(language: str) -> None:
    phrases: dict[str, str] = import_module(f"jdkit.messages.{language}.terms").PHRASES
    assert len(NEEDED) > 120
    assert not NEEDED - phrases.keys()
    assert all(phrases.values())


def test_languages_have_the_same_terms() -> None:
    keys = [set(import_module(f"jdkit.messages.{language}.terms").PHRASES) for language in LANGUAGES]
    assert keys[0] == keys[1] == keys[2]
