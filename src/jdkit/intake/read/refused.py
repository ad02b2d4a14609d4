"""Why a document cannot be read."""

from collections.abc import Mapping


class Refused(Exception):
    """``reason`` names the sentence ``intake.refused.<reason>``."""

    def __init__(self, reason: str, args: Mapping[str, object] | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.arguments = dict(args or {})
