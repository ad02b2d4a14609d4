"""The baseline: findings that were there when the check was switched on, known by what they say and not by where.

A JSON file with one entry a line, sorted, so that differences read well in review and merge. Each entry bears a count,
for one post may say the same words twice. Faults of syntax and encoding are not recorded: what they keep from being
read is not checked, and a clean run would say nothing.
"""

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePath

from jdkit.check.cannot_run import CannotRun
from jdkit.check.fingerprint import INDEX, fingerprint
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.selection import ALWAYS
from jdkit.diagnostic import Diagnostic
from jdkit.text import Source

VERSION = 1
LARGEST = 200_000_000
"""Bytes: a finding takes some two hundred."""
WORDS = 60
"""Characters of the words at fault that an entry shows. They are for readers; the fingerprint is what counts."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A finding that is known, and how often. ``path`` is the field without list indexes."""

    fingerprint: str
    post: str
    path: str
    rule: str
    words: str
    count: int

    @property
    def order(self) -> tuple[str, ...]:
        return self.post, self.path, self.rule, self.words, self.fingerprint


Entries = Mapping[str, Entry]
"""Entries by their fingerprints."""


@dataclass(frozen=True)
class Compared:
    """Findings against a baseline: those that are ``new``, how many are ``known``, entries that nothing bears out."""

    new: tuple[Diagnostic, ...]
    known: int
    settled: tuple[Entry, ...]


def read_baseline(path: Path, shown: str) -> dict[str, Entry]:
    """The entries of a baseline. Raises CannotRun where it is not there or is none."""
    try:
        written = json.loads(read_bounded(path, LARGEST).decode("utf-8-sig"))
        version, entries = written["version"], [_entry(one) for one in written["entries"]]
    except NotRead as error:
        if error.variant == "gone":
            raise CannotRun("ui.no-baseline", {"path": shown}, "ui.help.no-baseline") from None
        raise CannotRun("ui.unreadable", {"path": shown}, "ui.help.broken-baseline") from None
    except json.JSONDecodeError as error:
        args = {"path": shown, "line": error.lineno}
        raise CannotRun("ui.broken-baseline", args, "ui.help.broken-baseline") from None
    except (KeyError, TypeError, ValueError, RecursionError):
        raise CannotRun("ui.odd-baseline", {"path": shown}, "ui.help.broken-baseline") from None
    if version != VERSION or not isinstance(written["entries"], list):
        raise CannotRun("ui.odd-baseline", {"path": shown}, "ui.help.broken-baseline")
    read = dict[str, Entry]()
    for entry in entries:
        twin = read.get(entry.fingerprint)
        read[entry.fingerprint] = entry if twin is None or twin.count < entry.count else twin
    return read


def baseline_text(entries: Entries) -> str:
    """A baseline as it is written."""
    rows = [
        json.dumps(asdict(entry), ensure_ascii=False) for entry in sorted(entries.values(), key=lambda one: one.order)
    ]
    listed = "".join(f"\n  {row}," for row in rows).removesuffix(",") + ("\n " if rows else "")
    return f'{{\n "version": {VERSION},\n "entries": [{listed}]\n}}\n'


def compare(
    found: Iterable[Diagnostic], sources: Mapping[str, Source], known: Entries, seen: Callable[[Entry], bool]
) -> Compared:
    """What is beyond the counts of the baseline; of equal findings the last ones are the new ones.

    ``seen`` tells whether the run could have found what an entry records.
    """
    counts, new, hidden = Counter[str](), list[Diagnostic](), 0
    for diagnostic in found:
        if diagnostic.rule in ALWAYS:
            new.append(diagnostic)
            continue
        own = fingerprint(diagnostic, sources[diagnostic.file])
        counts[own] += 1
        if own in known and counts[own] <= known[own].count:
            hidden += 1
        else:
            new.append(diagnostic)
    settled = tuple(entry for own, entry in known.items() if counts[own] < entry.count and seen(entry))
    return Compared(tuple(new), hidden, settled)


def recorded(
    found: Iterable[Diagnostic], sources: Mapping[str, Source], known: Entries, seen: Callable[[Entry], bool]
) -> dict[str, Entry]:
    """The baseline of what is found now; of ``known`` entries those stay that the run could not have found."""
    entries = {own: entry for own, entry in known.items() if not seen(entry)}
    counts, first = Counter[str](), dict[str, Diagnostic]()
    for diagnostic in found:
        if diagnostic.rule not in ALWAYS:
            own = fingerprint(diagnostic, sources[diagnostic.file])
            counts[own] += 1
            first.setdefault(own, diagnostic)
    for own, diagnostic in first.items():
        entries[own] = _entry_of(own, diagnostic, sources[diagnostic.file], counts[own])
    return entries


def _entry_of(own: str, found: Diagnostic, source: Source, count: int) -> Entry:
    missing = found.path and (found.region.line, found.region.column) == (1, 1)
    words = "" if missing else " ".join(source.text[found.region.start : found.region.end].split())
    shown = words if len(words) <= WORDS else words[: WORDS - 1] + "…"
    post = found.post or PurePath(found.file).stem
    return Entry(own, post, INDEX.sub("[]", found.path), found.rule, shown, count)


def _entry(written: Mapping[str, object]) -> Entry:
    """Raises KeyError, TypeError or ValueError for what is no entry."""

    def text(key: str) -> str:
        if not isinstance(value := written[key], str):
            raise ValueError(key)
        return value

    if not isinstance(count := written["count"], int):
        raise ValueError("count")
    return Entry(text("fingerprint"), text("post"), text("path"), text("rule"), text("words"), count)
