"""Lists of words, stored in simplified script, and the search for them."""

import re
from collections.abc import Iterable, Iterator

from jdkit.language.vocabulary import VOCABULARY


def words(listing: str) -> tuple[str, ...]:
    """The words of a listing: parted by white space, a line that begins with ``#`` is a comment."""
    lines = (line for line in listing.splitlines() if not line.lstrip().startswith("#"))
    return tuple(word for line in lines for word in line.split())


def any_of(listed: Iterable[str]) -> str:
    """A pattern that matches the longest of the words."""
    return "(?:" + "|".join(map(re.escape, sorted(set(listed), key=lambda word: (-len(word), word)))) + ")"


class Lexicon:
    """The search for the longest of many words: it finds what ``any_of`` does, without the time to compile that."""

    def __init__(self, listed: Iterable[str]) -> None:
        self._words = frozenset(listed)
        self.hints = (VOCABULARY.add(self._words),)
        lengths: dict[str, set[int]] = {}
        for word in self._words:
            lengths.setdefault(word[0], set()).add(len(word))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def end_at(self, text: str, start: int) -> int | None:
        """Where the longest word that begins at ``start`` ends."""
        for length in self._lengths.get(text[start : start + 1], ()):
            word = text[start : start + length]
            if word in self._words:
                return start + len(word)
        return None

    def spans(self, text: str, start: int = 0) -> Iterator[tuple[int, int]]:
        """The words from ``start`` on, none within another."""
        while start < len(text):
            end = self.end_at(text, start)
            if end is not None:
                yield start, end
            start = end or start + 1

    def found_in(self, text: str) -> bool:
        """Whether the text holds a word."""
        return any(self.spans(text))

    def struck_from(self, text: str) -> str:
        """The text with a space in the place of each word."""
        kept, at = [], 0
        for start, end in self.spans(text):
            kept.append(text[at:start])
            at = end
        return " ".join([*kept, text[at:]])
