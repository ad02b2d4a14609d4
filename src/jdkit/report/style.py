"""How a report is to look and for whom it is."""

import posixpath
from dataclasses import dataclass
from datetime import date

from jdkit.diagnostic import Severity

COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.INFO: "36"}


@dataclass(frozen=True)
class Style:
    """``language`` is that of the report's own words; each finding speaks its own file's.

    ``day`` is the day for which the findings hold, where the report is to tell. ``folder`` leads from the root of the
    repository to the working directory, for the formats whose readers know no other root. ``failing`` is the lowest
    severity that fails the run, for the formats that tell failures from remarks.
    """

    language: str
    colour: bool
    day: date | None = None
    folder: str = ""
    failing: Severity = Severity.WARNING

    def paint(self, text: str, code: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text

    def in_repository(self, file: str) -> str:
        """A file's name from the root of the repository."""
        return posixpath.normpath(posixpath.join(self.folder, file)) if self.folder else file
