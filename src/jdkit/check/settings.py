"""The configuration resolved against the catalogue: which rules run on a file, how grave, with which options."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.check.patterns import matches
from jdkit.config import Config, RuleSettings
from jdkit.diagnostic import Severity
from jdkit.rule import Family, Options, Profile, Rule
from jdkit.rules import RULES, rule_named

ALWAYS = ("syntax", "encoding")
"""A file that cannot be read is told whatever is selected."""


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
    language: str | None = None
    message_language: str | None = None
    custom: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Choice:
    """What the command line chooses over the configuration."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str | None = None
    message_language: str | None = None


class Resolver:
    """Settings by path; files that the same patterns match share one."""

    def __init__(self, config: Config, choice: Choice) -> None:
        self.config = config
        self.choice = choice
        self._settled: dict[tuple[str, ...], Settings] = {}
        self.settings_for("")
        for changes in config.rules.per_path.values():
            self._resolve((changes,))

    def settings_for(self, path: str) -> Settings:
        """The settings of the file at ``path``, relative to the workspace. Raises CannotRun for an unknown rule."""
        patterns = tuple(p for p in self.config.rules.per_path if matches(path, p))
        if patterns not in self._settled:
            self._settled[patterns] = self._resolve(self.config.rules.per_path[p] for p in patterns)
        return self._settled[patterns]

    def _resolve(self, changes: Iterable[RuleSettings]) -> Settings:
        layers = (self.config.rules, *changes)
        profile = Profile(self.choice.profile or self.config.profile)
        running = _running(layers, self.choice, profile)
        severity = {name: s for layer in layers for key, s in layer.severity.items() for name in _names(key)}
        given: dict[str, dict[str, Any]] = {}
        for layer in layers:
            for key, options in layer.options.items():
                given.setdefault(rule_or_refuse(key).name, {}).update(options)
        return Settings(
            rules={r.name: ActiveRule(r, severity.get(r.name), self._options(r, profile, given)) for r in running},
            language=self.config.language.value if self.config.language else None,
            message_language=self.choice.message_language,
            custom=self.config.custom,
        )

    def _options(self, rule: Rule, profile: Profile, given: Mapping[str, Mapping[str, Any]]) -> Options:
        defaults = rule.options_in(profile, {})
        shared = {"audience": self.config.audience, "jurisdictions": tuple(j for j in self.config.jurisdictions if j)}
        options = dict(defaults) | {name: value for name, value in shared.items() if name in defaults}
        words = self.config.lexicon.get(rule.name)
        if words:
            lists = {"add": tuple(w for w in words.add if w), "allow": tuple(w for w in words.allow if w)}
            options |= {name: value for name, value in lists.items() if name in defaults}
        for name, value in given.get(rule.name, {}).items():
            if name not in defaults:
                raise CannotRun(
                    "ui.unknown-option", {"rule": rule.name, "option": name, "known": tuple(defaults) or ("-",)}
                )
            options[name] = _as_in(defaults[name], value, rule.name, name)
        return options


def _running(layers: tuple[RuleSettings, ...], choice: Choice, profile: Profile) -> list[Rule]:
    chosen = choice.select or tuple(s for layer in layers for s in layer.select if s)
    ignored = {n for layer in layers for key in layer.ignore if key for n in _names(key)}
    ignored -= {n for key in choice.select for n in _names(key)}
    ignored |= {n for key in choice.ignore for n in _names(key)}
    by_name = {key for key in chosen if key not in _groups()}
    selected = {n for key in chosen for n in _names(key)} if chosen else {rule.name for rule in RULES}
    return [
        rule
        for rule in RULES
        if rule.name in ALWAYS
        or (rule.name in selected - ignored and (rule.profile.rank <= profile.rank or rule.name in by_name))
    ]


def _groups() -> dict[str, list[str]]:
    families = {family.value: [rule.name for rule in RULES if rule.family is family] for family in Family}
    return families | {"all": [rule.name for rule in RULES]}


def _names(key: str) -> list[str]:
    return _groups().get(key) or [rule_or_refuse(key).name]


def rule_or_refuse(name: str) -> Rule:
    """The rule of that name. Raises CannotRun with the nearest name."""
    rule = rule_named(name)
    if rule is None:
        from difflib import get_close_matches

        near = get_close_matches(name, [*_groups(), *(r.name for r in RULES)], n=1, cutoff=0.4)
        key = "ui.unknown-rule-near" if near else "ui.unknown-rule"
        raise CannotRun(key, {"rule": name, "near": near[0] if near else ""}, "ui.help.rules")
    return rule


def _as_in(default: Any, value: Any, rule: str, option: str) -> Any:
    """A configured option in the type of its default. Every scalar of a file is text, so numbers are read here."""
    try:
        if isinstance(default, bool):
            return {"true": True, "false": False}[str(value).lower()]
        if isinstance(default, int | float):
            return type(default)(value)
        if isinstance(default, tuple | list | frozenset):
            return tuple(value) if isinstance(value, list) else (value,)
        if isinstance(default, Mapping):
            return {**value}
        return str(value)
    except (KeyError, ValueError, TypeError):
        shown = value if isinstance(value, str) else str(value)
        raise CannotRun("ui.wrong-option", {"rule": rule, "option": option, "found": shown}) from None
