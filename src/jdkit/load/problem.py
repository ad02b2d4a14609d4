"""What pydantic refuses, told apart by its ``type`` and said by what was found and what is wanted."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from jdkit.load.place import locate, own_path
from jdkit.load.wanted import better_day, better_number, key_names, near_value, nearest, value_names
from jdkit.model.block import Sentence
from jdkit.model.path import Path, path_text
from jdkit.model.shape import choices_at, keys_of, model_at, names_of
from jdkit.text import Document, Edit

CONTAINERS = {"model_type": "mapping", "dict_type": "mapping", "list_type": "list", "string_type": "text"}
NUMBERS = {
    "int_parsing": "whole-number",
    "int_parsing_size": "whole-number",
    "int_from_float": "whole-number",
    "float_parsing": "number",
    "finite_number": "number",
}


@dataclass(frozen=True)
class SchemaProblem:
    """A fault of the file's shape. ``variant`` and ``args`` make its sentence; ``edits`` mend it.

    ``meant`` is the path under the key that an unknown one was probably meant to be, which then is not missing.
    """

    rule: str
    variant: str
    path: Path
    start: int
    end: int
    args: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None
    edits: tuple[Edit, ...] = ()
    safe: bool = False
    meant: Path | None = None


def problem_of(document: Document, model: type[BaseModel], path: Path, error: ErrorDetails) -> SchemaProblem:
    """The problem that a validation error stands for, at its place in the file."""
    kind, value = error["type"], error["input"]
    start, end = locate(document, model, path, at_key=kind == "extra_forbidden")
    key = _last_name(path)
    if kind == "missing":
        return SchemaProblem("missing-key", "", path, start, end, {"key": key, "path": path_text(path)})
    if kind == "extra_forbidden":
        return _unknown_key(document, model, path, start, end)
    if kind in CONTAINERS or isinstance(value, dict | list):
        wanted = _wanted(model, path, CONTAINERS.get(kind, "text"))
        return SchemaProblem("wrong-type", wanted, path, start, end, {"key": key, "found": kind_of(value)})
    found = str(value)
    refused = SchemaProblem("wrong-value", "other", path, start, end, {"key": key, "found": shown(found)})
    if kind in ("enum", "literal_error"):
        choices = choices_at(model, path)
        allowed = {"allowed": value_names(choices, found, document.source.text)}
        return _mended(document, refused, "one-of", found, near_value(choices, found), allowed)
    if kind in ("day_form", "no_such_day"):
        return _mended(document, refused, kind.replace("_", "-"), found, better_day(found), safe=True)
    if kind in NUMBERS:
        return _mended(document, refused, NUMBERS[kind], found, better_number(found), safe=True)
    if kind == "greater_than_equal":
        return _mended(document, refused, "at-least", found, None, {"at_least": (error.get("ctx") or {}).get("ge")})
    return refused


def kind_of(value: Any) -> str:
    """``mapping``, ``list`` or ``text``: the terms in which messages name what was found."""
    return "mapping" if isinstance(value, dict) else "list" if isinstance(value, list) else "text"


def shown(text: str) -> str:
    """A value short enough for a message."""
    return text if len(text) <= 40 else text[:39] + "…"


def _wanted(model: type[BaseModel], path: Path, kind: str) -> str:
    nested = model_at(model, path)
    return "sentence" if kind == "mapping" and nested and issubclass(nested, Sentence) else kind


def _unknown_key(document: Document, model: type[BaseModel], path: Path, start: int, end: int) -> SchemaProblem:
    key, owner = str(path[-1]), model_at(model, path[:-1])
    names, text = names_of(owner) if owner else {}, document.source.text
    args = {"key": shown(key), "known": key_names(tuple(keys_of(owner)) if owner else (), key, text)}
    near = nearest(key, names)
    if near is None:
        return SchemaProblem("unknown-key", "", path, start, end, args)
    meant = (*path[:-1], names[near])
    edits = () if own_path(document.data, model, meant) else (Edit(start, end, near),)
    return SchemaProblem("unknown-key", "near", path, start, end, args | {"near": near}, near, edits, meant=meant)


def _mended(
    document: Document,
    refused: SchemaProblem,
    variant: str,
    found: str,
    better: str | None,
    args: Mapping[str, object] | None = None,
    safe: bool = False,
) -> SchemaProblem:
    """The problem with its better value, and the edit that puts it in where the file shows just what was found."""
    start, end = refused.start, refused.end
    edits = (Edit(start, end, better),) if better and document.source.text[start:end] == found else ()
    args = {**refused.args, **(args or {})}
    return replace(refused, variant=variant, args=args, suggestion=better, edits=edits, safe=safe and bool(edits))


def _last_name(path: Path) -> str:
    return next((part for part in reversed(path) if isinstance(part, str)), "")
