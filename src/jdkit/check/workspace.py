"""Workspaces: the folder that holds ``jdkit.yaml``, its configuration and its files."""

import os
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.check.cache.memory import Memory, Remembering, digest
from jdkit.check.cannot_run import CannotRun
from jdkit.check.outline import Outline, outline_of, recalled, remembered
from jdkit.check.patterns import fixed_folder, matches
from jdkit.check.reading import NotRead, read_bounded, read_head
from jdkit.check.walk import yaml_files

if TYPE_CHECKING:
    from jdkit.config import Config

CONFIG_NAME = "jdkit.yaml"
USUAL_RULES = ("rules",)
HEAD = 20_000
"""Bytes at the beginning of a file by which it is known as a position."""
LOOKS_LIKE_POSITION = re.compile(
    rb"^\W{0,4}(kind\s*:\s*['\"]?position\b|header\s*:|duties\s*:|"
    + "(?:表头|表頭|职责|職責|岗位职责|崗位職責|职责范围|職責範圍|类型|類型)\\s*[:：]".encode()
    + rb")",
    re.MULTILINE,
)


@dataclass(frozen=True)
class Workspace:
    """``root`` is absolute; ``config_file`` is absent where it holds no ``jdkit.yaml``.

    Asked for its ``config`` or ``outline``, it raises CannotRun where they cannot be read.
    """

    root: Path
    config_file: Path | None = None
    memory: Memory = field(default_factory=Memory, compare=False)

    @cached_property
    def config(self) -> "Config":
        return self._read[0]

    @cached_property
    def outline(self) -> Outline:
        if self.config_file is None:
            return outline_of(self.config)
        return recalled(self.config_file, self.memory) or remembered(self.config_file, *self._read, self.memory)

    @cached_property
    def _read(self) -> "tuple[Config, tuple[Path, ...]]":
        from jdkit.check.configuration import read_configuration
        from jdkit.config import Config

        return read_configuration(self.config_file) if self.config_file else (Config(), ())

    @property
    def configured(self) -> bool:
        return self.config_file is not None

    def files(self, under: Path | None = None) -> list[Path]:
        """The position files of the workspace, or those of them in the folder ``under``, sorted by path.

        A folder that cannot be entered stands among them, so that it is told of.
        """
        if not self.configured:
            found = yaml_files(under or self.root)
            return sorted([*filter(_looks_like_position, found.files), *found.closed])
        folders = {fixed_folder(pattern) for pattern in self.outline.specs}
        tops = _outermost([self.root / folder for folder in folders])
        starts = [under if under and under.is_relative_to(top) else top for top in tops if _meet(top, under)]
        walks = [yaml_files(start, self.root) for start in starts if start.is_dir()]
        files = {path for found in walks for path in found.files if self.covers(path)}
        return sorted(files.union(*(found.closed for found in walks)))

    @property
    def templates(self) -> Path:
        """The folder of the workspace's own templates. Raises CannotRun where one is named and is not there."""
        folder = self.root / self.config.templates
        if "templates" in self.config.model_fields_set and not folder.is_dir():
            raise CannotRun("ui.no-templates", {"path": self.config.templates}, "ui.help.templates")
        return folder

    @cached_property
    def rules_identity(self) -> str:
        """What stands for all of the workspace's own rules: other content, another text."""
        parts = list[str | bytes]()
        for path in self.rule_files():
            try:
                parts += (self.relative(path), read_bounded(path))
            except NotRead:
                raise CannotRun("ui.unreadable", {"path": self.relative(path)}) from None
        return digest("rules", *parts).hex()

    def rule_files(self) -> list[Path]:
        """The files of the workspace's own rules. Raises CannotRun where one of its folders is named and not there."""
        return [path for folder in self.rule_folders for path in yaml_files(folder, self.root).files]

    @property
    def rule_folders(self) -> tuple[Path, ...]:
        """The folders of the workspace's own rules that are there."""
        if not self.configured:
            return ()
        folders = tuple(self.root / folder for folder in self.outline.custom_rules)
        missing = next((folder for folder in folders if not folder.is_dir()), None)
        if missing and self.outline.custom_rules != USUAL_RULES:
            raise CannotRun("ui.no-rule-folder", {"path": self.relative(missing)}, "ui.help.rule-folder")
        return tuple(folder for folder in folders if folder.is_dir())

    def covers(self, path: Path) -> bool:
        """Whether the configuration counts a file among the positions."""
        relative = self.relative(path)
        return any(matches(relative, pattern) for pattern in self.outline.specs) and not any(
            matches(relative, pattern) for pattern in self.outline.exclude
        )

    def includes(self, path: Path) -> bool:
        """Whether a check of the whole workspace would take a file in."""
        return path in self.files(path.parent)

    def relative(self, path: Path) -> str:
        """A file's path in the workspace, with forward slashes; as it stands where it lies outside."""
        return below(path, self.root) or path.as_posix()


@dataclass(frozen=True)
class Given:
    """The files of one workspace that a command was given; ``whole`` where they are all that it has."""

    workspace: Workspace
    files: tuple[Path, ...]
    whole: bool = False


def open_workspace(start: Path, config_file: Path | None = None, remembering: Remembering | None = None) -> Workspace:
    """The workspace that a file or folder belongs to. Raises CannotRun where its configuration cannot be read."""
    folder = start if start.is_dir() else start.parent
    near = (at / CONFIG_NAME for at in (folder, *folder.parents))
    found = config_file or next((path for path in near if path.is_file() or path.is_symlink()), None)
    if found is None:
        return Workspace(folder)
    workspace = Workspace(found.parent, found, remembering.of(found.parent) if remembering else Memory())
    workspace.outline  # noqa: B018 - a configuration at fault is refused at once
    return workspace


def given_files(
    paths: Sequence[Path],
    cwd: Path,
    config_file: Path | None = None,
    remembering: Remembering | None = None,
    force_exclude: bool = False,
    configurations: bool = False,
) -> list[Given]:
    """The files that ``paths`` name, by workspace. Raises CannotRun for a path that names none.

    A file named by itself is taken even where the workspace leaves it out, unless ``force_exclude``. A configuration
    is no position, and is taken only by what works on ``configurations`` too.
    """
    by_folder: dict[Path, Workspace] = {}
    if not paths:
        here = open_workspace(cwd, config_file, remembering)
        paths, by_folder = [here.root], {here.root: here}
    found: dict[Path, tuple[Workspace, dict[Path, None]]] = {}
    whole: set[Path] = set()
    for path in paths:
        absolute = Path(os.path.normpath(cwd / path))
        if not os.path.exists(absolute):  # noqa: PTH110  (a name too long for any file raises in pathlib)
            raise CannotRun("ui.no-such-path", {"path": str(path)}, "ui.help.paths")
        is_folder = absolute.is_dir()
        folder = absolute if is_folder else absolute.parent
        if folder not in by_folder:
            by_folder[folder] = open_workspace(absolute, config_file, remembering)
        workspace, files = found.setdefault(by_folder[folder].root, (by_folder[folder], {}))
        if is_folder:
            inside = workspace.files(absolute)
            if not inside:
                raise _nothing_in(workspace, path)
            files.update(dict.fromkeys(inside))
            if workspace.root.is_relative_to(absolute):
                whole.add(workspace.root)
        elif absolute.name == CONFIG_NAME and not configurations:
            raise CannotRun("ui.configuration-given", {"path": str(path)}, "ui.help.configuration-given")
        elif not force_exclude or workspace.includes(absolute):
            files[absolute] = None
    return [Given(workspace, tuple(files), root in whole) for root, (workspace, files) in found.items()]


def _nothing_in(workspace: Workspace, path: Path) -> CannotRun:
    key = "ui.no-files-configured" if workspace.configured else "ui.no-files"
    return CannotRun(key, {"path": str(path), "patterns": workspace.outline.specs}, "ui.help.specs")


def below(path: Path, folder: Path) -> str | None:
    """The way from a folder to a file in it, with forward slashes. Asked for each of many files, so on their texts."""
    whole, above = os.fspath(path), f"{folder}{os.sep}"
    return whole[len(above) :].replace(os.sep, "/") if whole.startswith(above) and ".." not in whole else None


def _outermost(folders: list[Path]) -> list[Path]:
    return [f for f in folders if not any(other != f and f.is_relative_to(other) for other in folders)]


def _meet(top: Path, under: Path | None) -> bool:
    return under is None or under.is_relative_to(top) or top.is_relative_to(under)


def _looks_like_position(path: Path) -> bool:
    try:
        head = read_head(path, HEAD)
    except NotRead:
        return True
    plain = head.replace(b"\0", b"") if b"\0" in head[:200] else head
    return LOOKS_LIKE_POSITION.search(plain) is not None
