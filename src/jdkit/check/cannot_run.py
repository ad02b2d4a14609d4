"""Why a run could not take place."""

from collections.abc import Mapping

from jdkit.diagnostic import Diagnostic


class CannotRun(Exception):
    """Nothing was checked. ``key`` names the sentence that says why, ``help_key`` the next step."""

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
