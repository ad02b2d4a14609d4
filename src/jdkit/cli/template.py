"""``jdkit template``: which templates there are, copy one to change it, check those that were changed."""

from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.output import existing, or_refuse, say, ui_language
from jdkit.messages import phrase

template = typer.Typer(no_args_is_help=True, help=say("ui.about.template"))
Config = Annotated[Path | None, typer.Option("--config", help=say("ui.option.config"))]
Lang = Annotated[str | None, typer.Option("--lang", help=say("ui.option.lang"))]


@template.command("list", help=say("ui.about.template.list"))
def list_templates(config: Config = None, lang: Lang = None) -> None:
    from jdkit.render.template_check import own_templates
    from jdkit.render.template_copy import builtin_names

    language = ui_language(lang)
    with or_refuse(language):
        own = own_templates(_folder(config))
    for name in sorted({*builtin_names(), *own}):
        typer.echo(f"{name}  {phrase(language, 'ui.template.own')}" if name in own else name)


@template.command("copy", help=say("ui.about.template.copy"))
def copy_template(
    name: Annotated[str, typer.Argument(metavar="NAME", help=say("ui.argument.template"))],
    config: Config = None,
    lang: Lang = None,
) -> None:
    from jdkit.render.template_copy import copy

    language = ui_language(lang)
    with or_refuse(language):
        typer.echo(_shown(copy(name, _folder(config), language)))


@template.command("check", help=say("ui.about.template.check"))
def check_own(
    names: Annotated[list[str] | None, typer.Argument(metavar="NAME", help=say("ui.argument.template"))] = None,
    config: Config = None,
    lang: Lang = None,
) -> None:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.render.template_check import check_templates, own_templates

    language = ui_language(lang)
    with or_refuse(language):
        folder = _folder(config)
        own = own_templates(folder)
        for name in names or ():
            if name not in own:
                raise CannotRun("document.error.missing-template", {"template": name}, "document.help.own-templates")
        faults = [phrase(language, fault.key, fault.arguments) for fault in check_templates(folder, names or own)]
    for fault in faults:
        typer.echo(fault)
    if faults:
        raise typer.Exit(1)
    typer.echo(phrase(language, "ui.template.good", {"count": len(names or own)}), err=True)


def _folder(config: Path | None) -> Path:
    from jdkit.check.workspace import open_workspace

    return open_workspace(Path.cwd(), existing(config)).templates


def _shown(path: Path) -> str:
    cwd = Path.cwd()
    return (path.relative_to(cwd) if path.is_relative_to(cwd) else path).as_posix()
