"""Workspaces: the folder that holds ``jdkit.yaml``, its configuration and its files."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

from jdkit.check.cannot_run import CannotRun
from jdkit.check.configuration import read_configuration
from jdkit.check.patterns import fixed_folder, matches
from jdkit.check.walk import yaml_files
from jdkit.config import Config

CONFIG_NAME = "jdkit.yaml"
LOOKS_LIKE_POSITION = re.compile(
    rb"^\W{0,4}(kind\s*:\s*['\"]?position\b|header\s*:|duties\s*:|"
    + "(?:表头|表頭|职责|職責|岗位职责|崗位職責|职责范围|職責範圍|类型|類型)\\s*[:：]".encode()
    + rb")",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Workspace:
    """``root`` is absolute; ``config_file`` is absent where it holds no ``jdkit.yaml``."""

    root: Path
    config: Config
    config_file: Path | None = None

    @property
    def configured(self) -> bool:
        return self.config_file is not None

    def files(self, under: Path | None = None) -> list[Path]:
        """The position files of the workspace, or those of them in the folder ``under``, sorted by path."""
        if not self.configured:
            return [path for path in yaml_files(under or self.root) if _looks_like_position(path)]
        folders = {fixed_folder(pattern) for pattern in self.config.specs if pattern}
        tops = _outermost([self.root / folder for folder in folders])
        starts = [under if under and under.is_relative_to(top) else top for top in tops if _meet(top, under)]
        found = {path for start in starts if start.is_dir() for path in yaml_files(start, self.root)}
        return sorted(path for path in found if self.covers(path))

    @property
    def templates(self) -> Path:
        """The folder of the workspace's own templates. Raises CannotRun where one is named and is not there."""
        folder = self.root / self.config.templates
        if "templates" in self.config.model_fields_set and not folder.is_dir():
            raise CannotRun("ui.no-templates", {"path": self.config.templates}, "ui.help.templates")
        return folder

    def covers(self, path: Path) -> bool:
        """Whether the configuration counts a file among the positions."""
        relative = self.relative(path)
        return any(matches(relative, pattern) for pattern in self.config.specs if pattern)

    def relative(self, path: Path) -> str:
        """A file's path in the workspace, with forward slashes; as it stands where it lies outside."""
        return path.relative_to(self.root).as_posix() if path.is_relative_to(self.root) else path.as_posix()


@dataclass(frozen=True)
class Given:
    """The files of one workspace that a command was given."""

    workspace: Workspace
    files: tuple[Path, ...]


def open_workspace(start: Path, config_file: Path | None = None) -> Workspace:
    """The workspace that a file or folder belongs to. Raises CannotRun where its configuration cannot be read."""
    folder = start if start.is_dir() else start.parent
    found = config_file or next((c for at in (folder, *folder.parents) if (c := at / CONFIG_NAME).is_file()), None)
    if found is None:
        return Workspace(folder, Config())
    return Workspace(found.parent, read_configuration(found), found)


def given_files(paths: list[Path], cwd: Path, config_file: Path | None = None) -> list[Given]:
    """The files that ``paths`` name, by workspace. Raises CannotRun for a path that names none."""
    by_root: dict[Path, tuple[Workspace, dict[Path, None]]] = {}
    for path in paths or [open_workspace(cwd, config_file).root]:
        absolute = Path(os.path.normpath(cwd / path))
        if not absolute.exists():
            raise CannotRun("ui.no-such-path", {"path": str(path)}, "ui.help.paths")
        workspace = open_workspace(absolute, config_file)
        workspace, files = by_root.setdefault(workspace.root, (workspace, {}))
        found = [absolute] if not absolute.is_dir() else workspace.files(absolute)
        if not found:
            key = "ui.no-files-configured" if workspace.configured else "ui.no-files"
            patterns = tuple(pattern for pattern in workspace.config.specs if pattern)
            raise CannotRun(key, {"path": str(path), "patterns": patterns}, "ui.help.specs")
        files.update(dict.fromkeys(found))
    return [Given(workspace, tuple(files)) for workspace, files in by_root.values()]


def _outermost(folders: list[Path]) -> list[Path]:
    return [f for f in folders if not any(other != f and f.is_relative_to(other) for other in folders)]


def _meet(top: Path, under: Path | None) -> bool:
    return under is None or under.is_relative_to(top) or top.is_relative_to(under)


def _looks_like_position(path: Path) -> bool:
    try:
        head = path.read_bytes()[:20_000]
    except OSError:
        return True
    plain = head.replace(b"\0", b"") if b"\0" in head[:200] else head
    return LOOKS_LIKE_POSITION.search(plain) is not None
