"""Where a value of the model stands in its file."""

from typing import Any

from pydantic import BaseModel

from jdkit.model.path import Path
from jdkit.model.shape import models_below, names_of
from jdkit.text import Document, Scalar


def locate(
    document: Document,
    model: type[BaseModel],
    path: Path,
    span: tuple[int, int] | None = None,
    at_key: bool = False,
) -> tuple[int, int]:
    """Start and end in the file of a value, of some of its characters, or of its key.

    What the file does not hold is shown at the nearest key above, at the top level on the first line.
    """
    own = own_path(document.data, model, path)
    missing = own is None
    while own is None and path:
        path = path[:-1]
        own = own_path(document.data, model, path)
    if not own:
        return _first_line(document)
    node, key = document.node(own), document.key(own)
    if key and (at_key or missing):
        return key.start, key.end
    if isinstance(node, Scalar) and node.value:
        return document.span(node, *(span or (0, len(node.value))))
    if node is None or node.start == node.end:
        return (key.start, key.end) if key else _first_line(document)
    return node.start, node.end


def _first_line(document: Document) -> tuple[int, int]:
    text = document.source.text
    start = 1 if text.startswith("\ufeff") else 0
    return start, start + len(document.source.line(1)) if text[start:] else start


def own_path(value: Any, model: type[BaseModel] | None, path: Path) -> Path | None:
    """The path under the file's own keys, or ``None`` where the file holds nothing there."""
    own: list[str | int] = []
    for part in path:
        if isinstance(value, dict) and isinstance(part, str):
            names = names_of(model) if model else {}
            spellings = [k for k in value if names.get(k.strip(), k) == part]
            if not spellings:
                return None
            key = next((k for k in spellings if value[k]), spellings[0])
            own.append(key)
            value, model = value[key], _below(model, part, value[key])
        elif isinstance(value, list) and isinstance(part, int):
            if part >= len(value):
                return None
            own.append(part)
            value = value[part]
        elif isinstance(value, dict) or (isinstance(part, int) and part > 0):
            return None
    return tuple(own)


def _below(model: type[BaseModel] | None, key: str, value: Any) -> type[BaseModel] | None:
    """The model that a value is read by: none where its keys are the user's own, or a list stands where none may."""
    below = models_below(model).get(key) if model else None
    return below and (below.of_entries if isinstance(value, list) else below.of_value)
