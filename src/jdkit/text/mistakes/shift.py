"""The way back from a text that was repaired to the one that the user has open."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import replace
from itertools import accumulate

from jdkit.text.problem import Edit, Problem, apply_edits


class Shift:
    """An original text with edits made, which translates offsets of the result back."""

    def __init__(self, original: str, edits: tuple[Edit, ...] = ()) -> None:
        self._original = original
        self._edits = tuple(sorted(edits))
        growths = accumulate((len(edit.text) - (edit.end - edit.start) for edit in self._edits), initial=0)
        self._starts = [edit.start + grown for edit, grown in zip(self._edits, growths, strict=False)]
        self.text = apply_edits(original, self._edits)

    def with_edits(self, edits: Iterable[Edit]) -> Shift:
        """With more edits made, which are in offsets of the original."""
        return Shift(self._original, (*self._edits, *edits))

    def back(self, problems: tuple[Problem, ...]) -> tuple[Problem, ...] | None:
        """The problems in offsets of the original; None if they touch what an earlier edit wrote."""
        moved = tuple(self.back_problem(problem) for problem in problems)
        return None if any(self._touches(edit) for problem in problems for edit in problem.edits) else moved

    def back_problem(self, problem: Problem) -> Problem:
        """The same problem in offsets of the original."""
        start = self.back_offset(problem.start)
        end = max(start, self.back_offset(problem.end))
        edits = tuple(replace(e, start=self.back_offset(e.start), end=self.back_offset(e.end)) for e in problem.edits)
        return replace(problem, start=start, end=end, edits=edits)

    def back_offset(self, offset: int) -> int:
        """An offset of the result in the original; inside of what an edit wrote, the place of the edit."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        edit, within = self._edits[index], offset - self._starts[index]
        return edit.start if within < len(edit.text) else edit.end + within - len(edit.text)

    def _touches(self, edit: Edit) -> bool:
        """Whether an edit begins, ends or lies where an earlier one has written."""
        index = bisect_right(self._starts, edit.end) - 1
        return index >= 0 and edit.start <= self._starts[index] + len(self._edits[index].text)
