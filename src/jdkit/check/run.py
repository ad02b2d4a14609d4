"""Checking many files."""

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from os.path import relpath
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.check.batch import Batch, Progress
from jdkit.check.choice import Choice
from jdkit.check.idle import idle_patterns
from jdkit.check.plan import Plan
from jdkit.check.reading import read_bounded
from jdkit.check.result import Checked, Gather, Result, Sources, Suppressed
from jdkit.check.workspace import Given, Workspace, below
from jdkit.diagnostic import Diagnostic

if TYPE_CHECKING:
    from jdkit.check.settings import Settings
    from jdkit.rule import Rule


def run(
    given: Sequence[Given],
    choice: Choice,
    today: date | None,
    cwd: Path,
    check: "Callable[[Path, Settings, Path], Checked] | None" = None,
    progress: Progress | None = None,
) -> Result:
    """Checks the files, each by ``check`` (default: as it stands on disk, unless an earlier run knows the outcome).

    ``today`` goes before the workspace's own; without either it is the calendar's. ``progress`` is told how many files
    are done. Raises CannotRun where a configuration or a choice names what is not there.
    """
    diagnostics: list[Diagnostic] = []
    sources = Sources()
    facts: list[Gather] = []
    suppressed: list[Suppressed] = []
    rules: set[str] = set()
    with _no_collection():
        for group in given:
            plan = Plan(group.workspace, choice)
            day = today or group.workspace.outline.today or date.today()
            for path, checked in zip(group.files, _checked(group, plan, cwd, check, progress), strict=True):
                rules |= plan.terms_for(group.workspace.relative(path)).rules_for(checked.language)
                holding = [d for d in checked.diagnostics if d.holds_on(day)]
                hidden = [s for s in checked.suppressed if s.diagnostic.holds_on(day)]
                if holding or hidden:
                    sources.add(checked.name, checked.data)
                    diagnostics += holding
                    suppressed += hidden
                facts.append(checked.gather)
            if group.whole and "config" in rules and group.workspace.config_file:
                idle = list(idle_patterns(group))
                if idle:
                    sources.add(idle[0].file, read_bounded(group.workspace.config_file))
                    diagnostics += idle
    diagnostics.sort(key=lambda d: (d.file, d.region.start, d.rule))
    files = sum(len(group.files) for group in given)
    return Result(
        tuple(diagnostics),
        files,
        sources,
        tuple(facts),
        tuple(suppressed),
        frozenset(rules),
        own_rules([group.workspace for group in given]),
    )


def own_rules(workspaces: Sequence[Workspace]) -> "Callable[[], tuple[Rule, ...]]":
    """Gives the custom rules of workspaces, of equal names the first: few reports ask for them."""

    def read() -> "tuple[Rule, ...]":
        from jdkit.check.resolve import catalogue_of

        rules = [rule for workspace in workspaces for rule in catalogue_of(workspace).own]
        return tuple({rule.name: rule for rule in reversed(rules)}.values())[::-1]

    return read


def _checked(
    group: Given,
    plan: Plan,
    cwd: Path,
    check: "Callable[[Path, Settings, Path], Checked] | None",
    progress: Progress | None,
) -> Iterator[Checked]:
    if check is None:
        yield from Batch(group, plan, lambda path: shown_name(path, cwd), progress).checked()
        return
    for path in group.files:
        yield check(path, plan.settings_for(group.workspace.relative(path)), cwd)


def shown_name(path: Path, cwd: Path) -> str:
    """A file's name in findings: relative to the working directory, with forward slashes."""
    try:
        return below(path, cwd) or Path(relpath(path, cwd)).as_posix()
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
