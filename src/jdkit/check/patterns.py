"""Patterns over paths: ``*`` within a folder, ``**`` across folders, ``?`` one character."""

import re
from functools import cache


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    regex, at = "", 0
    pattern = pattern.removeprefix("./")
    if pattern.endswith("/"):
        pattern += "**"
    while at < len(pattern):
        if pattern.startswith("**/", at):
            regex, at = regex + "(?:.*/)?", at + 3
        elif pattern.startswith("**", at):
            regex, at = regex + ".*", at + 2
        else:
            one = pattern[at]
            regex += "[^/]*" if one == "*" else "[^/]" if one == "?" else re.escape(one)
            at += 1
    return re.compile(regex, re.DOTALL)


def matches(path: str, pattern: str) -> bool:
    """Whether a path, with forward slashes and relative to the pattern's folder, is one that the pattern names."""
    return _compiled(pattern).fullmatch(path) is not None


def fixed_folder(pattern: str) -> str:
    """The folder that all matches of a pattern lie in."""
    fixed = re.split(r"[*?]", pattern.removeprefix("./"), maxsplit=1)[0]
    return fixed.rpartition("/")[0]
