"""``jdkit explain RULE``."""

from pathlib import Path
from typing import Annotated

import typer

from jdkit.cli.completion import rule_name
from jdkit.cli.output import chosen_language, or_refuse, say, ui_language


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", autocompletion=rule_name, help=say("ui.argument.rule"))],
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.cannot_run import CannotRun
    from jdkit.check.catalogue import Catalogue
    from jdkit.cli.own_rules import catalogue_here
    from jdkit.report.rule_page import rule_page

    language = chosen_language(lang) or ui_language()
    with or_refuse(language):
        catalogue = Catalogue()
        if catalogue.named(rule) is None and not catalogue.groups.get(rule):
            catalogue = catalogue_here(config)
        family = tuple(one for one in catalogue.rules if one.family == rule)
        if not family and rule in catalogue.groups:
            raise CannotRun("ui.no-custom-rules", {}, "ui.help.broken-rules")
        explained = family or (catalogue.rule_or_refuse(rule),)
    typer.echo("\n".join(rule_page(one, language) for one in explained), nl=False)
