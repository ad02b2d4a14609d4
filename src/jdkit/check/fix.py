"""Fixing a file: fixes that do not touch one another go in together, then again, until none is left."""

from dataclasses import dataclass
from datetime import date

from jdkit.check.file import check_file
from jdkit.check.result import Checked
from jdkit.check.settings import Settings
from jdkit.diagnostic import Diagnostic
from jdkit.text import apply_edits

ROUNDS = 50
Identity = tuple[str, str, str, int]
"""Rule, path, sentence and offset of a finding."""


@dataclass(frozen=True)
class Fixed:
    """A file's bytes after its fixes, how many went in, and what is still wrong."""

    data: bytes
    count: int
    checked: Checked


def fix_file(name: str, data: bytes, settings: Settings, unsafe: bool, today: date | None = None) -> Fixed:
    """Makes the safe fixes, with ``unsafe`` all of them, of what holds ``today``, without it on whatever day.

    A fix that brings a new fault of writing is left out. A file whose bytes could not all be read is left as it is.
    """
    checked, count = check_file(name, data, settings), 0
    if checked.source.text.encode(checked.source.encoding, "replace") != data:
        return Fixed(data, 0, checked)
    refused: set[Identity] = set()
    for _ in range(ROUNDS):
        chosen = _chosen(checked, unsafe, refused, today)
        if not chosen:
            break
        after = _applied(data, checked, chosen)
        rechecked = check_file(name, after, settings)
        if after == data or _writing_faults(rechecked) > _writing_faults(checked):
            if len(chosen) == 1:
                refused.add(_identity(chosen[0]))
                continue
            chosen = chosen[:1]
            after = _applied(data, checked, chosen)
            rechecked = check_file(name, after, settings)
            if after == data or _writing_faults(rechecked) > _writing_faults(checked):
                refused.add(_identity(chosen[0]))
                continue
        data, checked, count = after, rechecked, count + len(chosen)
    return Fixed(data, count, checked)


def _chosen(checked: Checked, unsafe: bool, refused: set[Identity], today: date | None) -> list[Diagnostic]:
    """Fixes to make in one round: at most one a field, none overlapping another."""
    chosen: list[Diagnostic] = []
    taken: list[tuple[int, int]] = []
    paths: set[str] = set()
    for found in checked.diagnostics:
        fix = found.fix
        if fix is None or not (fix.safe or unsafe) or _identity(found) in refused:
            continue
        if today and not found.holds_on(today):
            continue
        if fix.reencode:
            return [found]
        start, end = min(e.start for e in fix.edits), max(e.end for e in fix.edits)
        if (found.path and found.path in paths) or any(start <= b and a <= end for a, b in taken):
            continue
        chosen.append(found)
        taken.append((start, end))
        paths.add(found.path)
    return chosen


def _applied(data: bytes, checked: Checked, chosen: list[Diagnostic]) -> bytes:
    if chosen[0].fix and chosen[0].fix.reencode:
        return checked.source.text.encode("utf-8")
    edits = tuple(edit for found in chosen if found.fix for edit in found.fix.edits)
    return apply_edits(checked.source.text, edits).encode("utf-8")


def _writing_faults(checked: Checked) -> int:
    return sum(d.rule in ("syntax", "encoding", "duplicate-key") for d in checked.diagnostics)


def _identity(found: Diagnostic) -> Identity:
    return found.rule, found.path, found.key, found.region.start
