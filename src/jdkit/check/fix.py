"""Fixing a file: fixes that do not touch one another go in together, then again, until none is left."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from jdkit.check.file import check_file
from jdkit.check.result import Checked
from jdkit.check.settings import Settings
from jdkit.diagnostic import Diagnostic
from jdkit.text import apply_edits

ROUNDS = 500
Identity = tuple[str, str, str, str]
"""Rule, path, sentence and words of a finding."""
WRITING = frozenset({"syntax", "encoding", "duplicate-key"})


@dataclass(frozen=True)
class Fixed:
    """A file's bytes after its fixes, how many went in, what is still wrong, and how many fixes were left out."""

    data: bytes
    count: int
    checked: Checked
    left_out: int = 0


def fix_file(name: str, data: bytes, settings: Settings, unsafe: bool, today: date | None = None) -> Fixed:
    """Makes the safe fixes, with ``unsafe`` all of them, of what holds ``today``, without it on whatever day.

    A fix that brings a new fault of writing is left out, an unsafe one that brings a new finding of any kind. A file
    whose bytes could not all be read is left as it is.
    """
    checked, count = check_file(name, data, settings), 0
    if checked.source.text.encode(checked.source.encoding, "replace") != data:
        return Fixed(data, 0, checked)
    refused: set[Identity] = set()
    for _ in range(ROUNDS):
        chosen = _chosen(checked, unsafe, refused, today)
        if not chosen:
            break
        for attempt in (chosen, chosen[:1]):
            after = _applied(data, checked, attempt)
            rechecked = check_file(name, after, settings)
            if after != data and not _is_worse(checked, rechecked, attempt, today):
                data, checked, count = after, rechecked, count + len(attempt)
                break
        else:
            refused.add(_identity(checked, chosen[0]))
    left_out = sum(found.fix is not None and _identity(checked, found) in refused for found in checked.diagnostics)
    return Fixed(data, count, checked, left_out)


def _chosen(checked: Checked, unsafe: bool, refused: set[Identity], today: date | None) -> list[Diagnostic]:
    """Fixes to make in one round: at most one a field, none overlapping another."""
    chosen: list[Diagnostic] = []
    taken: list[tuple[int, int]] = []
    paths: set[str] = set()
    for found in checked.diagnostics:
        fix = found.fix
        if fix is None or not (fix.safe or unsafe) or _identity(checked, found) in refused:
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


def _is_worse(before: Checked, after: Checked, made: list[Diagnostic], today: date | None) -> bool:
    """Whether there are more faults of writing; after unsafe fixes, more findings of any rule, or still the fixed.

    An ignore comment may well have nothing to ignore any more.
    """
    were, are = (_counted(checked, today) for checked in (before, after))
    if sum(are[rule] for rule in WRITING) > sum(were[rule] for rule in WRITING):
        return True
    if all(found.fix is None or found.fix.safe for found in made):
        return False
    mended = Counter(found.rule for found in made if found.fix and not found.fix.safe)
    return bool(are - (were - mended) - Counter({"unused-ignore": are["unused-ignore"]}))


def _counted(checked: Checked, today: date | None) -> Counter[str]:
    return Counter(found.rule for found in checked.diagnostics if today is None or found.holds_on(today))


def _identity(checked: Checked, found: Diagnostic) -> Identity:
    words = checked.source.text[found.region.start : found.region.end]
    return found.rule, found.path, found.key, words
