"""The options of rules as they are configured, in the types of their defaults."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.check.selection import at, rule_or_refuse
from jdkit.config import Config, RuleSettings
from jdkit.model.path import Path
from jdkit.rule import Options, Profile, Rule

LARGEST = 100_000


class OptionReader:
    """Gathers options layer by layer. ``audience``, ``jurisdictions`` and words reach every rule that has such."""

    def __init__(self, config: Config, profile: Profile) -> None:
        self._profile = profile
        self._shared = {"audience": config.audience, "jurisdictions": tuple(j for j in config.jurisdictions if j)}
        self._given: dict[str, dict[str, Any]] = {}
        for name, words in config.lexicon.items():
            with at("lexicon", name):
                rule = rule_or_refuse(name)
                for option, listed in (("add", words.add), ("allow", words.allow)):
                    if listed:
                        self._set(rule, option, [word for word in listed if word])

    def read(self, where: Path, layer: RuleSettings) -> None:
        """Takes in a layer. Raises CannotRun for an option that a rule does not have, or a value it cannot take."""
        for name, options in layer.options.items():
            with at(*where, "options", name):
                rule = rule_or_refuse(name)
            for option, value in options.items():
                with at(*where, "options", name, option):
                    self._set(rule, option, value)

    def of(self, rule: Rule) -> Options:
        defaults = rule.options_in(self._profile, {})
        shared = {name: value for name, value in self._shared.items() if name in defaults}
        return dict(defaults) | shared | self._given.get(rule.name, {})

    def _set(self, rule: Rule, option: str, value: Any) -> None:
        defaults = rule.options_in(self._profile, {})
        if option not in defaults:
            known = tuple(defaults) or ("-",)
            raise CannotRun("ui.unknown-option", {"rule": rule.name, "option": option, "known": known})
        try:
            self._given.setdefault(rule.name, {})[option] = _as_in(defaults[option], value)
        except (KeyError, ValueError, TypeError, OverflowError):
            args = {"rule": rule.name, "option": option, "found": str(value)}
            raise CannotRun("ui.wrong-option", args) from None


def _as_in(default: Any, value: Any) -> Any:
    """A value in the type of the default. Every scalar of a file is text, so numbers are read here."""
    if isinstance(default, bool):
        return {"true": True, "false": False}[value.lower()]
    if isinstance(default, int | float):
        number = type(default)(value)
        if not (isfinite(number) and 0 <= number <= LARGEST):
            raise ValueError(value)
        return number
    if isinstance(default, tuple | list | frozenset):
        return tuple(_text(entry) for entry in (value if isinstance(value, list) else [value]))
    if isinstance(default, Mapping):
        return {_text(key): _text(entry) for key, entry in value.items()}
    return _text(value)


def _text(value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(value)
    return value
