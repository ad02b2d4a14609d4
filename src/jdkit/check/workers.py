"""Checking files in several processes."""

import gc
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from jdkit.check.cache.entry import packed
from jdkit.check.file import check_file
from jdkit.check.settings import Settings

PIECE = 25
"""Files that a process is given at a time."""
Task = tuple[str, bytes, str]
"""A file's name, its bytes and the fingerprint of its settings."""
Outcomes = Iterator[str]
"""What checking gave, packed, in the order of the tasks. It ends early where a process was killed."""

_settings: Mapping[str, Settings] = {}


def cores() -> int:
    """How many processes can run at once."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


class Workers:
    """Processes that know some settings by their fingerprints."""

    def __init__(self, settings: Mapping[str, Settings]) -> None:
        how = "fork" if sys.platform == "linux" else "spawn"
        context = multiprocessing.get_context(how)
        self._pool = ProcessPoolExecutor(cores(), context, _start, (settings,))

    def begin(self, tasks: Sequence[Task]) -> Outcomes:
        """Starts the tasks and returns at once."""
        pieces = [tasks[at : at + PIECE] for at in range(0, len(tasks), PIECE)]
        return _in_order([self._pool.submit(_work, piece) for piece in pieces])

    def stop(self) -> None:
        """Ends the processes; what has not been begun is not done."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _in_order(begun: Sequence[Future[list[str]]]) -> Outcomes:
    try:
        for future in begun:
            yield from future.result()
    except BrokenProcessPool:
        return


def _start(settings: Mapping[str, Settings]) -> None:
    global _settings
    _settings = settings
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.disable()


def _work(tasks: Sequence[Task]) -> list[str]:
    return [packed(check_file(name, data, _settings[mark])) for name, data, mark in tasks]
