"""The kinds of files that have a schema."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from jdkit.config import Config
from jdkit.custom import KINDS as CUSTOM
from jdkit.model.names import KEYS
from jdkit.model.position import Position
from jdkit.rule import Rule
from jdkit.schema.build import Builder
from jdkit.schema.values import Schema
from jdkit.schema.words import Words

KINDS: Mapping[str, tuple[type[BaseModel], ...]] = {
    "position": (Position,),
    "config": (Config,),
    "rule": tuple(CUSTOM.values()),
}
"""Files of one kind have one model, or one for each value of their key ``kind``."""


def schema_of(kind: str, language: str, own: tuple[Rule, ...] = ()) -> Schema:
    """The JSON Schema of a kind of file, its words in ``language``. Draft 07 is what editors understand.

    The six required elements may be absent, as they may for the loader: their rule has a severity that a workspace
    settles, a schema has none. ``own`` are a workspace's rules, which its configuration may name. Raises KeyError for
    an unknown kind.
    """
    words = Words(language)
    known = _settled(words, own) if kind == "config" else {}
    builder = Builder(words, known, placeholders=kind == "position")
    roots = [builder.reference(model) for model in KINDS[kind]]
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        **words.of_file(kind),
        "allOf": roots if len(roots) == 1 else list(_by_kind(builder, roots)),
        "definitions": dict(sorted(builder.definitions.items())),
    }


def _by_kind(builder: Builder, roots: list[Schema]) -> Iterator[Schema]:
    """Each root where the key ``kind`` says so, so that an editor tells what is wrong by that one alone."""
    spellings = ("kind", *KEYS["kind"])
    known = [root["$ref"].rpartition("/")[2] for root in roots]
    kinds = [builder.definitions[name]["properties"]["kind"]["anyOf"][0]["enum"][0] for name in known]
    yield {"anyOf": [{"required": [key], "properties": {key: {"enum": kinds}}} for key in spellings]}
    for kind, root in zip(kinds, roots, strict=True):
        said = [{"required": [key], "properties": {key: {"const": kind}}} for key in spellings]
        yield {"if": {"anyOf": said}, "then": root}


def _settled(words: Words, own: tuple[Rule, ...]) -> Mapping[tuple[str, str], list[Schema]]:
    from jdkit.schema.catalogue import settled

    return settled(words, own)


def schema_text(kind: str, language: str, own: tuple[Rule, ...] = ()) -> str:
    """The schema as a file: UTF-8, a line for each keyword."""
    import json

    return json.dumps(schema_of(kind, language, own), ensure_ascii=False, indent=1) + "\n"
