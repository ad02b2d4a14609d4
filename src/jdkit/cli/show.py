"""``jdkit lint --show-files`` and ``--show-config``: what would be checked, and on what terms."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

from jdkit.check.choice import Choice
from jdkit.check.plan import Plan
from jdkit.check.run import shown_name
from jdkit.check.settings import Settings
from jdkit.check.workspace import Given


def files_text(given: Iterable[Given], cwd: Path) -> str:
    """The files that would be checked, one a line."""
    return "".join(f"{name}\n" for name in sorted(shown_name(path, cwd) for group in given for path in group.files))


def configuration_text(given: Iterable[Given], choice: Choice, cwd: Path) -> str:
    """The settings in force as YAML: one document for each workspace, and in it each set of rules with its files."""
    documents = [_workspace(group, choice, cwd) for group in given]
    return yaml.safe_dump_all(documents, allow_unicode=True, sort_keys=False, width=100)


def _workspace(group: Given, choice: Choice, cwd: Path) -> dict[str, Any]:
    plan, workspace = Plan(group.workspace, choice), group.workspace
    by_terms: dict[str, list[Path]] = {}
    for path in group.files:
        by_terms.setdefault(plan.terms_for(workspace.relative(path)).fingerprint, []).append(path)
    settings = workspace.config.model_dump(mode="json", exclude={"rules", "lexicon"})
    return {
        "config": shown_name(workspace.config_file, cwd) if workspace.config_file else None,
        "root": shown_name(workspace.root, cwd),
        **settings,
        "checks": [
            {
                "files": len(paths),
                "for example": shown_name(paths[0], cwd),
                "rules": _rules(plan.settings_for(workspace.relative(paths[0]))),
            }
            for paths in by_terms.values()
        ],
    }


def _rules(settings: Settings) -> dict[str, dict[str, Any]]:
    return {
        name: {"severity": (active.severity or active.rule.severity).value, **_plain(active.options)}
        for name, active in settings.rules.items()
    }


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(key): _plain(below) for key, below in value.items()}
    if isinstance(value, set | frozenset):
        return sorted(value)
    if isinstance(value, tuple | list):
        return [_plain(one) for one in value]
    return value
