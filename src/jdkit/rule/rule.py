"""What a rule is and what it yields."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from jdkit.diagnostic import Severity
from jdkit.messages import phrase
from jdkit.model.path import Path
from jdkit.rule.own import OwnWords, filled, in_language
from jdkit.rule.page import Page
from jdkit.text import Operation

Options = Mapping[str, Any]
CHINESE = ("zh-Hans", "zh-Hant")
LANGUAGES = (*CHINESE, "en")


class Family(StrEnum):
    """What a rule is about. ``file`` is the writing and the shape of the file itself, ``custom`` a workspace's own."""

    FILE = "file"
    WORDING = "wording"
    STRUCTURE = "structure"
    VALIDITY = "validity"
    COMPLIANCE = "compliance"
    CUSTOM = "custom"


class Profile(StrEnum):
    """How much is asked. A rule runs in its own profile and in those after it."""

    BASIC = "basic"
    STANDARD = "standard"
    STRICT = "strict"

    @property
    def rank(self) -> int:
        return list(Profile).index(self)


@dataclass(frozen=True, slots=True)
class Fix:
    """What would mend a finding, as operations on values at canonical paths.

    ``safe`` only where the meaning cannot change. ``key`` names its title in the catalogue, by default ``<rule>.fix``.
    """

    operations: tuple[Operation, ...]
    safe: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """Another place that belongs to a finding. ``variant`` names its sentence: ``<rule>.<variant>``."""

    path: Path
    variant: str
    span: tuple[int, int] | None = None
    at_key: bool = False
    args: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault at a place.

    ``span`` are code points of the value at ``path``, ``None`` all of it; ``at_key`` places it at the key instead. A
    path that the file does not hold is a missing key and is shown at the nearest key above. ``variant`` chooses among
    a rule's sentences (``<rule>.<variant>``), ``args`` fill it. ``since`` and ``until`` are the days, both inclusive,
    between which the finding holds.
    """

    path: Path
    span: tuple[int, int] | None = None
    at_key: bool = False
    variant: str = ""
    args: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None
    fix: Fix | None = None
    notes: tuple[Note, ...] = ()
    severity: Severity | None = None
    since: date | None = None
    until: date | None = None


def _nothing(page: Page, options: Options) -> Iterable[Finding]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A rule of the catalogue.

    ``profile`` is the lowest profile it runs in. ``sources`` name S0…S4, a statute or a standard. ``options`` hold
    each option's default, ``profile_options`` what a profile puts in its place. ``faulty`` and ``faultless`` are
    examples: one line is a duty; several lines are YAML whose top-level keys replace those of a complete position. The
    words at fault stand in ``⟦ ⟧``; a YAML example without any is faulty somewhere. ``check`` is absent where the
    loader itself finds the fault. ``languages`` are those of the files it reads; for others it does not count as run. A
    custom rule brings its ``own`` words and perhaps a ``link``.
    """

    name: str
    family: Family
    severity: Severity
    profile: Profile = Profile.BASIC
    languages: tuple[str, ...] = LANGUAGES
    sources: tuple[str, ...]
    faulty: tuple[str, ...]
    faultless: tuple[str, ...]
    options: Options = field(default_factory=dict)
    profile_options: Mapping[Profile, Options] = field(default_factory=dict)
    check: Callable[[Page, Options], Iterable[Finding]] = _nothing
    own: OwnWords | None = None
    link: str = ""

    def title(self, language: str) -> str:
        if self.own:
            return " ".join(in_language(self.own.summary, language).split()) or self.name
        return phrase(language, f"{self.name}.title")

    def why(self, language: str) -> str:
        if self.own:
            return in_language(self.own.description, language) or self.title(language)
        return phrase(language, f"{self.name}.why")

    def sentence(self, finding: Finding, language: str) -> tuple[str, Mapping[str, object]]:
        """The key of what a finding says, and the arguments that fill it."""
        if self.own is None:
            return (f"{self.name}.{finding.variant}" if finding.variant else self.name), finding.args
        message = in_language(self.own.message, language)
        if not message:
            return f"custom-rule.{self.own.kind}", finding.args
        return "custom-rule", {**finding.args, "message": filled(message, finding.args)}

    def options_in(self, profile: Profile, given: Options) -> Options:
        """The options in force: defaults, then what each profile up to this one changes, then what is configured."""
        resolved = dict(self.options)
        for step in Profile:
            if step.rank <= profile.rank:
                resolved |= self.profile_options.get(step, {})
        return resolved | dict(given)
