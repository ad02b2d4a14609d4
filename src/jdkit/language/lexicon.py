"""Lists of words, stored in simplified script, and the search for them."""

import re
from collections.abc import Iterable
from functools import lru_cache


def words(listing: str) -> tuple[str, ...]:
    """The words of a listing: parted by white space, a line that begins with ``#`` is a comment."""
    lines = (line for line in listing.splitlines() if not line.lstrip().startswith("#"))
    return tuple(word for line in lines for word in line.split())


def any_of(listed: Iterable[str]) -> str:
    """A pattern that matches the longest of the words. It tries what words begin with in common only once."""
    by_first: dict[str, set[str]] = {}
    for word in listed:
        by_first.setdefault(word[0], set()).add(word[1:])
    return "(?:" + "|".join(re.escape(first) + _rest(rest) for first, rest in sorted(by_first.items())) + ")"


def _rest(endings: set[str]) -> str:
    longer = endings - {""}
    if not longer:
        return ""
    return any_of(longer) + ("?" if "" in endings else "")


@lru_cache(maxsize=256)
def pattern_of(listed: tuple[str, ...]) -> re.Pattern[str]:
    """The compiled search for words that a user listed; without words it finds nothing."""
    return re.compile(any_of(listed) if listed else r"(?!)")
