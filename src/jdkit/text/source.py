"""A decoded file and the way from an offset in it to the line and column that people see.

Lines end at LF, CRLF and CR only. Python's ``splitlines`` also breaks at U+0085, U+2028 and others, which no editor
shows as a new line; every line number in the tool would be off after one of them, so lines are counted here.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

BOM = "\ufeff"
_LINE_END = re.compile(r"\r\n?|\n")


class Position(NamedTuple):
    """A place as people name it: line and column from 1, in code points."""

    line: int
    column: int


def _line_starts(text: str) -> tuple[int, ...]:
    if "\r" in text:
        return (0, *(end.end() for end in _LINE_END.finditer(text)))
    *lengths, _ = map(len, text.split("\n"))
    return tuple(accumulate((length + 1 for length in lengths), initial=0))


@dataclass(frozen=True, slots=True)
class Source:
    """One file's text. A BOM stays in it, so that offsets fit the file; it takes no column, for nobody sees it."""

    name: str
    text: str
    encoding: str = "utf-8"
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_starts", _line_starts(self.text))

    @property
    def line_count(self) -> int:
        """How many lines there are; the empty one after a last line end counts."""
        return len(self._starts)

    def position(self, offset: int) -> Position:
        """The line and column of an offset. Offsets outside the text are taken to its nearest end."""
        offset = min(max(offset, 0), len(self.text))
        line = bisect_right(self._starts, offset)
        column = offset - self._starts[line - 1] + 1
        if line == 1 and offset and self.text.startswith(BOM):
            column -= 1
        return Position(line, column)

    def line_start(self, number: int) -> int:
        """The offset at which a line begins; line 1 begins at 0, a BOM included."""
        if not 1 <= number <= len(self._starts):
            raise IndexError(f"no line {number} in {self.name}")
        return self._starts[number - 1]

    def line(self, number: int) -> str:
        """A line without its line end and without the BOM."""
        start = self.line_start(number)
        end = self._starts[number] if number < len(self._starts) else len(self.text)
        line = self.text[start:end].rstrip("\r\n")
        return line.removeprefix(BOM) if number == 1 else line
