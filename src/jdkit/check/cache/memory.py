"""What a workspace remembers from earlier runs, whatever it is asked for."""

import json
from hashlib import blake2b
from pathlib import Path
from typing import Any

from jdkit.check.cache.stamp import stamp
from jdkit.check.cache.store import FOLDER, Store


def digest(*parts: str | bytes) -> bytes:
    """A key for what depends on all the parts and on this jdkit."""
    hashed = blake2b(stamp().encode(), digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        hashed.update(len(data).to_bytes(8, "little") + data)
    return hashed.digest()


class Memory:
    """The cache of one workspace; without a ``folder`` it remembers nothing."""

    def __init__(self, folder: Path | None = None) -> None:
        self.store = Store(folder, stamp()) if folder else None

    def recall(self, key: bytes) -> Any:
        """The value remembered under a key, or None. Its shape is what ``remember`` was given, tuples as lists."""
        text = self.store.texts([key]).get(key) if self.store else None
        try:
            return json.loads(text) if text else None
        except ValueError:
            return None

    def remember(self, key: bytes, value: object) -> None:
        if self.store:
            self.store.keep([(key, json.dumps(value, ensure_ascii=False))])


class Remembering:
    """Whether and where workspaces remember: in a folder of their own, or in the one given."""

    def __init__(self, wanted: bool = True, folder: Path | None = None) -> None:
        self._wanted = wanted
        self._folder = folder

    def of(self, root: Path) -> Memory:
        return Memory(self._folder or root / FOLDER) if self._wanted else Memory()
