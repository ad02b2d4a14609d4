"""What lets rules pass over a text without searching it passes over nothing that they would find."""

import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit import rules
from jdkit.language.lexicon import Lexicon, any_of
from jdkit.language.pattern import Pattern, pattern_of
from jdkit.language.verbs import verb_words, verbs
from jdkit.rule import Field, Page
from jdkit.rule.example import read_example
from jdkit.rule.page import DUTY_FIELDS
from jdkit.rules import RULES
from jdkit.rules.wording.decoration import DEGREES, DRESS, JOINTS, _runs
from tests.rules.wording.test_examples import read

EXAMPLES = [read_example(example).text for rule in RULES for example in (*rule.faulty, *rule.faultless)]


def patterns_in(value: Any) -> Iterator[Pattern]:
    if isinstance(value, Pattern):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from patterns_in(each)
    elif isinstance(value, dict):
        yield from patterns_in(tuple(value.values()))


def hinted() -> dict[str, Pattern]:
    modules = [import_module(module.name) for module in walk_packages(rules.__path__, "jdkit.rules.")]
    found = [pattern for module in modules for value in vars(module).values() for pattern in patterns_in(value)]
    return {pattern.source: pattern for pattern in found if pattern.hints}


HINTED = list(hinted().values())
WORDS = sorted({word for pattern in HINTED for group in pattern.hints for word in group})
PIECES = st.sampled_from((*WORDS, *EXAMPLES, *"的地，；、。 \n男女岁零半率", "100", "98%", "三十五", "以上", "工作"))
SPLICED = st.lists(PIECES, max_size=8).map("".join)


def spans(pattern: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [match.span() for match in pattern.finditer(text)]


def test_the_patterns_of_all_rules_are_at_hand() -> None:
    assert len(HINTED) > 90
    assert all(all(pattern.hints) for pattern in HINTED)


@pytest.mark.parametrize("pattern", HINTED, ids=lambda pattern: pattern.source[:30])
def test_every_match_holds_a_hint_of_each_group(pattern: Pattern) -> None:
    for text in EXAMPLES:
        assert pattern.may_match(text) or not pattern.compiled.search(text)

    @settings(max_examples=40, deadline=None)
    @given(st.from_regex(pattern.compiled))
    def made_to_match(text: str) -> None:
        assert pattern.may_match(text)

    made_to_match()


@given(SPLICED)
def test_spliced_texts_are_searched_where_something_is_to_be_found(text: str) -> None:
    assert not [pattern.source for pattern in HINTED if not pattern.may_match(text) and pattern.compiled.search(text)]


@given(st.lists(SPLICED, max_size=6), st.lists(st.sampled_from(HINTED), max_size=4))
def test_a_passage_gives_the_texts_in_which_something_is_to_be_found(texts: list[str], sought: list[Pattern]) -> None:
    passage = Page({"duties": texts}, read("kind: position\n").model).passage(DUTY_FIELDS)
    given = list(passage.texts_with(sought))
    assert [text for text in passage.texts if text in given] == given
    assert all(text in given or not pattern.search(text.simplified) for text in passage.texts for pattern in sought)


def test_a_pattern_is_compiled_when_a_text_could_match() -> None:
    pattern = Pattern("认真(?=填写)", ("认真",), "填写")
    assert not pattern.search("填写认购书")
    assert not pattern.match("认真核对")
    assert "compiled" not in vars(pattern)
    assert [match.span() for match in pattern.finditer("请认真填写")] == [(1, 3)]
    assert "compiled" in vars(pattern)
    assert Pattern("[；;]", "；;").split("甲；乙") == ["甲", "乙"]
    assert Pattern("[；;]", "；;").split("甲乙") == ["甲乙"]


def test_words_of_a_user_are_looked_for_and_none_are_not() -> None:
    assert [match[0] for match in pattern_of(("火速", "火")).finditer("火速灭火")] == ["火速", "火"]
    assert not list(pattern_of(()).finditer("火速"))


@given(st.text("甲乙丙丁", max_size=12), st.sets(st.text("甲乙丙", min_size=1, max_size=4), min_size=1))
def test_a_lexicon_finds_what_the_regular_expression_of_its_words_finds(text: str, listed: set[str]) -> None:
    lexicon, pattern = Lexicon(listed), re.compile(any_of(listed))
    assert list(lexicon.spans(text)) == spans(pattern, text)
    assert lexicon.found_in(text) == bool(pattern.search(text))
    assert lexicon.struck_from(text) == pattern.sub(" ", text)
    for start in range(len(text) + 1):
        match = pattern.match(text, start)
        assert lexicon.end_at(text, start) == (match.end() if match else None)


OF_VERBS = re.compile(any_of(verb_words()))
RUNS = re.compile(
    "{word}(?:{joint}{word})*".format(
        joint=any_of(JOINTS - {""}) + "?", word=any_of(DEGREES - {""}) + "?" + any_of(DRESS)
    )
)


@given(st.lists(st.sampled_from((*sorted(verb_words()), *"的和并订单表格")), max_size=8).map("".join))
def test_verbs_are_found_as_the_regular_expression_finds_them(text: str) -> None:
    assert list(verbs().spans(text)) == spans(OF_VERBS, text)


@given(
    st.lists(
        st.sampled_from((*sorted(DRESS), *sorted(DEGREES), *sorted(JOINTS), "订单", "地", "极大力", "高度")), max_size=8
    ).map("".join)
)
def test_runs_of_decoration_are_found_as_the_regular_expression_finds_them(text: str) -> None:
    assert list(_runs(text)) == spans(RUNS, text)


def test_passages_hold_the_texts_of_their_fields() -> None:
    page = Page({"duties": ["甲", {"what": "乙", "how": "丙"}]}, read("kind: position\n").model)
    assert [text.value for text in page.passage(frozenset({Field.ACTION})).texts] == ["甲", "乙"]
    assert [text.value for text in page.passage(frozenset({Field.METHOD})).texts] == ["丙"]
