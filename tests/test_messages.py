"""Every language says everything."""

import string

import pytest

from jdkit.messages import LANGUAGES, PARTS, catalogue, phrase
from jdkit.rules import RULES


def names_in(text: str) -> set[str]:
    return {name.partition(":")[0] for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_catalogues_have_the_same_phrases_with_the_same_arguments(language: str) -> None:
    ours, first = catalogue(language), catalogue(LANGUAGES[0])
    assert len(ours) > 300
    assert set(ours) == set(first)
    assert [key for key in ours if names_in(ours[key]) != names_in(first[key])] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_stands_in_two_parts(language: str) -> None:
    from importlib import import_module

    package = language.lower().replace("-", "_")
    seen: dict[str, str] = {}
    for part in PARTS:
        for key in import_module(f"jdkit.messages.{package}.{part}").PHRASES:
            assert key not in seen, f"{key} stands in {seen[key]} and {part}"
            seen[key] = part


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_rule_is_named_and_explained(rule) -> None:
    for language in LANGUAGES:
        for part in ("title", "why"):
            assert phrase(language, f"{rule.name}.{part}").strip()


def test_lists_and_terms_are_said_as_the_language_says_them() -> None:
    args = {"element": "management"}
    assert "管理结构" in phrase("zh-Hans", "missing-element", args)
    assert "管理結構" in phrase("zh-Hant", "missing-element", args)
    allowed = {"key": "nature", "found": "boss", "allowed": ("lead", "manage")}
    assert "lead、manage" in phrase("zh-Hans", "wrong-value.one-of", allowed)
    assert "lead, manage" in phrase("en", "wrong-value.one-of", allowed)
