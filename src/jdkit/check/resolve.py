"""A workspace's settings, and where in its configuration they go wrong."""

from jdkit.check.cannot_run import CannotRun
from jdkit.check.catalogue import Catalogue
from jdkit.check.choice import Choice
from jdkit.check.configuration import Places
from jdkit.check.settings import Resolver
from jdkit.check.workspace import Workspace


def catalogue_of(workspace: Workspace) -> Catalogue:
    """All rules of a workspace. Raises CannotRun with all that is wrong in the files of its own rules."""
    files = workspace.rule_files()
    if not files:
        return Catalogue()
    from jdkit.check.custom_rules import read_rules

    return Catalogue(read_rules(files))


def resolver_for(workspace: Workspace, choice: Choice) -> Resolver:
    """The settings of a workspace. Raises CannotRun, with file, line and column where its configuration is at fault."""
    catalogue = catalogue_of(workspace)
    try:
        return Resolver(workspace.config, choice, catalogue)
    except CannotRun as error:
        if not error.where or workspace.config_file is None:
            raise
        found = Places(workspace.config_file).told(error.where, error.key, error.arguments)
        args = {"path": found.file}
        raise CannotRun("ui.broken-configuration", args, error.help_key or "ui.help.configuration", (found,)) from None
