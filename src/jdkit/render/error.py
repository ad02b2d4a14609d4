"""What can go wrong while a document is made."""

from jdkit.check.cannot_run import CannotRun


class RenderError(CannotRun):
    """A document could not be made. What it says stands in the catalogues under ``document.error.…``."""
