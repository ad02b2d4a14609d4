"""Where words and patterns stand in the texts of a page, in any script, width and case."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from jdkit.language.fold import fold
from jdkit.language.lexicon import Lexicon
from jdkit.language.script import simplify
from jdkit.rule import Field, Page
from jdkit.rule.page import Passage, Text

Span = tuple[int, int]
Words = tuple[str, ...]


@dataclass(frozen=True)
class Search:
    """Which texts are searched, and how: with ``exact`` as they are written, else folded.

    What stands within one of ``exceptions`` is not meant: 客户 in 客户端. ``fields`` are names of ``Field``.
    """

    fields: tuple[str, ...]
    exceptions: Words = ()
    exact: bool = False

    def folded(self, word: str) -> str:
        """A word as it is looked for."""
        return word if self.exact else fold(simplify(word))

    def passage(self, page: Page) -> Passage:
        return page.passage(_fields(self.fields))

    def texts(self, page: Page, words: Words) -> Iterator[tuple[Text, str]]:
        """The texts that could hold one of the words, and what of each is searched."""
        passage = self.passage(page)
        if not self.exact and not any(word in passage.folded for word in words):
            return
        for text in passage.texts:
            yield text, self.searched(text)

    def searched(self, text: Text) -> str:
        return text.value if self.exact else fold(text.simplified)

    def found(self, page: Page, words: Words, allowed: Words = ()) -> Iterator[tuple[Text, list[Span]]]:
        """The longest of the words wherever they are meant, text by text. They are written as ``folded`` gives them."""
        fine = (*self.exceptions, *allowed)
        for text, searched in self.texts(page, words):
            spans = [s for s in lexicon_of(words).spans(searched) if _is_whole(searched, s)]
            if meant := [s for s in spans if not is_within(searched, s, fine)]:
                yield text, meant


def is_within(text: str, span: Span, longer: Words) -> bool:
    """Whether a stretch of a text is part of one of the ``longer`` words."""
    start, end = span
    word = text[start:end]
    for whole in longer:
        at = whole.find(word)
        while at >= 0:
            if start >= at and text.startswith(whole, start - at):
                return True
            at = whole.find(word, at + 1)
    return False


@lru_cache(maxsize=256)
def lexicon_of(words: Words) -> Lexicon:
    return Lexicon(words)


@lru_cache(maxsize=256)
def _fields(names: tuple[str, ...]) -> frozenset[Field]:
    return frozenset(map(Field, names))


def _is_whole(text: str, span: Span) -> bool:
    """Whether the letters at both ends are the first and last of their word: HR, but not in CHRO."""
    start, end = span
    return not (start and _joined(text[start - 1], text[start])) and not (
        end < len(text) and _joined(text[end - 1], text[end])
    )


def _joined(before: str, after: str) -> bool:
    return before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
