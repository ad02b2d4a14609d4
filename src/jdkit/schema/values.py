"""What a single value may look like once a YAML tool has read it.

jdkit reads every scalar as text; other tools turn ``24`` into a number, ``true`` into a boolean and, some of them,
``2026-01-01`` into a date. A schema for them accepts what jdkit accepts, whatever type it has by then. Lists of forms
are alternatives: they go into ``anyOf``.

``patternErrorMessage`` and ``enumDescriptions`` are what editors show beside the standard keywords; others pass over
them.
"""

from typing import Any

from jdkit.language.placeholder import BARE, PLACEHOLDER

Schema = dict[str, Any]

TEXT: tuple[Schema, ...] = (
    {"type": ["string", "number"], "pattern": r"\S"},
    {"$ref": "#/definitions/bare"},
)
"""A text. ``bare``: booleans and dates, told apart by what they are not, lest editors offer ``true`` and ``false``."""

PLACEHOLDER_ONLY: Schema = {"$ref": "#/definitions/placeholder"}
UNFILLED: Schema = {"$ref": "#/definitions/unfilled"}
"""Nothing, or a placeholder. It admits whatever is no JSON at all, which is how a date passes that a tool has made."""
UNFILLED_LIST: Schema = {"$ref": "#/definitions/unfilled-list"}
"""The same where a list may stand, of which ``[X]`` is one entry and not a mark."""


def shared(text: str, placeholder: str | None, told: str) -> dict[str, Schema]:
    """The definitions that all others rely on.

    ``text`` and ``placeholder`` are their titles, without which an editor takes all alternatives for one and repeats
    the title of the key for each; ``told`` is what it says of a value that no alternative admits. Without a
    ``placeholder`` none is admitted.
    """
    lone = rf"^(?:{BARE.pattern})$|{PLACEHOLDER.pattern}"
    mark = {"type": "string", "pattern": PLACEHOLDER.pattern, "patternErrorMessage": told}
    in_brackets = {
        "type": "array",
        "minItems": 1,
        "maxItems": 1,
        "items": {"type": "string", "pattern": lone, "patternErrorMessage": told},
    }
    nothing: list[Schema] = [
        {"type": "string", "pattern": r"^\s*$", "patternErrorMessage": told},
        {"not": {"type": ["string", "number", "boolean", "array", "object"]}},
    ]
    bare = {"title": text, "not": {"type": ["string", "number", "null", "array", "object"]}}
    if placeholder is None:
        empty = {"title": text, "anyOf": nothing}
        return {"bare": bare, "placeholder": {"not": {}}, "unfilled": empty, "unfilled-list": empty}
    return {
        "bare": bare,
        "placeholder": {"title": placeholder, "anyOf": [mark, in_brackets]},
        "unfilled": {"title": placeholder, "anyOf": [*nothing, PLACEHOLDER_ONLY]},
        "unfilled-list": {"title": placeholder, "anyOf": [*nothing, mark]},
    }


_YEAR = r"(?!0000)[0-9]{4}"
_LEAP = r"(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)"
DAY = (
    rf"^(?:{_YEAR}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    rf"|(?!0000){_LEAP}-02-29)$"
)
"""The days that the calendar has, so that 30 February is refused by tools that know no dates."""

DECIMAL = r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?"


def day(told: str) -> list[Schema]:
    """A day of the calendar. ``told`` is what an editor says of others."""
    return [{"type": "string", "pattern": DAY, "patternErrorMessage": told}]


def whole_number(at_least: int | None, told: str) -> list[Schema]:
    """A whole number, from ``at_least`` (0 or 1) on."""
    number: Schema = {"type": "integer"}
    digits = r"[+-]?[0-9]+"
    if at_least is not None:
        number["minimum"] = at_least
        digits = {0: r"\+?[0-9]+", 1: r"\+?0*[1-9][0-9]*"}[at_least]
    return [number, {"type": "string", "pattern": rf"^\s*{digits}(?:\.0*)?\s*$", "patternErrorMessage": told}]


def number(percent: bool, told: str) -> list[Schema]:
    """A number, with ``percent`` also one with its sign."""
    sign = "[%％]?" if percent else ""
    text = {"type": "string", "pattern": rf"^\s*{DECIMAL}\s*{sign}\s*$", "patternErrorMessage": told}
    return [{"type": "number"}, text]


def truth() -> list[Schema]:
    """Yes or no, in the words that pydantic reads."""
    words = ("true", "false", "yes", "no", "on", "off", "t", "f", "y", "n", "1", "0")
    any_case = ("".join(f"[{c.upper()}{c}]" if c.isalpha() else c for c in word) for word in words)
    return [
        {"type": "boolean"},
        {"type": "integer", "minimum": 0, "maximum": 1},
        {"type": "string", "pattern": rf"^(?:{'|'.join(any_case)})$"},
    ]


def one_of(offered: dict[str, str], others: list[str]) -> list[Schema]:
    """A word of a closed list: those that an editor offers, each with what it means, and those it only accepts."""
    values: list[Any] = []
    meanings: list[str] = []
    for word, meaning in offered.items():
        for value in (int(word), word) if word.isdigit() else (word,):
            values.append(value)
            meanings.append(meaning)
    told = {"enumDescriptions": meanings} if meanings != [str(value) for value in values] else {}
    forms: list[Schema] = [{"enum": values, **told}]
    return [*forms, {"type": "string", "pattern": rf"^(?:{'|'.join(others)})$"}] if others else forms


def listed(entries: list[Schema]) -> list[Schema]:
    """A list, or its only entry."""
    return [{"type": "array", "items": {"anyOf": [*entries, PLACEHOLDER_ONLY]}}, *entries]
