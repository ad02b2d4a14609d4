"""Regular expressions that cost nothing until a text could match them.

Compiling all that the rules look for takes longer than checking a file with it, and most files need little of it.
"""

import re
from collections.abc import Collection, Iterator
from functools import cached_property, lru_cache
from typing import Protocol

from jdkit.language.lexicon import any_of
from jdkit.language.vocabulary import VOCABULARY


class Hinted(Protocol):
    """What is found only in texts that hold a word of each of its groups of hints, the rarest group first."""

    @property
    def hints(self) -> tuple[frozenset[str], ...]: ...


class Pattern:
    """A regular expression, compiled when a text first holds what every match of it holds.

    ``hints`` are groups of words; each match holds a word of each group. A group written as a string is its characters.
    """

    def __init__(self, source: str, *hints: Collection[str], flags: re.RegexFlag = re.NOFLAG) -> None:
        self.source = source
        self.hints = tuple(map(VOCABULARY.add, hints))
        self.flags = flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        return re.compile(self.source, self.flags)

    def may_match(self, text: str) -> bool:
        """Whether the text holds a word of each group."""
        for group in self.hints:  # noqa: SIM110 - the generator of all() takes as long as the search it would spare
            if not any(map(text.__contains__, group)):
                return False
        return True

    def search(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self.compiled.search(text, *bounds) if self.may_match(text) else None

    def match(self, text: str, *bounds: int) -> re.Match[str] | None:
        return self.compiled.match(text, *bounds) if self.may_match(text) else None

    def finditer(self, text: str, *bounds: int) -> Iterator[re.Match[str]]:
        return self.compiled.finditer(text, *bounds) if self.may_match(text) else iter(())

    def split(self, text: str) -> list[str]:
        return self.compiled.split(text) if self.may_match(text) else [text]


@lru_cache(maxsize=256)
def pattern_of(listed: tuple[str, ...]) -> Pattern:
    """The search for words that a user listed; without words it finds nothing."""
    return Pattern(any_of(listed), listed)
