"""Checking a file as it stands on disk."""

from pathlib import Path

from jdkit.check.file import check_file
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.result import Checked, gathered
from jdkit.check.run import shown_name
from jdkit.check.settings import Settings
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.text import Source


def check_path(path: Path, settings: Settings, cwd: Path) -> Checked:
    """Checks a file on disk; one that cannot be read is a finding."""
    name = shown_name(path, cwd)
    try:
        data = read_bounded(path)
    except NotRead as error:
        return Checked(name, b"", (unreadable(name, error, settings),), gathered(None))
    return check_file(name, data, settings)


def unreadable(name: str, error: NotRead, settings: Settings) -> Diagnostic:
    """The finding that a file cannot be read at all."""
    return Diagnostic(
        file=name,
        region=Region.of(Source(name, "", "utf-8"), 0, 0),
        path="",
        post=None,
        rule="unreadable",
        severity=Severity.ERROR,
        key=f"unreadable.{error.variant}" if error.variant else "unreadable",
        language=settings.message_language or settings.language or "zh-Hans",
        args=error.arguments,
    )
