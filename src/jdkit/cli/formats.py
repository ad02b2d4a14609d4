"""Which output format, and where to."""

import os
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.cli.lint_options import Format

if TYPE_CHECKING:
    from jdkit.check.workspace import Given


FOR_PEOPLE = (Format.FULL, Format.CONCISE, Format.GITHUB)
"""Formats in whose place ``--statistics`` can stand."""
FOR_TERMINALS = (Format.FULL, Format.CONCISE)
"""Formats in whose place ``--diff`` can stand."""
ROOTS = {Format.GITHUB: "GITHUB_WORKSPACE", Format.SARIF: "GITHUB_WORKSPACE", Format.GITLAB: "CI_PROJECT_DIR"}
"""Formats that know files by their names from the root of the repository, and the variable that tells that root."""


def chosen_format(asked: Format | None, output_file: Path | None) -> Format:
    """The format asked for, else the one that the CI server at hand understands.

    GitHub reads its annotations from the log, so not from a file; GitLab's report is a file, so not in the log.
    """
    if asked:
        return asked
    if os.environ.get("GITHUB_ACTIONS") == "true" and output_file is None:
        return Format.GITHUB
    if os.environ.get("GITLAB_CI") == "true" and output_file is not None:
        return Format.GITLAB
    return Format.FULL


def folder_in_repository(format: Format, cwd: Path) -> str:
    """The way from the root of the repository to the working directory, where CI tells that root; else nothing."""
    root = os.environ.get(ROOTS.get(format, ""))
    if not root or not cwd.is_relative_to(Path(root).resolve()):
        return ""
    folder = cwd.relative_to(Path(root).resolve()).as_posix()
    return "" if folder == "." else folder


def day_of(given: "list[Given]", today: date | None) -> date:
    """The day for which a run's findings hold, where they all hold for one."""
    return today or next((g.workspace.outline.today for g in given if g.workspace.outline.today), None) or date.today()


def deliver(text: str, output_file: Path | None) -> None:
    """Prints a report or writes it. Raises CannotRun where it cannot be written."""
    if output_file is None:
        sys.stdout.write(text)
        return
    from jdkit.check.cannot_run import CannotRun
    from jdkit.files import write_bytes

    data = text.encode("utf-8", "replace")
    try:
        if output_file.exists() and not output_file.is_file():
            with output_file.open("wb") as stream:
                stream.write(data)
        else:
            write_bytes(output_file.resolve(), data)
    except OSError as error:
        args = {"path": str(output_file), "reason": error.strerror or ""}
        raise CannotRun("report.not-written", args, "report.help.output-file") from error
