"""The few questions that jdkit asks git: nothing is written, and no pager, no monitor and no other diff is started."""

import os
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from jdkit.check.cannot_run import CannotRun

SETTINGS = (
    "core.fsmonitor=false",
    "core.quotePath=false",
    "diff.relative=false",
    "diff.noprefix=false",
    "diff.mnemonicPrefix=false",
)
DIFF = (
    *("diff", "--unified=0", "--inter-hunk-context=0", "--text", "--find-renames", "-l9999"),
    *("--no-color", "--no-ext-diff", "--no-textconv", "--ignore-submodules=all"),
    *("--src-prefix=a/", "--dst-prefix=b/"),
)
YAML = (":(top,icase)*.yaml", ":(top,icase)*.yml")


@dataclass(frozen=True, slots=True)
class Hunk:
    """Lines taken out and put in. ``start`` is the first line put in, from 1; without any, the line before the gap."""

    start: int
    removed: tuple[str, ...]
    added: tuple[str, ...]


class Repository:
    """The repository around a folder. ``prefix`` is the way from its root to that folder, empty or ending with ``/``.

    Every question raises CannotRun where git gives no answer.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        told = self._ask("rev-parse", "--is-inside-work-tree", "--show-prefix").split("\n")
        if told[0] != "true":
            raise CannotRun("ui.since-no-repository", {"path": str(folder)}, "ui.help.since-no-repository")
        self.prefix = told[1]

    def commit(self, revision: str) -> str:
        """The commit that a revision names. Raises CannotRun where it names none, or would be an option."""
        if revision.startswith("-") or "\0" in revision:
            raise CannotRun("ui.since-option", {"revision": revision}, "ui.help.since-option")
        asked = ("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        try:
            return self._ask(*asked).strip()
        except CannotRun:
            raise CannotRun("ui.since-unknown", {"revision": revision}, "ui.help.since-unknown") from None

    def tracked(self, patterns: tuple[str, ...]) -> frozenset[str]:
        """The files that git tracks, from the root of the repository."""
        return frozenset(self._ask("ls-files", "-z", "--full-name", "--", *patterns).split("\0"))

    def changes(self, commit: str, patterns: tuple[str, ...]) -> dict[str, list[Hunk]]:
        """What changed in each file between a commit and the working tree; a renamed file goes by its new name."""
        return dict(_files(self._ask(*DIFF, commit, "--", *patterns)))

    def file(self, commit: str, name: str) -> bytes | None:
        """What a file of the folder held in a commit; None where it was not there."""
        try:
            return os.fsencode(self._ask("cat-file", "blob", f"{commit}:./{name}"))
        except CannotRun:
            return None

    def _ask(self, *arguments: str) -> str:
        options = [part for setting in SETTINGS for part in ("-c", setting)]
        command = ["git", "-C", str(self.folder), "--no-pager", *options, *arguments]
        quiet = {**os.environ, "LC_ALL": "C", "GIT_OPTIONAL_LOCKS": "0", "GIT_TERMINAL_PROMPT": "0"}
        try:
            done = subprocess.run(command, capture_output=True, env=quiet, stdin=subprocess.DEVNULL, check=False)
        except OSError:
            raise CannotRun("ui.since-no-git", {}, "ui.help.since-no-git") from None
        if done.returncode == 0:
            return os.fsdecode(done.stdout)
        told = os.fsdecode(done.stderr).strip().partition("\n")[0]
        if "not a git repository" in told or "must be run in a work tree" in told:
            raise CannotRun("ui.since-no-repository", {"path": str(self.folder)}, "ui.help.since-no-repository")
        raise CannotRun("ui.since-failed", {"reason": told}, "ui.help.since-failed")


def _files(diff: str) -> Iterator[tuple[str, list[Hunk]]]:
    lines = iter(diff.split("\n"))
    name: str | None = None
    hunks: list[Hunk] = []
    for line in lines:
        if line.startswith("diff --git "):
            if name:
                yield name, hunks
            name, hunks = None, []
        elif line.startswith("+++ "):
            name = _name(line.removeprefix("+++ "))
        elif line.startswith("@@ "):
            hunks.append(_hunk(line, lines))
    if name:
        yield name, hunks


def _hunk(head: str, lines: Iterator[str]) -> Hunk:
    """A hunk from its head, ``@@ -5,2 +5,3 @@``, and as many lines as that says."""
    old, new = (part[1:].split(",") for part in head.split(" ")[1:3])
    sizes = {"-": int(old[1]) if len(old) > 1 else 1, "+": int(new[1]) if len(new) > 1 else 1}
    taken: dict[str, list[str]] = {"-": [], "+": []}
    while any(len(taken[sign]) < size for sign, size in sizes.items()):
        line = next(lines)
        if line[:1] in taken:
            taken[line[:1]].append(line[1:])
    return Hunk(int(new[0]), tuple(taken["-"]), tuple(taken["+"]))


def _name(written: str) -> str | None:
    """A file's name as a patch writes it: in quotes with escapes where need be, a tab behind one with blanks."""
    if written.startswith('"'):
        raw = os.fsencode(written.strip()[1:-1])
        written = os.fsdecode(raw.decode("unicode_escape").encode("latin-1"))
    return written.removesuffix("\t").removeprefix("b/") if written.startswith("b/") else None
