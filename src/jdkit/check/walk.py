"""Walking folders: YAML files, hidden folders and what ``.gitignore`` names left out."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from jdkit.check.reading import NotRead, read_bounded

SUFFIXES = (".yaml", ".yml")
Ignores: TypeAlias = list[tuple[Path, Any]]
"""Folders with what their ``.gitignore`` says, the outermost first."""


class Found(NamedTuple):
    """What a walk met, sorted: files by their names, be they readable or not, and folders that it could not enter."""

    files: list[Path]
    closed: list[Path]


def yaml_files(folder: Path, top: Path | None = None) -> Found:
    """The YAML files below ``folder``. ``.gitignore`` files from ``top`` downwards are respected.

    Linked folders are not entered, so that a loop of links ends.
    """
    ignores: Ignores = []
    for above in _from_to(top or folder, folder):
        _read_ignore(above, ignores)
    closed: list[Path] = []
    return Found(sorted(_walk(folder, ignores, closed)), sorted(closed))


def _from_to(top: Path, folder: Path) -> list[Path]:
    if not folder.is_relative_to(top):
        return []
    steps = folder.relative_to(top).parts
    return [top.joinpath(*steps[:n]) for n in range(len(steps))]


def _walk(folder: Path, ignores: Ignores, closed: list[Path]) -> Iterator[Path]:
    """Without recursion: folders may lie deeper than Python may."""
    waiting = [(folder, ignores)]
    while waiting:
        folder, above = waiting.pop()
        ignores = list(above)
        _read_ignore(folder, ignores)
        try:
            entries = list(os.scandir(folder))
        except FileNotFoundError:
            continue
        except OSError:
            closed.append(folder)
            continue
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                if not _ignored(entry.path + "/", ignores):
                    waiting.append((Path(entry.path), ignores))
            elif _is_yaml(entry) and not _ignored(entry.path, ignores):
                yield Path(entry.path)


def _is_yaml(entry: "os.DirEntry[str]") -> bool:
    if not entry.name.lower().endswith(SUFFIXES) or entry.name == "jdkit.yaml":
        return False
    try:
        return not entry.is_dir()
    except OSError:
        return True


def _read_ignore(folder: Path, ignores: Ignores) -> None:
    try:
        lines = read_bounded(folder / ".gitignore").decode("utf-8", "replace").splitlines()
    except NotRead:
        return
    from pathspec import GitIgnoreSpec

    ignores.append((folder, GitIgnoreSpec.from_lines(line for line in lines if _is_pattern(line))))


def _is_pattern(line: str) -> bool:
    """Whether a line means anything to git, which passes over what does not."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _ignored(path: str, ignores: Ignores) -> bool:
    for folder, spec in reversed(ignores):
        relative = path[len(str(folder)) :].lstrip(os.sep).replace(os.sep, "/")
        verdict = spec.check_file(relative).include
        if verdict is not None:
            return bool(verdict)
    return False
