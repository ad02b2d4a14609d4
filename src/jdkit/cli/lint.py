"""``jdkit lint``."""

from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from jdkit.cli.output import chosen_language, colour_wanted, say, tell, ui_language
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.fixer import Fixer
    from jdkit.check.run import Result


class Format(StrEnum):
    FULL = "full"
    JSON = "json"


class Profile(StrEnum):
    BASIC = "basic"
    STANDARD = "standard"
    STRICT = "strict"


class Colour(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def lint(
    paths: Annotated[list[str] | None, typer.Argument(metavar="[PATH]...", help=say("ui.argument.paths"))] = None,
    format: Annotated[Format, typer.Option(help=say("ui.option.format"))] = Format.FULL,
    select: Annotated[list[str] | None, typer.Option(help=say("ui.option.select"))] = None,
    ignore: Annotated[list[str] | None, typer.Option(help=say("ui.option.ignore"))] = None,
    profile: Annotated[Profile | None, typer.Option(help=say("ui.option.profile"))] = None,
    fix: Annotated[bool, typer.Option("--fix", help=say("ui.option.fix"))] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help=say("ui.option.unsafe-fixes"))] = False,
    diff: Annotated[bool, typer.Option("--diff", help=say("ui.option.diff"))] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help=say("ui.option.statistics"))] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help=say("ui.option.exit-zero"))] = False,
    stdin_filename: Annotated[Path | None, typer.Option(help=say("ui.option.stdin-filename"))] = None,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], envvar="JDKIT_TODAY", help=say("ui.option.today"))
    ] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
    color: Annotated[Colour, typer.Option(help=say("ui.option.color"))] = Colour.AUTO,
) -> None:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.fixer import Fixer
    from jdkit.check.run import run
    from jdkit.check.settings import Choice
    from jdkit.check.workspace import given_files
    from jdkit.cli.standard_input import Piped
    from jdkit.diagnostic import Severity

    choice = Choice(_split(select), _split(ignore), profile.value if profile else None, chosen_language(lang))
    fixing = fix or diff or unsafe_fixes
    fixer = Fixer(unsafe_fixes, write=fix and not diff) if fixing else None
    piped = Piped(stdin_filename, fixer) if paths == ["-"] else None
    cwd = Path.cwd()
    try:
        if config and not config.is_file():
            raise CannotRun("ui.no-such-path", {"path": str(config)}, "ui.help.configuration")
        settings_file = config.resolve() if config else None
        given = (
            [piped.given(cwd, settings_file)]
            if piped
            else given_files([Path(path) for path in paths or []], cwd, settings_file)
        )
        check = piped.check if piped else fixer.check if fixer else None
        result = run(given, choice, today.date() if today else None, cwd, check)
    except CannotRun as error:
        _cannot_run(error, format, ui_language(lang))
    spoken = chosen_language(lang) or next((d.language for d in result.diagnostics), ui_language())
    failing = any(d.severity.rank >= Severity.WARNING.rank for d in result.diagnostics)
    if fixer and diff:
        typer.echo("".join(fixer.diffs), nl=False)
        failing = bool(fixer.diffs)
    elif piped and fixer:
        typer.echo(piped.text, nl=False)
    else:
        _print(result, format, statistics, spoken, colour_wanted(color.value))
    if fixer and not piped:
        _tell_fixes(fixer, spoken)
    raise typer.Exit(1 if failing and not exit_zero else 0)


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def _print(result: "Result", format: Format, statistics: bool, language: str, colour: bool) -> None:
    if format is Format.JSON:
        from jdkit.report import json

        text = json.report(result)
    else:
        from jdkit.report import terminal

        style = terminal.Style(language, colour)
        text = terminal.statistics(result, style) if statistics else terminal.report(result, style)
    typer.echo(text, nl=False, color=True)


def _tell_fixes(fixer: "Fixer", language: str) -> None:
    if fixer.write and fixer.count:
        typer.echo(phrase(language, "ui.fixed", {"count": fixer.count, "files": len(fixer.diffs)}), err=True)
    for name in fixer.unwritable:
        typer.echo(phrase(language, "ui.not-written", {"path": name}), err=True)


def _cannot_run(error: "CannotRun", format: Format, language: str) -> NoReturn:
    if format is Format.JSON:
        from jdkit.report import json

        typer.echo(json.error_report(error, language), nl=False)
    tell(error, language)
    raise typer.Exit(2)
