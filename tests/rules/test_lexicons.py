"""What holds of every list of words that is data."""

from collections.abc import Iterator

import pytest

from jdkit.language.lexicon_file import Group, lexicon, lexicon_names
from jdkit.language.script import HAN, is_traditional_only
from jdkit.rule.example import read_example
from jdkit.rules import rule_named
from jdkit.rules.lexicons import PACKAGES


def _groups() -> Iterator[tuple[str, Group]]:
    for package in PACKAGES:
        for name in lexicon_names(package):
            for group in lexicon(package, name).values():
                yield f"{name}.{group.name}", group


GROUPS = dict(_groups())


def test_there_are_lexicons() -> None:
    assert "mailboxes.private" in GROUPS


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_has_words_once_in_simplified_script(name: str) -> None:
    words = GROUPS[name].words
    assert words
    assert sorted({word for word in words if words.count(word) > 1}) == []
    assert [word for word in words if any(map(is_traditional_only, HAN.findall(word)))] == []


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_has_a_source_and_an_example_with_one_of_its_words(name: str) -> None:
    group = GROUPS[name]
    assert group.source.strip()
    example = read_example(group.example)
    assert example.marked
    assert {example.text[start:end] for start, end in example.marked} <= set(group.words)


@pytest.mark.parametrize("name", GROUPS)
def test_rules_that_look_for_a_group_are_there(name: str) -> None:
    assert [rule for rule in GROUPS[name].rules if rule_named(rule) is None] == []
