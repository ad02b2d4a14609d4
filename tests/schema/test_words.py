"""Every key says what belongs there, in every language."""

from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from jdkit.language.script import HAN, is_simplified_only, is_traditional_only
from jdkit.messages import LANGUAGES, catalogue
from jdkit.model.shape import keys_of
from jdkit.schema import KINDS, schema_of


def models(model: type[BaseModel], seen: set[type[BaseModel]]) -> Iterator[type[BaseModel]]:
    if model not in seen:
        seen.add(model)
        yield model
        for below in keys_of(model).values():
            if below:
                yield from models(below, seen)


MODELS = [model for kind in KINDS.values() for root in kind for model in models(root, set())]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_key_has_a_title_and_a_description(kind: str, language: str) -> None:
    schema = schema_of(kind, language)
    keys = [
        (name, key, about)
        for name, definition in schema["definitions"].items()
        for key, about in definition.get("properties", {}).items()
        if "$ref" not in about
    ]
    assert len(keys) > 20
    assert [(name, key) for name, key, about in keys if not about.get("title") or not about.get("description")] == []
    assert schema["title"]
    assert schema["description"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_description_is_left_over(language: str) -> None:
    whole = [one for model in MODELS for one in model.__mro__ if issubclass(one, BaseModel)]
    known = {f"doc.{model.__name__}.{key}" for model in whole for key in keys_of(model)}
    general = ("doc.position", "doc.config", "doc.rule", "doc.all-rules", "doc.fault.", "doc.form.")
    said = [key for key in catalogue(language) if key.startswith("doc.") and not key.startswith(general)]
    assert len(said) > 200
    assert [key for key in said if not {key, key.removesuffix(".title"), key.removesuffix(".example")} & known] == []


def test_each_language_in_its_own_script() -> None:
    for key, text in catalogue("zh-Hans").items():
        if key.startswith("doc."):
            assert not any(map(is_traditional_only, HAN.findall(text))), (key, text)
    for key, text in catalogue("zh-Hant").items():
        if key.startswith("doc."):
            assert not any(map(is_simplified_only, HAN.findall(text))), (key, text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_examples_are_accepted_where_they_stand(language: str) -> None:
    from jsonschema import Draft7Validator

    for kind in KINDS:
        schema = schema_of(kind, language)
        shown = 0
        for definition in schema["definitions"].values():
            for about in definition.get("properties", {}).values():
                for example in about.get("examples", ()):
                    shown += 1
                    validator = Draft7Validator({"definitions": schema["definitions"], "anyOf": about["anyOf"]})
                    assert validator.is_valid(example), (about["title"], example)
        assert shown > 5
