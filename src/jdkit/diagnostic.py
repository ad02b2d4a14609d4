"""What jdkit says about a file: frozen values with arguments, not sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Self

from jdkit.text.problem import Edit
from jdkit.text.source import Source


class Severity(StrEnum):
    """How grave a finding is. ``error`` breaks what others rely on, ``info`` is advice."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        return list(Severity).index(self)


class Region(NamedTuple):
    """A stretch of a file. Lines and columns start at 1, columns count code points, ends are exclusive."""

    start: int
    end: int
    line: int
    column: int
    end_line: int
    end_column: int

    @classmethod
    def of(cls, source: Source, start: int, end: int) -> Self:
        first, last = source.position(start), source.position(max(start, end))
        return cls(start, end, first.line, first.column, last.line, last.column)


@dataclass(frozen=True, slots=True)
class FileFix:
    """Edits that mend a finding, ``safe`` where nobody could want the old text. ``reencode``: write it in UTF-8."""

    key: str
    safe: bool
    edits: tuple[Edit, ...]
    reencode: bool = False


@dataclass(frozen=True, slots=True)
class Related:
    """Another place that belongs to a finding."""

    file: str
    region: Region
    path: str
    key: str
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding at one place.

    ``key`` names its sentence in the catalogue of ``language`` and ``args`` fill it. ``since`` and ``until`` are the
    days, both inclusive, between which it holds; ``None`` is open.
    """

    file: str
    region: Region
    path: str
    post: str | None
    rule: str
    severity: Severity
    key: str
    language: str
    args: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None
    fix: FileFix | None = None
    related: tuple[Related, ...] = ()
    since: date | None = None
    until: date | None = None

    def holds_on(self, today: date) -> bool:
        return (self.since is None or self.since <= today) and (self.until is None or today <= self.until)
