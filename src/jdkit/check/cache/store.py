"""Texts under keys in one SQLite file: safe with several runs at once and with runs that are killed.

Nothing in it is needed. Whatever goes wrong with it, a folder that cannot be written, a damaged file, another run that
holds it too long, only means that it is not used.
"""

import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

FOLDER = ".jdkit_cache"
LARGEST = 400_000_000
"""Bytes in use beyond which the entries that were not used for longest are dropped."""
KEPT = 30
"""Days that an entry is kept without being used."""
AT_ONCE = 500
"""Keys in one question."""
PATIENCE = 2.0
"""Seconds to wait for another run that is writing."""
IGNORE = "# Made by jdkit; may be deleted at any time.\n*\n"


class Store:
    """The entries of one version of jdkit in ``folder``, which is made with the first entry."""

    def __init__(self, folder: Path, stamp: str) -> None:
        self._folder = folder
        self._file = folder / f"{stamp}.db"
        self._today = date.today().toordinal()
        self._connection: sqlite3.Connection | None = None
        self._usable = True
        self._written = False

    def texts(self, keys: Sequence[bytes]) -> dict[bytes, str]:
        """What stands under the keys, as far as something does."""
        found: dict[bytes, str] = {}
        if self._connection is None and not self._file.exists():
            return found

        def look_up(connection: sqlite3.Connection) -> None:
            unused = []
            for at in range(0, len(keys), AT_ONCE):
                asked = keys[at : at + AT_ONCE]
                question = f"SELECT key, used, text FROM entries WHERE key IN ({','.join('?' * len(asked))})"
                for key, used, text in connection.execute(question, asked):
                    found[key] = text
                    if used != self._today:
                        unused.append((self._today, key))
            if unused:
                with connection:
                    connection.executemany("UPDATE entries SET used = ? WHERE key = ?", unused)

        self._try(look_up)
        return found

    def keep(self, entries: Iterable[tuple[bytes, str]]) -> None:
        """Puts the texts under their keys, all of them or none."""
        rows = [(key, self._today, text) for key, text in entries]
        if not rows:
            return

        def put(connection: sqlite3.Connection) -> None:
            with connection:
                connection.executemany("INSERT OR REPLACE INTO entries VALUES (?, ?, ?)", rows)
            self._written = True

        self._try(put)

    def close(self) -> None:
        """Ends the use of the store; after writing, what is too old or too much is dropped first."""
        if self._written:
            self._try(self._tidy)
            self._drop_other_versions()
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    def _try(self, work: Callable[[sqlite3.Connection], None]) -> None:
        if not self._usable:
            return
        try:
            if self._connection is None:
                self._connection = self._opened()
            work(self._connection)
        except sqlite3.OperationalError:
            self._usable = False
        except (sqlite3.DatabaseError, OverflowError):
            self._usable = False
            self._remove(self._file)
        except OSError:
            self._usable = False

    def _opened(self) -> sqlite3.Connection:
        self._folder.mkdir(parents=True, exist_ok=True)
        ignore = self._folder / ".gitignore"
        if not ignore.exists() or not ignore.stat().st_size:
            ignore.write_text(IGNORE, encoding="utf-8")
        connection = sqlite3.connect(self._file, timeout=PATIENCE)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(
            "CREATE TABLE IF NOT EXISTS entries (key BLOB PRIMARY KEY, used INTEGER, text TEXT) WITHOUT ROWID"
        )
        return connection

    def _tidy(self, connection: sqlite3.Connection) -> None:
        """Once a day the entries that are too old go, and at any time the oldest where they are too many."""

        def number(pragma: str) -> int:
            with closing(connection.execute(f"PRAGMA {pragma}")) as answer:
                return int(answer.fetchone()[0])

        if number("user_version") != self._today:
            with connection:
                connection.execute("DELETE FROM entries WHERE used < ?", (self._today - KEPT,))
                connection.execute(f"PRAGMA user_version = {self._today}")
        if (number("page_count") - number("freelist_count")) * number("page_size") > LARGEST:
            with connection:
                connection.execute(
                    "DELETE FROM entries WHERE key IN "
                    "(SELECT key FROM entries ORDER BY used LIMIT (SELECT COUNT(*) / 2 FROM entries))"
                )

    def _drop_other_versions(self) -> None:
        with suppress(OSError):
            for other in self._folder.glob("*.db"):
                age = self._today - date.fromtimestamp(other.stat().st_mtime).toordinal()
                if other != self._file and age > KEPT:
                    self._remove(other)

    def _remove(self, file: Path) -> None:
        for suffix in ("", "-wal", "-shm"):
            with suppress(OSError):
                file.with_name(file.name + suffix).unlink()
