"""From the file's own keys to English ones."""

import re
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel

from jdkit.load.problem import SchemaProblem
from jdkit.load.wanted import nearest
from jdkit.model.block import Sentence
from jdkit.model.path import Path
from jdkit.model.shape import keys_of, models_below, names_of
from jdkit.text import Document, Edit, Mapping, Node, Scalar, Sequence, quote

FULL_WIDTH_KEY = re.compile(r"([a-z_]+)(：\s*)")


@dataclass
class Reading:
    """Turns the file's own keys into English ones and mends what can be read in one way only."""

    document: Document
    problems: list[SchemaProblem] = field(default_factory=list)

    def read(self, model: type[BaseModel]) -> dict[str, Any]:
        """The whole file under English keys; nothing where it is no mapping, which the document itself tells."""
        root = self.document.data
        return self._mapping(root, model, (), ()) if isinstance(root, dict) else {}

    def translate(self, value: Any, model: type[BaseModel] | None, path: Path, own: Path) -> Any:
        if isinstance(value, dict):
            if sentence := self._broken_sentence(value, model, path, own):
                return sentence
            return self._mapping(value, model, path, own) if model else value
        if isinstance(value, list):
            if model is None and all(isinstance(entry, str) and entry.strip() for entry in value):
                return value
            return [self._entry(entry, model, (*path, i), (*own, i)) for i, entry in enumerate(value)]
        if isinstance(value, str) and model:
            self._key_in_sentence(value, model, path, own)
        return value

    def _mapping(self, value: dict[str, Any], model: type[BaseModel], path: Path, own: Path) -> dict[str, Any]:
        names, below, result, spellings = names_of(model), models_below(model), dict[str, Any](), dict[str, str]()
        for spelling, entry in value.items():
            key = names.get(spelling.strip(), spelling)
            if key.startswith("x-") or _is_empty(entry):
                continue
            if key in result:
                args = {"key": spelling, "other": spellings[key]}
                self._report("duplicate-key", "two-spellings", (*path, key), (*own, spelling), args)
                continue
            spellings[key] = spelling
            nested = below.get(key)
            if nested is None or (nested.of_value is None and isinstance(entry, str)):
                result[key] = entry
            else:
                model_of = nested.of_entries if isinstance(entry, list) else nested.of_value
                result[key] = self.translate(entry, model_of, (*path, key), (*own, spelling))
        return result

    def _entry(self, value: Any, model: type[BaseModel] | None, path: Path, own: Path) -> Any:
        if not _is_empty(value):
            return self.translate(value, model, path, own)
        start, end = self.document.place(own) or (0, 0)
        args = {"key": next((part for part in reversed(path) if isinstance(part, str)), "")}
        self.problems.append(SchemaProblem("wrong-value", "empty-entry", path, start, end, args))
        return None

    def _broken_sentence(self, value: dict[str, Any], model: type[BaseModel] | None, path: Path, own: Path) -> str:
        """``- 重点: 核对`` where a sentence may stand: YAML reads a mapping, the writer meant one sentence."""
        if len(value) != 1 or not isinstance(own[-1], int) or (model and not issubclass(model, Sentence)):
            return ""
        key, entry = next(iter(value.items()))
        if not isinstance(entry, str) or key.isascii() or nearest(key, names_of(model) if model else ()):
            return ""
        first, last = self.document.key((*own, key)), self.document.node((*own, key))
        if first is None or not isinstance(last, Scalar) or last.style:
            return ""
        sentence = self.document.source.text[first.start : last.end]
        if "\n" in sentence or "\r" in sentence or _in_flow(self.document, own):
            return ""
        edit = Edit(first.start, last.end, quote(sentence))
        args = {"key": key}
        self.problems.append(
            SchemaProblem("syntax", "colon-in-sentence", path, first.start, last.end, args, edits=(edit,), safe=True)
        )
        return sentence

    def _key_in_sentence(self, value: str, model: type[BaseModel], path: Path, own: Path) -> None:
        """``- what：核对`` with a full-width colon: a key of the format, read as part of a sentence."""
        found = FULL_WIDTH_KEY.match(value)
        node = self.document.node(own)
        if found and found[1] in keys_of(model) and isinstance(node, Scalar) and not node.style:
            start, end = self.document.span(node, *found.span(2))
            edits = () if "\n" in value or _in_flow(self.document, own[:-1]) else (Edit(start, end, ": "),)
            args = {"key": found[1]}
            self.problems.append(SchemaProblem("syntax", "fullwidth-colon", path, start, end, args, edits=edits))

    def _report(self, rule: str, variant: str, path: Path, own: Path, args: dict[str, str]) -> None:
        key = self.document.key(own)
        start, end = (key.start, key.end) if key else (0, 0)
        self.problems.append(SchemaProblem(rule, variant, path, start, end, args))


def _is_empty(value: Any) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


def _in_flow(document: Document, own: Path) -> bool:
    node: Node | None = document.node(own)
    return isinstance(node, Mapping | Sequence) and node.flow
