"""``jdkit lint --watch``: everything once, then what changed, until Ctrl-C.

A change of ``jdkit.yaml`` and a file that is gone concern all files. Folders are watched, not files: editors save by
renaming, which a watch on a file does not outlive. A ``jdkit.yaml`` above the given folders is not watched.
"""

import sys
from collections.abc import Callable, Collection, Iterator, Mapping
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import typer

from jdkit.cli.output import or_refuse, tell, ui_language
from jdkit.messages import phrase

if TYPE_CHECKING:
    from watchfiles import Change

CANNOT_RUN = 2
WAIT = 250
"""Milliseconds after which the watcher comes back without a change."""
CONCERN_ALL = ("output_file", "update_baseline", "ignoring")
"""Arguments whose effect must not come from a part of the files: what they write is about all of them."""


def keep_linting(lint: Callable[..., None], arguments: Mapping[str, Any]) -> NoReturn:
    """Calls ``lint`` with its ``arguments`` again and again. Ends with 0 by Ctrl-C, with 2 where it cannot start."""
    language = ui_language(arguments["lang"])
    given = [Path(path).absolute() for path in arguments["paths"] or ["."]]
    with or_refuse(language):
        batches = _changes(given, arguments["paths"])
    try:
        if _run(lint, arguments) == CANNOT_RUN:
            raise typer.Exit(CANNOT_RUN)
        _say(phrase(language, "ui.watch.waiting"))
        for batch in batches:
            touched = _touched(batch, given, arguments["config"])
            if touched == []:
                continue
            _say(phrase(language, "ui.watch.changed", {"paths": tuple(sorted({Path(p).name for _, p in batch}))}))
            whole = touched is None or any(arguments.get(name) for name in CONCERN_ALL)
            _run(lint, arguments if whole else {**arguments, "paths": [str(path) for path in touched or ()]})
    except KeyboardInterrupt:
        pass
    raise typer.Exit(0)


def _run(lint: Callable[..., None], arguments: Mapping[str, Any]) -> int:
    try:
        lint(**arguments)
    except typer.Exit as ended:
        return ended.exit_code
    finally:
        sys.stdout.flush()
    return 0


def _say(text: str) -> None:
    typer.echo(text, err=True)


def _changes(given: list[Path], paths: Collection[str] | None) -> "Iterator[set[tuple[Change, str]]]":
    """Batches of changes of YAML files from now on, some of them empty. Raises CannotRun where nothing can be watched.

    ``watch`` begins when it is first asked, so it is asked at once: what is saved during the first run counts too.
    """
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.walk import SUFFIXES

    if paths == ["-"]:
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
