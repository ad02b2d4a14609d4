"""The only place that writes files.

A file is written whole to a temporary neighbour and then renamed, so that no reader ever sees half of it and a failure
leaves the old one as it was. A name that is a link is replaced by a file: nothing is written to where the link points.
"""

import errno
import os
import secrets
import stat
from pathlib import Path

ANYONE_WRITES = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH


def write_text(path: Path, text: str) -> None:
    """Writes UTF-8, line ends as they stand."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, data: bytes) -> None:
    """Replaces the file, keeping its permissions, or creates it. The folder must be there.

    Raises PermissionError for a file that is read-only, though its folder would let it be replaced.
    """
    if is_read_only(path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    neighbour = path.with_name(f".{path.name[:40]}.{secrets.token_hex(6)}.tmp")
    _create(neighbour, data)
    try:
        mode = _mode(path)
        if mode is not None:
            neighbour.chmod(mode)
        neighbour.replace(path)
    except BaseException:
        neighbour.unlink(missing_ok=True)
        raise


def write_new(path: Path, text: str | bytes) -> None:
    """Creates a file. Raises FileExistsError where the name is taken, be it by a link that leads nowhere."""
    _create(path, text.encode("utf-8") if isinstance(text, str) else text)


def is_read_only(path: Path) -> bool:
    """Whether a file is there that nobody may write, or this user may not."""
    mode = _mode(path)
    return mode is not None and not (mode & ANYONE_WRITES and os.access(path, os.W_OK))


def _create(path: Path, data: bytes) -> None:
    with path.open("xb") as stream:
        try:
            stream.write(data)
            stream.flush()
        except BaseException:
            path.unlink(missing_ok=True)
            raise


def _mode(path: Path) -> int | None:
    try:
        found = os.lstat(path)
    except FileNotFoundError:
        return None
    return stat.S_IMODE(found.st_mode) if stat.S_ISREG(found.st_mode) else None
