"""From bytes to a document, a model and what is wrong with the file's shape, for any model."""

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from jdkit.language.placeholder import is_placeholder
from jdkit.load.place import locate, own_path
from jdkit.load.problem import SchemaProblem, problem_of
from jdkit.load.reading import Reading
from jdkit.model.path import Path
from jdkit.text import Document, Sequence

Model = TypeVar("Model", bound=BaseModel)
ROUNDS = 6
MOST = 200
"""Faults of the shape that are told of; whoever has more has one mistake in every line."""


@dataclass(frozen=True)
class Loaded(Generic[Model]):
    """A file as a model. ``data`` is the whole file as plain values under English keys, faulty parts included."""

    document: Document
    model: Model
    model_type: type[Model]
    data: dict[str, Any]
    problems: tuple[SchemaProblem, ...]

    def own_path(self, path: Path) -> Path | None:
        """The path under the file's own keys, or ``None`` where the file holds nothing there."""
        return own_path(self.document.data, self.model_type, path)

    def locate(self, path: Path, span: tuple[int, int] | None = None, at_key: bool = False) -> tuple[int, int]:
        """Start and end in the file of a value, of some of its characters, or of its key.

        What the file does not hold is shown at the nearest key above, at the top level on the first line.
        """
        return locate(self.document, self.model_type, path, span, at_key)


def load(document: Document, model: type[Model], placeholders: bool = True) -> Loaded[Model]:
    """Reads a document as a model. Never raises: what cannot be read is a problem, and is cut out of the model.

    With ``placeholders`` a value that is still to be filled in is no problem, whatever is wanted in its place.
    """
    reading = Reading(document)
    data = reading.read(model)
    loaded = Loaded(document, model.model_construct(), model, data, ())
    instance, errors = _validate(model, data)
    problems = [
        *reading.problems,
        *(problem for error in errors[:MOST] if (problem := _problem(loaded, error, placeholders))),
    ]
    misspelt = {problem.meant for problem in problems if problem.meant}
    told = [problem for problem in problems if problem.rule != "missing-key" or problem.path not in misspelt]
    told.sort(key=lambda problem: (problem.start, problem.end))
    return Loaded(document, instance, model, data, tuple(told))


def _validate(model: type[Model], data: dict[str, Any]) -> tuple[Model, list[ErrorDetails]]:
    """The model of all that is sound, and the errors of the rest."""
    try:
        return model.model_validate(data), []
    except ValidationError as refused:
        errors = refused.errors(include_url=False)
    rest, pending = _copied(data), errors
    for _ in range(ROUNDS):
        for error in pending:
            _cut(rest, error["loc"], missing=error["type"] == "missing")
        try:
            return model.model_validate(rest), errors
        except ValidationError as refused:
            pending = refused.errors(include_url=False)
    return model.model_construct(), errors


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copied(entry) for key, entry in value.items()}
    return [_copied(entry) for entry in value] if isinstance(value, list) else value


def _cut(data: Any, loc: Path, missing: bool) -> None:
    """Takes out the value at ``loc``; a missing text becomes an empty one, and if that will not do its parent goes."""
    holder, at, parents = data, None, []
    for part in loc:
        if isinstance(holder, dict) and (part in holder or (missing and part == loc[-1])):
            pass
        elif not (isinstance(holder, list) and isinstance(part, int) and part < len(holder)):
            continue
        parents.append((holder, part))
        at, holder = (holder, part), holder[part] if not isinstance(holder, dict) else holder.get(part)
    if at is None:
        return
    if missing and holder is None:
        at[0][at[1]] = ""
    elif holder == "" and len(parents) > 1:
        _drop(*parents[-2])
    else:
        _drop(*at)


def _drop(holder: Any, part: Any) -> None:
    if isinstance(holder, list):
        holder[part] = None
    else:
        holder.pop(part, None)


def _problem(loaded: Loaded[Any], error: ErrorDetails, placeholders: bool) -> SchemaProblem | None:
    path = _path_in(loaded.data, error)
    if placeholders and error["type"] not in ("missing", "extra_forbidden") and _awaits_filling(loaded, path, error):
        return None
    return problem_of(loaded.document, loaded.model_type, path, error)


def _awaits_filling(loaded: Loaded[Any], path: Path, error: ErrorDetails) -> bool:
    """Of lists only ``[X]`` in brackets is a placeholder; below a dash it is an entry."""
    if not is_placeholder(error["input"]):
        return False
    node = loaded.document.node(loaded.own_path(path) or ())
    return not isinstance(error["input"], list) or (isinstance(node, Sequence) and node.flow)


def _path_in(data: Any, error: ErrorDetails) -> Path:
    """The error's path without the steps that a model adds over what stands in the file."""
    path: list[str | int] = []
    steps = error["loc"]
    for n, part in enumerate(steps):
        last_missing = error["type"] == "missing" and n == len(steps) - 1
        if isinstance(data, dict) and (part in data or last_missing):
            path.append(part)
            data = data.get(part)
        elif isinstance(data, list) and isinstance(part, int) and part < len(data):
            path.append(part)
            data = data[part]
    return tuple(path)
