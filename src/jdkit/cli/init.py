"""``jdkit init``."""

from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.output import or_refuse, say, ui_language
from jdkit.messages import phrase


def init(
    folder: Annotated[Path, typer.Argument(metavar="DIR", help=say("ui.argument.init-folder"))] = Path(),
    lang: Annotated[str | None, typer.Option(help=say("ui.option.file-lang"))] = None,
) -> None:
    from jdkit.scaffold import SCHEMAS, make_workspace
    from jdkit.schema import schema_text

    with or_refuse(ui_language(lang)):
        language = ui_language(lang)
        schemas = {path: schema_text(kind, language) for kind, path in SCHEMAS.items()}
        made = make_workspace(folder, language, schemas)
    for file in made:
        typer.echo(phrase(language, "ui.init.made" if file.new else "ui.init.kept", {"path": file.path.as_posix()}))
    if not any(file.new for file in made):
        typer.echo(phrase(language, "ui.init.nothing"))
    here = folder.resolve() == Path.cwd().resolve()
    typer.echo(phrase(language, "ui.init.next" if here else "ui.init.next-in", {"path": folder.as_posix()}))
