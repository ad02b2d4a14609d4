"""The neighbourhood of a parser's error, in which its cause is looked for."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from jdkit.text.mistakes.fault import Fault
from jdkit.text.mistakes.lines import LONGEST, Line, above, in_block_scalar, line_at, open_quote
from jdkit.text.problem import Problem

_LINES_UP = 8
_FAR_UP = 300

Repair = tuple[Problem, ...]
"""Faults that are mended together; each has edits, in offsets of the text it was found in."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A text that does not parse, where it stopped, and the lines that may be the cause, likeliest first."""

    text: str
    fault: Fault
    lines: tuple[Line, ...]


Finder = Callable[[Spot], Iterator[Repair]]


def spot_of(text: str, fault: Fault) -> Spot:
    """The lines: where what failed began, where it failed, then upwards; block scalars are left out, being text."""
    at_fault = line_at(text, fault.offset)
    lines = [line_at(text, fault.reach), at_fault]
    line: Line | None = at_fault
    for _ in range(_LINES_UP):
        line = above(text, line) if line else None
        if line:
            lines.append(line)
    if fault.context is not None:
        lines.append(line_at(text, fault.context))
    if text[fault.offset - 1 : fault.offset] in ('"', "'"):
        lines += _open_quote_above(text, at_fault, text[fault.offset - 1])
    unique = dict.fromkeys(lines)
    return Spot(text, fault, tuple(line for line in unique if _is_yaml(text, line)))


def _is_yaml(text: str, line: Line) -> bool:
    return not line.blank and len(line.text) <= LONGEST and not in_block_scalar(text, line)


def _open_quote_above(text: str, line: Line, mark: str) -> list[Line]:
    """The line whose quote was never closed, when the parser took the next opening mark for the closing one."""
    upper = above(text, line)
    for _ in range(_FAR_UP):
        if upper is None:
            return []
        column = open_quote(upper)
        if column is not None and upper.text[column] == mark:
            return [upper]
        upper = above(text, upper)
    return []
