"""Small helpers for what a repair writes and what its message shows."""

import re

SPECIAL = "*&!%@`>|,?[]{}\"'#"
"""What no text may begin with unless it is in quotes."""

IDENTIFIER = re.compile(r"[A-Za-z][A-Za-z0-9_-]*\Z")
_COLON = re.compile(r":(?:[ \t]|$)")
_SHOWN = 24


def needs_quotes(value: str) -> bool:
    """Whether a value would be refused or misread without quotes. One in quotes or brackets is left as it is."""
    return value[:1] in (*"*&!%@`>|,",) or (bool(_COLON.search(value)) and value[:1] not in (*"\"'[{",))


def shown(value: str) -> str:
    """A value short enough for a message."""
    return value if len(value) <= _SHOWN else value[: _SHOWN - 1] + "…"
