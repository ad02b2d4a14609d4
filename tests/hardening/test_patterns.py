"""Patterns mean what they say, in time that does not grow with the number of their wildcards."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdkit.check.patterns import matches

PIECES = st.sampled_from(["a", "b", "/", "*", "**", "**/", "?", "a/"])


def naively(path: str, pattern: str) -> bool:
    """The plain meaning, by trying everything."""
    if pattern.endswith("/"):
        pattern += "**"
    parts = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    pieces = re.findall(r"(?:(?<=/)|(?<!.))\*\*/|\*\*|.", pattern)
    regex = "".join(parts.get(piece) or re.escape(piece) for piece in pieces)
    return re.fullmatch(regex, path) is not None


@given(st.text("ab/", max_size=9), st.lists(PIECES, max_size=7).map("".join))
def test_a_pattern_matches_what_trying_everything_finds(path: str, pattern: str) -> None:
    assert matches(path, pattern) == naively(path, pattern)


@pytest.mark.parametrize("pattern", ["*a" * 60 + "b", "**/a" * 60 + "/b", "**a" * 60 + "b", "**/*a*/" * 20 + "b"])
@pytest.mark.parametrize("path", ["a" * 250, "a/" * 1000 + "a", "aaaa/" * 800])
def test_many_wildcards_are_not_slow(pattern: str, path: str) -> None:
    start = time.perf_counter()
    assert not matches(path, pattern)
    assert time.perf_counter() - start < 1
