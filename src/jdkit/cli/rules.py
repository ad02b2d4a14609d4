"""``jdkit rules``."""

from typing import Annotated

import typer

from jdkit.cli.output import chosen_language, say, ui_language


def rules(lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None) -> None:
    from jdkit.messages import phrase
    from jdkit.report.width import width
    from jdkit.rules import RULES

    language = chosen_language(lang) or ui_language()
    for family in dict.fromkeys(rule.family for rule in RULES):
        typer.echo(f"{phrase(language, f'ui.family.{family.value}')} ({family.value})")
        for rule in (r for r in RULES if r.family is family):
            title = phrase(language, f"{rule.name}.title")
            severity = phrase(language, f"ui.{rule.severity.value}")
            pad = " " * max(1, 32 - width(title))
            typer.echo(f"  {rule.name.ljust(26)} {title}{pad}{severity}  {rule.profile.value}")
