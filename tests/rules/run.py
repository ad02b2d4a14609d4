"""Runs one rule over one text, as its examples do."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from jdkit.load import load
from jdkit.model.position import Position
from jdkit.rule import Page, Profile, Rule
from jdkit.rule.example import Example, example_file, read_example
from jdkit.text import parse
from jdkit.text.source import Source

TODAY = date(2026, 6, 30)


def spans_of(
    rule: Rule,
    example: Example | str,
    options: Mapping[str, Any] | None = None,
    profile: Profile = Profile.STRICT,
    today: date = TODAY,
) -> set[tuple[int, int]]:
    """The stretches of the example that the rule marks; negative numbers lie before the example's text."""
    if isinstance(example, str):
        example = read_example(example)
    text, lead = example_file(example)
    loaded = load(parse(Source("example.yaml", text, "utf-8")), Position)
    page = Page(loaded.data, loaded.model)
    found = rule.check(page, rule.options_in(profile, options or {}))
    return {
        (start - lead, end - lead)
        for finding in found
        if (finding.since is None or finding.since <= today) and (finding.until is None or today <= finding.until)
        for start, end in [loaded.locate(finding.path, finding.span, finding.at_key)]
    }
