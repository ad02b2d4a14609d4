"""From a pydantic model to definitions of a JSON Schema.

What stands in a model is read off its annotations; what a validator admits beside that (a plain sentence for a
mapping, Chinese names of values, a percent sign) is found by asking the model, so that the two cannot drift apart.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Annotated, Any, Literal, get_args, get_origin

from annotated_types import Ge
from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from jdkit.model.names import KEYS, VALUES
from jdkit.schema.values import (
    PLACEHOLDER_ONLY,
    TEXT,
    UNFILLED,
    UNFILLED_LIST,
    Schema,
    day,
    listed,
    number,
    one_of,
    shared,
    truth,
    whole_number,
)
from jdkit.schema.words import Words

SENTENCE = "甲"


@dataclass
class Builder:
    """Collects definitions.

    ``settled`` are the forms of keys of which more is known than the model says; ``placeholders`` tells whether a value
    may be one.
    """

    words: Words
    settled: Mapping[tuple[str, str], list[Schema]]
    placeholders: bool = True
    definitions: dict[str, Schema] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words = self.words
        placeholder = words.form("placeholder") if self.placeholders else None
        self.definitions |= shared(words.form("text"), placeholder, words.fault("other"))

    def reference(self, model: type[BaseModel]) -> Schema:
        """A reference to the mapping that a model describes, which is defined on the way."""
        name = model.__name__
        if name not in self.definitions:
            self.definitions[name] = {}
            self.definitions[name] = self._mapping(model)
        return {"$ref": f"#/definitions/{name}"}

    def _mapping(self, model: type[BaseModel]) -> Schema:
        """Every key under all its names. Editors offer the English and the native one, the others are accepted."""
        properties: dict[str, Schema] = {}
        patterns: dict[str, Schema] = {}
        needed: list[Schema] = []
        fields = {info.alias or name: (name, info) for name, info in model.model_fields.items()}
        for key, (name, info) in fields.items():
            owner = _declared_in(model, name)
            if owner is model:
                properties[key] = self._key(owner.__name__, key, info)
            else:
                properties[key] = {"$ref": f"{self.reference(owner)['$ref']}/properties/{key}"}
            same = {"$ref": f"#/definitions/{model.__name__}/properties/{key}"}
            names = KEYS.get(key, ())
            native = self.words.native(names)
            if native:
                properties.setdefault(native, same)
            if others := [other for other in names if other != native]:
                patterns[rf"^(?:{'|'.join(map(re.escape, others))})$"] = same
            if info.is_required():
                needed.append({"anyOf": [{"required": [spelling]} for spelling in (key, *names)]})
        return {
            "type": "object",
            "properties": properties,
            "patternProperties": patterns | {"^x-": {}},
            "additionalProperties": False,
            **({"allOf": needed} if needed else {}),
        }

    def _key(self, owner: str, key: str, info: FieldInfo) -> Schema:
        whole = Annotated[(info.annotation, *info.metadata)] if info.metadata else info.annotation
        forms = self.settled.get((owner, key)) or self._forms(whole, whole)
        nothing = UNFILLED_LIST if any(form.get("type") == "array" for form in forms) else UNFILLED
        unsettled = PLACEHOLDER_ONLY if info.is_required() else nothing
        return self.words.of_key(owner, key) | {"anyOf": [*forms, unsettled]}

    def _forms(self, annotation: Any, whole: Any) -> list[Schema]:
        """The alternatives for a value. ``whole`` is the annotation with the validators that go before it."""
        origin, parts = get_origin(annotation), get_args(annotation)
        if origin is Annotated:
            return self._forms(parts[0], annotation if whole is annotation else whole)
        if origin is list:
            entries = self._forms(parts[0], parts[0])
            return listed(_with(entries, TEXT) if accepts(whole, [SENTENCE]) else entries)
        if origin is dict:
            return _with([self._open(parts[1])], TEXT if accepts(whole, SENTENCE) else ())
        if origin is Literal or (isinstance(annotation, type) and issubclass(annotation, Enum)):
            values = parts if origin is Literal else tuple(member.value for member in annotation)
            return self._choices(values, whole)
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            return self._model(annotation, whole)
        if parts:
            return [form for part in parts if part is not type(None) for form in self._forms(part, _inner(part, whole))]
        return self._scalar(annotation, whole)

    def _model(self, model: type[BaseModel], whole: Any) -> list[Schema]:
        forms = [self.reference(model)]
        if accepts(whole, SENTENCE):
            forms += TEXT
        elif accepts(whole, "1"):
            first = next(iter(model.model_fields.values()))
            forms += self._forms(first.annotation, first.annotation)
        if accepts(whole, [SENTENCE]):
            forms.append({"type": "array", "items": {"anyOf": [*TEXT, PLACEHOLDER_ONLY]}})
        return forms

    def _open(self, value: Any) -> Schema:
        if value is Any:
            return {"type": "object"}
        return {"type": "object", "additionalProperties": {"anyOf": [*self._forms(value, value), PLACEHOLDER_ONLY]}}

    def _choices(self, values: tuple[str, ...], whole: Any) -> list[Schema]:
        name, table = next(((n, t) for n, t in VALUES.items() if set(t) == set(values)), ("", {}))
        known = {v: tuple(n for n in table.get(v, ()) if accepts(whole, n)) for v in values}
        native = {v: self.words.native(names) for v, names in known.items()}
        offered = {v: self.words.meaning(name, v) for v in values} | {n: v for v, n in native.items() if n}
        others = [n for names in known.values() for n in names if n not in offered]
        return one_of(offered, others)

    def _scalar(self, annotation: Any, whole: Any) -> list[Schema]:
        if annotation is int:
            return whole_number(_at_least(whole), self.words.fault("whole-number"))
        if annotation is float:
            return number(accepts(whole, "40%"), self.words.fault("number"))
        if annotation is date:
            return day(self.words.fault("day"))
        if annotation is bool:
            return truth()
        if annotation is str:
            return [*TEXT]
        raise TypeError(f"no JSON Schema for {annotation}")


def accepts(annotation: Any, value: Any) -> bool:
    """Whether a model takes a value there."""
    try:
        TypeAdapter(annotation).validate_python(value)
    except ValidationError:
        return False
    return True


def _declared_in(model: type[BaseModel], name: str) -> type[BaseModel]:
    """The model that brings a field in; those that inherit it say the same of it."""
    return [c for c in model.__mro__ if issubclass(c, BaseModel) and name in c.model_fields][-1]


def _with(forms: list[Schema], more: tuple[Schema, ...]) -> list[Schema]:
    return [*forms, *(form for form in more if form not in forms)]


def _inner(part: Any, whole: Any) -> Any:
    """A part of a union with its own validators, else with those of the whole."""
    return part if get_origin(part) is Annotated else whole


def _at_least(annotation: Any) -> int | None:
    for part in (annotation, *get_args(annotation)):
        if isinstance(part, FieldInfo):
            part = next((bound for bound in part.metadata if isinstance(bound, Ge)), None)
        if isinstance(part, Ge):
            return int(part.ge)  # type: ignore[call-overload,no-any-return]
    return next((found for p in get_args(annotation) if (found := _at_least(p)) is not None), None)
