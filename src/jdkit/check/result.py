"""What checking gives: for one file, and for a run."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.messages import catalogue
from jdkit.model.facts import Facts
from jdkit.text.encoding import read_source
from jdkit.text.source import Source

if TYPE_CHECKING:
    from jdkit.check.catalogue import Catalogue
    from jdkit.rule import Rule


@dataclass(frozen=True, slots=True)
class Suppressed:
    """A finding that a comment hides, the comment's place and the reason it gives."""

    diagnostic: Diagnostic
    place: Region
    reason: str


Gather = Callable[[], Facts | None]
"""Gives the facts of a file. Few runs ask, and with many files asking takes longer than all the rest."""


def gathered(facts: Facts | None) -> Gather:
    return lambda: facts


@dataclass(frozen=True)
class Checked:
    """What checking a file gave. Findings that hold on some days only are still among them.

    ``language`` is that of a file that could be read as a position.
    """

    name: str
    data: bytes
    diagnostics: tuple[Diagnostic, ...]
    gather: Gather
    suppressed: tuple[Suppressed, ...] = ()
    language: str | None = None

    @cached_property
    def source(self) -> Source:
        return read_source(self.name, self.data)[0]

    @cached_property
    def facts(self) -> Facts | None:
        return self.gather()


class Sources(Mapping[str, Source]):
    """The files that findings stand in, by name. They are kept as bytes and read when a report comes to them."""

    def __init__(self) -> None:
        self._data: dict[str, bytes] = {}
        self._last: Source | None = None

    def add(self, name: str, data: bytes) -> None:
        self._data[name] = data

    def __getitem__(self, name: str) -> Source:
        if self._last is None or self._last.name != name:
            self._last = read_source(name, self._data[name])[0]
        return self._last

    def __contains__(self, name: object) -> bool:
        return name in self._data

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


@dataclass(frozen=True)
class Result:
    """What a run found: diagnostics by file, offset and rule. ``sources`` are the files that have any.

    ``suppressed`` is what ignore comments hide, ``rules`` the names of the rules that ran, ``own_rules`` gives the
    workspaces' own.
    """

    diagnostics: tuple[Diagnostic, ...]
    files_checked: int
    sources: Mapping[str, Source]
    gather: tuple[Gather, ...]
    suppressed: tuple[Suppressed, ...] = ()
    rules: frozenset[str] = field(default_factory=frozenset)
    own_rules: "Callable[[], tuple[Rule, ...]]" = tuple

    @cached_property
    def facts(self) -> tuple[Facts, ...]:
        """The facts of the files that could be read as positions."""
        return tuple(facts for gather in self.gather if (facts := gather()))

    @cached_property
    def catalogue(self) -> "Catalogue":
        """The rules that there are."""
        from jdkit.check.catalogue import Catalogue

        return Catalogue(self.own_rules())

    def title(self, name: str, language: str) -> str:
        """The title of a rule that found something. Those of jdkit's own rules are known without reading any rule."""
        told = catalogue(language).get(f"{name}.title")
        rule = None if told else self.catalogue.named(name)
        return told or (rule.title(language) if rule else name)

    @property
    def rules_run(self) -> int:
        return len(self.rules)

    @property
    def by_severity(self) -> Counter[Severity]:
        return Counter(d.severity for d in self.diagnostics)
