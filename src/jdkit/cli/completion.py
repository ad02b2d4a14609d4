"""What shells complete beside commands and options: names of rules, each with its title."""

from typing import TYPE_CHECKING

from jdkit.cli.output import say, ui_language

if TYPE_CHECKING:
    from jdkit.rule import Rule


def rule_name(incomplete: str) -> list[tuple[str, str]]:
    """Rules that begin so, with their titles."""
    language = ui_language()
    return [(rule.name, rule.title(language)) for rule in _rules() if rule.name.startswith(incomplete)]


def rule_or_family(incomplete: str) -> list[tuple[str, str]]:
    """Rules and families that begin so; of a list with commas the last name is completed."""
    from jdkit.rule import Family

    before, comma, begun = incomplete.rpartition(",")
    families = [(f.value, say(f"ui.family.{f.value}")) for f in Family if f.value.startswith(begun)]
    return [(before + comma + name, title) for name, title in (*families, *rule_name(begun))]


def _rules() -> "tuple[Rule, ...]":
    """The rules of the workspace; jdkit's alone while those of the workspace cannot be read."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.cli.own_rules import catalogue_here
    from jdkit.rules import RULES

    try:
        return catalogue_here().rules
    except CannotRun:
        return RULES
