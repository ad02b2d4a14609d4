"""Characters that come along when text is copied from Word, a web page or a terminal, and break a YAML file."""

import re
from collections.abc import Iterator
from itertools import islice

from jdkit.text.mistakes.fault import UNPRINTABLE
from jdkit.text.mistakes.spot import Repair, Spot
from jdkit.text.problem import Edit, Problem

_BREAKS = "\x0b\x0c"
"""Word's line and page breaks: they keep words apart."""

_SEPARATORS = re.compile("[\x85\u2028\u2029]")
"""They end a line for YAML, but no editor shows a new one."""

_LATIN = re.compile("[0-9A-Za-z]")
_MOST = 2_000


def control_characters(spot: Spot) -> Iterator[Repair]:
    """Every kind of them once, at its first place; the fix takes out all of the kind, up to some thousand."""
    if not spot.fault.unprintable:
        return
    places: dict[str, list[int]] = {}
    for match in islice(UNPRINTABLE.finditer(spot.text), _MOST):
        places.setdefault(match[0], []).append(match.start())
    yield tuple(_without(spot.text, char, found) for char, found in places.items())


def line_separators(spot: Spot) -> Iterator[Repair]:
    """All of them, where one stands in or above the line that could not be read; a space keeps words apart."""
    start = min((line.start for line in spot.lines), default=spot.fault.offset)
    if not _SEPARATORS.search(spot.text, start, spot.fault.offset + 1):
        return
    places = [match.start() for match in islice(_SEPARATORS.finditer(spot.text), _MOST)]
    first = next((at for at in places if at >= start), places[0])
    edits = tuple(Edit(at, at + 1, _between(spot.text, at)) for at in places)
    args: dict[str, str | int] = {"character": f"U+{ord(spot.text[first]):04X}", "count": len(places)}
    yield (Problem("syntax", "line-separator", first, first + 1, args, edits, safe=True),)


def _between(text: str, at: int) -> str:
    """What parts the words on both sides: nothing, where neither is in Latin letters."""
    return " " if _LATIN.search(text, max(0, at - 1), at + 2) else ""


def _without(text: str, char: str, places: list[int]) -> Problem:
    edits = tuple(Edit(at, at + 1, " " if char in _BREAKS else "") for at in places)
    args: dict[str, str | int] = {"character": f"U+{ord(char):04X}", "count": text.count(char)}
    return Problem("syntax", "control-character", places[0], places[0] + 1, args, edits, safe=True)
