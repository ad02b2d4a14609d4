"""Which rules run, and how grave they are: the configuration's layers in their order, then the command line."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from jdkit.check.cannot_run import CannotRun
from jdkit.check.catalogue import Catalogue
from jdkit.config import RuleSettings
from jdkit.diagnostic import Severity
from jdkit.model.path import Path
from jdkit.rule import Profile, Rule

Layers = Sequence[tuple[Path, RuleSettings]]
"""Settings with their path in ``jdkit.yaml``: those for all files first, then those of each pattern that matches."""

ALWAYS = ("unreadable", "syntax", "encoding")
"""A file that cannot be read is told whatever is selected."""


@contextmanager
def at(*where: str | int) -> Iterator[None]:
    """Says where in ``jdkit.yaml`` a refusal within comes from."""
    try:
        yield
    except CannotRun as error:
        error.where = error.where or where
        raise


def running_rules(
    catalogue: Catalogue, layers: Layers, select: Sequence[str], ignore: Sequence[str], profile: Profile
) -> list[Rule]:
    """The rules that run. Those selected by their own name run in every profile.

    A pattern's ``select`` adds to what runs on other files. Raises CannotRun where no rule is left for all files.
    """
    selected: set[str] | None = None
    ignored, by_name, groups = set[str](), set[str](), catalogue.groups
    of_profile = {rule.name for rule in catalogue.rules if rule.profile.rank <= profile.rank}
    for depth, (where, layer) in enumerate(layers):
        chosen = set(_named(catalogue, where, "select", layer.select))
        if chosen:
            selected = chosen | (selected or of_profile if depth else set())
            by_name |= {key for key in layer.select if key and key not in groups}
        ignored = (ignored - chosen) | set(_named(catalogue, where, "ignore", layer.ignore))
    if select:
        selected = {name for key in select for name in catalogue.names_of(key)}
        by_name = {key for key in select if key not in groups}
        ignored -= selected
    ignored |= {name for key in ignore for name in catalogue.names_of(key)}
    wanted = of_profile if selected is None else {n for n in selected if n in of_profile or n in by_name}
    if len(layers) == 1 and not wanted - ignored:
        raise CannotRun("ui.no-rules", help_key="ui.help.rules")
    return [rule for rule in catalogue.rules if rule.name in ALWAYS or rule.name in wanted - ignored]


def severities(catalogue: Catalogue, layers: Layers) -> dict[str, Severity]:
    """The severities that are settled, a rule's own before its family's, a later layer's before an earlier one's."""
    settled: dict[str, Severity] = {}
    groups = catalogue.groups
    for where, layer in layers:
        for key, severity in sorted(layer.severity.items(), key=lambda item: item[0] not in groups):
            with at(*where, "severity", key):
                settled |= dict.fromkeys(catalogue.names_of(key), severity)
    return settled


def _named(catalogue: Catalogue, where: Path, key: str, listed: Sequence[str | None]) -> Iterator[str]:
    for number, name in enumerate(listed):
        if name:
            with at(*where, key, number):
                yield from catalogue.names_of(name)
