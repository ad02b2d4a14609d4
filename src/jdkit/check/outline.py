"""What a run must know of a workspace before it checks a file. Kept between runs, so that it is settled only once."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from jdkit.check.cache.memory import Memory, digest
from jdkit.check.reading import NotRead, read_bounded

if TYPE_CHECKING:
    from jdkit.config import Config


class Outline(NamedTuple):
    """The part of a configuration that every run asks for.

    ``written`` are the patterns for which somebody expects files. ``identity`` stands for the whole configuration.
    """

    specs: tuple[str, ...]
    exclude: tuple[str, ...]
    per_path: tuple[str, ...]
    written: tuple[str, ...]
    custom_rules: tuple[str, ...]
    today: date | None
    baseline: str | None
    identity: str


def outline_of(config: "Config", identity: str = "") -> Outline:
    specs, exclude = (tuple(filter(None, patterns)) for patterns in (config.specs, config.exclude))
    per_path, usual = tuple(config.rules.per_path), type(config)().specs
    written = (*per_path, *(pattern for pattern in specs if pattern not in usual))
    folders = tuple(filter(None, config.custom_rules))
    return Outline(specs, exclude, per_path, written, folders, config.today, config.baseline, identity)


def recalled(config_file: Path, memory: Memory) -> Outline | None:
    """The outline as an earlier run found it, where no file that it was read from has changed since."""
    try:
        files, *patterns, today, baseline, identity = memory.recall(_key(config_file))
        if _identity(config_file, files) == identity:
            day = date.fromisoformat(today) if today else None
            return Outline._make((*map(tuple, patterns), day, baseline, identity))
    except (TypeError, ValueError, NotRead):
        pass
    return None


def remembered(config_file: Path, config: "Config", read: Iterable[Path], memory: Memory) -> Outline:
    """The outline of a configuration, left for later runs. ``read`` are the files that it was read from."""
    files = [os.path.relpath(path, config_file.parent) for path in read]
    outline = outline_of(config, _identity(config_file, files))
    *patterns, today, baseline, identity = outline
    memory.remember(_key(config_file), (files, *patterns, today and today.isoformat(), baseline, identity))
    return outline


def _key(config_file: Path) -> bytes:
    return digest("outline", config_file.name, read_bounded(config_file))


def _identity(config_file: Path, files: Iterable[str]) -> str:
    parts = [part for file in files for part in (file.encode(), read_bounded(config_file.parent / file))]
    return digest("configuration", *parts).hex()
