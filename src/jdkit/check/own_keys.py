"""A rule's operations speak of English keys; in the file they are done under the file's own."""

from dataclasses import replace
from typing import Any

from jdkit.load import Loaded
from jdkit.load.wanted import key_names
from jdkit.model.path import Path
from jdkit.text import Insert, Operation, Wrap


def in_own_keys(loaded: Loaded[Any], operation: Operation) -> Operation | None:
    """The operation under the file's keys, new ones as its writer would write them; None where it has no place."""
    own = loaded.own_path(operation.path)
    if own is None:
        return None
    if isinstance(operation, Wrap):
        keeps = loaded.own_path(operation.keeps) if operation.keeps else None
        return Wrap(own, _named(loaded, operation.within, own), keeps)
    if isinstance(operation, Insert):
        return _inserted(loaded, operation, own)
    return replace(operation, path=own)


def _inserted(loaded: Loaded[Any], insert: Insert, own: Path) -> Operation | None:
    keeps = loaded.own_path(insert.keeps) if insert.keeps else None
    if isinstance(insert.index, int):
        return replace(insert, path=own, value=_named(loaded, insert.value, own), keeps=keeps)
    beside = insert.after or insert.before
    sibling = loaded.own_path((*insert.path, beside)) if beside else None
    value = _named(loaded, insert.value, sibling or own)
    empty = loaded.own_path((*insert.path, insert.index))
    if empty and isinstance(value, dict | list):
        return Wrap(empty, value, keeps)
    key, name = _written(loaded, insert.index, sibling or own), str(sibling[-1]) if sibling else None
    return Insert(own, key, value, after=insert.after and name, before=insert.before and name, keeps=keeps)


def _named(loaded: Loaded[Any], value: Any, beside: Path) -> Any:
    """A value under keys like those beside it."""
    if isinstance(value, dict):
        return {_written(loaded, key, beside): _named(loaded, entry, beside) for key, entry in value.items()}
    return [_named(loaded, entry, beside) for entry in value] if isinstance(value, list) else value


def _written(loaded: Loaded[Any], key: str, beside: Path) -> str:
    """A key as the writer of the nearest key above writes them."""
    names = [step for step in beside if isinstance(step, str)]
    nearest = names[-1] if names else next(iter(loaded.document.data), "")  # type: ignore[call-overload]
    return key_names((key,), nearest, loaded.document.source.text)[0]
