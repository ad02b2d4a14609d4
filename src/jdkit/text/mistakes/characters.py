"""Characters that no YAML file may hold: they come along when text is copied from Word or a terminal."""

from collections.abc import Iterator
from itertools import islice

from jdkit.text.mistakes.fault import UNPRINTABLE
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.problem import Edit, Problem

_BREAKS = "\x0b\x0c"
"""Word's line and page breaks: they keep words apart."""

_MOST = 2_000


def control_characters(spot: Spot) -> Iterator[Repair]:
    """Every kind of them once, at its first place; the fix takes out all of the kind, up to some thousand."""
    if not spot.fault.unprintable:
        return
    places: dict[str, list[int]] = {}
    for match in islice(UNPRINTABLE.finditer(spot.text), _MOST):
        places.setdefault(match[0], []).append(match.start())
    yield tuple(_without(spot.text, char, found) for char, found in places.items())


def _without(text: str, char: str, places: list[int]) -> Problem:
    edits = tuple(Edit(at, at + 1, " " if char in _BREAKS else "") for at in places)
    args: dict[str, str | int] = {"character": f"U+{ord(char):04X}", "count": text.count(char)}
    return Problem("syntax", "control-character", places[0], places[0] + 1, args, edits, safe=True)
