"""A bar on standard error while many files are checked."""

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

SOON = 2.0
"""Seconds before the bar shows, for a short run needs none."""
EVERY = 0.1
"""Seconds between two pictures."""


class Bar:
    """Called with how many more files are done. It has no thread, so that other processes can be started beside it."""

    def __init__(self, total: int) -> None:
        self._total = total
        self._done = 0
        self._next = time.monotonic() + SOON
        self._shown: Progress | None = None
        self._task: TaskID | None = None

    def __call__(self, more: int) -> None:
        self._done += more
        if time.monotonic() < self._next or self._done >= self._total:
            return
        self._next = time.monotonic() + EVERY
        if self._shown is None:
            self._show()
        if self._shown and self._task is not None:
            self._shown.update(self._task, completed=self._done, refresh=True)

    def stop(self) -> None:
        if self._shown:
            self._shown.stop()

    def _show(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

        columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        self._shown = Progress(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
        self._task = self._shown.add_task("", total=self._total)
        self._shown.start()
