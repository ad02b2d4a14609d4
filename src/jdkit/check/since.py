"""Which findings stand in lines that changed since a git revision.

The working tree is compared with the revision, so what is committed, staged and not staged counts alike; a file that
git does not track is new as a whole. What was taken out leaves no line, so it counts for the first line of what it was
taken from: a result for its duty, an element for the first line of the file, which is where findings about them stand.
"""

import os
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from unicodedata import normalize

from jdkit.check.git import YAML, Hunk, Repository
from jdkit.check.run import shown_name
from jdkit.check.walk import SUFFIXES
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic
from jdkit.text import Source

Stretch = tuple[int, int]
Head = tuple[int, str]
"""How far a line's entry stands in, and its key; ``-`` for an entry of a list, empty for a text."""

DASH = re.compile(r"-(?: +|$)")
KEY = re.compile(r"([^\s#][^:]*?)\s*:(?:\s|$)")


@dataclass(frozen=True)
class Changes:
    """What changed, by the names that findings show: the hunks of a file, None for one that is new as a whole."""

    files: Mapping[str, Sequence[Hunk] | None]

    def touched(self, found: Iterable[Diagnostic], sources: Mapping[str, Source]) -> Iterator[Diagnostic]:
        """The findings that stand in changed lines, or have a place that belongs to them there."""
        known: dict[str, list[Stretch] | None] = {}
        for diagnostic in found:
            places = ((diagnostic.file, diagnostic.region), *((r.file, r.region) for r in diagnostic.related))
            for file, region in places:
                if file not in known:
                    known[file] = self._stretches(file, sources.get(file))
                stretches, end = known[file], max(region.end, region.start + 1)
                if stretches is None or any(region.start < stop and start < end for start, stop in stretches):
                    yield diagnostic
                    break

    def _stretches(self, file: str, source: Source | None) -> list[Stretch] | None:
        """The changed stretches of a file; None where all of it counts as changed, or cannot be told apart."""
        hunks = self.files.get(file, ())
        if hunks is None:
            return None
        if source is None or not source.text or source.encoding.startswith(("utf-16", "utf-32")):
            return None if hunks else []
        return changed_stretches(source.text, hunks)


def changes_since(revision: str, given: Sequence[Given], cwd: Path) -> Changes:
    """What changed in the given files. Raises CannotRun where git cannot tell."""
    files: dict[str, Sequence[Hunk] | None] = {}
    for group in given:
        folder = folder_of(group)
        repository = Repository(folder)
        patterns = YAML if all(path.name.lower().endswith(SUFFIXES) for path in group.files) else (":(top)",)
        commit = repository.commit(revision)
        tracked = {normalize("NFC", name) for name in repository.tracked(patterns)}
        changed = {normalize("NFC", name): hunks for name, hunks in repository.changes(commit, patterns).items()}
        for path in group.files:
            name = normalize("NFC", repository.prefix + path.relative_to(folder).as_posix())
            if name not in tracked:
                files[shown_name(path, cwd)] = None
            elif name in changed:
                files[shown_name(path, cwd)] = changed[name]
    return Changes(files)


def folder_of(group: Given) -> Path:
    """The folder in which git is asked about the files."""
    return Path(os.path.commonpath([path.parent for path in group.files]))


def changed_stretches(text: str, hunks: Sequence[Hunk]) -> list[Stretch]:
    """The stretches of a text that hunks changed: lines put in, and the first line of what others were taken from."""
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    put_in = Counter(head for hunk in hunks for line in hunk.added for head in heads(line) if not head[0])
    stretches = list[Stretch]()
    for hunk in hunks:
        first = hunk.start - 1
        if hunk.added and first < len(lines):
            stretches.append((starts[first], starts[min(first + len(hunk.added), len(lines))]))
        last = first + max(0, len(hunk.added) - 1)
        for head in _gone(hunk, put_in):
            line_number = _owner(lines[: last + 1], head)
            stretches.append((starts[line_number], starts[line_number + 1]))
    return stretches


def heads(line: str) -> Iterator[Head]:
    """What begins on a line: ``  - what: 受理`` is an entry of a list and a key within it."""
    rest = line.removeprefix("\ufeff").rstrip()
    indent = len(rest) - len(rest := rest.lstrip(" "))
    if not rest or rest.startswith("#"):
        return
    plain = True
    while dash := DASH.match(rest):
        yield indent, "-"
        indent, rest, plain = indent + dash.end(), rest[dash.end() :], False
    if key := KEY.match(rest):
        yield indent, key[1]
    elif plain:
        yield indent, ""


def _gone(hunk: Hunk, put_in: Counter[Head]) -> Iterator[Head]:
    """What a hunk took out for good: not put in again there nor, at the top level, anywhere in the file."""
    before, after = (Counter(head for line in lines for head in heads(line)) for lines in (hunk.removed, hunk.added))
    return (head for head in before - after if head[0] or head not in put_in)


def _owner(above: list[str], gone: Head) -> int:
    """The line, from 0, of that which a head stood in: the nearest one above that stands further out."""
    indent, name = gone
    for number in range(len(above) - 1, -1, -1):
        own = next(heads(above[number]), None)
        if own and (own[0] < indent or (own[0] == indent and name == "-" and own[1] != "-")):
            return number
    return 0
