"""``jdkit import FILE… -o DIR``."""

import sys
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jdkit.cli.fmt import KeyLanguage
from jdkit.cli.output import or_refuse, say, ui_language

if TYPE_CHECKING:
    from jdkit.intake.run import Read

SUFFIXES = (
    ".docx",
    ".doc",
    ".rtf",
    ".odt",
    ".wps",
    ".xlsx",
    ".xls",
    ".xlsm",
    ".xlsb",
    ".ods",
    ".md",
    ".markdown",
    ".txt",
)
MANY = 20
"""Documents from which on a bar shows how far the run is."""

Source = tuple[str, Callable[[], bytes]]


class Format(StrEnum):
    """How the account is shown."""

    TERMINAL = "terminal"
    JSON = "json"
    HTML = "html"


def import_(
    files: Annotated[list[str], typer.Argument(metavar="FILE", help=say("ui.argument.import-files"))],
    out: Annotated[Path, typer.Option("--out", "-o", metavar="DIR", help=say("ui.option.import-out"))],
    department: Annotated[str | None, typer.Option(help=say("ui.option.import-department"))] = None,
    format: Annotated[Format, typer.Option(help=say("ui.option.import-format"))] = Format.TERMINAL,
    report: Annotated[Path | None, typer.Option(help=say("ui.option.import-report"))] = None,
    brief: Annotated[bool, typer.Option("--brief", help=say("ui.option.import-brief"))] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=say("ui.option.import-dry-run"))] = False,
    keys: Annotated[KeyLanguage, typer.Option(help=say("ui.option.keys"))] = KeyLanguage.EN,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.intake.labels import Labels
    from jdkit.intake.run import read_all, settle, write_all
    from jdkit.intake.view import view_of
    from jdkit.scaffold import schema_for

    cwd, language = Path.cwd(), ui_language(lang)
    folder = cwd / out
    with or_refuse(language):
        workspace, outside = _workspace(folder)
        sources = [source for name in files for source in _sources(name)]
        if folder.exists() and not folder.is_dir():
            raise CannotRun("ui.import.no-folder", {"path": str(out)}, "ui.help.import-out")
        labels = Labels({field: tuple(n for n in names if n) for field, names in workspace.config.labels.items()})
        try:
            reads = list(_watched(read_all(sources, labels), len(sources)))
        except ImportError as error:
            args = {"package": str(error.name)}
            raise CannotRun("ui.import.missing", args, "ui.help.import-missing") from None
    settle(reads, folder, (department or "").strip() or None, outside)
    if not dry_run:
        write_all(reads, partial(schema_for, workspace=workspace), partial(_spelled, keys))
    text = _report(format)(view_of(reads, language, cwd), language, brief)
    if report:
        from jdkit.files import write_text

        write_text(cwd / report, text)
    else:
        typer.echo(text, nl=False)
    raise typer.Exit(1 if _failed(reads) else 0)


def _workspace(folder: Path):  # type: ignore[no-untyped-def]
    """The workspace of the folder, and the names of its posts with their ids."""
    from jdkit.check.workspace import open_workspace
    from jdkit.intake.understand.words import key_of
    from jdkit.scaffold import posts_of

    start = next(at for at in (folder, *folder.parents) if at.is_dir())
    workspace = open_workspace(start)
    if not workspace.configured:
        return workspace, {}
    return workspace, {key_of(name): facts.id for facts in posts_of(workspace).facts for name in facts.names}


def _sources(name: str) -> Iterable[Source]:
    """The documents that a path names: standard input, a file, or those in a folder."""
    from jdkit.check.cannot_run import CannotRun

    path = Path(name)
    if name == "-":
        return [("-", sys.stdin.buffer.read)]
    if not path.exists():
        raise CannotRun("ui.no-such-path", {"path": name}, "ui.help.import-paths")
    if not path.is_dir():
        return [(name, path.read_bytes)]
    found = sorted(
        one for one in path.rglob("*") if one.suffix.lower() in SUFFIXES and not one.name.startswith(("~$", "."))
    )
    if not found:
        raise CannotRun("ui.import.no-documents", {"path": name}, "ui.help.import-paths")
    return [(one.as_posix(), one.read_bytes) for one in found]


def _watched(reads: "Iterable[Read]", count: int) -> "Iterable[Read]":
    """Shows how far the run is, where there is much to read and somebody to see it."""
    if count < MANY or not sys.stderr.isatty():
        return reads
    from rich.console import Console
    from rich.progress import track

    return track(reads, total=count, console=Console(stderr=True), description="", transient=True)


def _spelled(keys: KeyLanguage, name: str, data: bytes) -> bytes:
    from jdkit.order import Keys, arrange_file

    return arrange_file(name, data, Keys(keys.value)).data if keys is not KeyLanguage.EN else data


def _report(format: Format):  # type: ignore[no-untyped-def]
    if format is Format.JSON:
        from jdkit.intake.report import as_json as chosen
    elif format is Format.HTML:
        from jdkit.intake.report import html as chosen  # type: ignore[no-redef]
    else:
        from jdkit.intake.report import terminal as chosen  # type: ignore[no-redef]
    return chosen.report


def _failed(reads: "list[Read]") -> bool:
    return any(read.refused or any(post.state.value in ("exists", "failed") for post in read.posts) for read in reads)
