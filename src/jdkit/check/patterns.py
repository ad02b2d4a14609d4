"""Patterns over paths: ``*`` within a folder, ``**`` across folders, ``?`` one character; ``a/**/b`` means ``a/b`` too.

Each wildcard takes the least that lets what follows it match, and never anything else: no pattern, however many
wildcards it has, makes matching slower than a few passes over the path.
"""

import re
from functools import cache

_ACROSS = re.compile(r"((?:(?<=/)|(?<!.))\*\*/|\*\*)")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    pattern = pattern.removeprefix("./")
    if pattern.endswith("/"):
        pattern += "**"
    first, *rest = _ACROSS.split(pattern)
    regex = _within(first, last=not rest)
    for at in range(0, len(rest), 2):
        reach = "(?:.*?/)??" if rest[at] == "**/" else ".*?"
        last = at == len(rest) - 2
        step = reach + _within(rest[at + 1], last)
        regex += step if last else f"(?>{step})"
    return re.compile(regex, re.DOTALL)


def _within(pattern: str, last: bool) -> str:
    """The regex of a stretch without ``**``; the ``last`` one has to reach to the end of the path."""
    first, *rest = pattern.split("*")
    regex = _literal(first)
    for n, piece in enumerate(rest, 1):
        regex += f"[^/]*{_literal(piece)}" if last and n == len(rest) else f"(?>[^/]*?{_literal(piece)})"
    return regex


def _literal(text: str) -> str:
    return "".join("[^/]" if one == "?" else re.escape(one) for one in text)


def matches(path: str, pattern: str) -> bool:
    """Whether a path, with forward slashes and relative to the pattern's folder, is one that the pattern names."""
    return _compiled(pattern).fullmatch(path) is not None


def fixed_folder(pattern: str) -> str:
    """The folder that all matches of a pattern lie in."""
    fixed = re.split(r"[*?]", pattern.removeprefix("./"), maxsplit=1)[0]
    return fixed.rpartition("/")[0]
