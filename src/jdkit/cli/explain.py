"""``jdkit explain RULE``."""

from typing import Annotated

import typer

from jdkit.cli.output import chosen_language, or_refuse, say, ui_language


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", help=say("ui.argument.rule"))],
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.settings import rule_or_refuse
    from jdkit.report.rule_page import rule_page

    language = chosen_language(lang) or ui_language()
    with or_refuse(language):
        found = rule_or_refuse(rule)
    typer.echo(rule_page(found, language), nl=False)
