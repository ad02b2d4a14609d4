"""``jdkit rules``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from jdkit.cli.completion import rule_name
from jdkit.cli.output import chosen_language, or_refuse, say, ui_language
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.check.catalogue import Catalogue
    from jdkit.rule import Rule


class ListFormat(StrEnum):
    TEXT = "text"
    JSON = "json"


def rules(
    lexicon: Annotated[
        str | None, typer.Option(metavar="RULE", autocompletion=rule_name, help=say("ui.option.lexicon"))
    ] = None,
    format: Annotated[
        ListFormat, typer.Option("--format", "--output-format", help=say("ui.option.rules-format"))
    ] = ListFormat.TEXT,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.cli.own_rules import catalogue_here

    language = chosen_language(lang) or ui_language()
    as_json = format is ListFormat.JSON
    with or_refuse(language):
        catalogue = catalogue_here(config)
        if lexicon:
            told = _words(catalogue.rule_or_refuse(lexicon), catalogue, config, language, as_json)
        else:
            told = _as_json(catalogue, language) if as_json else _listed(catalogue, language)
    typer.echo(told, nl=False)


def _listed(catalogue: "Catalogue", language: str) -> str:
    from jdkit.report.width import width

    lines = list[str]()
    for family in dict.fromkeys(rule.family for rule in catalogue.rules):
        lines.append(f"{phrase(language, f'ui.family.{family.value}')} ({family.value})")
        for rule in (r for r in catalogue.rules if r.family is family):
            title, severity = rule.title(language), phrase(language, f"ui.{rule.severity.value}")
            name = rule.name + " " * max(1, 27 - width(rule.name))
            pad = " " * max(1, 32 - width(title))
            lines.append(f"  {name}{title}{pad}{severity}  {rule.profile.value}")
    return "\n".join(lines) + "\n"


def _as_json(catalogue: "Catalogue", language: str) -> str:
    from jdkit.report.as_json import dumped

    told = [
        {
            "name": rule.name,
            "title": rule.title(language),
            "family": rule.family.value,
            "severity": rule.severity.value,
            "profile": rule.profile.value,
            "sources": list(rule.sources),
            "link": rule.link or None,
        }
        for rule in catalogue.rules
    ]
    return dumped({"version": 1, "rules": told})


def _words(rule: "Rule", catalogue: "Catalogue", config: Path | None, language: str, as_json: bool) -> str:
    """The words of a rule, with what the workspace changes in them. Raises CannotRun where it has none."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.cli.own_rules import options_here
    from jdkit.report.lexicon import lexicon_json, lexicon_text
    from jdkit.rules.lexicons import words_sought

    groups, options = words_sought(rule), options_here(rule.name, config)
    changes: dict[str, Any] = {name: options[name] for name in ("add", "allow") if options.get(name)}
    if not groups and not changes:
        known = tuple(one.name for one in catalogue.rules if words_sought(one))
        raise CannotRun("ui.no-lexicon", {"rule": rule.name, "known": known})
    return lexicon_json(rule, groups, changes) if as_json else lexicon_text(rule, groups, changes, language)
