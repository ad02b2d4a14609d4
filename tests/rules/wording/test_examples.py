"""The examples of the wording rules, their options, their fixes and their sentences."""

from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from jdkit.diagnostic import Severity
from jdkit.load import Loaded, load
from jdkit.messages.en import wording as en
from jdkit.messages.zh_hans import wording as zh_hans
from jdkit.messages.zh_hant import wording as zh_hant
from jdkit.model.position import Position
from jdkit.rule import Finding, Page, Profile, Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.wording import RULES
from jdkit.rules.wording.lexicons.grounds import LAWS, PATTERNS
from jdkit.text import Source, apply_edits, apply_operations, parse
from jdkit.text.edit import edits_for
from tests.rules.run import spans_of

CATALOGUES = {"zh-Hans": zh_hans.PHRASES, "zh-Hant": zh_hant.PHRASES, "en": en.PHRASES}
SPECS = Path(__file__).parents[3] / "specs" / "customer-service"
FAULTY = [(rule, example) for rule in RULES for example in rule.faulty]
FAULTLESS = [(rule, example) for rule in RULES for example in rule.faultless]
NAMED = {rule.name: rule for rule in RULES}


def read(text: str) -> Loaded[Position]:
    return load(parse(Source("example.yaml", text, "utf-8")), Position)


def found_in(rule: str, example: str, profile: Profile = Profile.STRICT, **options: Any) -> list[Finding]:
    loaded = read(example_file(read_example(example))[0])
    named = NAMED[rule]
    return list(named.check(Page(loaded.data, loaded.model), named.options_in(profile, options)))


def words_in(rule: str, example: str, **options: Any) -> list[object]:
    return [finding.args["words"] for finding in found_in(rule, example, **options)]


def names_in(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


def test_there_are_rules_with_examples_on_both_sides() -> None:
    assert len(RULES) == len(NAMED) == 11
    assert all(len(rule.faulty) > 2 and len(rule.faultless) > 2 for rule in RULES)


@pytest.mark.parametrize(("rule", "example"), FAULTY)
def test_faulty_examples_are_marked_as_they_say(rule: Rule, example: str) -> None:
    assert spans_of(rule, example) == set(read_example(example).marked) != set()


@pytest.mark.parametrize(("rule", "example"), FAULTLESS)
def test_faultless_examples_yield_nothing(rule: Rule, example: str) -> None:
    assert spans_of(rule, example) == set()


@pytest.mark.parametrize(("rule", "example"), FAULTY + FAULTLESS)
def test_examples_are_sound_files(rule: Rule, example: str) -> None:
    loaded = read(example_file(read_example(example))[0])
    assert (loaded.document.problems, loaded.problems) == ((), ())


@pytest.mark.parametrize("language", CATALOGUES)
@pytest.mark.parametrize(("rule", "example"), FAULTY)
def test_every_sentence_has_its_arguments(rule: Rule, example: str, language: str) -> None:
    phrases = CATALOGUES[language]
    for finding in found_in(rule.name, example):
        key = f"{rule.name}.{finding.variant}" if finding.variant else rule.name
        assert names_in(phrases[key]) <= set(finding.args)
        assert finding.fix is None or f"{rule.name}.fix" in phrases


def test_catalogues_hold_the_same_keys_and_arguments() -> None:
    assert all(f"{rule.name}.{part}" in en.PHRASES for rule in RULES for part in ("title", "why"))
    assert set(PATTERNS) == set(en.GROUNDS) == set(LAWS)
    for phrases in CATALOGUES.values():
        assert {key: names_in(phrase) for key, phrase in phrases.items()} == {
            key: names_in(phrase) for key, phrase in en.PHRASES.items()
        }


def test_the_call_centre_of_the_repository_is_faultless() -> None:
    files = sorted(SPECS.rglob("*.yaml"))
    assert files
    for file in files:
        loaded = read(file.read_text(encoding="utf-8"))
        page = Page(loaded.data, loaded.model)
        for rule in RULES:
            found = [(f.path, f.args) for f in rule.check(page, rule.options_in(Profile.STRICT, {}))]
            assert found == [], (file, rule.name)


@pytest.mark.parametrize(
    ("sentence", "better"),
    [
        ("认真填写巡检记录", "填写巡检记录"),
        ("熱情、耐心地接待來訪家長", "接待來訪家長"),
        ("与物业保持良好的沟通", "与物业保持沟通"),
        ("严格审核付款凭证，妥善保管票据", "审核付款凭证，保管票据"),
        ("按季度全面地盘点器材", "按季度盘点器材"),
    ],
)
def test_striking_decorations_leaves_a_whole_sentence(sentence: str, better: str) -> None:
    text = f"kind: position\nduties:\n  - {sentence}\n"
    rule, loaded = NAMED["decoration"], read(text)
    found = list(rule.check(Page(loaded.data, loaded.model), rule.options_in(Profile.BASIC, {})))
    assert {f.suggestion for f in found} == {better}
    operations = [operation for f in found if f.fix and not f.fix.safe for operation in f.fix.operations]
    assert apply_operations(loaded.document.data, operations) == {"kind": "position", "duties": [better]}
    edits = edits_for(loaded.document, operations)
    assert edits
    assert apply_edits(text, edits) == text.replace(sentence, better)


@pytest.mark.parametrize("sentence", ["协助店长，做到贴心地", "检查、认真填写巡检记录"])
def test_no_strike_is_offered_that_would_tear_the_sentence(sentence: str) -> None:
    found = found_in("decoration", sentence)
    assert [f.fix for f in found] == [None] * len(found)
    assert found


def test_users_add_words_and_take_words_out() -> None:
    assert words_in("vague-term", "阶段性盘点器材") == []
    assert words_in("vague-term", "阶段性盘点器材", add=("阶段性",)) == ["阶段性"]
    assert words_in("vague-term", "及时盘点器材", **{"allow": ("及时",)}) == []
    assert words_in("decoration", "火速盘点器材", add=("火速",)) == ["火速"]
    assert words_in("decoration", "认真盘点器材", **{"allow": ("认真",)}) == []
    assert words_in("unassessable", "树立门店良好形象", **{"allow": ("形象",)}) == []
    assert words_in("unassessable", "布置有格调的门店", add=("格调",)) == ["格调"]


def test_which_part_of_a_duty_a_rule_reads() -> None:
    purpose = "purpose:\n  what: 认真受理诉求，及时答复\n"
    assert words_in("decoration", purpose) == ["认真"]
    assert words_in("vague-term", purpose) == []
    parts = "duties:\n  - what: 受理诉求\n    how: 及时登记\n"
    parts += "    result: 合格率达 98%\n    tasks: [会员档案, 定期回访]\n"
    assert words_in("vague-term", parts) == ["及时", "定期"]
    assert words_in("metric-as-duty", parts) == ["合格率达 98%"]
    assert words_in("no-action", parts) == []


@pytest.mark.parametrize(
    ("jurisdictions", "audience", "basis", "severity"),
    [
        (("cn",), "internal", "就业促进法第27条", Severity.WARNING),
        (("cn",), "posting", "就业促进法第27条", Severity.ERROR),
        (("tw",), "posting", "就業服務法第5條", Severity.ERROR),
        (("hk",), "posting", "Cap. 480 s. 11, s. 43", Severity.ERROR),
    ],
)
def test_the_law_follows_from_the_jurisdiction(
    jurisdictions: tuple[str, ...], audience: str, basis: str, severity: Severity
) -> None:
    example = "qualifications:\n  other: [限女性]\n"
    (finding,) = found_in("discrimination", example, jurisdictions=jurisdictions, audience=audience)
    assert finding.variant == "sex.law"
    assert finding.severity is severity
    assert basis in finding.args["basis"]  # type: ignore[operator]


def test_what_no_statute_names_is_never_an_error() -> None:
    example = "qualifications:\n  other: [35 岁以下]\n"
    (finding,) = found_in("discrimination", example, audience="posting")
    assert (finding.variant, finding.severity) == ("age", Severity.WARNING)
    (finding,) = found_in("discrimination", example, audience="posting", jurisdictions=("tw",))
    assert (finding.variant, finding.severity) == ("age.law", Severity.ERROR)


@pytest.mark.parametrize("text", ["，", "。；", "1、", "（）", "：", "，，认真", "客服：", "3.5"])
def test_scraps_of_text_trouble_no_rule(text: str) -> None:
    page = Page({"duties": [text]}, Position())
    for rule in RULES:
        for finding in rule.check(page, rule.options_in(Profile.STRICT, {})):
            start, end = finding.span or (0, len(text))
            assert 0 <= start < end <= len(text)
