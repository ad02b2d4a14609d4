"""``jdkit lint --watch``: everything once, then what changed, until Ctrl-C.

A change of ``jdkit.yaml`` or of a custom rule and a file that is gone concern all files. Folders are watched, not
files: editors save by renaming, which a watch on a file does not outlive. What lies above the given folders is not
watched, be it ``jdkit.yaml``.
"""

import sys
from collections.abc import Callable, Collection, Iterator
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.cli.lint_options import LintOptions
from jdkit.cli.output import or_refuse, tell, ui_language
from jdkit.messages import phrase

if TYPE_CHECKING:
    from watchfiles import Change

CANNOT_RUN = 2
WAIT = 250
"""Milliseconds after which the watcher comes back without a change."""


def keep_linting(lint: Callable[[LintOptions], int], options: LintOptions) -> int:
    """Lints again and again. Gives 0 after Ctrl-C, 2 where it cannot start."""
    language = ui_language(options.lang)
    given = [Path(path).absolute() for path in options.paths or ["."]]
    with or_refuse(language):
        batches = _changes(given, options.paths)
    try:
        if _run(lint, options) == CANNOT_RUN:
            return CANNOT_RUN
        _say(phrase(language, "ui.watch.waiting"))
        for batch in batches:
            touched = _touched(batch, given, options.config)
            if touched == []:
                continue
            _say(phrase(language, "ui.watch.changed", {"paths": tuple(sorted({Path(p).name for _, p in batch}))}))
            whole = touched is None or options.output_file or options.update_baseline or options.add_ignores
            _run(lint, options if whole else replace(options, paths=tuple(str(path) for path in touched or ())))
    except KeyboardInterrupt:
        pass
    return 0


def _run(lint: Callable[[LintOptions], int], options: LintOptions) -> int:
    try:
        return lint(options)
    finally:
        sys.stdout.flush()


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)


def _changes(given: list[Path], paths: Collection[str]) -> "Iterator[set[tuple[Change, str]]]":
    """Batches of changes of YAML files from now on, some of them empty. Raises CannotRun where nothing can be watched.

    ``watch`` begins when it is first asked, so it is asked at once: what is saved during the first run counts too.
    """
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.walk import SUFFIXES

    if list(paths) == ["-"]:
        raise CannotRun("ui.watch.stdin", {}, "ui.help.paths")
    try:
        from watchfiles import watch
    except ImportError:
        raise CannotRun("ui.watch.missing", {}, "ui.help.watch-missing") from None
    for path in given:
        if not path.exists():
            raise CannotRun("ui.no-such-path", {"path": str(path)}, "ui.help.paths")
    folders = {path if path.is_dir() else path.parent for path in given}
    batches = watch(
        *folders,
        watch_filter=lambda change, path: path.lower().endswith(SUFFIXES),
        recursive=any(path.is_dir() for path in given),
        raise_interrupt=True,
        rust_timeout=WAIT,
        yield_on_timeout=True,
    )
    return chain([next(batches)], batches)


def _touched(batch: "set[tuple[Change, str]]", given: list[Path], config: Path | None) -> list[Path] | None:
    """The changed files among those given, or None where all are to be checked again."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.workspace import CONFIG_NAME, open_workspace

    changed = {Path(name) for _, name in batch}
    settings = config.absolute() if config else None
    if any(path.name == CONFIG_NAME or path == settings or not path.exists() for path in changed):
        return None
    folders = [path for path in given if path.is_dir()]
    try:
        own_rules = open_workspace(given[0], settings).rule_folders
        if any(path.is_relative_to(folder) for path in changed for folder in own_rules):
            return None
        return sorted(
            path
            for path in changed
            if path in given
            or (
                any(path.is_relative_to(folder) for folder in folders)
                and path in open_workspace(path, settings).files(path.parent)
            )
        )
    except CannotRun as error:
        tell(error, ui_language())
        return []
