"""A file that the parser refuses: what was typed wrong, found by trying repairs until the parser goes on.

The parser names the place where it gave up, often far behind the cause and in words about tokens. A person looks for
what was meant. So do the finders: each proposes repairs for one sort of mistake, and a repair that carries the parser
further is taken for the cause. What comes after it is looked at in the same way.
"""

from collections.abc import Callable, Iterator

import yaml

from jdkit.text.mistakes.brackets import full_width_brackets, full_width_comma, unclosed_bracket, unclosed_quote
from jdkit.text.mistakes.characters import control_characters, line_separators
from jdkit.text.mistakes.fault import Fault, fault_of
from jdkit.text.mistakes.indentation import bad_indent, wrong_blanks
from jdkit.text.mistakes.keys import keys_in_brackets, run_of_keys, single_key
from jdkit.text.mistakes.lines import line_at
from jdkit.text.mistakes.shift import Shift
from jdkit.text.mistakes.spot import Finder, Repair, Spot, spot_of
from jdkit.text.mistakes.values import (
    backslash,
    colon_in_continuation,
    colon_in_value,
    hash_in_brackets,
    list_after_key,
    mixed_quotes,
    unquoted_start,
)
from jdkit.text.mistakes.verdict import verdict
from jdkit.text.problem import Problem, apply_edits

TryParse = Callable[[str], yaml.YAMLError | None]

_ROUNDS = 20
_BUDGET = 600_000
"""Characters that may be parsed in all. A position has some thousand; a huge file gets no more time than others."""

_AHEAD = 20_000
"""Characters behind the error that an attempt parses."""

_FINDERS: tuple[Finder, ...] = (
    control_characters,
    line_separators,
    wrong_blanks,
    run_of_keys,
    single_key,
    mixed_quotes,
    full_width_brackets,
    full_width_comma,
    keys_in_brackets,
    unquoted_start,
    backslash,
    list_after_key,
    colon_in_value,
    hash_in_brackets,
    unclosed_quote,
    unclosed_bracket,
    bad_indent,
    colon_in_continuation,
)
"""In the order of how sure the mistake is; guesses come last."""


def diagnose_failure(text: str, error: yaml.YAMLError, try_parse: TryParse) -> tuple[Problem, ...]:
    """The faults because of which the text does not parse, in its own offsets; at least one."""
    attempts = _Attempts(try_parse)
    shift = Shift(text)
    problems: list[Problem] = []
    fault: Fault | None = fault_of(text, error)
    for _ in range(_ROUNDS):
        if fault is None or attempts.left <= 0:
            break
        taken = _first_that_helps(spot_of(shift.text, fault), shift, attempts)
        if taken is None:
            break
        problems += taken
        shift = shift.with_edits(edit for problem in taken for edit in problem.edits)
        fault = attempts.fault_in(shift.text, fault.offset)
    if fault is not None and (not problems or attempts.left > 0):
        problems.append(shift.back_problem(verdict(shift.text, fault)))
    return tuple(sorted(problems, key=lambda problem: (problem.start, problem.end)))


class _Attempts:
    """Parses as much of a text as an attempt needs, and keeps count."""

    def __init__(self, try_parse: TryParse) -> None:
        self._try_parse = try_parse
        self.left = _BUDGET

    def fault_in(self, text: str, near: int) -> Fault | None:
        """What is wrong with a text, parsed in growing pieces; None too if that is more than may still be parsed."""
        ahead = _AHEAD
        if near > self.left:
            self.left = 0
        while self.left > 0:
            cut = text.find("\n", near + ahead) + 1
            piece = text[:cut] if 0 < cut < len(text) else text
            error = self._try_parse(piece)
            fault = fault_of(piece, error) if error else None
            self.left -= fault.offset if fault else len(piece)
            if len(piece) == len(text) or (fault and not fault.unprintable and fault.offset < len(piece) - 1):
                return fault
            ahead *= 4
        return None


def _first_that_helps(spot: Spot, shift: Shift, attempts: _Attempts) -> Repair | None:
    for repair in _repairs(spot):
        if attempts.left <= 0:
            return None
        original = shift.back(repair)
        if original is None:
            continue
        repaired = apply_edits(spot.text, tuple(edit for problem in repair for edit in problem.edits))
        fault = attempts.fault_in(repaired, spot.fault.offset)
        if fault is None and attempts.left <= 0:
            return None
        if fault is None or _is_further(spot, fault, repair):
            return original
    return None


def _repairs(spot: Spot) -> Iterator[Repair]:
    for finder in _FINDERS:
        yield from finder(spot)


def _is_further(spot: Spot, fault: Fault, repair: Repair) -> bool:
    """Whether the parser now goes on further, or stops for another reason after the last line that was repaired.

    The latter happens where one of several such lines is right now: the next one stops the parser earlier than before.
    Where lines were moved, the one that failed must be passed, or it stands as wrong in its new column.
    """
    edits = tuple(edit for problem in repair for edit in problem.edits)
    back = Shift(spot.text).with_edits(edits).back_offset
    reach = back(fault.reach)
    code, at_fault = repair[0].code, line_at(spot.text, spot.fault.reach)
    if code == "bad-indent" and reach <= line_at(spot.text, edits[0].end).end:
        return False
    if code.endswith("-indent") and back(fault.offset) <= at_fault.start + at_fault.indent:
        return False
    if reach > spot.fault.reach:
        return True
    changed = reach != spot.fault.reach or fault.what != spot.fault.what
    return changed and reach > line_at(spot.text, max(edit.end for edit in edits)).end
