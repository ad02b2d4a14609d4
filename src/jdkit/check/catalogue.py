"""The rules there are in a workspace: jdkit's and its own."""

from collections.abc import Collection
from dataclasses import dataclass

from jdkit.check.cannot_run import CannotRun
from jdkit.rule import Family, Rule
from jdkit.rules import RULES, rule_named


@dataclass(frozen=True)
class Catalogue:
    """All rules, the workspace's ``own`` last."""

    own: tuple[Rule, ...] = ()

    @property
    def rules(self) -> tuple[Rule, ...]:
        return (*RULES, *self.own)

    def named(self, name: str) -> Rule | None:
        return rule_named(name) or next((rule for rule in self.own if rule.name == name), None)

    @property
    def groups(self) -> dict[str, tuple[str, ...]]:
        """The families and ``all``, with the names of their rules."""
        groups: dict[str, list[str]] = {name: [] for name in (*Family, "all")}
        for rule in self.rules:
            groups[rule.family.value].append(rule.name)
            groups["all"].append(rule.name)
        return {name: tuple(names) for name, names in groups.items()}

    def names_of(self, key: str) -> tuple[str, ...]:
        """The rules that a rule's or family's name stands for. Raises CannotRun for neither."""
        groups = self.groups
        return groups[key] if key in groups else (self.rule_or_refuse(key).name,)

    def rule_or_refuse(self, name: str) -> Rule:
        """The rule of that name. Raises CannotRun with the nearest name."""
        rule = self.named(name)
        if rule is None:
            near = nearest_name(name, [*self.groups, *(rule.name for rule in self.rules)], 0.6)
            key = "ui.unknown-rule-near" if near else "ui.unknown-rule"
            raise CannotRun(key, {"rule": name, "near": near or ""}, "ui.help.rules")
        return rule


def nearest_name(name: str, names: Collection[str], likeness: float) -> str | None:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, names, n=1, cutoff=likeness)), None)
