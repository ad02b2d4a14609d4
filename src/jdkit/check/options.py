"""The options of rules as they are configured, in the types of their defaults."""

from collections.abc import Mapping
from math import isfinite
from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.check.catalogue import Catalogue, nearest_name
from jdkit.check.selection import at
from jdkit.config import Config, RuleSettings
from jdkit.config.model import Words
from jdkit.language.script import simplify
from jdkit.model.path import Path
from jdkit.rule import Options, Profile, Rule

LARGEST = 100_000
LEXICAL = ("add", "allow")
"""Options that list words. Texts are searched in simplified script, so that is what the words are brought into."""


class OptionReader:
    """Gathers options layer by layer. ``audience``, ``jurisdictions`` and words reach every rule that has such."""

    def __init__(self, catalogue: Catalogue, config: Config, profile: Profile) -> None:
        self._catalogue = catalogue
        self._profile = profile
        self._shared = {"audience": config.audience, "jurisdictions": tuple(j for j in config.jurisdictions if j)}
        self._given: dict[str, dict[str, Any]] = {}
        for name, words in config.lexicon.items():
            self._read_words(name, words)

    def read(self, where: Path, layer: RuleSettings) -> None:
        """Takes in a layer. Raises CannotRun for an option that a rule does not have, or a value it cannot take."""
        for name, options in layer.options.items():
            with at(*where, "options", name):
                rule = self._catalogue.rule_or_refuse(name)
            for option, value in options.items():
                with at(*where, "options", name, option):
                    self._set(rule, option, value)

    def _read_words(self, name: str, words: Words) -> None:
        """Takes in the words for a rule. Raises CannotRun where it has none, or a word is both added and allowed."""
        with at("lexicon", name):
            rule = self._with_words(name)
        for option, listed in zip(LEXICAL, (words.add, words.allow), strict=True):
            if listed:
                with at("lexicon", name, option):
                    self._set(rule, option, [word for word in listed if word])
        given = self._given.get(rule.name, {})
        for index, word in enumerate(words.allow):
            if word and simplify(word) in given.get("add", ()):
                with at("lexicon", name, "allow", index):
                    raise CannotRun("ui.added-and-allowed", {"rule": rule.name, "words": word})

    def _with_words(self, name: str) -> Rule:
        lexical = tuple(rule.name for rule in self._catalogue.rules if rule.options.keys() & set(LEXICAL))
        if name in self._catalogue.groups:
            raise CannotRun("ui.words-of-family", {"family": name, "known": lexical})
        rule = self._catalogue.rule_or_refuse(name)
        if rule.name not in lexical:
            near = nearest_name(name, lexical, 0.6)
            key = "ui.no-words-near" if near else "ui.no-words"
            raise CannotRun(key, {"rule": name, "near": near or "", "known": lexical})
        return rule

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
            read = _as_in(defaults[option], value)
            self._given.setdefault(rule.name, {})[option] = tuple(map(simplify, read)) if option in LEXICAL else read
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
