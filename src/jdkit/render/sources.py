"""The positions that documents are made of, and the posts that they name."""

from dataclasses import replace
from pathlib import Path

from jdkit.check.choice import Choice
from jdkit.check.disk import check_path, unreadable
from jdkit.check.file import read_position
from jdkit.check.git import Repository
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.resolve import resolver_for
from jdkit.check.run import shown_name
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic
from jdkit.model.facts import Facts
from jdkit.render.document import RenderInput


def read_positions(given: Given, cwd: Path, message_language: str | None) -> tuple[list[RenderInput], list[Diagnostic]]:
    """The positions that can be printed whole, and the faults of those that cannot.

    A file whose writing or shape is faulty is not printed: the document would silently lack what could not be read.
    """
    resolver = resolver_for(given.workspace, Choice(message_language=message_language))
    positions, faulty = list[RenderInput](), list[Diagnostic]()
    for path in given.files:
        name, settings = shown_name(path, cwd), resolver.settings_for(given.workspace.relative(path))
        try:
            read = read_position(name, read_bounded(path), settings)
        except NotRead as error:
            faulty.append(unreadable(name, error, settings))
            continue
        if read.faults or read.loaded is None or read.page is None:
            faulty += read.faults
            continue
        page = read.page
        positions.append(RenderInput(path.stem, page.language, page.position, read.source.name, page.data))
    return positions, faulty


def with_earlier(given: Given, cwd: Path, positions: list[RenderInput], revision: str) -> list[RenderInput]:
    """The positions with what they were in a revision of git; one that could not be read then counts as new.

    Raises CannotRun where there is no such revision.
    """
    resolver = resolver_for(given.workspace, Choice())
    paths = {shown_name(path, cwd): path for path in given.files}
    found = []
    for item in positions:
        path = paths[item.source_name]
        repository = Repository(path.parent)
        data = repository.file(repository.commit(revision), path.name)
        settings = resolver.settings_for(given.workspace.relative(path))
        read = read_position(item.source_name, data, settings) if data is not None else None
        page = read.page if read else None
        before = RenderInput(item.stem, item.language, page.position, item.source_name, page.data) if page else None
        found.append(replace(item, before=before))
    return found


def workspace_facts(given: Given, cwd: Path) -> list[Facts]:
    """The facts of all files of a workspace, as far as they can be read.

    Without a ``jdkit.yaml`` nobody said where the workspace ends, so only the given files are asked.
    """
    workspace = given.workspace
    settings = resolver_for(workspace, Choice(select=("syntax",))).settings_for("")
    files = workspace.files() if workspace.configured else given.files
    checked = (check_path(path, settings, cwd) for path in files)
    return [one.facts for one in checked if one.facts]
