"""Putting phrases where they belong: into a list that may be there, be a single text, or not be there yet."""

from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from jdkit.model.path import Path
from jdkit.model.shape import keys_of
from jdkit.text import KEPT, Insert, Operation, Wrap

ENDINGS = "；;。"


class Unsuited(Exception):
    """What stands there cannot take a phrase."""


def put(
    holder: object, path: Path, model: type[BaseModel], key: str, phrases: Sequence[str], keeps: Path | None = None
) -> tuple[Operation, ...]:
    """Adds phrases to the list under ``key`` of the mapping at ``path``; those that stand there already are left out.

    Raises Unsuited where the mapping is none, or something else than phrases stands under the key.
    """
    if not isinstance(holder, Mapping):
        raise Unsuited
    there = holder.get(key)
    entries = there if isinstance(there, list) else [] if there is None else [there]
    known = {_said(entry) for entry in entries}
    ending = _ending(entries)
    new = [phrase + ending for phrase in dict.fromkeys(phrases) if phrase not in known]
    if not new:
        return ()
    if there is None:
        return (new_key(holder, path, model, key, new, keeps),)
    if isinstance(there, list):
        first, *others = (Insert((*path, key), len(there), phrase) for phrase in new)
        return (Insert(first.path, first.index, first.value, keeps=keeps), *others)
    if not isinstance(there, str | Mapping):
        raise Unsuited
    return (Wrap((*path, key), [KEPT, *new], keeps=keeps),)


def new_key(
    holder: Mapping[str, Any], path: Path, model: type[BaseModel], key: str, value: object, keeps: Path | None = None
) -> Insert:
    """A key that is not there yet, at its place in the order of the model."""
    order = list(keys_of(model))
    before = [name for name in order[: order.index(key)] if name in holder]
    behind = [name for name in order[order.index(key) :] if name in holder]
    if before:
        return Insert(path, key, value, after=before[-1], keeps=keeps)
    return Insert(path, key, value, before=behind[0] if behind else None, keeps=keeps)


def _said(entry: object) -> str:
    said = next(iter(entry.values()), "") if isinstance(entry, Mapping) else entry
    return str(said).rstrip(ENDINGS)


def _ending(entries: Sequence[object]) -> str:
    """The mark that all entries end with."""
    marks = {entry.rstrip()[-1:] if isinstance(entry, str) else "" for entry in entries}
    mark = marks.pop() if len(marks) == 1 else ""
    return mark if mark in ENDINGS else ""
