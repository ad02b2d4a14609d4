"""Checking many files."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.check.file import Checked, check_file
from jdkit.check.resolve import resolver_for
from jdkit.check.settings import Choice, Settings
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.model.facts import Facts
from jdkit.text import Source

if TYPE_CHECKING:
    from jdkit.check.suppression import Suppressed


@dataclass(frozen=True)
class Result:
    """What a run found: diagnostics by file, offset and rule. ``sources`` are the files that have any.

    ``suppressed`` is what ignore comments hide, ``rules`` the names of the rules that ran.
    """

    diagnostics: tuple[Diagnostic, ...]
    files_checked: int
    rules_run: int
    sources: dict[str, Source]
    facts: tuple[Facts, ...]
    suppressed: "tuple[Suppressed, ...]" = ()
    rules: frozenset[str] = frozenset()

    @property
    def by_severity(self) -> Counter[Severity]:
        return Counter(d.severity for d in self.diagnostics)


def run(
    given: Sequence[Given],
    choice: Choice,
    today: date | None,
    cwd: Path,
    check: Callable[[Path, Settings, Path], Checked] | None = None,
) -> Result:
    """Checks the files, each by ``check`` (default: as it stands on disk).

    ``today`` goes before the workspace's own; without either it is the calendar's.
    Raises CannotRun where a configuration or a choice names what is not there.
    """
    diagnostics: list[Diagnostic] = []
    sources: dict[str, Source] = {}
    facts: list[Facts] = []
    suppressed: list[Suppressed] = []
    rules: set[str] = set()
    with _no_collection():
        for group in given:
            resolver = resolver_for(group.workspace, choice)
            day = today or group.workspace.config.today or date.today()
            for path in group.files:
                settings = resolver.settings_for(group.workspace.relative(path))
                rules.update(settings.rules)
                checked = (check or check_path)(path, settings, cwd)
                holding = [d for d in checked.diagnostics if d.holds_on(day)]
                hidden = [s for s in checked.suppressed if s.diagnostic.holds_on(day)]
                if holding or hidden:
                    sources[checked.source.name] = checked.source
                    diagnostics += holding
                    suppressed += hidden
                if checked.facts:
                    facts.append(checked.facts)
    diagnostics.sort(key=lambda d: (d.file, d.region.start, d.rule))
    files = sum(len(group.files) for group in given)
    return Result(tuple(diagnostics), files, len(rules), sources, tuple(facts), tuple(suppressed), frozenset(rules))


def check_path(path: Path, settings: Settings, cwd: Path) -> Checked:
    """Checks a file on disk; one that cannot be read is a finding."""
    name = shown_name(path, cwd)
    try:
        data = path.read_bytes()
    except OSError as error:
        return Checked(Source(name, "", "utf-8"), (unreadable(name, error, settings),), None)
    return check_file(name, data, settings)


def unreadable(name: str, error: OSError, settings: Settings) -> Diagnostic:
    """The finding that a file cannot be read at all."""
    return Diagnostic(
        file=name,
        region=Region.of(Source(name, "", "utf-8"), 0, 0),
        path="",
        post=None,
        rule="encoding",
        severity=Severity.ERROR,
        key="encoding.unreadable",
        language=settings.message_language or settings.language or "zh-Hans",
        args={"reason": error.strerror or ""},
    )


def shown_name(path: Path, cwd: Path) -> str:
    """A file's name in findings: relative to the working directory, with forward slashes."""
    try:
        return Path(relpath(path, cwd)).as_posix()
    except ValueError:
        return path.as_posix()


@contextmanager
def _no_collection() -> Iterator[None]:
    """Garbage collection costs a run over many small trees more than the trees do."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()
