"""What holds of every rule."""

import re
from pathlib import Path

import pytest

import jdkit.rules
from jdkit.rule import Family, Rule
from jdkit.rule.example import read_example
from jdkit.rules import RULES, rule_named

FOLDER = Path(jdkit.rules.__file__).parent
CONTRACT = (
    *("syntax", "encoding", "duplicate-key", "config"),
    *("missing-element", "missing-key", "unknown-key", "wrong-type", "wrong-value"),
    *("unassessable", "decoration", "metric-as-duty", "requirement-as-duty", "qualification-as-duty"),
    *("catch-all-duty", "vague-term", "compound-duty", "no-action", "discrimination"),
)


def test_there_are_rules_in_every_family() -> None:
    assert len(RULES) > 40
    assert {rule.family for rule in RULES} == set(Family) - {Family.CUSTOM}


def test_the_names_that_others_rely_on_are_there() -> None:
    assert [name for name in CONTRACT if rule_named(name) is None] == []


def test_names_are_unique_and_kebab_case() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES)
    assert [rule.name for rule in RULES if not re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_stands_in_the_file_of_its_name(rule: Rule) -> None:
    file = FOLDER / rule.family.value / f"{rule.name.replace('-', '_')}.py"
    assert file.is_file()
    assert f'name="{rule.name}"' in file.read_text("utf-8")


def test_every_rule_file_is_in_the_catalogue() -> None:
    files = [f for family in Family for f in (FOLDER / family.value).glob("*.py") if "RULE = Rule(" in f.read_text()]
    assert len(files) == len(RULES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_a_rule_has_a_source_and_examples_on_both_sides(rule: Rule) -> None:
    assert rule.sources
    assert rule.faulty
    assert rule.faultless
    assert [text for text in rule.faultless if read_example(text).marked] == []
