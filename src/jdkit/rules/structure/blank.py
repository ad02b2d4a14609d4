"""Whether a part of a file says anything."""

from typing import Any


def is_blank(value: Any) -> bool:
    """Whether plain data holds no word at all."""
    if isinstance(value, dict | list):
        return all(map(is_blank, value.values() if isinstance(value, dict) else value))
    return not (isinstance(value, str) and value.strip())
