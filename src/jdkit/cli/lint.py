"""``jdkit lint``."""

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from jdkit.cli.adoption import Adoption, FailLevel, add_ignores, fails, refuse_together
from jdkit.cli.completion import rule_or_family
from jdkit.cli.formats import FOR_PEOPLE, Format, chosen_format, day_of, deliver, folder_in_repository
from jdkit.cli.output import chosen_language, colour_wanted, existing, say, tell, ui_language
from jdkit.cli.watch import keep_linting
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.check.add_ignores import IgnoreWriter
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.fixer import Fixer
    from jdkit.check.run import Result
    from jdkit.cli.standard_input import Piped
    from jdkit.report.style import Style


class Profile(StrEnum):
    BASIC = "basic"
    STANDARD = "standard"
    STRICT = "strict"


class Colour(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


def lint(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=say("ui.argument.paths"))] = None,
    format: Annotated[
        Format | None, typer.Option("--format", "--output-format", help=say("ui.option.format"), show_default="full")
    ] = None,
    output_file: Annotated[Path | None, typer.Option("--output-file", "-o", help=say("ui.option.output-file"))] = None,
    select: Annotated[
        list[str] | None, typer.Option(autocompletion=rule_or_family, help=say("ui.option.select"))
    ] = None,
    ignore: Annotated[
        list[str] | None, typer.Option(autocompletion=rule_or_family, help=say("ui.option.ignore"))
    ] = None,
    profile: Annotated[Profile | None, typer.Option(help=say("ui.option.profile"))] = None,
    fix: Annotated[bool, typer.Option("--fix", help=say("ui.option.fix"))] = False,
    unsafe_fixes: Annotated[bool, typer.Option("--unsafe-fixes", help=say("ui.option.unsafe-fixes"))] = False,
    diff: Annotated[bool, typer.Option("--diff", help=say("ui.option.diff"))] = False,
    statistics: Annotated[bool, typer.Option("--statistics", help=say("ui.option.statistics"))] = False,
    exit_zero: Annotated[bool, typer.Option("--exit-zero", help=say("ui.option.exit-zero"))] = False,
    baseline: Annotated[Path | None, typer.Option(help=say("ui.option.baseline"))] = None,
    update_baseline: Annotated[bool, typer.Option("--update-baseline", help=say("ui.option.update-baseline"))] = False,
    since: Annotated[str | None, typer.Option(metavar="REV", help=say("ui.option.since"))] = None,
    fail_level: Annotated[FailLevel, typer.Option(help=say("ui.option.fail-level"))] = FailLevel.WARNING,
    max_warnings: Annotated[int | None, typer.Option(min=0, metavar="N", help=say("ui.option.max-warnings"))] = None,
    ignoring: Annotated[bool, typer.Option("--add-ignores", help=say("ui.option.add-ignores"))] = False,
    reason: Annotated[str, typer.Option(metavar="TEXT", help=say("ui.option.reason"), show_default=False)] = "",
    stdin_filename: Annotated[Path | None, typer.Option(help=say("ui.option.stdin-filename"))] = None,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], envvar="JDKIT_TODAY", help=say("ui.option.today"))
    ] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
    color: Annotated[Colour, typer.Option(help=say("ui.option.color"))] = Colour.AUTO,
    watch: Annotated[bool, typer.Option("--watch", "-w", help=say("ui.option.watch"))] = False,
) -> None:
    if watch:
        keep_linting(lint, {**locals(), "watch": False})
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.run import run
    from jdkit.check.settings import Choice
    from jdkit.check.workspace import given_files
    from jdkit.diagnostic import Severity
    from jdkit.report.style import Style

    choice = Choice(_split(select), _split(ignore), profile.value if profile else None, chosen_language(lang))
    adoption = Adoption(baseline, update_baseline, since)
    writer = _ignore_writer(reason, write=not diff) if ignoring else None
    fixing = (fix or diff) and not ignoring
    fixer = _fixer(unsafe_fixes, write=fix and not diff) if fixing else None
    piped = _piped(stdin_filename, fixer) if paths == ["-"] else None
    cwd = Path.cwd()
    chosen = chosen_format(format, output_file)
    try:
        refuse_together(
            {
                "--add-ignores": ignoring,
                "--fix": fix,
                "--unsafe-fixes": unsafe_fixes,
                "--update-baseline": update_baseline,
                "-": piped is not None,
            }
        )
        if select and not choice.select:
            raise CannotRun("ui.empty-select", help_key="ui.help.rules")
        settings_file = existing(config)
        given = (
            [piped.given(cwd, settings_file)]
            if piped
            else given_files([Path(path) for path in paths or []], cwd, settings_file)
        )
        check = piped.check if piped else fixer.check if fixer else None
        day = today.date() if today else None
        if fixer:
            fixer.today = day_of(given, day)
            adoption.ensure(given, cwd)
        result, notes = adoption.judged(run(given, choice, day, cwd, check), given, cwd)
        if writer:
            add_ignores(result, given, choice, day, cwd, writer)
            if writer.write and writer.count:
                result, notes = adoption.judged(run(given, choice, day, cwd), given, cwd)
    except CannotRun as error:
        _cannot_run(error, chosen, output_file, ui_language(lang))
    spoken = chosen_language(lang) or next((d.language for d in result.diagnostics), ui_language())
    changing = writer or fixer
    diffs = changing.diffs if diff and changing else None
    failing = fails(result, fail_level, max_warnings) if diffs is None else bool(diffs)
    try:
        if diffs is not None:
            deliver("".join(diffs), output_file)
        elif piped and fixer:
            deliver(piped.text, output_file)
        else:
            coloured = colour_wanted(color.value) and (output_file is None or color is Colour.ALWAYS)
            failing_from = Severity(fail_level.value)
            style = Style(spoken, coloured, day_of(given, day), folder_in_repository(chosen, cwd), failing_from)
            _report(result, chosen, statistics, style, output_file)
    except CannotRun as error:
        _cannot_run(error, chosen, None, ui_language(lang))
    if fixer and not piped:
        _tell_fixes(fixer, spoken)
    if writer:
        _tell_ignores(writer, spoken)
    for key, args in notes:
        typer.echo(phrase(spoken, key, args), err=True)
    raise typer.Exit(1 if failing and not exit_zero else 0)


def _fixer(unsafe: bool, write: bool) -> "Fixer":
    from jdkit.check.fixer import Fixer

    return Fixer(unsafe, write)


def _ignore_writer(reason: str, write: bool) -> "IgnoreWriter":
    from jdkit.check.add_ignores import IgnoreWriter

    return IgnoreWriter(reason, write)


def _piped(filename: Path | None, fixer: "Fixer | None") -> "Piped":
    from jdkit.cli.standard_input import Piped

    return Piped(filename, fixer)


def _split(values: list[str] | None) -> tuple[str, ...]:
    return tuple(name.strip() for value in values or () for name in value.split(",") if name.strip())


def _report(result: "Result", format: Format, statistics: bool, style: "Style", output_file: Path | None) -> None:
    """The report, and where it goes to a file, one line on standard error about what is in it."""
    from jdkit.report.formats import rendered

    if statistics and format in FOR_PEOPLE:
        from jdkit.report.terminal import statistics as counted

        deliver(counted(result, style), output_file)
    else:
        deliver(rendered(format.value, result, style), output_file)
    if output_file:
        from jdkit.report.terminal import summary

        plain = replace(style, colour=False)
        typer.echo(summary(result, plain), nl=False, err=True)
        typer.echo(phrase(style.language, "report.written", {"path": output_file}), err=True)


def _tell_fixes(fixer: "Fixer", language: str) -> None:
    if fixer.write and fixer.count:
        typer.echo(phrase(language, "ui.fixed", {"count": fixer.count, "files": len(fixer.diffs)}), err=True)
    for name in fixer.unwritable:
        typer.echo(phrase(language, "ui.not-written", {"path": name}), err=True)


def _tell_ignores(writer: "IgnoreWriter", language: str) -> None:
    if writer.write:
        args = {"count": writer.count, "files": len(writer.diffs)}
        typer.echo(phrase(language, "ui.ignores-added", args), err=True)
    for name in writer.unwritable:
        typer.echo(phrase(language, "ui.not-written", {"path": name}), err=True)


def _cannot_run(error: "CannotRun", format: Format, output_file: Path | None, language: str) -> NoReturn:
    from jdkit.report.formats import refusal

    if text := refusal(format.value, error, language):
        deliver(text, output_file)
    tell(error, language)
    raise typer.Exit(2)
