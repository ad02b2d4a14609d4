"""The files of one workspace, checked: what an earlier run knows is not checked again, many go to several processes."""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.check.cache.entry import packed, unpacked
from jdkit.check.cache.memory import digest
from jdkit.check.plan import Plan
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.result import Checked, gathered
from jdkit.check.workspace import Given

if TYPE_CHECKING:
    from jdkit.check.workers import Outcomes, Workers

AT_ONCE = 1000
"""Files that are looked up, checked and remembered together."""
WORTH = 160
"""Files to check from which on further processes save more than their start takes."""
Progress = Callable[[int], None]


@dataclass(slots=True)
class Job:
    """A file to check. ``outcome`` is what an earlier run found; ``unreadable`` is why there is nothing to check."""

    path: Path
    name: str
    relative: str
    data: bytes = b""
    key: bytes = b""
    outcome: Checked | None = None
    unreadable: NotRead | None = None

    @property
    def is_open(self) -> bool:
        return self.outcome is None and self.unreadable is None


class Batch:
    """``name`` tells how a file is called in findings; ``progress`` hears of every few files that are done."""

    def __init__(self, given: Given, plan: Plan, name: Callable[[Path], str], progress: Progress | None) -> None:
        self._workspace = given.workspace
        self._files = given.files
        self._plan = plan
        self._name = name
        self._progress = progress
        self._store = given.workspace.memory.store
        self._workers: Workers | None = None

    def checked(self) -> Iterator[Checked]:
        """The outcomes, in the order of the files."""
        begun: deque[tuple[Sequence[Job], Outcomes | None]] = deque()
        try:
            for at in range(0, len(self._files), AT_ONCE):
                jobs = self._looked_up(self._files[at : at + AT_ONCE])
                begun.append((jobs, self._handed_out([job for job in jobs if job.is_open])))
                if len(begun) > 1:
                    yield from self._finished(*begun.popleft())
            while begun:
                yield from self._finished(*begun.popleft())
        finally:
            if self._workers:
                self._workers.stop()
            if self._store:
                self._store.close()

    def _looked_up(self, files: Sequence[Path]) -> Sequence[Job]:
        jobs = [self._job(path) for path in files]
        if self._store:
            known = self._store.texts([job.key for job in jobs if job.key])
            for job in jobs:
                if text := known.get(job.key):
                    job.outcome = _unpacked(text, job)
        return jobs

    def _job(self, path: Path) -> Job:
        job = Job(path, self._name(path), self._workspace.relative(path))
        try:
            job.data = read_bounded(path)
        except NotRead as error:
            job.unreadable = error
            return job
        if self._store:
            job.key = digest("file", job.relative, self._plan.terms_for(job.relative).fingerprint, job.data)
        return job

    def _handed_out(self, jobs: Sequence[Job]) -> "Outcomes | None":
        if self._workers is None and len(jobs) >= WORTH:
            from jdkit.check.workers import Workers, cores

            if cores() > 1:
                paths = (self._workspace.relative(path) for path in self._files)
                examples = {self._plan.terms_for(path).fingerprint: path for path in paths}
                settings = {mark: self._plan.settings_for(path) for mark, path in examples.items()}
                self._workers = Workers(settings)
        if self._workers is None or not jobs:
            return None
        return self._workers.begin(
            [(job.name, job.data, self._plan.terms_for(job.relative).fingerprint) for job in jobs]
        )

    def _finished(self, jobs: Sequence[Job], outcomes: "Outcomes | None") -> Iterator[Checked]:
        new = []
        for job in jobs:
            if job.is_open:
                text = next(outcomes, None) if outcomes else None
                job.outcome = (_unpacked(text, job) if text else None) or self._check(job)
                if self._store:
                    new.append((job.key, text or packed(job.outcome)))
            yield job.outcome or self._unreadable(job)
            if self._progress:
                self._progress(1)
        if self._store:
            self._store.keep(new)

    def _check(self, job: Job) -> Checked:
        from jdkit.check.file import check_file

        return check_file(job.name, job.data, self._plan.settings_for(job.relative))

    def _unreadable(self, job: Job) -> Checked:
        from jdkit.check.disk import unreadable

        told = unreadable(job.name, job.unreadable or NotRead("gone", {}), self._plan.settings_for(job.relative))
        return Checked(job.name, b"", (told,), gathered(None))


def _unpacked(text: str, job: Job) -> Checked | None:
    try:
        return unpacked(text, job.name, job.data)
    except (TypeError, ValueError):
        return None
