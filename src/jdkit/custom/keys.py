"""Keys of a position as rules name them: ``duties.standards``, in any of their languages."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import BaseModel

from jdkit.custom.fault import RuleFault
from jdkit.load.wanted import nearest
from jdkit.model.names import VALUES
from jdkit.model.path import Path
from jdkit.model.position import Position
from jdkit.model.shape import choices_at, is_open, keys_of, names_of

Keys = tuple[str, ...]


def keys_from(text: str, where: Path) -> Keys:
    """The English keys that ``text`` names. Raises RuleFault for one that a position does not have."""
    model: type[BaseModel] | None = Position
    keys = list[str]()
    for part in text.split("."):
        if model is None:
            raise RuleFault("nothing-below", where, {"key": text, "part": keys[-1] if keys else ""})
        names, name = names_of(model), part.strip()
        if name not in names:
            near = nearest(name, names)
            known = {"key": name, "near": near or "", "known": tuple(keys_of(model))}
            raise RuleFault("unknown-key-near" if near else "unknown-key", where, known)
        keys.append(names[name])
        if is_open(model, keys[-1]):
            return (*keys, *(rest.strip() for rest in text.split(".")[len(keys) :]))
        model = keys_of(model)[keys[-1]]
    return tuple(keys)


def values_at(data: Any, keys: Keys, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    """What stands under the keys, in every entry of the lists on the way; of an entry left empty nothing."""
    if isinstance(data, list):
        for index, entry in enumerate(data):
            yield from values_at(entry, keys, (*path, index))
    elif not keys:
        if data is not None and data != "":
            yield path, data
    elif isinstance(data, dict) and keys[0] in data:
        yield from values_at(data[keys[0]], keys[1:], (*path, keys[0]))


def canonical(keys: Keys, value: str) -> str:
    """A value in English where it is one of a closed list, else as it stands."""
    return _english(keys[-1]).get(value.strip(), value.strip())


def refuse_unknown_value(keys: Keys, value: str, where: Path) -> None:
    """Raises RuleFault where a position could never have that value."""
    allowed = choices_at(Position, keys)
    if allowed and canonical(keys, value) not in allowed:
        raise RuleFault("unknown-value", where, {"key": keys[-1], "found": value, "allowed": allowed})


@cache
def _english(key: str) -> dict[str, str]:
    tables = [table for name, table in VALUES.items() if name.rpartition(".")[2] == key]
    return {chinese: english for table in tables for english, names in table.items() for chinese in names}
