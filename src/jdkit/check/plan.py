"""On what terms each file of a workspace is checked. Settings are resolved only where a file must be checked anew."""

from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from jdkit.check.cache.memory import digest
from jdkit.check.choice import Choice
from jdkit.check.patterns import matches
from jdkit.check.workspace import Workspace

if TYPE_CHECKING:
    from jdkit.check.settings import Resolver, Settings


class Terms(NamedTuple):
    """Which rules run on a file, what stands for all of its settings, and which of the rules read no English."""

    rules: frozenset[str]
    fingerprint: str
    chinese: frozenset[str]

    def rules_for(self, language: str | None) -> frozenset[str]:
        """The rules that read a file in a language."""
        return self.rules - self.chinese if language == "en" else self.rules


class Plan:
    """The terms of a workspace's files. Raises CannotRun where the configuration or the choice is at fault."""

    def __init__(self, workspace: Workspace, choice: Choice) -> None:
        self._workspace = workspace
        self._choice = choice
        self._key = digest("terms", workspace.outline.identity, workspace.rules_identity, repr(choice))
        self._known = self._recalled()
        if not self._known:
            self.terms_for("")

    def terms_for(self, path: str) -> Terms:
        """The terms of the file at ``path``, relative to the workspace."""
        patterns = tuple(p for p in self._workspace.outline.per_path if matches(path, p))
        if patterns not in self._known:
            from jdkit.check.settings import fingerprint

            settings = self.settings_for(path)
            chinese = (name for name, active in settings.rules.items() if "en" not in active.rule.languages)
            self._known[patterns] = Terms(frozenset(settings.rules), fingerprint(settings), frozenset(chinese))
            told = [(key, sorted(t.rules), t.fingerprint, sorted(t.chinese)) for key, t in self._known.items()]
            self._workspace.memory.remember(self._key, told)
        return self._known[patterns]

    def settings_for(self, path: str) -> "Settings":
        return self._resolver.settings_for(path)

    @cached_property
    def _resolver(self) -> "Resolver":
        from jdkit.check.resolve import resolver_for

        return resolver_for(self._workspace, self._choice)

    def _recalled(self) -> dict[tuple[str, ...], Terms]:
        try:
            told = self._workspace.memory.recall(self._key) or ()
            return {
                tuple(patterns): Terms(frozenset(rules), mark, frozenset(chinese))
                for patterns, rules, mark, chinese in told
            }
        except (TypeError, ValueError):
            return {}
