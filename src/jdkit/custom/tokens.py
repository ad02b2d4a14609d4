"""Patterns over words and their parts of speech."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from jdkit.custom.search import Search, is_within
from jdkit.rule import Finding, Options, Page

if TYPE_CHECKING:
    from jdkit.language.segment import Word


@dataclass(frozen=True)
class Step:
    """One word of a sequence, or up to so many of its like. Without ``words`` and ``tags`` any word will do."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    least: int
    most: int

    def takes(self, word: "Word") -> bool:
        return (not self.words or word.text in self.words) and (not self.tags or word.tag.startswith(self.tags))


@dataclass(frozen=True)
class Tokens:
    """The check of a ``pattern`` by ``tokens``.

    Sets of places are carried along instead of trying one after the other, so time is bounded by texts times steps.
    Texts are segmented, which loads a dictionary, only where they hold a word of each step that must be there.
    """

    search: Search
    steps: tuple[Step, ...]

    def __call__(self, page: Page, options: Options) -> Iterator[Finding]:
        needed = [step.words for step in self.steps if step.words and step.least]
        if not all(_held(words, self.search.passage(page).folded) for words in needed):
            return
        from jdkit.language.segment import words_in

        fine = (*self.search.exceptions, *map(self.search.folded, options["allow"]))
        for text in self.search.passage(page).texts:
            searched = self.search.searched(text)
            if not all(_held(words, searched) for words in needed):
                continue
            words = words_in(searched)
            for first, last in self._matches(words):
                span = words[first].start, words[last - 1].end
                if not is_within(searched, span, fine):
                    yield Finding(text.path, span, args={"words": text.value[slice(*span)]})

    def _matches(self, words: "Sequence[Word]") -> Iterator[tuple[int, int]]:
        """The longest stretches of words from left to right, none over another."""
        at = 0
        while at < len(words):
            end = self._end(words, at)
            if end is not None and end > at:
                yield at, end
            at = end if end is not None and end > at else at + 1

    def _end(self, words: "Sequence[Word]", start: int) -> int | None:
        places = {start}
        for step in self.steps:
            reached = set[int]()
            for place in places:
                taken = 0
                while taken < step.most and place + taken < len(words) and step.takes(words[place + taken]):
                    taken += 1
                reached.update(range(place + step.least, place + taken + 1))
            places = reached
        return max(places, default=None)


def _held(words: tuple[str, ...], text: str) -> bool:
    return any(word in text for word in words)
