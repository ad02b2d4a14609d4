"""What is wrong with a rule that was read without error."""

from collections.abc import Mapping

from jdkit.model.path import Path


class RuleFault(Exception):
    """``key`` names the sentence that says what, ``args`` fill it; ``path`` and ``span`` say where in the rule file."""

    def __init__(
        self,
        key: str,
        path: Path,
        args: Mapping[str, object] | None = None,
        span: tuple[int, int] | None = None,
        at_key: bool = False,
    ) -> None:
        super().__init__(key)
        self.key = f"custom.{key}"
        self.path = path
        self.arguments = dict(args or {})
        self.span = span
        self.at_key = at_key
