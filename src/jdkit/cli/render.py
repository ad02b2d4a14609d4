"""``jdkit render``."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jdkit.cli.output import chosen_language, existing, or_refuse, say, ui_language, whisper
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.check.workspace import Given
    from jdkit.diagnostic import Diagnostic
    from jdkit.render import Batch
    from jdkit.render.document import Made


def render(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=say("ui.argument.paths"))] = None,
    to: Annotated[str, typer.Option(help=say("ui.option.to"))] = "html",
    kind: Annotated[str, typer.Option(help=say("ui.option.kind"))] = "position",
    since: Annotated[str | None, typer.Option("--from", metavar="REV", help=say("ui.option.from"))] = None,
    out: Annotated[Path, typer.Option("--out", "-o", help=say("ui.option.out"))] = Path("out"),
    check: Annotated[bool, typer.Option("--check", help=say("ui.option.render-check"))] = False,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.workspace import given_files
    from jdkit.render import documents

    language = ui_language(lang)
    formats = [name.strip() for name in to.split(",") if name.strip()]
    faulty: list[Diagnostic] = []
    stale = 0
    with or_refuse(language):
        given = given_files([Path(path) for path in paths or []], Path.cwd(), existing(config))
        batches = [_batch(one, kind, since, chosen_language(lang), faulty) for one in given]
        for found in faulty:
            place = f"{found.file}:{found.region.line}:{found.region.column}"
            whisper(f"{place} {phrase(found.language, found.key, found.args)}")
        total = sum(len(batch.positions) for batch in batches) * len(set(formats))
        for made in _shown(documents(batches, formats, out, kind), total):
            if not check:
                made.write()
            elif made.is_stale:
                stale += 1
            else:
                continue
            whisper(made.path.as_posix(), err=False)
    if stale:
        typer.echo(phrase(language, "ui.stale", {"files": stale}), err=True)
    if refused := len({found.file for found in faulty}):
        typer.echo(phrase(language, "ui.not-rendered", {"files": refused}), err=True)
    if stale or refused:
        raise typer.Exit(1)


def _batch(
    given: "Given", kind: str, since: str | None, message_language: str | None, faulty: "list[Diagnostic]"
) -> "Batch":
    """The positions of one workspace that can be printed whole; the faults of the others go to ``faulty``."""
    from jdkit.render import Batch, RenderError, titles_of
    from jdkit.render.headings import own_headings
    from jdkit.render.posting_check import check_postings
    from jdkit.render.sources import read_positions, with_earlier, workspace_facts

    cwd = Path.cwd()
    positions, found = read_positions(given, cwd, message_language)
    faulty += found
    if kind == "posting":
        check_postings(given, cwd, positions, message_language)
    if kind == "changes":
        if not since:
            raise RenderError("document.error.from", {}, "document.help.from")
        positions = with_earlier(given, cwd, positions, since)
    names = titles_of(workspace_facts(given, cwd))
    return Batch(positions, given.workspace.templates, names, own_headings(given.workspace.config.headings))


def _shown(made: "Iterable[Made]", total: int) -> "Iterator[Made]":
    """The documents as they are made, with a bar at a terminal where there are many."""
    import sys

    if total < 20 or not sys.stderr.isatty():
        yield from made
        return
    from rich.console import Console
    from rich.progress import Progress

    above = sys.stdout.isatty()  # then the paths are set above the bar; into a pipe they go as they are
    with Progress(console=Console(stderr=True), transient=True, redirect_stdout=above) as progress:
        task = progress.add_task("", total=total)
        for one in made:
            progress.update(task, description=one.path.name)
            yield one
            progress.advance(task)
