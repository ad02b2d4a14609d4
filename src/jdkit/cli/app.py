"""The application and its commands."""

import sys
from typing import Annotated

import typer

from jdkit import __version__
from jdkit.cli.explain import explain
from jdkit.cli.fmt import fmt
from jdkit.cli.init import init
from jdkit.cli.lint import lint
from jdkit.cli.new import new
from jdkit.cli.output import say, ui_language
from jdkit.cli.render import render
from jdkit.cli.rules import rules
from jdkit.cli.schema import schema
from jdkit.messages import phrase

app = typer.Typer(
    name="jdkit",
    help=say("ui.about"),
    no_args_is_help=True,
    add_completion=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (lint, render, new, init, fmt, explain, rules, schema):
    app.command(help=say(f"ui.about.{command.__name__}"))(command)


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


def main() -> None:
    """Runs jdkit. Exit status 0, 1 or 2 as the contract has it; a fault of jdkit's own ends with 2 and says so."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="replace")
    try:
        app(prog_name="jdkit")
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as fault:
        import os
        import traceback

        if os.environ.get("JDKIT_DEBUG"):
            raise
        where = traceback.extract_tb(fault.__traceback__)[-1]
        args = {"fault": f"{type(fault).__name__}: {fault}", "where": f"{where.name}:{where.lineno}"}
        print(phrase(ui_language(), "ui.internal-error", args), file=sys.stderr)
        sys.exit(2)
