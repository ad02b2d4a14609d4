"""What became of every character of a document."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from jdkit.intake.page import Line, Slice
from jdkit.model.path import Path


class Role(StrEnum):
    """What a piece of a document is to a position."""

    VALUE = "value"
    LABEL = "label"
    NUMBER = "number"
    NONE = "none"
    BLANK = "blank"
    TITLE = "title"
    REPEATED = "repeated"
    SOUND = "sound"
    MARGIN = "margin"
    SITE = "site"
    UNMAPPED = "unmapped"


@dataclass(frozen=True)
class Mark:
    """What a piece became: the value at ``path``, the label of ``field``, and so on; ``doubt`` says what to check."""

    piece: Slice
    role: Role
    path: Path = ()
    field: str = ""
    doubt: str = ""


_WORD = re.compile(r"\w")


@dataclass
class Account:
    """The marks of one document, and of each line the post that was being read."""

    marks: list[Mark] = field(default_factory=list)

    def take(self, pieces: Iterable[Slice], role: Role, field: str = "", doubt: str = "", path: Path = ()) -> None:
        self.marks += (Mark(piece, role, path, field, doubt) for piece in pieces if piece.text)

    def by_line(self) -> dict[Line, list[Mark]]:
        found: dict[Line, list[Mark]] = {}
        for mark in self.marks:
            found.setdefault(mark.piece.line, []).append(mark)
        return found

    def left_over(self, lines: Iterable[Line], taken: dict[Line, list[Slice]]) -> Iterator[Slice]:
        """The words that nobody took. ``taken`` are the pieces that values hold, by line."""
        marks = self.by_line()
        for line in lines:
            spans = [(mark.piece.start, mark.piece.end) for mark in marks.get(line, ())]
            spans += [(piece.start, piece.end) for piece in taken.get(line, ())]
            at = 0
            for start, end in [*sorted(spans), (len(line.text), len(line.text))]:
                if start > at and _WORD.search(line.text, at, start):
                    yield Slice(line, at, start).strip()
                at = max(at, end)
