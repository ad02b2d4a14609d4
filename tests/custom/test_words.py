"""Words that a workspace adds to built-in rules or allows, and the lists of words as ``jdkit rules`` shows them."""

import json
from pathlib import Path

import pytest

from tests.cli.door import jdkit
from tests.custom.office import GLOSSARY, build, duty, refused


@pytest.mark.parametrize(
    ("lexicon", "text", "code"),
    [
        ("{decoration: {add: [高大上]}}", "高大上接待来宾", 1),
        ("{decoration: {add: [火熱]}}", "火热接待来宾", 1),
        ("{decoration: {allow: [認真]}}", "认真接待来宾", 0),
        ("{vague-term: {allow: [及时]}}", "及時登記訪客資料", 0),
    ],
)
def test_words_count_in_both_scripts(lexicon: str, text: str, code: int, tmp_path: Path) -> None:
    build(tmp_path, {}, duty(text), f"lexicon: {lexicon}\n")
    assert jdkit("lint", "--select", "decoration,vague-term", cwd=tmp_path).code == code


@pytest.mark.parametrize(
    ("lexicon", "place", "words"),
    [
        ("decorations: {add: [a]}", "2:16", 'Did you mean "decoration"'),
        ("wording: {add: [a]}", "2:12", '"wording" is a family'),
        ("expires-soon: {add: [a]}", "2:17", "does not look for words"),
        ("decoration: {ad: [a]}", "2:16", "add"),
        ("decoration: {add: [认真], allow: [認真]}", "2:35", "both added and allowed"),
        ("own: {add: [a]}", "2:14", "allow"),
    ],
)
def test_what_cannot_be_is_told_with_its_place(lexicon: str, place: str, words: str, tmp_path: Path) -> None:
    told = refused(build(tmp_path, {"own": GLOSSARY}, config=f"lexicon:\n  {lexicon}\n")).err
    assert f"jdkit.yaml:{place}" in told, told
    assert words in told


def test_words_are_listed_by_group_with_source_and_example(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY}, config="lexicon: {personal-data: {allow: [a@qq.com]}}\n")
    told = jdkit("rules", "--lexicon", "personal-data", "--lang", "en", cwd=tmp_path).out
    for words in (
        "private (",
        "Source: ",
        "Example: ",
        "⟦163.com⟧",
        " foxmail.com",
        "Allowed in jdkit.yaml",
        "a@qq.com",
    ):
        assert words in told
    told = json.loads(jdkit("rules", "--lexicon", "personal-data", "--format", "json", cwd=tmp_path).out)
    (group,) = told["groups"]
    assert (told["rule"], told["allow"], group["name"]) == ("personal-data", ["a@qq.com"], "private")
    assert {"163.com", "gmail.com"} <= set(group["words"])
    (own,) = json.loads(jdkit("rules", "--lexicon", "own", "--format", "json", cwd=tmp_path).out)["groups"]
    assert (own["words"], own["source"], own["example"]) == (["顾客"], "rules/own.yaml", "接待⟦顾客⟧")


def test_a_rule_without_words(tmp_path: Path) -> None:
    ran = jdkit("rules", "--lexicon", "expires-soon", "--lang", "en", cwd=tmp_path)
    assert (ran.code, "personal-data" in ran.err) == (2, True)
    assert 'Did you mean "decoration"' in jdkit("rules", "--lexicon", "decoratin", "--lang", "en", cwd=tmp_path).err


def test_rules_for_scripts(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY})
    rules = {rule["name"]: rule for rule in json.loads(jdkit("rules", "--format", "json", cwd=tmp_path).out)["rules"]}
    assert rules["own"]["family"] == "custom"
    assert rules["decoration"]["severity"] == "warning"
