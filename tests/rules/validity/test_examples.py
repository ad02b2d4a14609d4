"""The examples of the rules about validity, their options, their fixes and their sentences."""

from datetime import date
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

from jdkit.load import Loaded, load
from jdkit.messages.en import validity as en
from jdkit.messages.zh_hans import validity as zh_hans
from jdkit.messages.zh_hant import validity as zh_hant
from jdkit.model.position import Position
from jdkit.rule import Finding, Page, Profile, Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.validity import RULES
from jdkit.text import Source, apply_edits, apply_operations, parse
from jdkit.text.edit import edits_for
from tests.rules.run import TODAY, spans_of

CATALOGUES = {"zh-Hans": zh_hans.PHRASES, "zh-Hant": zh_hant.PHRASES, "en": en.PHRASES}
SPECS = Path(__file__).parents[3] / "specs" / "customer-service"
FAULTY = [(rule, example) for rule in RULES for example in rule.faulty]
FAULTLESS = [(rule, example) for rule in RULES for example in rule.faultless]
NAMED = {rule.name: rule for rule in RULES}


def read(text: str) -> Loaded[Position]:
    return load(parse(Source("example.yaml", text, "utf-8")), Position)


def found_in(rule: Rule, example: str, profile: Profile = Profile.STRICT, **options: Any) -> list[Finding]:
    loaded = read(example_file(read_example(example))[0])
    return list(rule.check(Page(loaded.data, loaded.model), rule.options_in(profile, options)))


def test_there_are_rules_with_examples_on_both_sides() -> None:
    assert len(RULES) == len(NAMED) == 8
    assert all(len(rule.faulty) > 1 and len(rule.faultless) > 1 for rule in RULES)


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
    for finding in found_in(rule, example):
        key = f"{rule.name}.{finding.variant}" if finding.variant else rule.name
        assert names_in(phrases[key]) <= set(finding.args)
        assert all(names_in(phrases[f"{rule.name}.{note.variant}"]) <= set(note.args) for note in finding.notes)
        assert finding.fix is None or f"{rule.name}.fix" in phrases


def test_catalogues_hold_the_same_keys_and_arguments() -> None:
    assert all(f"{rule.name}.{part}" in en.PHRASES for rule in RULES for part in ("title", "why"))
    for phrases in CATALOGUES.values():
        assert {key: names_in(phrase) for key, phrase in phrases.items()} == {
            key: names_in(phrase) for key, phrase in en.PHRASES.items()
        }


def names_in(phrase: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(phrase) if name}


def test_the_call_centre_of_the_repository_is_faultless() -> None:
    files = sorted(SPECS.rglob("*.yaml"))
    assert files
    for file in files:
        loaded = read(file.read_text(encoding="utf-8"))
        page = Page(loaded.data, loaded.model)
        for rule in RULES:
            found = rule.check(page, rule.options_in(Profile.STRICT, {}))
            assert [f for f in found if (f.since or TODAY) <= TODAY <= (f.until or TODAY)] == [], (file, rule.name)


def test_the_last_day_still_counts() -> None:
    example = "validity:\n  effective: 2026-01-01\n  expires: 2026-12-31\n"
    (expired,) = found_in(NAMED["expired"], example)
    (soon,) = found_in(NAMED["expires-soon"], example)
    assert (expired.since, expired.until) == (date(2027, 1, 1), None)
    assert (soon.since, soon.until) == (date(2026, 12, 1), date(2026, 12, 31))


def test_the_days_of_notice_are_an_option() -> None:
    example = "validity:\n  expires: 2026-12-31\n"
    (soon,) = found_in(NAMED["expires-soon"], example, days=90)
    assert soon.since == date(2026, 10, 2)
    assert [f.since for f in found_in(NAMED["expires-soon"], example, days=-5)] == [date(2026, 12, 31)]
    assert found_in(NAMED["expires-soon"], example, days=10**9)[0].since == date.min


def test_days_at_the_end_of_the_calendar() -> None:
    example = "validity:\n  effective: 2026-01-01\n  expires: 9999-12-31\n"
    assert found_in(NAMED["expired"], example) == []
    assert len(found_in(NAMED["validity-too-long"], example)) == 1
    assert found_in(NAMED["validity-too-long"], example, months=10**6) == []


@pytest.mark.parametrize(
    ("effective", "months", "last"),
    [
        ("2026-01-01", 12, "2026-12-31"),
        ("2026-01-01", 6, "2026-06-30"),
        ("2025-08-31", 6, "2026-02-28"),
        ("2027-08-31", 6, "2028-02-29"),
        ("2028-02-29", 12, "2029-02-28"),
        ("2026-12-15", 1, "2027-01-14"),
        ("2026-01-01", 36, "2028-12-31"),
    ],
)
def test_the_longest_term(effective: str, months: int, last: str) -> None:
    over = date.fromordinal(date.fromisoformat(last).toordinal() + 1)
    rule, example = NAMED["validity-too-long"], f"validity:\n  effective: {effective}\n  expires: "
    assert found_in(rule, f"{example}{last}\n", months=months) == []
    assert len(found_in(rule, f"{example}{over}\n", months=months)) == 1


def test_signing_rounds_may_begin_before_the_revision_except_in_strict() -> None:
    rule = NAMED["stale-signature"]
    example = 'signatures:\n  - {role: author, signed: 2025-12-01, version: "1.0"}\n'
    assert found_in(rule, example, Profile.BASIC) == []
    assert [f.variant for f in found_in(rule, example)] == ["early"]
    assert [f.variant for f in found_in(rule, example, Profile.BASIC, lead_days=10)] == ["early"]


def test_days_are_not_compared_without_a_line_for_the_version() -> None:
    rule = NAMED["stale-signature"]
    example = 'validity: {version: "3"}\nsignatures:\n  - {role: author, signed: 2001-12-01}\n'
    assert found_in(rule, example) == []
    assert found_in(rule, example.replace("}\n", ", revisions: [{version: '2', date: 2026-01-01}]}\n", 1)) == []


ORDERS = [
    ((2024, 2026, 2025), (2024, 2025, 2026)),
    ((2023, 2026, 2024, 2025), (2023, 2024, 2025, 2026)),
    ((2026, 2025, 2023, 2024), (2026, 2025, 2024, 2023)),
    ((2024, 2025, 2026, 2023), (2023, 2024, 2025, 2026)),
    ((2023, 2026, 2025, 2024), (2026, 2025, 2024, 2023)),
]


@pytest.mark.parametrize(("written", "better"), ORDERS)
def test_one_move_mends_the_order_of_revisions(written: tuple[int, ...], better: tuple[int, ...]) -> None:
    rows = "".join(f"    - {{version: V{year}, date: {year}-01-05}}\n" for year in written)
    text = f"validity:\n  revisions:\n{rows}"
    loaded = read(text)
    rule = NAMED["revision-order"]
    (finding,) = rule.check(Page(loaded.data, loaded.model), {})
    assert finding.fix
    assert not finding.fix.safe
    moved = apply_operations(loaded.document.data, finding.fix.operations)
    assert [row["version"] for row in moved["validity"]["revisions"]] == [f"V{year}" for year in better]  # type: ignore[index]
    edits = edits_for(loaded.document, finding.fix.operations)
    assert edits
    again = read(apply_edits(text, edits))
    assert list(rule.check(Page(again.data, again.model), {})) == []


def test_no_move_is_offered_where_one_does_not_do() -> None:
    rows = "".join(f"    - {{date: {year}-01-05}}\n" for year in (2024, 2023, 2026, 2025, 2027))
    (finding,) = found_in(NAMED["revision-order"], f"validity:\n  revisions:\n{rows}")
    assert finding.fix is None


def test_no_move_is_offered_between_lines_without_a_day() -> None:
    example = "validity:\n  revisions: [{date: 2024-01-05}, 调整职责, {date: 2026-01-05}, {date: 2025-01-05}]\n"
    (finding,) = found_in(NAMED["revision-order"], example)
    assert finding.fix is None
