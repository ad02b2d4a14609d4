"""Putting many files in order, on disk or only to see what would change."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.run import shown_name
from jdkit.check.workspace import CONFIG_NAME, Given
from jdkit.config import Config
from jdkit.files import write_bytes
from jdkit.model.position import Position
from jdkit.order.file import arrange_file
from jdkit.order.names import Keys


class State(StrEnum):
    """What became of a file. ``changed`` is said also where nothing was to be written."""

    IN_ORDER = "in-order"
    CHANGED = "changed"
    FAULTY = "faulty"
    NOT_KEPT = "not-kept"
    UNREADABLE = "unreadable"
    NOT_WRITTEN = "not-written"


@dataclass(frozen=True)
class Outcome:
    """A file and what became of it; ``line`` is where its first fault stands."""

    name: str
    state: State
    before: bytes = b""
    after: bytes = b""
    line: int = 1

    @property
    def failed(self) -> bool:
        """Whether the file should have been put in order and was not."""
        return self.state not in (State.IN_ORDER, State.CHANGED)


def order_bytes(name: str, data: bytes, keys: Keys) -> Outcome:
    """A file's bytes in order. ``jdkit.yaml`` has an order of its own."""
    model = Config if Path(name).name == CONFIG_NAME else Position
    arranged = arrange_file(name, data, keys, model)
    if arranged.faulty:
        return Outcome(name, State.FAULTY, data, data, arranged.line)
    if not arranged.kept:
        return Outcome(name, State.NOT_KEPT, data, data)
    state = State.IN_ORDER if arranged.data == data else State.CHANGED
    return Outcome(name, state, data, arranged.data)


def order_files(given: Sequence[Given], keys: Keys, cwd: Path, write: bool) -> list[Outcome]:
    """The files put in order, by path; with ``write`` off nothing is written."""
    outcomes = [_order_file(path, keys, cwd, write) for group in given for path in group.files]
    return sorted(outcomes, key=lambda outcome: outcome.name)


def _order_file(path: Path, keys: Keys, cwd: Path, write: bool) -> Outcome:
    name = shown_name(path, cwd)
    try:
        data = read_bounded(path)
    except NotRead:
        return Outcome(name, State.UNREADABLE)
    outcome = order_bytes(name, data, keys)
    if not write or outcome.state is not State.CHANGED:
        return outcome
    try:
        if read_bounded(path) == data:
            write_bytes(path.resolve(), outcome.after)
            return outcome
    except (OSError, NotRead):
        pass
    return Outcome(name, State.NOT_WRITTEN, data, data)
