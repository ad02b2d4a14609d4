"""The check of ``require``: words or keys that must be there."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from jdkit.custom.keys import Keys, canonical, values_at
from jdkit.custom.search import Search, lexicon_of
from jdkit.language.fold import fold
from jdkit.language.script import simplify
from jdkit.model.path import Path
from jdkit.rule import Finding, Options, Page


@dataclass(frozen=True)
class Holds:
    """A condition on what stands under ``keys``: nothing, one of some values, one of some words."""

    keys: Keys
    equals: tuple[str, ...]
    words: tuple[str, ...]
    missing: bool


@dataclass(frozen=True)
class Require:
    """``each`` are the keys of a list whose entries are asked one by one; without them the position is asked."""

    search: Search
    each: Keys
    when: tuple[Holds, ...]
    words: tuple[str, ...]
    present: tuple[Keys, ...]

    def __call__(self, page: Page, options: Options) -> Iterator[Finding]:
        for path, entry in self._entries(page):
            if not all(self._meets(condition, page, path, entry) for condition in self.when):
                continue
            lacking = [keys for keys in self.present if not self._under(keys, page, path, entry)]
            if lacking or not self._says(page, path):
                yield self._finding(page, path, lacking)

    def _entries(self, page: Page) -> Iterator[tuple[Path, Any]]:
        if not self.each:
            yield (), page.data
            return
        yield from values_at(dict(page.data), self.each)

    def _under(self, keys: Keys, page: Page, path: Path, entry: Any) -> list[Any]:
        """The values under keys: of the entry where they begin with its own, else of the position."""
        own = bool(self.each) and keys[: len(self.each)] == self.each
        data, rest = (entry, keys[len(self.each) :]) if own else (dict(page.data), keys)
        return [value for _, value in values_at(data, rest)]

    def _meets(self, condition: Holds, page: Page, path: Path, entry: Any) -> bool:
        values = self._under(condition.keys, page, path, entry)
        if condition.missing:
            return not values
        texts = [text for value in values for text in _texts(value)]
        if condition.equals:
            return any(canonical(condition.keys, text) in condition.equals for text in texts)
        if condition.words:
            return any(lexicon_of(condition.words).found_in(fold(simplify(text))) for text in texts)
        return bool(values)

    def _says(self, page: Page, path: Path) -> bool:
        """Whether one of the words stands in the entry."""
        if not self.words:
            return True
        passage = self.search.passage(page)
        own = (text for text in passage.texts if text.path[: len(path)] == path)
        return any(lexicon_of(self.words).found_in(self.search.searched(text)) for text in own)

    def _finding(self, page: Page, path: Path, lacking: list[Keys]) -> Finding:
        """At the first words of the entry; of the position at the key that is missing, or where texts are asked for."""
        first = next((text for text in page.all_texts if path and text.path[: len(path)] == path), None)
        if first:
            return Finding(first.path, (0, len(first.value)), args={"words": first.value})
        own = lacking[0] if lacking else ()
        return Finding(path or own or ("duties",), args={"words": ""})


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    else:
        for entry in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            yield from _texts(entry)
