"""A workspace's settings, and where in its configuration they go wrong."""

from jdkit.check.cannot_run import CannotRun
from jdkit.check.choice import Choice
from jdkit.check.configuration import Places
from jdkit.check.settings import Resolver
from jdkit.check.workspace import Workspace


def resolver_for(workspace: Workspace, choice: Choice) -> Resolver:
    """The settings of a workspace. Raises CannotRun, with file, line and column where its configuration is at fault."""
    try:
        return Resolver(workspace.config, choice)
    except CannotRun as error:
        if not error.where or workspace.config_file is None:
            raise
        found = Places(workspace.config_file).told(error.where, error.key, error.arguments)
        args = {"path": found.file}
        raise CannotRun("ui.broken-configuration", args, error.help_key or "ui.help.configuration", (found,)) from None
