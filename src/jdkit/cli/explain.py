"""``jdkit explain RULE``."""

from typing import Annotated

import typer

from jdkit.cli.completion import rule_name
from jdkit.cli.output import chosen_language, or_refuse, say, ui_language


def explain(
    rule: Annotated[str, typer.Argument(metavar="RULE", autocompletion=rule_name, help=say("ui.argument.rule"))],
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.selection import rule_or_refuse
    from jdkit.report.rule_page import rule_page
    from jdkit.rules import RULES

    language = chosen_language(lang) or ui_language()
    family = tuple(one for one in RULES if one.family == rule)
    with or_refuse(language):
        explained = family or (rule_or_refuse(rule),)
    typer.echo("\n".join(rule_page(one, language) for one in explained), nl=False)
