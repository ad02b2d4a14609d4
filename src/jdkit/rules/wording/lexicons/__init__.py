"""Words that the wording rules know, in simplified script, each group with where it is from."""

from jdkit.language.lexicon_file import words_of


def listed(lexicon: str, group: str) -> tuple[str, ...]:
    """The words of a group of a lexicon of this folder."""
    return words_of(__name__, lexicon, group)
