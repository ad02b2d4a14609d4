"""Walking folders: YAML files, hidden folders and what ``.gitignore`` names left out."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SUFFIXES = (".yaml", ".yml")


def yaml_files(folder: Path, top: Path | None = None) -> list[Path]:
    """The YAML files below ``folder``, sorted. ``.gitignore`` files from ``top`` downwards are respected.

    Linked folders are not entered, so that a loop of links ends.
    """
    ignores: list[tuple[Path, Any]] = []
    for above in _from_to(top or folder, folder):
        _read_ignore(above, ignores)
    return sorted(_walk(folder, ignores))


def _from_to(top: Path, folder: Path) -> list[Path]:
    if not folder.is_relative_to(top):
        return []
    steps = folder.relative_to(top).parts
    return [top.joinpath(*steps[:n]) for n in range(len(steps))]


def _walk(folder: Path, ignores: list[tuple[Path, Any]]) -> Iterator[Path]:
    ignores = list(ignores)
    _read_ignore(folder, ignores)
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if not _ignored(entry.path + "/", ignores):
                yield from _walk(Path(entry.path), ignores)
        elif _is_yaml(entry) and not _ignored(entry.path, ignores):
            yield Path(entry.path)


def _is_yaml(entry: "os.DirEntry[str]") -> bool:
    if not entry.name.lower().endswith(SUFFIXES) or entry.name == "jdkit.yaml":
        return False
    try:
        return entry.is_file()
    except OSError:
        return False


def _read_ignore(folder: Path, ignores: list[tuple[Path, Any]]) -> None:
    try:
        lines = (folder / ".gitignore").read_text("utf-8", "replace").splitlines()
    except OSError:
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


def _ignored(path: str, ignores: list[tuple[Path, Any]]) -> bool:
    for folder, spec in reversed(ignores):
        relative = path[len(str(folder)) :].lstrip(os.sep).replace(os.sep, "/")
        verdict = spec.check_file(relative).include
        if verdict is not None:
            return bool(verdict)
    return False
