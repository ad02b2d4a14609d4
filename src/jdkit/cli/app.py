"""The application and its commands."""

from typing import Annotated

import typer

from jdkit import __version__
from jdkit.cli.explain import explain
from jdkit.cli.export import export
from jdkit.cli.fmt import fmt
from jdkit.cli.import_ import import_
from jdkit.cli.init import init
from jdkit.cli.lint import lint
from jdkit.cli.new import new
from jdkit.cli.output import say
from jdkit.cli.render import render
from jdkit.cli.rules import rules
from jdkit.cli.schema import schema
from jdkit.cli.template import template

app = typer.Typer(
    name="jdkit",
    help=say("ui.about"),
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (lint, render, new, init, fmt, explain, rules, schema, export):
    app.command(help=say(f"ui.about.{command.__name__}"))(command)
app.add_typer(template, name="template")
app.command("import", help=say("ui.about.import"))(import_)


def _show_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"jdkit {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", "-V", callback=_show_version, is_eager=True, help=say("ui.option.version"))
    ] = False,
) -> None:
    pass


def run() -> int:
    """Reads the command line and does what it says. Gives the exit status."""
    try:
        app(prog_name="jdkit")
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else int(ended.code is not None)
    return 0
