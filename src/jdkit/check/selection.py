"""Which rules run, and how grave they are: the configuration's layers in their order, then the command line."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache

from jdkit.check.cannot_run import CannotRun
from jdkit.config import RuleSettings
from jdkit.diagnostic import Severity
from jdkit.model.path import Path
from jdkit.rule import Family, Profile, Rule
from jdkit.rules import RULES, rule_named

Layers = Sequence[tuple[Path, RuleSettings]]
"""Settings with their path in ``jdkit.yaml``: those for all files first, then those of each pattern that matches."""

ALWAYS = ("syntax", "encoding")
"""A file that cannot be read is told whatever is selected."""


@cache
def groups() -> dict[str, tuple[str, ...]]:
    """The families and ``all``, with the names of their rules."""
    families = {family.value: tuple(rule.name for rule in RULES if rule.family is family) for family in Family}
    return families | {"all": tuple(rule.name for rule in RULES)}


def names_of(key: str) -> tuple[str, ...]:
    """The rules that a rule's or family's name stands for. Raises CannotRun for neither."""
    return groups().get(key) or (rule_or_refuse(key).name,)


def rule_or_refuse(name: str) -> Rule:
    """The rule of that name. Raises CannotRun with the nearest name."""
    rule = rule_named(name)
    if rule is None:
        from difflib import get_close_matches

        near = get_close_matches(name, [*groups(), *(r.name for r in RULES)], n=1, cutoff=0.6)
        key = "ui.unknown-rule-near" if near else "ui.unknown-rule"
        raise CannotRun(key, {"rule": name, "near": near[0] if near else ""}, "ui.help.rules")
    return rule


@contextmanager
def at(*where: str | int) -> Iterator[None]:
    """Says where in ``jdkit.yaml`` a refusal within comes from."""
    try:
        yield
    except CannotRun as error:
        error.where = error.where or where
        raise


def running_rules(layers: Layers, select: Sequence[str], ignore: Sequence[str], profile: Profile) -> list[Rule]:
    """The rules that run. Those selected by their own name run in every profile.

    A pattern's ``select`` adds to what runs on other files. Raises CannotRun where no rule is left for all files.
    """
    selected: set[str] | None = None
    ignored, by_name = set[str](), set[str]()
    for depth, (where, layer) in enumerate(layers):
        chosen = set(_named(where, "select", layer.select))
        if chosen:
            selected = chosen | (selected or _of(profile) if depth else set())
            by_name |= {key for key in layer.select if key and key not in groups()}
        ignored = (ignored - chosen) | set(_named(where, "ignore", layer.ignore))
    if select:
        selected = {name for key in select for name in names_of(key)}
        by_name = {key for key in select if key not in groups()}
        ignored -= selected
    ignored |= {name for key in ignore for name in names_of(key)}
    wanted = _of(profile) if selected is None else {n for n in selected if n in _of(profile) or n in by_name}
    if len(layers) == 1 and not wanted - ignored:
        raise CannotRun("ui.no-rules", help_key="ui.help.rules")
    return [rule for rule in RULES if rule.name in ALWAYS or rule.name in wanted - ignored]


def severities(layers: Layers) -> dict[str, Severity]:
    """The severities that are settled, a rule's own before its family's, a later layer's before an earlier one's."""
    settled: dict[str, Severity] = {}
    for where, layer in layers:
        for key, severity in sorted(layer.severity.items(), key=lambda item: item[0] not in groups()):
            with at(*where, "severity", key):
                settled |= dict.fromkeys(names_of(key), severity)
    return settled


def _of(profile: Profile) -> set[str]:
    return {rule.name for rule in RULES if rule.profile.rank <= profile.rank}


def _named(where: Path, key: str, listed: Sequence[str | None]) -> Iterator[str]:
    for number, name in enumerate(listed):
        if name:
            with at(*where, key, number):
                yield from names_of(name)
