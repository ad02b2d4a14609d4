"""Changes said in terms of values, and what they do to plain data.

The operations of one call all speak of the data as it was before any of them: paths, indexes and offsets need not be
adjusted to each other, and their order does not matter, except between insertions at one place.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
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
    """Put ``value`` before item ``index`` of the list at ``path``, or under the new key ``index`` of the mapping.

    A key comes behind the key ``after``, or in front of the key ``before``, without either at the end. ``keeps`` is the
    path of what the same call removes from a line with a comment: the comment goes along with the value.
    """

    path: Path
    index: int | str
    value: object
    after: str | None = None
    before: str | None = None
    keeps: Path | None = None


@dataclass(frozen=True, slots=True)
class Remove:
    """Take out the list item or the key with its value at ``path``."""

    path: Path


@dataclass(frozen=True, slots=True)
class Move:
    """Make the list item at ``path`` item ``index`` of its list."""

    path: Path
    index: int


class _Kept:
    """The type of ``KEPT``."""

    def __repr__(self) -> str:
        return "KEPT"


KEPT = _Kept()
"""In what a ``Wrap`` builds: the place of what stood there."""


@dataclass(frozen=True, slots=True)
class Wrap:
    """Build a list or a mapping around the value at ``path``, which takes the place of ``KEPT`` in it.

    ``within`` holds ``KEPT`` once, as an item or under a key of its own; it may lack it where there is an empty value.
    ``keeps`` is what it is for ``Insert``.
    """

    path: Path
    within: Mapping[str, object] | Sequence[object]
    keeps: Path | None = None


Operation: TypeAlias = Replace | Insert | Remove | Move | Wrap
Structural: TypeAlias = Insert | Remove | Move


class ConflictError(ValueError):
    """Operations that do not fit the data, or contradict each other."""


def apply_operations(data: object, operations: Iterable[Operation]) -> object:
    """A copy of the data with the operations done."""
    sorted_out = sort_out(operations)
    result = [copied(data)]
    containers = [(_at(result, (0, *path)), group) for path, group in sorted_out.structural.items()]
    for path, group in sorted_out.replaces.items():
        _put(result, path, replaced(_at(result, (0, *path)), group))
    # From the inside out: what is wrapped is found at its old path only while nothing around it is.
    wrapped = [(path, _at(result, (0, *path))) for path in sorted(sorted_out.wraps, key=len, reverse=True)]
    for path, value in wrapped:
        _put(result, path, filled(sorted_out.wraps[path].within, value))
    for container, changes in containers:
        _restructure(container, changes)
    return result[0]


@dataclass(slots=True)
class Sorted:
    """Operations by what they work on: replacements by text, wraps by value, the others by collection."""

    replaces: dict[Path, list[Replace]] = field(default_factory=dict)
    wraps: dict[Path, Wrap] = field(default_factory=dict)
    structural: dict[Path, list[Structural]] = field(default_factory=dict)


def sort_out(operations: Iterable[Operation]) -> Sorted:
    """Refuses operations of which one works inside what another takes away."""
    result = Sorted()
    taken: set[Path] = set()
    places: list[Path] = []
    for operation in operations:
        if isinstance(operation, Replace):
            result.replaces.setdefault(operation.path, []).append(operation)
            places.append(operation.path)
        elif isinstance(operation, Wrap):
            if operation.path in result.wraps:
                raise ConflictError(f"{operation.path} is wrapped twice")
            result.wraps[operation.path] = operation
            places.append(operation.path)
        elif isinstance(operation, Insert):
            result.structural.setdefault(operation.path, []).append(operation)
            places.append(operation.path)
        elif not operation.path or operation.path in taken:
            raise ConflictError(f"cannot move or remove {operation.path}")
        else:
            result.structural.setdefault(operation.path[:-1], []).append(operation)
            taken.add(operation.path)
            places.append(operation.path[:-1])
    if any(path[:length] in taken for path in places for length in range(1, len(path) + 1)):
        raise ConflictError("a change inside what is moved or removed")
    return result


def kept_at(wrap: Wrap) -> int | None:
    """The number of the entry of ``within`` that stands for what is wrapped."""
    within = wrap.within
    entries = list(within.values()) if isinstance(within, Mapping) else list(within)
    places = [number for number, entry in enumerate(entries) if entry is KEPT]
    if len(places) > 1 or not entries:
        raise ConflictError("what is wrapped stands once in what is built")
    return places[0] if places else None


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


def filled(within: Mapping[str, object] | Sequence[object], value: object) -> object:
    """What a wrap makes of a value."""
    if kept_at(Wrap((), within)) is None and value is not None:
        raise ConflictError("a value would be lost")
    if isinstance(within, Mapping):
        return {key: value if entry is KEPT else copied(entry) for key, entry in within.items()}
    return [value if entry is KEPT else copied(entry) for entry in within]


def copied(value: object) -> object:
    """A copy of plain data; of a list or a mapping that stands in two places, two."""
    if isinstance(value, dict):
        return {key: copied(entry) for key, entry in value.items()}
    return [copied(entry) for entry in value] if isinstance(value, list) else value


def _put(holder: object, path: Path, value: object) -> None:
    """Puts a value at a path of the data that ``holder`` holds."""
    parent = _at(holder, (0, *path)[:-1])
    parent[(0, *path)[-1]] = value  # type: ignore[index]


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
    behind = [change for change in changes if isinstance(change, Insert) and change.after is not None]
    for change in (*reversed(behind), *(change for change in changes if change not in behind)):
        if isinstance(change, Remove):
            if change.path[-1] not in mapping:
                raise ConflictError(f"nothing at {change.path}")
            del mapping[str(change.path[-1])]
        elif isinstance(change, Insert) and isinstance(change.index, str) and change.index not in mapping:
            _add(mapping, change.index, change)
        else:
            raise ConflictError("a mapping takes new keys only and has no order")


def _add(mapping: dict[str, object], key: str, insert: Insert) -> None:
    """A new key at its place: what is to stand behind it is put in again."""
    names = list(mapping)
    beside = insert.before if insert.after is None else insert.after
    if beside is not None and beside not in mapping:
        raise ConflictError(f"no key {beside}")
    at = len(names) if beside is None else names.index(beside) + (insert.after is not None)
    mapping[key] = copied(insert.value)
    for name in names[at:]:
        mapping[name] = mapping.pop(name)


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
            before.setdefault(change.index, []).append(copied(change.value))
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
