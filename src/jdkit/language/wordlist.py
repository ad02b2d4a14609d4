"""The lists of words that the language itself needs, as data files beside this module.

A file holds groups: ``[name]`` opens one, ``#`` begins a comment that gives its source and an example, and white space
parts the words. Words stand once, in simplified script.
"""

from functools import cache
from importlib.resources import files


@cache
def word_groups(name: str) -> dict[str, tuple[str, ...]]:
    """The words of each group of ``data/<name>.txt``."""
    groups: dict[str, list[str]] = {}
    group: list[str] = []
    for line in files(__package__).joinpath("data", f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            group = groups.setdefault(line.strip("[]"), [])
        elif not line.startswith("#"):
            group.extend(line.split())
    return {key: tuple(listed) for key, listed in groups.items()}
