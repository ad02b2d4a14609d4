"""``jdkit export``."""

from pathlib import Path
from typing import Annotated, Any

import typer

from jdkit.cli.output import existing, or_refuse, say, ui_language
from jdkit.messages import phrase, term

FORMATS = ("csv", "json", "xlsx")


def export(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=say("ui.argument.paths"))] = None,
    to: Annotated[str | None, typer.Option(help=say("ui.option.export-to"))] = None,
    out: Annotated[Path, typer.Option("--out", "-o", metavar="FILE", help=say("ui.option.export-out"))] = Path(
        "positions.csv"
    ),
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.export import csv_of, duties_table, json_of, positions_table, xlsx_of
    from jdkit.files import write_bytes

    language = ui_language(lang)
    format = (to or out.suffix.removeprefix(".") or "csv").lower()

    def heading(column: tuple[str, ...]) -> str:
        return " ".join(term(language, f"export.{key}" if key in OWN else key) for key in column[-1:])

    with or_refuse(language):
        if format not in FORMATS:
            raise CannotRun("ui.export.format", {"format": format, "known": FORMATS})
        positions = _positions(paths or [], existing(config))
        sheets = (positions_table(positions), duties_table(positions))
        target = Path.cwd() / out.with_suffix(f".{format}")
        if format == "csv":
            duties = target.with_name(f"{target.stem}-duties.csv")
            made = {target: csv_of(sheets[0], heading), duties: csv_of(sheets[1], heading)}
        elif format == "json":
            made = {target: json_of(sheets)}
        else:
            try:
                made = {target: xlsx_of(sheets, heading, heading)}
            except ImportError as error:
                raise CannotRun("ui.import.missing", {"package": str(error.name)}, "ui.help.export-missing") from None
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            for path, data in made.items():
                write_bytes(path, data)
        except OSError as error:
            raise CannotRun("ui.new.cannot-write", {"path": str(out), "reason": error.strerror or ""}) from None
    for path in made:
        typer.echo(phrase(language, "ui.schema.made", {"path": path.name}))


OWN = ("file", "position", "number", "positions")
"""Columns and tables that are no keys of a position."""


def _positions(paths: list[str], config: Path | None) -> list[tuple[str, dict[str, Any]]]:
    """The positions under the paths, as far as they can be read, with the names of their files."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.reading import NotRead, read_bounded
    from jdkit.check.run import shown_name
    from jdkit.check.workspace import given_files
    from jdkit.load import load
    from jdkit.model.position import Position
    from jdkit.text import parse, read_source

    found = list[tuple[str, dict[str, Any]]]()
    cwd = Path.cwd()
    for given in given_files([Path(path) for path in paths], cwd, config):
        for path in given.files:
            name = shown_name(path, cwd)
            try:
                source, _ = read_source(name, read_bounded(path))
            except NotRead:
                raise CannotRun("ui.unreadable", {"path": name}) from None
            data = load(parse(source), Position).data
            found.append((name, {"id": path.stem, **{key: value for key, value in data.items() if value is not None}}))
    return found
