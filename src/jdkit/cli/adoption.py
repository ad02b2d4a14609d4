"""``jdkit lint`` on what is full of findings: the baseline, changed lines only, ignore comments, when to fail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.cli.lint_options import FailLevel

if TYPE_CHECKING:
    from jdkit.check.add_ignores import IgnoreWriter
    from jdkit.check.baseline import Entry
    from jdkit.check.choice import Choice
    from jdkit.check.result import Result
    from jdkit.check.workspace import Given
    from jdkit.diagnostic import Diagnostic

Note = tuple[str, Mapping[str, object]]
"""A sentence for standard error: its key and its arguments."""


@dataclass(frozen=True)
class Adoption:
    """What the command line asks for. ``baseline`` goes before the workspace's own."""

    baseline: Path | None = None
    update_baseline: bool = False
    since: str | None = None

    def ensure(self, given: "Sequence[Given]", cwd: Path) -> None:
        """Raises CannotRun where ``judged`` would, so that nothing is written before a run that is refused."""
        from jdkit.check.baseline import read_baseline
        from jdkit.check.run import shown_name
        from jdkit.check.since import folder_of

        for file in self._baselines(given):
            if file.exists() or not self.update_baseline:
                read_baseline(file, shown_name(cwd / file, cwd))
        if self.since is not None:
            from jdkit.check.git import Repository

            for group in given:
                Repository(folder_of(group)).commit(self.since)

    def judged(self, result: "Result", given: "Sequence[Given]", cwd: Path) -> "tuple[Result, list[Note]]":
        """The findings to report, and what to say about the others. Raises CannotRun.

        The baseline comes first: which of several equal findings are new can only be told with all of them at hand.
        """
        notes = list[Note]()
        for file, groups in self._baselines(given).items():
            result, told = self._against(file, groups, result, cwd, alone=len(groups) == len(given))
            notes += told
        if self.since is not None:
            from jdkit.check.since import changes_since

            changes = changes_since(self.since, given, cwd)
            kept = tuple(changes.touched(result.diagnostics, result.sources))
            if left_out := len(result.diagnostics) - len(kept):
                notes.append(("ui.since-left-out", {"count": left_out, "revision": self.since}))
            result = replace(result, diagnostics=kept)
        return result, notes

    def _baselines(self, given: "Sequence[Given]") -> "dict[Path, list[Given]]":
        found = dict[Path, list["Given"]]()
        for group in given:
            own = group.workspace.outline.baseline
            file = self.baseline or (group.workspace.root / own if own else None)
            if file:
                found.setdefault(file, []).append(group)
        if self.update_baseline and not found:
            from jdkit.check.cannot_run import CannotRun

            raise CannotRun("ui.unnamed-baseline", {}, "ui.help.unnamed-baseline")
        return found

    def _against(
        self, file: Path, groups: "list[Given]", result: "Result", cwd: Path, alone: bool
    ) -> "tuple[Result, list[Note]]":
        from jdkit.check.baseline import compare, read_baseline, recorded
        from jdkit.check.run import shown_name

        shown, notes = shown_name(cwd / file, cwd), list[Note]()
        create = self.update_baseline and not file.exists()
        known = {} if create else read_baseline(file, shown)
        names = None if alone else {shown_name(path, cwd) for group in groups for path in group.files}
        own = [d for d in result.diagnostics if names is None or d.file in names]
        scope = Scope(groups, result, cwd)
        if self.update_baseline:
            before, known = known, recorded(own, result.sources, known, scope.seen)
            _write(file, shown, known)
            counts = {"known": sum(entry.count for entry in known.values())}
            counts |= {"added": len(known.keys() - before.keys()), "pruned": len(before.keys() - known.keys())}
            notes.append(("ui.baseline-updated", {"path": shown, **counts}))
        compared = compare(own, result.sources, known, scope.seen)
        if compared.known and not self.update_baseline:
            notes.append(("ui.baseline-known", {"path": shown, "known": compared.known}))
        if compared.settled:
            notes.append(("ui.baseline-settled", {"path": shown, "settled": len(compared.settled)}))
        new = {id(d) for d in compared.new}
        kept = tuple(d for d in result.diagnostics if id(d) in new or (names is not None and d.file not in names))
        return replace(result, diagnostics=kept), notes


class Scope:
    """What a run could have found, so that a run over some files or rules does not take the rest for settled."""

    def __init__(self, groups: "list[Given]", result: "Result", cwd: Path) -> None:
        self.groups = groups
        self.cwd = cwd
        self.rules = result.rules
        self.catalogue = result.catalogue
        self.read = {fact.file for fact in result.facts}
        self.posts = {fact.id for fact in result.facts}
        self._whole: bool | None = None

    def seen(self, entry: "Entry") -> bool:
        runs = entry.rule in self.rules or self.catalogue.named(entry.rule) is None
        return runs and (entry.post in self.posts or self._all_files())

    def _all_files(self) -> bool:
        """Whether every file of the workspaces was read, so that a post that was not met is gone."""
        from jdkit.check.run import shown_name

        if self._whole is None:
            files = [path for group in self.groups for path in (*group.files, *group.workspace.files())]
            self._whole = all(shown_name(path, self.cwd) in self.read for path in files)
        return self._whole


def _write(file: Path, shown: str, entries: "Mapping[str, Entry]") -> None:
    from jdkit.check.baseline import baseline_text
    from jdkit.check.cannot_run import CannotRun
    from jdkit.files import write_text

    text = baseline_text(entries)
    try:
        if not file.exists() or file.read_bytes() != text.encode("utf-8"):
            write_text(file.resolve(), text)
    except OSError as error:
        args = {"path": shown, "reason": error.strerror or ""}
        raise CannotRun("ui.unwritten-baseline", args, "ui.help.unwritten-baseline") from None


def fails(result: "Result", level: FailLevel, max_warnings: int | None) -> bool:
    """Whether findings make the exit status 1: any from ``level`` up; of warnings only too many, if a number is set."""
    from jdkit.diagnostic import Severity

    counts, least = result.by_severity, Severity(level.value).rank
    if max_warnings is not None:
        if counts[Severity.WARNING] > max_warnings:
            return True
        counts[Severity.WARNING] = 0
    return any(count and severity.rank >= least for severity, count in counts.items())


def add_ignores(
    result: "Result",
    given: "Sequence[Given]",
    choice: "Choice",
    today: date | None,
    cwd: Path,
    writer: "IgnoreWriter",
) -> None:
    """Writes a comment for each finding of a result. Raises CannotRun where reasons are demanded and none is given."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.resolve import resolver_for
    from jdkit.check.run import shown_name

    if not writer.reason and any(group.workspace.config.ignores.require_reason for group in given):
        raise CannotRun("ui.reason-demanded", {}, "ui.help.reason-demanded")
    by_file: dict[str, list[Diagnostic]] = {}
    for found in result.diagnostics:
        by_file.setdefault(found.file, []).append(found)
    for group in given:
        resolver = resolver_for(group.workspace, choice)
        day = today or group.workspace.outline.today or date.today()
        for path in group.files:
            name = shown_name(path, cwd)
            if name in by_file:
                settings = resolver.settings_for(group.workspace.relative(path))
                writer.add(path, result.sources[name], settings, by_file[name], day)


def refuse_together(chosen: Mapping[str, bool]) -> None:
    """Raises CannotRun where the first of some options was chosen and another of them as well."""
    from jdkit.check.cannot_run import CannotRun

    first, *others = (name for name in chosen)
    for name in others:
        if chosen[first] and chosen[name]:
            raise CannotRun("ui.options-apart", {"first": first, "second": name}, "ui.help.options-apart")
