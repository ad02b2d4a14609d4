"""Starting a workspace: its configuration, a folder for the first department, what editors need, and a check in CI."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from jdkit.check.cannot_run import CannotRun
from jdkit.check.workspace import CONFIG_NAME
from jdkit.files import write_new
from jdkit.scaffold.text import about, filled

SPECS = "specs"
FIRST_FOLDER = f"{SPECS}/first-department/.gitkeep"
WORKFLOW = ".github/workflows/jdkit.yml"
SCHEMAS = {"position": ".jdkit/position.schema.json", "config": ".jdkit/config.schema.json"}
"""Where editors find the schema of a kind of file: beside jdkit.yaml, so that no network is needed."""


@dataclass(frozen=True)
class Made:
    """A file of the new workspace; ``new`` is false where there was one already, which is kept."""

    path: Path
    new: bool


def make_workspace(folder: Path, language: str, beside: Mapping[str, str]) -> list[Made]:
    """Creates what is not there yet and overwrites nothing: its own files, and those of ``beside`` by their path.

    Raises CannotRun where the folder cannot be made.
    """
    values = {"language": language, "about": about(language)}
    files = {CONFIG_NAME: filled("jdkit.yaml.jinja", values)}
    if not _has_content(folder / SPECS):
        files[FIRST_FOLDER] = ""
    files |= {WORKFLOW: filled("workflow.yml.jinja", values), **beside}
    try:
        return [_made(folder / name, text) for name, text in files.items()]
    except OSError as error:
        args = {"path": folder.as_posix(), "reason": error.strerror or ""}
        raise CannotRun("ui.init.cannot", args, "ui.help.init") from None


def _has_content(folder: Path) -> bool:
    return folder.is_dir() and any(folder.iterdir())


def _made(path: Path, text: str) -> Made:
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        write_new(path, text)
    except FileExistsError:
        return Made(path, new=False)
    return Made(path, new=True)
