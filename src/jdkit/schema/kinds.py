"""The kinds of files that have a schema."""

from collections.abc import Mapping

from pydantic import BaseModel

from jdkit.config import Config
from jdkit.model.position import Position
from jdkit.schema.build import Builder
from jdkit.schema.values import Schema
from jdkit.schema.words import Words

KINDS: Mapping[str, type[BaseModel]] = {"position": Position, "config": Config}


def schema_of(kind: str, language: str) -> Schema:
    """The JSON Schema of a kind of file, its words in ``language``. Draft 07 is what editors understand.

    The six required elements may be absent, as they may for the loader: their rule has a severity that a workspace
    settles, a schema has none. Raises KeyError for an unknown kind.
    """
    words = Words(language)
    builder = Builder(words, _settled(words), placeholders=False) if kind == "config" else Builder(words, {})
    root = builder.reference(KINDS[kind])
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **words.of_file(kind),
        "allOf": [root],
        "definitions": dict(sorted(builder.definitions.items())),
    }


def _settled(words: Words) -> Mapping[tuple[str, str], list[Schema]]:
    from jdkit.schema.catalogue import settled

    return settled(words)


def schema_text(kind: str, language: str) -> str:
    """The schema as a file: UTF-8, a line for each keyword."""
    import json

    return json.dumps(schema_of(kind, language), ensure_ascii=False, indent=1) + "\n"
