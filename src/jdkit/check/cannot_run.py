"""Why a run could not take place."""

from collections.abc import Mapping

from jdkit.diagnostic import Diagnostic
from jdkit.model.path import Path


class CannotRun(Exception):
    """Nothing was checked. ``key`` names the sentence that says why, ``help_key`` the next step.

    ``where`` is the path in ``jdkit.yaml`` that is at fault, empty where the command line is.
    """

    def __init__(
        self,
        key: str,
        args: Mapping[str, object] | None = None,
        help_key: str | None = None,
        diagnostics: tuple[Diagnostic, ...] = (),
    ) -> None:
        super().__init__(key)
        self.key = key
        self.arguments = dict(args or {})
        self.help_key = help_key
        self.diagnostics = diagnostics
        self.where: Path = ()
