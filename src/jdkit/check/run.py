"""Checking many files."""

import gc
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from os.path import relpath
from pathlib import Path

from jdkit.check.file import Checked, check_file
from jdkit.check.settings import Choice, Resolver, Settings
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.model.facts import Facts
from jdkit.text import Source


@dataclass(frozen=True)
class Result:
    """What a run found: diagnostics by file, offset and rule. ``sources`` are the files that have any."""

    diagnostics: tuple[Diagnostic, ...]
    files_checked: int
    rules_run: int
    sources: dict[str, Source]
    facts: tuple[Facts, ...]

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
    rules: set[str] = set()
    with _no_collection():
        for group in given:
            resolver = Resolver(group.workspace.config, choice)
            day = today or group.workspace.config.today or date.today()
            for path in group.files:
                settings = resolver.settings_for(group.workspace.relative(path))
                rules.update(settings.rules)
                checked = (check or check_path)(path, settings, cwd)
                holding = [d for d in checked.diagnostics if d.holds_on(day)]
                if holding:
                    sources[checked.source.name] = checked.source
                    diagnostics += holding
                if checked.facts:
                    facts.append(checked.facts)
    diagnostics.sort(key=lambda d: (d.file, d.region.start, d.rule))
    return Result(tuple(diagnostics), sum(len(g.files) for g in given), len(rules), sources, tuple(facts))


def check_path(path: Path, settings: Settings, cwd: Path) -> Checked:
    """Checks a file on disk; one that cannot be read is a finding."""
    name = shown_name(path, cwd)
    try:
        data = path.read_bytes()
    except OSError as error:
        source = Source(name, "", "utf-8")
        language = settings.message_language or settings.language or "zh-Hans"
        unreadable = Diagnostic(
            file=name,
            region=Region.of(source, 0, 0),
            path="",
            post=None,
            rule="encoding",
            severity=Severity.ERROR,
            key="encoding.unreadable",
            language=language,
            args={"reason": error.strerror or ""},
        )
        return Checked(source, (unreadable,), None)
    return check_file(name, data, settings)


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
