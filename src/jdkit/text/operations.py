"""Changes said in terms of values, and what they do to plain data.

The operations of one call all speak of the data as it was before any of them: paths, indexes and offsets need not be
adjusted to each other, and their order does not matter, except between insertions at one place.
"""

from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import TypeAlias

Path: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Replace:
    """Put ``text`` in the place of characters ``start`` to ``end`` of the text at ``path``; None counts as empty."""

    path: Path
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Insert:
    """Put ``value`` before item ``index`` of the list at ``path``, or under the new key ``index`` of the mapping."""

    path: Path
    index: int | str
    value: object


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the list item or the key with its value at ``path``."""

    path: Path


@dataclass(frozen=True, slots=True)
class Move:
    """Make the list item at ``path`` item ``index`` of its list."""

    path: Path
    index: int


Operation: TypeAlias = Replace | Insert | Remove | Move
Structural: TypeAlias = Insert | Remove | Move


class ConflictError(ValueError):
    """Operations that do not fit the data, or contradict each other."""


def apply_operations(data: object, operations: Iterable[Operation]) -> object:
    """A copy of the data with the operations done."""
    replaces, structural = sort_out(operations)
    result = deepcopy(data)
    containers = [(_at(result, path), group) for path, group in structural.items()]
    for path, group in replaces.items():
        text = replaced(_at(result, path), group)
        if not path:
            return text
        parent = _at(result, path[:-1])
        parent[path[-1]] = text  # type: ignore[index]
    for container, changes in containers:
        _restructure(container, changes)
    return result


def sort_out(operations: Iterable[Operation]) -> tuple[dict[Path, list[Replace]], dict[Path, list[Structural]]]:
    """Replacements by scalar, the others by collection; refused where one works inside what another takes away."""
    replaces: dict[Path, list[Replace]] = {}
    structural: dict[Path, list[Structural]] = {}
    taken: set[Path] = set()
    places: list[Path] = []
    for operation in operations:
        if isinstance(operation, Replace):
            replaces.setdefault(operation.path, []).append(operation)
            places.append(operation.path)
        elif isinstance(operation, Insert):
            structural.setdefault(operation.path, []).append(operation)
            places.append(operation.path)
        elif not operation.path or operation.path in taken:
            raise ConflictError(f"cannot move or remove {operation.path}")
        else:
            structural.setdefault(operation.path[:-1], []).append(operation)
            taken.add(operation.path)
            places.append(operation.path[:-1])
    if any(path[:length] in taken for path in places for length in range(1, len(path) + 1)):
        raise ConflictError("a change inside what is moved or removed")
    return replaces, structural


def replaced(value: object, group: Sequence[Replace]) -> str:
    """A text with all replacements made."""
    if value is not None and not isinstance(value, str):
        raise ConflictError("not a text")
    text, pieces, at = value or "", [""], 0
    for operation in sorted(group, key=lambda one: (one.start, one.end)):
        if not at <= operation.start <= operation.end <= len(text):
            raise ConflictError("replacements overlap or lie outside of the text")
        pieces += (text[at : operation.start], operation.text)
        at = operation.end
    return "".join((*pieces, text[at:]))


def _at(data: object, path: Path) -> object:
    for step in path:
        in_list = isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data)
        if not in_list and not (isinstance(data, dict) and step in data):
            raise ConflictError(f"nothing at {path}")
        data = data[step]  # type: ignore[index]
    return data


def _restructure(container: object, changes: Sequence[Structural]) -> None:
    if isinstance(container, dict):
        _change_mapping(container, changes)
    elif not isinstance(container, list):
        raise ConflictError("neither list nor mapping")
    elif any(isinstance(change, Move) for change in changes):
        _move(container, changes)
    else:
        _change_list(container, changes)


def _change_mapping(mapping: dict[str, object], changes: Sequence[Structural]) -> None:
    for change in changes:
        if isinstance(change, Remove):
            if change.path[-1] not in mapping:
                raise ConflictError(f"nothing at {change.path}")
            del mapping[str(change.path[-1])]
        elif isinstance(change, Insert) and isinstance(change.index, str) and change.index not in mapping:
            mapping[change.index] = deepcopy(change.value)
        else:
            raise ConflictError("a mapping takes new keys only and has no order")


def _move(items: list[object], changes: Sequence[Structural]) -> None:
    change = changes[0]
    if len(changes) > 1 or not isinstance(change, Move) or not 0 <= change.index < len(items):
        raise ConflictError("one item of a list can be moved, and nothing else be done to the list")
    items.insert(change.index, items.pop(_index(change.path, len(items))))


def _change_list(items: list[object], changes: Sequence[Structural]) -> None:
    before: dict[int, list[object]] = {}
    removed: set[int] = set()
    for change in changes:
        if isinstance(change, Remove):
            removed.add(_index(change.path, len(items)))
        elif isinstance(change, Insert) and isinstance(change.index, int) and 0 <= change.index <= len(items):
            before.setdefault(change.index, []).append(deepcopy(change.value))
        else:
            raise ConflictError("outside of the list")
    kept: list[object] = []
    for index in range(len(items) + 1):
        kept += before.get(index, ())
        kept += () if index in removed else items[index : index + 1]
    items[:] = kept


def _index(path: Path, length: int) -> int:
    index = path[-1]
    if isinstance(index, int) and 0 <= index < length:
        return index
    raise ConflictError(f"nothing at {path}")
