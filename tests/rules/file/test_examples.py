"""The examples of what reading a file finds. These rules have no check, so the files are read."""

import re
from string import Formatter

import pytest
import yaml

from jdkit.load import SchemaProblem, load
from jdkit.load.problem import CONTAINERS, NUMBERS
from jdkit.messages.en import schema as en
from jdkit.messages.zh_hans import schema as zh_hans
from jdkit.messages.zh_hant import schema as zh_hant
from jdkit.model.position import Position
from jdkit.rule import Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.file import RULES
from jdkit.text import Problem, parse, read_source

CATALOGUES = {"zh-Hans": zh_hans.PHRASES, "zh-Hant": zh_hant.PHRASES, "en": en.PHRASES}
ABOUT_IGNORES = ("unused-ignore", "unknown-ignore", "expired-ignore", "ignore-without-reason")
"""Found when ignore comments are applied, and tested there."""
WITHOUT_TEXT = ("unreadable",)
"""Found when a file is opened, whatever its text."""
READ = [rule for rule in RULES if rule.name not in ("config", *ABOUT_IGNORES, *WITHOUT_TEXT)]
ENCODING = re.compile(r"# \S+ (\S+)")


def found_in(rule: Rule, example: str) -> set[tuple[int, int]]:
    """Where reading the example finds what the rule is about. Its first line may say how the file is saved."""
    text, lead = example_file(read_example(example))
    if rule.name == "encoding":
        text, lead = text[lead:], 0
    saved_as = ENCODING.match(text)
    source, problems = read_source("example.yaml", text.encode(saved_as[1] if saved_as else "utf-8"))
    document = parse(source)
    every: tuple[Problem | SchemaProblem, ...] = (*problems, *document.problems, *load(document, Position).problems)
    return {(problem.start - lead, problem.end - lead) for problem in every if problem.rule == rule.name}


def test_there_are_rules_with_examples_on_both_sides() -> None:
    assert len(RULES) == 13
    assert all(len(rule.faulty) > 1 and len(rule.faultless) > 1 for rule in RULES)


@pytest.mark.parametrize(("rule", "example"), [(rule, example) for rule in READ for example in rule.faulty])
def test_faulty_examples_are_marked_as_they_say(rule: Rule, example: str) -> None:
    marked, found = set(read_example(example).marked), found_in(rule, example)
    assert found == marked if marked else found


@pytest.mark.parametrize(("rule", "example"), [(rule, example) for rule in READ for example in rule.faultless])
def test_faultless_examples_yield_nothing(rule: Rule, example: str) -> None:
    assert found_in(rule, example) == set()


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.name == "config"])
def test_examples_of_configurations_are_yaml(rule: Rule) -> None:
    assert all(isinstance(yaml.safe_load(example), dict) for example in (*rule.faulty, *rule.faultless))


def test_catalogues_hold_the_same_keys_and_arguments() -> None:
    told = [rule for rule in RULES if rule.name not in ABOUT_IGNORES]
    assert all(f"{rule.name}.{part}" in en.PHRASES for rule in told for part in ("title", "why"))
    for phrases in CATALOGUES.values():
        assert {key: names_in(phrase) for key, phrase in phrases.items()} == {
            key: names_in(phrase) for key, phrase in en.PHRASES.items()
        }


def names_in(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


EVERY_KIND = """\
header: {title: [a], 职务名称: b, departmant: c, zzz: d, aliases: [e, ''], headcount: -1}
purpose: [a]
management: {nature: 主管, reports: 3}
duties:
  - {how: a, importance: 高, time_share: 半}
  - 重点: 核对诉求
validity: {effective: 2026年1月1日, expires: 2026-02-30}
signatures: [{role: hr, signed: [a]}]
"""


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_problem_has_its_sentence(language: str) -> None:
    phrases, seen = CATALOGUES[language], set()
    for problem in load(parse(read_source("a.yaml", EVERY_KIND.encode())[0]), Position).problems:
        key = f"{problem.rule}.{problem.variant}" if problem.variant else problem.rule
        seen.add(key)
        assert names_in(phrases[key]) <= set(problem.args), key
        assert not problem.edits or f"{key}.fix" in phrases
    variants = {*CONTAINERS.values()} - {"list"} | {"sentence"}
    assert seen == {
        "missing-key",
        "unknown-key",
        "unknown-key.near",
        "duplicate-key.two-spellings",
        "syntax.colon-in-sentence",
        *(f"wrong-type.{variant}" for variant in variants),
        *(f"wrong-value.{variant}" for variant in {*NUMBERS.values()}),
        *(f"wrong-value.{variant}" for variant in ("one-of", "day-form", "no-such-day", "at-least", "empty-entry")),
    }
