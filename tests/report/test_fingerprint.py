"""A finding is known again wherever it moves, and never taken for another."""

import dataclasses

from jdkit.check.fingerprint import fingerprint, numbered
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.text import Source

TEXT = "kind: position\nduties:\n  - 认真受理客户诉求,并登记\n  - 努力受理\n"


def found(words: str, path: str = "duties[0]", text: str = TEXT, **changes: object) -> tuple[Diagnostic, Source]:
    source = Source("specs/agent.yaml", text)
    start = text.index(words)
    region = Region.of(source, start, start + len(words))
    plain = Diagnostic(source.name, region, path, "agent", "decoration", Severity.WARNING, "decoration", "zh-Hans")
    return dataclasses.replace(plain, **changes), source  # type: ignore[arg-type]


def known_as(*args: str, **changes: object) -> str:
    return fingerprint(*found(*args, **changes))  # type: ignore[arg-type]


def test_neither_line_nor_index_nor_severity_nor_language_counts() -> None:
    same = known_as("认真")
    assert known_as("认真", "duties[7]") == same
    assert known_as("认真", text="# 注释\n\n" + TEXT) == same
    assert known_as("认真", severity=Severity.ERROR, language="en", suggestion="受理") == same


def test_post_field_rule_and_words_count() -> None:
    known = {
        known_as("认真"),
        known_as("努力"),
        known_as("认真", "duties[0].what"),
        known_as("认真", post="clerk"),
        known_as("认真", rule="vague-term"),
    }
    assert len(known) == 5


def test_mending_a_comma_leaves_the_other_findings_what_they_were() -> None:
    mended = TEXT.replace(",", "，").replace("客户诉求", "客户诉求\n    ")
    assert known_as("认真受理客户诉求,并登记") == known_as("认真受理客户诉求\n    ，并登记", text=mended)
    assert known_as(",") != known_as("，", text=mended)


def test_what_is_missing_is_not_known_by_the_first_line() -> None:
    changed = TEXT.replace("kind: position", "# 另一个第一行")
    assert known_as("kind: position", "validity") == known_as("# 另一个第一行", "validity", text=changed)


def test_a_post_without_an_id_goes_by_its_file() -> None:
    assert known_as("认真", post=None) == known_as("认真", post="agent")


def test_equals_are_told_apart_in_their_order() -> None:
    (first, source), (second, _) = found("认真"), found("认真", "duties[1]")
    own = fingerprint(first, source)
    assert numbered([first, second, first], {source.name: source}) == (own, f"{own}:2", f"{own}:3")
