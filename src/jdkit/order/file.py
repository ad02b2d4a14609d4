"""Putting one file in order, and making sure that nothing else changed."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from jdkit.load import load
from jdkit.model.position import Position
from jdkit.order.arrange import Model, arrangement, known_key, nested_model
from jdkit.order.names import Keys, key_name
from jdkit.rule import Page
from jdkit.text import Document, Source, apply_edits, parse, read_source

ROUNDS = 4
"""One will do, unless something could not move at first because of the empty lines behind it, and now can."""

ABOUT_ONE_VALUE = frozenset({"fullwidth-comma", "fullwidth-bracket", "hash-in-value"})
"""Doubts about a value that moves whole. With any other fault, what belongs to which key is in doubt."""


@dataclass(frozen=True)
class Arranged:
    """A file's bytes in order; as they were where it is in order already, is ``faulty``, or could not be ``kept``.

    ``line`` is where the first fault stands. ``kept`` is false where a value or comment would not come out the same.
    """

    data: bytes
    faulty: bool = False
    line: int = 1
    kept: bool = True


def arrange_file(name: str, data: bytes, keys: Keys, model: type[BaseModel] = Position) -> Arranged:
    """The file with its keys in the order of the model, spelled as ``keys`` says. Never raises for any bytes."""
    source, unreadable = read_source(name, data)
    document = parse(source) if not unreadable else None
    faults = [*unreadable, *(p for p in document.problems if p.code not in ABOUT_ONE_VALUE)] if document else unreadable
    if document is None or faults:
        return Arranged(data, faulty=True, line=source.position(faults[0].start).line)
    language = _language(document) if keys is Keys.ZH else ""
    after = document
    for _ in range(ROUNDS):
        edits = arrangement(after, model, lambda key: key_name(key, keys, language))
        if not edits:
            break
        after = parse(Source(name, apply_edits(after.source.text, edits)))
        if not _same(document, after, model):
            return Arranged(data, kept=False)
    return Arranged(after.source.text.encode("utf-8") if after is not document else data)


def _language(document: Document) -> str:
    """The language of the values, which fmt does not touch: a language found from keys too would change with them."""
    loaded = load(document, Position)
    return Page(loaded.data, loaded.model).language


def _same(before: Document, after: Document, model: type[BaseModel]) -> bool:
    """Whether both say the same with the same comments."""
    if _codes(before) != _codes(after) or _comments(before) != _comments(after):
        return False
    return bool(_in_english(before.data, model) == _in_english(after.data, model))


def _codes(document: Document) -> Counter[str]:
    return Counter(problem.code for problem in document.problems)


def _comments(document: Document) -> Counter[str]:
    text = document.source.text
    return Counter(text[comment.start : comment.end] for comment in document.comments)


def _in_english(value: Any, model: Model) -> Any:
    if isinstance(value, list):
        return [_in_english(entry, model) for entry in value]
    if not isinstance(value, dict):
        return value
    named = [(known_key(model, key) or key, entry) for key, entry in value.items()]
    return {name: _in_english(entry, nested_model(model, name, isinstance(entry, list))) for name, entry in named}
