"""The positions that documents are made of, and the posts that they name."""

from pathlib import Path

from jdkit.check.facts import facts_of
from jdkit.check.file import Reading, read_position
from jdkit.check.run import shown_name
from jdkit.check.settings import Choice, Resolver
from jdkit.check.workspace import Given, Workspace
from jdkit.diagnostic import Diagnostic
from jdkit.model.facts import Facts
from jdkit.render.document import RenderInput


def read_positions(given: Given, cwd: Path, message_language: str | None) -> tuple[list[RenderInput], list[Diagnostic]]:
    """The positions that can be printed whole, and the faults of those that cannot.

    A file whose writing or shape is faulty is not printed: the document would silently lack what could not be read.
    """
    resolver = Resolver(given.workspace.config, Choice(message_language=message_language))
    positions, faulty = list[RenderInput](), list[Diagnostic]()
    for path in given.files:
        read = read_position(shown_name(path, cwd), path.read_bytes(), resolver.settings_for(""))
        if read.diagnostics or read.loaded is None or read.page is None:
            faulty += read.diagnostics
            continue
        page = read.page
        positions.append(RenderInput(path.stem, page.language, page.position, read.source.name, page.data))
    return positions, faulty


def workspace_facts(workspace: Workspace, cwd: Path) -> list[Facts]:
    """The facts of all files of a workspace, as far as they can be read."""
    settings = Resolver(workspace.config, Choice()).settings_for("")
    read: list[Reading] = [
        read_position(shown_name(path, cwd), path.read_bytes(), settings) for path in workspace.files()
    ]
    return [facts_of(one.loaded, one.page) for one in read if one.loaded and one.page]
