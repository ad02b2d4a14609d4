"""Reading what a name leads to, be it a file of any size, a pipe, a device, or gone since it was listed."""

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from jdkit.text.limit import LIMIT, size_args


class NotRead(Exception):
    """A file was not read. ``variant`` and ``arguments`` are those of the finding ``unreadable``."""

    def __init__(self, variant: str, arguments: Mapping[str, str | int]) -> None:
        super().__init__(variant)
        self.variant = variant
        self.arguments = arguments


def read_bounded(path: Path, limit: int = LIMIT) -> bytes:
    """A file's bytes, at most ``limit`` of them. Raises NotRead; never waits for a pipe or a device."""
    data = _read(path, limit + 1, limit)
    if len(data) > limit:
        raise NotRead("too-large", size_args(len(data), limit))
    return data


def read_head(path: Path, size: int) -> bytes:
    """The first bytes of a file of whatever size. Raises NotRead; never waits."""
    return _read(path, size, None)


def _read(path: Path, size: int, limit: int | None) -> bytes:
    try:
        _ensure_ordinary(path.stat(), limit)
        with open(path, "rb", opener=_without_waiting) as stream:
            _ensure_ordinary(os.fstat(stream.fileno()), limit)
            return stream.read(size)
    except FileNotFoundError:
        raise NotRead("gone", {}) from None
    except PermissionError:
        raise NotRead("denied", {}) from None
    except OSError as error:
        raise NotRead("", {"reason": error.strerror or str(error)}) from None


def _ensure_ordinary(found: os.stat_result, limit: int | None) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise NotRead("folder", {})
    if not stat.S_ISREG(found.st_mode):
        raise NotRead("no-file", {})
    if limit is not None and found.st_size > limit:
        raise NotRead("too-large", size_args(found.st_size, limit))


def _without_waiting(name: str, flags: int) -> int:
    """What was an ordinary file a moment ago may be a pipe by now."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))
