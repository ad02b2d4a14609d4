"""Regular expressions that a user writes, run by RE2 in time linear in the text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from jdkit.custom.search import Search, is_within
from jdkit.language.fold import fold
from jdkit.language.script import simplify
from jdkit.rule import Finding, Options, Page

ANCHORS = (r"\A", r"\z")


@dataclass(frozen=True)
class Regex:
    """The check of a ``pattern`` by ``regex``; ``pattern`` is written as ``searchable`` gives it."""

    search: Search
    pattern: str

    def __call__(self, page: Page, options: Options) -> Iterator[Finding]:
        fine = (*self.search.exceptions, *map(self.search.folded, options["allow"]))
        for text in self.search.passage(page).texts if self._could_be_in(page) else ():
            searched = self.search.searched(text)
            for match in compiled(self.pattern).finditer(searched):
                start, end = match.span()
                if start < end and not is_within(searched, (start, end), fine):
                    yield Finding(text.path, (start, end), args={"words": text.value[start:end]})

    def _could_be_in(self, page: Page) -> bool:
        """One search that spares a page the search of every text: each of them stands on lines of its own."""
        if any(anchor in self.pattern for anchor in ANCHORS):
            return True
        return compiled(f"(?m){self.pattern}").search(self.search.passage(page).folded) is not None


def searchable(pattern: str) -> str:
    """A pattern as it is matched against folded texts: simplified, its full-width signs half-width and literal."""
    written, escaped = list[str](), False
    for character in simplify(pattern):
        half = character if character.isascii() else fold(character)
        is_sign = half != character and half.isascii() and not half.isalnum() and not half.isspace()
        written.append(f"\\{half}" if is_sign and not escaped else half)
        escaped = character == "\\" and not escaped
    return "".join(written)


class NoEngine(Exception):
    """RE2 is not installed."""


@lru_cache(maxsize=256)
def compiled(pattern: str) -> Any:
    """Raises NoEngine, or ValueError with what is wrong with the pattern."""
    try:
        import re2
    except ImportError:
        raise NoEngine from None
    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    try:
        return re2.compile(pattern, options)
    except re2.error as refused:
        reason = refused.args[0]
        raise ValueError(reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)) from None
