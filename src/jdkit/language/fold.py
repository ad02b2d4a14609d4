"""Letters of any width and case as one, code point for code point."""

import unicodedata


class _Folded(dict[int, str]):
    """Each character folded when it is first met."""

    def __missing__(self, point: int) -> str:
        character = chr(point)
        if unicodedata.decomposition(character).startswith(("<wide>", "<narrow>")):
            character = unicodedata.normalize("NFKC", character)
        lower = character.lower()
        self[point] = lower if len(lower) == 1 else character
        return self[point]


_FOLDED = _Folded()


def fold(text: str) -> str:
    """The text with half-width signs and small letters (ＨＲ, HR → hr), as long as it was."""
    return text.translate(_FOLDED)
