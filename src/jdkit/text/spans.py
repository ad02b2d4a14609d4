"""From the characters of a value back to the pieces of the file they came from.

Most scalars stand in the file as they are. The others (escapes, doubled quotes, folded lines, indented blocks) are read
once more on demand, the way libyaml reads them, this time keeping the place of every character.
"""

from jdkit.text.node import Place, Scalar
from jdkit.text.spans_block import block_pieces
from jdkit.text.spans_flow import Pieces, flow_pieces


class Spans:
    """The pieces of one text's scalars, worked out when first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._pieces: dict[Scalar, Pieces] = {}

    def span(self, scalar: Scalar, i: int, j: int) -> Place:
        """The slice of the text behind ``scalar.value[i:j]``; an empty slice is the place before character ``i``."""
        value = scalar.value
        if value is None:
            return scalar.start, scalar.start
        i = min(max(i, 0), len(value))
        j = min(max(j, i), len(value))
        first = as_written(self._text, scalar)
        if first is not None:
            return first + i, first + j
        if scalar not in self._pieces:
            self._pieces[scalar] = read_again(self._text, scalar) or _whole(scalar)
        starts, ends = self._pieces[scalar]
        if i < j:
            return starts[i], ends[j - 1]
        at = starts[i] if i < len(starts) else ends[-1] if ends else scalar.end
        return at, at


def as_written(text: str, scalar: Scalar) -> int | None:
    """Where the value begins, if it stands in the file character by character; else None."""
    value = scalar.value
    if value is None or scalar.style in ("|", ">"):
        return None
    quotes = 1 if scalar.style else 0
    first = scalar.start + quotes
    length = scalar.end - quotes - first
    return first if length == len(value) and text.startswith(value, first) else None


def read_again(text: str, scalar: Scalar) -> Pieces | None:
    """The piece of every character; None should the value come out differently from what the parser said."""
    value = scalar.value or ""
    if scalar.style in ("|", ">"):
        return block_pieces(text, scalar, value)
    characters, pieces = flow_pieces(text, scalar.start, scalar.end, scalar.style)
    return pieces if characters == value else None


def _whole(scalar: Scalar) -> Pieces:
    length = len(scalar.value or "")
    return [scalar.start] * length, [scalar.end] * length
