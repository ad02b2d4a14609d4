"""The configuration resolved against the catalogue: which rules run on a file, how grave, with which options."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from jdkit.check.cache.memory import digest
from jdkit.check.catalogue import Catalogue
from jdkit.check.choice import Choice
from jdkit.check.options import OptionReader
from jdkit.check.patterns import matches
from jdkit.check.selection import Layers, running_rules, severities
from jdkit.config import Config, RuleSettings
from jdkit.diagnostic import Severity
from jdkit.model.path import Path
from jdkit.rule import Options, Profile, Rule


@dataclass(frozen=True)
class ActiveRule:
    """A rule as it runs on some files. ``severity`` is set where the workspace has settled it."""

    rule: Rule
    severity: Severity | None
    options: Options


@dataclass(frozen=True)
class Settings:
    """All that checking one file depends on, beside its bytes and its path."""

    rules: Mapping[str, ActiveRule]
    catalogue: Catalogue = field(default_factory=Catalogue)
    language: str | None = None
    message_language: str | None = None
    custom: Mapping[str, str] = field(default_factory=dict)
    require_reasons: bool = False


def fingerprint(settings: Settings) -> str:
    """The same text for the same settings, another for others. What jdkit's own rules do is not part of it, what a
    workspace's do is: their checks are values."""
    rules = [(name, active.severity, _plain(active.options)) for name, active in sorted(settings.rules.items())]
    rest = (settings.language, settings.message_language, _plain(settings.custom), settings.require_reasons)
    own = [(rule.name, rule.severity, rule.check, rule.own) for rule in settings.catalogue.own]
    return digest("settings", repr((rules, rest, own))).hex()


def _plain(value: object) -> object:
    """A value whose text does not depend on the order in which it was built."""
    if isinstance(value, Mapping):
        return sorted((str(key), _plain(below)) for key, below in value.items())
    if isinstance(value, set | frozenset):
        return sorted(map(repr, value))
    return value


class Resolver:
    """Settings by path; files that the same patterns match share one."""

    def __init__(self, config: Config, choice: Choice, catalogue: Catalogue | None = None) -> None:
        self.config = config
        self.catalogue = catalogue or Catalogue()
        self.choice = choice
        self._settled: dict[tuple[str, ...], Settings] = {}
        self.settings_for("")
        for pattern, changes in config.rules.per_path.items():
            self._resolve((_layer(pattern, changes),))

    def settings_for(self, path: str) -> Settings:
        """The settings of the file at ``path``, relative to the workspace. Raises CannotRun for an unknown rule."""
        patterns = tuple(p for p in self.config.rules.per_path if matches(path, p))
        if patterns not in self._settled:
            changes = (_layer(p, self.config.rules.per_path[p]) for p in patterns)
            self._settled[patterns] = self._resolve(changes)
        return self._settled[patterns]

    def _resolve(self, changes: Iterable[tuple[Path, RuleSettings]]) -> Settings:
        layers = ((("rules",), self.config.rules), *changes)
        profile = Profile(self.choice.profile or self.config.profile)
        return Settings(
            rules=self._active(layers, profile),
            catalogue=self.catalogue,
            language=self.config.language.value if self.config.language else None,
            message_language=self.choice.message_language,
            custom=self.config.custom,
            require_reasons=self.config.ignores.require_reason,
        )

    def _active(self, layers: Layers, profile: Profile) -> dict[str, ActiveRule]:
        severity = severities(self.catalogue, layers)
        options = OptionReader(self.catalogue, self.config, profile)
        for where, layer in layers:
            options.read(where, layer)
        running = running_rules(self.catalogue, layers, self.choice.select, self.choice.ignore, profile)
        return {r.name: ActiveRule(r, severity.get(r.name), options.of(r)) for r in running}


def _layer(pattern: str, changes: RuleSettings) -> tuple[Path, RuleSettings]:
    return ("rules", "per_path", pattern), changes
