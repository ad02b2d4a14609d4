"""Writing ignore comments for findings, so that a check can be switched on before they are mended.

A comment goes behind the line, above the entry where no comment can stand on the line, and to the top of the file for
what the file lacks. The file is read again with the comments in: its data must be as before, the findings gone and no
other there. Comments for which that is not so are left out.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from jdkit.check.directive import REFUSED
from jdkit.check.file import check_file
from jdkit.check.fixer import diff
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.result import Checked
from jdkit.check.scope import Scopes
from jdkit.check.settings import Settings
from jdkit.diagnostic import Diagnostic
from jdkit.files import write_bytes
from jdkit.text import Document, Edit, Source, apply_edits, parse, read_source

TOP = 0
"""The line, counted from 1, under which comments for the whole file are gathered."""


@dataclass(frozen=True)
class Ignored:
    """A file's bytes with comments in, and how many there are."""

    data: bytes
    count: int


@dataclass
class IgnoreWriter:
    """Writes comments into files; ``diffs`` and ``count`` tell what it did. Only with ``write`` is a file written."""

    reason: str
    write: bool
    count: int = 0
    diffs: list[str] = field(default_factory=list)
    unwritable: list[str] = field(default_factory=list)

    def add(self, path: Path, source: Source, settings: Settings, found: Sequence[Diagnostic], today: date) -> None:
        """Comments for findings of a file that was read as ``source``; none where it was changed meanwhile."""
        try:
            data = read_bounded(path)
            if read_source(source.name, data)[0].text != source.text:
                self.unwritable.append(source.name)
                return
            ignored = with_ignores(source.name, data, settings, found, self.reason, today)
            if not ignored.count:
                return
            if self.write:
                write_bytes(path.resolve(), ignored.data)
        except (OSError, NotRead):
            self.unwritable.append(source.name)
            return
        self.count += ignored.count
        self.diffs.append(diff(source.name, data, ignored.data))


def with_ignores(
    name: str, data: bytes, settings: Settings, found: Iterable[Diagnostic], reason: str, today: date
) -> Ignored:
    """The file with comments for findings of it that hold today."""
    source, _ = read_source(name, data)
    document = parse(source)
    if document.root is None or source.text.encode("utf-8", "surrogatepass") != data:
        return Ignored(data, 0)
    before = check_file(name, data, settings)
    targets = _by_place(document, (d for d in found if d.rule not in REFUSED))
    edits = {place: _edit(document, place, group, reason) for place, group in targets.items()}

    def settles(places: Sequence[tuple[int, bool]]) -> bytes | None:
        """The file with the comments at these places, if they do what they are for and nothing else."""
        after = apply_edits(source.text, tuple(edits[place] for place in places)).encode("utf-8")
        again = parse(read_source(name, after)[0])
        if again.data != document.data or len(again.problems) != len(document.problems):
            return None
        gone = Counter(_known_by(d) for place in places for d in targets[place])
        left = _holding(check_file(name, after, settings), today)
        return after if left <= _holding(before, today) - gone else None

    every = list(targets)
    if (after := settles(every)) is not None:
        return Ignored(after, len(every))
    chosen, best = list[tuple[int, bool]](), data
    for place in every:
        if (after := settles([*chosen, place])) is not None:
            chosen, best = [*chosen, place], after
    return Ignored(best, len(chosen))


def _known_by(found: Diagnostic) -> tuple[str, str, str]:
    return found.rule, found.path, found.key


def _holding(checked: Checked, today: date) -> Counter[tuple[str, str, str]]:
    return Counter(_known_by(d) for d in checked.diagnostics if d.holds_on(today))


def _by_place(document: Document, found: Iterable[Diagnostic]) -> dict[tuple[int, bool], list[Diagnostic]]:
    """Findings by the line of their comment, and whether it takes a line of its own above that one."""
    scopes, places = Scopes(document), dict[tuple[int, bool], list[Diagnostic]]()
    for finding in found:
        if (place := _place(document.source, scopes, finding)) is not None:
            places.setdefault(place, []).append(finding)
    return places


def _place(source: Source, scopes: Scopes, finding: Diagnostic) -> tuple[int, bool] | None:
    region = finding.region
    if region.line == region.end_line == 1 and source.text[region.start : region.end] == source.line(1):
        return TOP, True
    if scopes.admits_comment(region.line):
        return region.line, False
    entry = scopes.entry_around(region.start)
    return (source.position(entry[0]).line, True) if entry else None


def _edit(document: Document, place: tuple[int, bool], found: Sequence[Diagnostic], reason: str) -> Edit:
    source, (line, own_line) = document.source, place
    rules = ", ".join(dict.fromkeys(d.rule for d in found))
    directive = "ignore-file" if line == TOP else "ignore"
    comment = f"# jdkit: {directive}[{rules}] {' '.join(reason.split())}".rstrip()
    if line == TOP:
        line = _first_line(document)
    start = source.line_start(line) + source.text.startswith("\ufeff", source.line_start(line))
    content = source.line(line)
    if not own_line:
        return Edit(start + len(content), start + len(content), f"  {comment}")
    indent = content[: len(content) - len(content.lstrip(" "))]
    return Edit(start, start, f"{indent}{comment}{_line_end(source)}")


def _first_line(document: Document) -> int:
    """The line on which the content begins, or 1 where something stands before it on that line."""
    root = document.root
    at = document.source.position(root.start) if root else None
    return at.line if at and at.column == 1 else 1


def _line_end(source: Source) -> str:
    """How lines of the file end."""
    if source.line_count == 1:
        return "\n"
    second = source.line_start(2)
    return "\r\n" if source.text[:second].endswith("\r\n") else source.text[second - 1]
