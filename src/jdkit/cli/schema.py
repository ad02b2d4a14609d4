"""``jdkit schema [KIND]``."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.formats import deliver
from jdkit.cli.output import or_refuse, say, ui_language
from jdkit.messages import phrase


class Kind(StrEnum):
    """The kinds of files, spelled as ``jdkit.schema.KINDS``, which would be slow to import for every command."""

    POSITION = "position"
    CONFIG = "config"
    RULE = "rule"


def schema(
    kind: Annotated[Kind, typer.Argument(metavar="KIND", help=say("ui.argument.kind"))] = Kind.POSITION,
    output_file: Annotated[Path | None, typer.Option("--output-file", "-o", help=say("ui.option.schema-file"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.schema-lang"))] = None,
) -> None:
    from jdkit.cli.own_rules import catalogue_here
    from jdkit.schema import schema_text

    with or_refuse(ui_language(lang)):
        language = ui_language(lang)
        own = catalogue_here().own if kind is Kind.CONFIG else ()
        deliver(schema_text(kind.value, language, own), output_file)
    if output_file:
        typer.echo(phrase(language, "ui.schema.made", {"path": output_file.as_posix()}), err=True)
