"""What shells complete beside commands and options: names of rules, each with its title."""

from jdkit.cli.output import say


def rule_name(incomplete: str) -> list[tuple[str, str]]:
    """Rules that begin so, with their titles."""
    from jdkit.rules import RULES

    return [(rule.name, say(f"{rule.name}.title")) for rule in RULES if rule.name.startswith(incomplete)]


def rule_or_family(incomplete: str) -> list[tuple[str, str]]:
    """Rules and families that begin so; of a list with commas the last name is completed."""
    from jdkit.rule import Family

    before, comma, begun = incomplete.rpartition(",")
    families = [(f.value, say(f"ui.family.{f.value}")) for f in Family if f.value.startswith(begun)]
    return [(before + comma + name, title) for name, title in (*families, *rule_name(begun))]
