"""Which words each rule looks for."""

from collections.abc import Iterator
from functools import cache

from jdkit.language.lexicon_file import Group, lexicon, lexicon_names
from jdkit.rule import Rule

PACKAGES = ("jdkit.language.data", "jdkit.rules.wording.lexicons", "jdkit.rules.compliance.lexicons")
"""Where lexicons stand."""


def words_sought(rule: Rule) -> tuple[Group, ...]:
    """The groups of words of a rule; a custom rule brings its own."""
    if rule.own:
        source, example = "、".join(rule.sources), next(iter(rule.faulty), "")
        return (Group(rule.own.kind, rule.own.words, source, example),) if rule.own.words else ()
    return tuple(group for group in _groups() if rule.name in group.rules)


@cache
def _groups() -> tuple[Group, ...]:
    return tuple(_read())


def _read() -> Iterator[Group]:
    for package in PACKAGES:
        for name in lexicon_names(package):
            yield from lexicon(package, name).values()
