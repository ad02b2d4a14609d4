"""All the words that rules look for, found in a text in one pass.

Each rule looks for hundreds of words and a page holds few of them. An automaton over all words at once tells which
those are, so that a rule asks only whether any is among its own.
"""

from collections.abc import Collection
from typing import Any


class Vocabulary:
    """Words that grow as patterns are made; the automaton is built when a text is first searched after that."""

    def __init__(self) -> None:
        self._words: dict[str, None] = {}
        self._automaton: Any = None

    def __len__(self) -> int:
        return len(self._words)

    def add(self, words: Collection[str]) -> frozenset[str]:
        """Takes in words, and gives them as a set. A string stands for its characters."""
        known = len(self._words)
        self._words |= dict.fromkeys(words)
        if len(self._words) > known:
            self._automaton = None
        return frozenset(words)

    def held_by(self, text: str) -> frozenset[str]:
        """The words that stand in a text."""
        if self._automaton is None:
            from ahocorasick_rs import AhoCorasick

            self._automaton = AhoCorasick(list(self._words))
        return frozenset(self._automaton.find_matches_as_strings(text, overlapping=True))


VOCABULARY = Vocabulary()
"""The words of all patterns and lexicons that have been made so far."""
