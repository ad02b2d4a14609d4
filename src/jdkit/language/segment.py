"""Words and parts of speech of a Chinese text.

The dictionary takes 150 ms to load, so this is for what the lexicons leave in doubt: a text is segmented when a hit may
be part of another word (必要时 in 必要时段), or when what was found should be looked at twice. A clean file never loads
it. Texts are expected in simplified script, which ``script.simplify`` gives with offsets unchanged.

rjieba reads the dictionary of jieba and uses its tags (ICTCLAS: v verb, vn verbal noun, n noun, a adjective, d adverb);
``data/tags.txt`` corrects those that are wrong for position descriptions.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache

from jdkit.language.wordlist import word_groups


@dataclass(frozen=True, slots=True)
class Word:
    """A word, where it starts in the text, and its tag."""

    text: str
    start: int
    tag: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end

    @property
    def is_verb(self) -> bool:
        """Whether it may say what is done; verbal nouns (vn) and verbs used as adverbs (vd) do."""
        return self.tag.startswith("v")

    @property
    def is_content(self) -> bool:
        """Whether it carries a meaning of its own: nouns, verbs, adjectives, names, foreign words."""
        return self.tag[:1] in "nvaijlz" or self.tag == "eng"


@cache
def _tagger() -> Callable[[str], list[tuple[str, str]]]:
    import rjieba

    return rjieba.tag


@cache
def _tags() -> dict[str, str]:
    return {word: tag for tag, listed in word_groups("tags").items() for word in listed}


@lru_cache(maxsize=4096)
def words_in(text: str) -> tuple[Word, ...]:
    """The words of a text in simplified script, marks and white space among them (tag ``x``)."""
    found, start = [], 0
    for word, tag in _tagger()(text):
        found.append(Word(word, start, _tags().get(word, tag)))
        start += len(word)
    return tuple(found)


def stands_alone(text: str, start: int, end: int) -> bool:
    """Whether neither end of a stretch falls within a word (必要时 does not stand alone in 必要时段)."""
    return not any(word.start < edge < word.end for edge in (start, end) for word in words_in(text))
