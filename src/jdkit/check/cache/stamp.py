"""What results depend on beside files and settings: jdkit's own files, and the libraries it stands on."""

import os
import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

import jdkit


@cache
def stamp() -> str:
    """Another text for another jdkit: its version, its files by size and time, Python, and when a package last came."""
    package = Path(jdkit.__file__).parent
    known = [jdkit.__version__, sys.version, *sorted(_files(str(package)))]
    known += [_times(folder) for folder in sys.path if folder.endswith(("site-packages", "dist-packages"))]
    digest = blake2b("\n".join(known).encode("utf-8", "surrogatepass"), digest_size=6).hexdigest()
    return f"{jdkit.__version__}-{digest}"


def _files(folder: str) -> list[str]:
    found = []
    for entry in os.scandir(folder):
        if entry.is_dir():
            if entry.name != "__pycache__":
                found += _files(entry.path)
        else:
            status = entry.stat()
            found.append(f"{entry.path} {status.st_size} {status.st_mtime_ns}")
    return found


def _times(folder: str) -> str:
    try:
        return f"{folder} {Path(folder).stat().st_mtime_ns}"
    except OSError:
        return folder
