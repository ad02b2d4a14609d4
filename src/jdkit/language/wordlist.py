"""The lists of words that the language itself needs."""

from functools import cache

from jdkit.language.lexicon_file import lexicon


@cache
def word_groups(name: str) -> dict[str, tuple[str, ...]]:
    """The words of each group of ``data/<name>.yaml``."""
    return {key: group.words for key, group in lexicon("jdkit.language.data", name).items()}
