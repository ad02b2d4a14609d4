"""What the catalogue of rules adds to the schema of ``jdkit.yaml``: names of rules, and the options of each."""

from collections.abc import Mapping
from typing import Any

from jdkit.diagnostic import Severity
from jdkit.messages import phrase
from jdkit.rule import Family, Rule
from jdkit.rules import RULES
from jdkit.schema.values import PLACEHOLDER_ONLY, TEXT, Schema, listed, one_of
from jdkit.schema.words import Words

INTEGER_TEXT = r"^\s*[+-]?[0-9]+\s*$"
NUMBER_TEXT = r"^\s*[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\s*$"


def settled(words: Words, own: tuple[Rule, ...] = ()) -> Mapping[tuple[str, str], list[Schema]]:
    """The forms of the keys under which rules are named, a workspace's ``own`` among them."""
    rules = (*RULES, *own)
    named = _titles(words.language, rules)
    severities = one_of({s.value: words.meaning("", s.value) for s in Severity}, [])
    return {
        ("RuleSettings", "select"): listed(one_of(named, [])),
        ("RuleSettings", "ignore"): listed(one_of(named, [])),
        ("RuleSettings", "severity"): [_keyed({name: (title, severities) for name, title in named.items()})],
        ("RuleSettings", "options"): [_keyed({r.name: (named[r.name], [_options(r)]) for r in rules if r.options})],
    }


def _titles(language: str, rules: tuple[Rule, ...]) -> dict[str, str]:
    """Everything that names rules → what it means: all of them, a family, one."""
    families = {family.value: phrase(language, f"ui.family.{family.value}") for family in Family}
    titles = {rule.name: rule.title(language) for rule in rules}
    return {"all": phrase(language, "doc.all-rules")} | families | titles


def _keyed(keys: Mapping[str, tuple[str, list[Schema]]]) -> Schema:
    properties = {
        name: {"description": title, "anyOf": [*forms, PLACEHOLDER_ONLY]} for name, (title, forms) in keys.items()
    }
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _options(rule: Rule) -> Schema:
    properties = {name: {"anyOf": _as(default), "default": _plain(default)} for name, default in rule.options.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False}


def _as(default: Any) -> list[Schema]:
    """What may stand for an option, by the type of its default."""
    if isinstance(default, bool):
        return [{"type": "boolean"}, {"type": "string", "pattern": "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee])$"}]
    if isinstance(default, int):
        return [{"type": "integer"}, {"type": "string", "pattern": INTEGER_TEXT}]
    if isinstance(default, float):
        return [{"type": "number"}, {"type": "string", "pattern": NUMBER_TEXT}]
    if isinstance(default, tuple | list | frozenset):
        return listed([*TEXT])
    return [{"type": "object"}] if isinstance(default, Mapping) else [*TEXT]


def _plain(default: Any) -> Any:
    """A default as JSON."""
    if isinstance(default, tuple | list | frozenset):
        return sorted(default)
    return dict(default) if isinstance(default, Mapping) else default
