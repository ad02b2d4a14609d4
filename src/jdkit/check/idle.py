"""Patterns of ``jdkit.yaml`` that match no file: what they were written for is silently not done."""

from collections.abc import Iterator
from dataclasses import replace

from jdkit.check.patterns import matches
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic, Severity
from jdkit.model.path import Path


def idle_patterns(given: Given) -> Iterator[Diagnostic]:
    """A warning for each pattern that matches none of the files of a whole workspace, at its place.

    Those that an extended file brings are written for several workspaces, so they may lie idle in one of them.
    """
    workspace = given.workspace
    names = [workspace.relative(path) for path in given.files]
    idle = {pattern for pattern in workspace.outline.written if not any(matches(name, pattern) for name in names)}
    if workspace.config_file is None or not idle:
        return
    from jdkit.check.configuration import Places

    config, places = workspace.config, Places(workspace.config_file)
    settings: list[tuple[str | None, Path]] = [(p, ("rules", "per_path", p)) for p in config.rules.per_path]
    settings += [(p, ("specs", n)) for n, p in enumerate(config.specs)]
    for pattern, where in settings:
        if pattern in idle and places.holds(where):
            found = places.told(where, "config.idle", {"pattern": pattern}, at_key="per_path" in where)
            yield replace(found, severity=Severity.WARNING)
