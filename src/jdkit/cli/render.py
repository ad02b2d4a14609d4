"""``jdkit render``."""

from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.output import chosen_language, existing, or_refuse, say, ui_language
from jdkit.messages import phrase


def render(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=say("ui.argument.paths"))] = None,
    to: Annotated[str, typer.Option(help=say("ui.option.to"))] = "html",
    out: Annotated[Path, typer.Option("--out", "-o", help=say("ui.option.out"))] = Path("out"),
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.workspace import given_files
    from jdkit.render import documents, titles_of
    from jdkit.render.sources import read_positions, workspace_facts

    language = ui_language(lang)
    cwd = Path.cwd()
    formats = [name.strip() for name in to.split(",") if name.strip()]
    refused = 0
    with or_refuse(language):
        for given in given_files([Path(path) for path in paths or []], cwd, existing(config)):
            positions, faulty = read_positions(given, cwd, chosen_language(lang))
            for found in faulty:
                place = f"{found.file}:{found.region.line}:{found.region.column}"
                typer.echo(f"{place} {phrase(found.language, found.key, found.args)}", err=True)
            refused += len({found.file for found in faulty})
            templates = given.workspace.templates
            names = titles_of(workspace_facts(given.workspace, cwd))
            for path in documents(positions, formats, templates, out, names):
                typer.echo(path.as_posix())
    if refused:
        typer.echo(phrase(language, "ui.not-rendered", {"files": refused}), err=True)
        raise typer.Exit(1)
