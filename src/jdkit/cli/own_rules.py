"""The rules that hold where a command is called, and their options."""

from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.cli.output import existing

if TYPE_CHECKING:
    from jdkit.check.catalogue import Catalogue
    from jdkit.rule import Options


def catalogue_here(config: Path | None = None) -> "Catalogue":
    """jdkit's rules and those of the workspace around the current folder. Raises CannotRun where they are faulty."""
    from jdkit.check.resolve import catalogue_of
    from jdkit.check.workspace import open_workspace

    return catalogue_of(open_workspace(Path.cwd(), existing(config)))


def options_here(rule: str, config: Path | None = None) -> "Options":
    """The options of a rule in the workspace around the current folder. Raises CannotRun where that is faulty."""
    from jdkit.check.choice import Choice
    from jdkit.check.resolve import resolver_for
    from jdkit.check.workspace import open_workspace

    workspace = open_workspace(Path.cwd(), existing(config))
    return resolver_for(workspace, Choice(select=(rule,))).settings_for("").rules[rule].options
