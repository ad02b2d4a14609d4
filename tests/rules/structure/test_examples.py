"""The structure rules find what their examples mark, and nothing in the others."""

from pathlib import Path

import pytest

from jdkit.load import load
from jdkit.messages import LANGUAGES, catalogue, phrase
from jdkit.model.position import Position
from jdkit.rule import Finding, Page, Profile, Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.structure import RULES
from jdkit.text import Document, Source, apply_edits, parse
from jdkit.text.edit import edits_for
from tests.rules.run import spans_of

SPECS = sorted((Path(__file__).parents[3] / "specs" / "customer-service").glob("**/*.yaml"))
FAULTY = [pytest.param(rule, text, id=f"{rule.name}-{n}") for rule in RULES for n, text in enumerate(rule.faulty)]
FAULTLESS = [pytest.param(rule, text, id=f"{rule.name}-{n}") for rule in RULES for n, text in enumerate(rule.faultless)]


def findings(rule: Rule, document: Document) -> list[Finding]:
    loaded = load(document, Position)
    return list(rule.check(Page(loaded.data, loaded.model), rule.options_in(Profile.STRICT, {})))


def document(marked: str) -> Document:
    return parse(Source("example.yaml", example_file(read_example(marked))[0], "utf-8"))


def test_there_are_rules_with_both_kinds_of_examples() -> None:
    assert len(RULES) == 17
    assert len({rule.name for rule in RULES}) == 17
    assert all(len(rule.faulty) > 1 and len(rule.faultless) > 1 for rule in RULES)


@pytest.mark.parametrize(("rule", "text"), FAULTY)
def test_faulty(rule: Rule, text: str) -> None:
    example = read_example(text)
    found = spans_of(rule, example)
    assert found
    if example.marked:
        assert found == set(example.marked)


@pytest.mark.parametrize(("rule", "text"), FAULTLESS)
def test_faultless(rule: Rule, text: str) -> None:
    assert not spans_of(rule, text)


@pytest.mark.parametrize(("rule", "text"), FAULTY)
def test_fixes_leave_nothing_to_fix(rule: Rule, text: str) -> None:
    faulty = document(text)
    fixes = [finding.fix for finding in findings(rule, faulty) if finding.fix]
    edits = edits_for(faulty, [operation for fix in fixes for operation in fix.operations])
    assert edits is not None
    mended = parse(Source("example.yaml", apply_edits(faulty.source.text, edits), "utf-8"))
    assert not [finding for finding in findings(rule, mended) if finding.fix]


@pytest.mark.parametrize(("rule", "text"), FAULTY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_phrases_take_the_arguments(rule: Rule, text: str, language: str) -> None:
    for finding in findings(rule, document(text)):
        keys = [(finding.variant, finding.args), *((note.variant, note.args) for note in finding.notes)]
        for variant, args in keys:
            sentence = phrase(language, f"{rule.name}.{variant}" if variant else rule.name, args)
            assert sentence
            assert "{" not in sentence
        assert finding.fix is None or phrase(language, f"{rule.name}.fix")
    assert phrase(language, f"{rule.name}.title")
    assert phrase(language, f"{rule.name}.why")


def test_phrases_have_the_same_keys_in_all_languages() -> None:
    names = tuple(f"{rule.name}" for rule in RULES)
    keys = [{key for key in catalogue(language) if key.split(".")[0] in names} for language in LANGUAGES]
    assert keys[0]
    assert keys[0] == keys[1] == keys[2]


@pytest.mark.parametrize("file", SPECS, ids=lambda file: file.stem)
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_the_call_centre_is_flawless(rule: Rule, file: Path) -> None:
    assert not findings(rule, parse(Source(file.name, file.read_text(encoding="utf-8"), "utf-8")))


def test_the_call_centre_was_found() -> None:
    assert len(SPECS) > 8
