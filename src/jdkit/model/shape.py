"""Which keys a model knows, in English and Chinese, and what stands under each."""

from collections.abc import Iterator
from enum import Enum
from functools import cache
from typing import Any, Literal, NamedTuple, get_args, get_origin

from pydantic import BaseModel

from jdkit.model.names import KEYS
from jdkit.model.path import Path


@cache
def keys_of(model: type[BaseModel]) -> dict[str, type[BaseModel] | None]:
    """The English keys of a model in order, each with the model of its value or of its list's entries."""
    return {
        field.alias or name: next(_models(field.annotation, *field.metadata), None)
        for name, field in model.model_fields.items()
    }


@cache
def names_of(model: type[BaseModel]) -> dict[str, str]:
    """Every accepted spelling of a model's keys → the English key."""
    chinese = {name: key for key in keys_of(model) for name in KEYS.get(key, ())}
    return chinese | {key: key for key in keys_of(model)}


@cache
def is_open(model: type[BaseModel], key: str) -> bool:
    """Whether the value under ``key`` is a mapping with keys of the user's own."""
    return _holds(dict, model_annotation(model, key))


@cache
def is_list(model: type[BaseModel], key: str) -> bool:
    """Whether a list under ``key`` holds what the model of ``key`` describes."""
    return _holds(list, model_annotation(model, key))


class Below(NamedTuple):
    """The models by which a value under a key is read: of the value itself, and of the entries where it is a list."""

    of_value: type[BaseModel] | None
    of_entries: type[BaseModel] | None


@cache
def models_below(model: type[BaseModel]) -> dict[str, Below]:
    """What is read further under each key; keys that hold a mapping of the user's own are left out."""
    return {
        key: Below(nested, nested if is_list(model, key) else None)
        for key, nested in keys_of(model).items()
        if not is_open(model, key)
    }


def model_annotation(model: type[BaseModel], key: str) -> Any:
    return next(f.annotation for name, f in model.model_fields.items() if (f.alias or name) == key)


def model_at(model: type[BaseModel], path: Path) -> type[BaseModel] | None:
    """The model of what stands at a path; keys of the user's own are passed over."""
    return next(_models(_annotation_at(model, path)), None)


def choices_at(model: type[BaseModel], path: Path) -> tuple[str, ...]:
    """The closed list of values that is admitted at a path."""
    return tuple(_choices(_annotation_at(model, path)))


def _annotation_at(model: type[BaseModel], path: Path) -> Any:
    annotation: Any = model
    for part in path:
        owner = next(_models(annotation), None)
        if owner and isinstance(part, str) and part in keys_of(owner):
            annotation = model_annotation(owner, part)
    return annotation


def _choices(annotation: Any) -> Iterator[str]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (member.value for member in annotation)
    elif get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from _choices(part)


def _holds(container: type, annotation: Any) -> bool:
    return get_origin(annotation) is container or any(_holds(container, part) for part in get_args(annotation))


def _models(*annotations: Any) -> Iterator[type[BaseModel]]:
    for annotation in annotations:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation
        yield from _models(*get_args(annotation))
