"""``jdkit lint``: its options."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.completion import rule_or_family
from jdkit.cli.lint_options import Colour, FailLevel, Format, LintOptions, Profile
from jdkit.cli.output import say


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
    add_ignores: Annotated[bool, typer.Option("--add-ignores", help=say("ui.option.add-ignores"))] = False,
    reason: Annotated[str, typer.Option(metavar="TEXT", help=say("ui.option.reason"), show_default=False)] = "",
    stdin_filename: Annotated[Path | None, typer.Option(help=say("ui.option.stdin-filename"))] = None,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    force_exclude: Annotated[bool, typer.Option("--force-exclude", help=say("ui.option.force-exclude"))] = False,
    show_files: Annotated[bool, typer.Option("--show-files", help=say("ui.option.show-files"))] = False,
    show_config: Annotated[bool, typer.Option("--show-config", help=say("ui.option.show-config"))] = False,
    no_cache: Annotated[
        bool, typer.Option("--no-cache", "-n", envvar="JDKIT_NO_CACHE", help=say("ui.option.no-cache"))
    ] = False,
    cache_dir: Annotated[Path | None, typer.Option(envvar="JDKIT_CACHE_DIR", help=say("ui.option.cache-dir"))] = None,
    today: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], envvar="JDKIT_TODAY", help=say("ui.option.today"))
    ] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
    color: Annotated[Colour, typer.Option(help=say("ui.option.color"))] = Colour.AUTO,
    watch: Annotated[bool, typer.Option("--watch", "-w", help=say("ui.option.watch"))] = False,
) -> None:
    given = dict(locals())
    for name in ("paths", "select", "ignore"):
        given[name] = tuple(given[name] or ())
    from jdkit.cli.linting import lint_as_asked

    asked = LintOptions(**given | {"today": today.date() if today else None})
    raise typer.Exit(lint_as_asked(asked))
