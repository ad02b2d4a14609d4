"""What is wrong with a rule file is told with its place, and nothing is checked."""

import sys
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from jdkit.schema import schema_of
from tests.custom.office import GLOSSARY, build, refused

FORBID = "kind: forbid\nwords: [顾客]\nexamples:\n  faulty: [接待⟦顾客⟧]\n"
PATTERN = "kind: pattern\nmessage: m\nregex: {}\nexamples:\n  faulty: [a⟦b⟧]\n"
REQUIRE = "kind: require\nmessage: m\nexamples:\n  faulty: [⟦a⟧]\n"

FAULTS = {
    "no kind": ("words: [a]\n", "1:1", "kind cannot be"),
    "kind that is a list": (FORBID.replace("forbid", "[forbid]"), "1:7", "kind"),
    "other kind": (FORBID.replace("forbid", "forbidd"), "1:7", 'kind cannot be "forbidd"'),
    "unknown key": (FORBID.replace("words", "word"), "2:1", "words"),
    "key of another kind": (FORBID + "swap: {a: b}\n", "5:1", "swap"),
    "no examples": ("kind: forbid\nwords: [顾客]\n", "1:1", "examples"),
    "no faulty example": ("kind: forbid\nwords: [顾客]\nexamples:\n  faultless: [a]\n", "3:1", "faulty"),
    "wrong type": (FORBID.replace("[顾客]", "{a: b}"), "2:8", "words"),
    "wrong severity": (FORBID + "severity: warn\n", "5:11", "warning"),
    "wrong field": (FORBID + "fields: [dutys]\n", "5:10", "duty"),
    "duplicated key": (FORBID + "words: [b]\n", "5:1", "words"),
    "not YAML": (FORBID + "except: [a\n", "5", ""),
    "a list": ("- a\n", "1:1", "list"),
    "no words": (FORBID.replace("[顾客]", "[]"), "2", "words"),
    "twice in two scripts": (FORBID.replace("[顾客]", "[顾客, 顧客]"), "2:13", "顧客"),
    "link": (FORBID + "link: www.example.com\n", "5:7", "http"),
    "placeholder": (FORBID + "message: do not use {word}\n", "5:21", "{words}"),
    "placeholder by language": (FORBID + "message: {en: 'a {better}'}\n", "5:18", "{words}"),
    "unknown language": (FORBID + "message: {fr: a}\n", "5:11", "fr"),
    "marks": (FORBID.replace("⟧", ""), "4:12", "⟧"),
    "not marked": (FORBID.replace("⟦顾客⟧", "顾客"), "4:12", "⟦"),
    "marked where nothing is wrong": (FORBID + "  faultless: [a⟦b⟧]\n", "5:17", "⟦"),
    "not found": (FORBID.replace("⟦顾客⟧", "⟦客户⟧"), "4:15", "客户"),
    "found too": (FORBID + "  faultless: [接待老顾客]\n", "5:18", "顾客"),
    "too much marked": (FORBID.replace("接待⟦顾客⟧", "⟦接待顾客⟧"), "4:13", "接待顾客"),
    "example of many lines": (FORBID + '  faultless: ["purpose:\\n  what: 顾客\\n"]\n', "5:34", "顾客"),
    "example that is no position": (FORBID + '  faultless: ["header:\\n  titel: a\\n"]\n', "5:16", "position"),
    "swapped for itself": (GLOSSARY.replace("客户}", "顧客}"), "2:12", "顧客"),
    "swapped on": (GLOSSARY.replace("客户}", "客户, 客户: 用户}"), "2:12", "客户"),
    "neither regex nor tokens": (PATTERN.replace("regex: {}\n", ""), "1", "regex"),
    "both": (PATTERN.format("b") + "tokens: [{word: b}]\n", "6", "tokens"),
    "broken regex": (PATTERN.format("'(b'"), "3:9", "regular expression"),
    "look-ahead": (PATTERN.format("'b(?!c)'"), "3:9", "except"),
    "back-reference": (PATTERN.format(r"'(b)\1'"), "3:9", "regular expression"),
    "nothing required": (REQUIRE, "1", "present"),
    "unknown key of a position": (REQUIRE + "each: dutys\nwords: [a]\n", "5:7", "duties"),
    "key below a text": (REQUIRE + "present: [header.title.short]\n", "5:11", "title"),
    "condition on an unknown key": (REQUIRE + "words: [b]\nwhen: {key: managment.nature}\n", "6:13", "management"),
    "condition on an unknown value": (
        REQUIRE + "words: [b]\nwhen: {key: management.nature, equals: boss}\n",
        "6:40",
        "manage",
    ),
    "condition of two sorts": (REQUIRE + "words: [b]\nwhen: {key: id, equals: a, missing: true}\n", "6", "missing"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_have_their_place(fault: str, tmp_path: Path) -> None:
    text, place, word = FAULTS[fault]
    told = refused(build(tmp_path, {"own": text})).err
    assert f"rules/own.yaml:{place}" in told, told
    assert word in told


BY_SHAPE = (
    *("no kind", "other kind", "unknown key", "key of another kind", "no examples", "no faulty example", "wrong type"),
    *("wrong severity", "wrong field", "unknown language"),
)


@pytest.mark.parametrize("fault", BY_SHAPE)
def test_editors_tell_what_is_wrong_with_the_shape(fault: str) -> None:
    validator = Draft7Validator(schema_of("rule", "zh-Hans"))
    assert validator.is_valid(yaml.safe_load(FORBID))
    assert not validator.is_valid(yaml.safe_load(FAULTS[fault][0]))


def test_all_faults_are_told_at_once(tmp_path: Path) -> None:
    told = refused(build(tmp_path, {"a": "kind: x\n", "b": "words: [a]\n", "c": FORBID})).err
    assert "rules/a.yaml" in told
    assert "rules/b.yaml" in told
    assert "rules/c.yaml" not in told


def test_scripts_are_told_as_well(tmp_path: Path) -> None:
    ran = refused(build(tmp_path, {"own": FORBID.replace("words", "word")}), "--format", "json")
    assert '"code": "broken-rules"' in ran.out
    assert '"line": 2' in ran.out


@pytest.mark.parametrize("name", ["decoration", "Mein_Wort", "a b", "-a"])
def test_names_that_cannot_be(name: str, tmp_path: Path) -> None:
    assert f'"{name}"' in refused(build(tmp_path, {name: FORBID})).err


def test_one_name_in_two_folders(tmp_path: Path) -> None:
    build(tmp_path, {"own": FORBID}, config="custom_rules: [rules, more]\n")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "own.yml").write_text(FORBID, "utf-8")
    assert "more/own.yml:1:7" in refused(tmp_path).err


def test_a_folder_that_is_named_must_be_there(tmp_path: Path) -> None:
    assert '"other"' in refused(build(tmp_path, {}, config="custom_rules: other\n")).err


def test_a_regex_without_its_engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from jdkit.custom.regex import compiled

    compiled.cache_clear()
    monkeypatch.setitem(sys.modules, "re2", None)
    told = refused(build(tmp_path, {"own": PATTERN.format("b")})).err
    assert "rules/own.yaml:3:1" in told
    assert "jdkit[patterns]" in told


UNTIDY = (
    b"",
    b"\xff\xfe\x00",
    b"\xef\xbb\xbf",
    b"kind: forbid\r\nwords:\t[a]\r\n",
    "kind: 【待填】\n".encode("gbk"),
)


@pytest.mark.parametrize("data", UNTIDY)
def test_untidy_files_are_told_and_never_break(data: bytes, tmp_path: Path) -> None:
    build(tmp_path, {})
    (tmp_path / "rules" / "own.yaml").write_bytes(data)
    assert "rules/own.yaml:" in refused(tmp_path).err
