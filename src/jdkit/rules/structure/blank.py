"""Whether a part of a file says anything."""

import unicodedata
from typing import Any

NOTHING = frozenset(("无", "無", "略", "暂无", "暫無", "待定", "-", "/", "n/a", "none"))
"""What is written where there is nothing to say, in place of a whole element."""


def is_blank(value: Any) -> bool:
    """Whether plain data holds no word at all, or is but a word for nothing."""
    if isinstance(value, str):
        return is_empty(value) or unicodedata.normalize("NFKC", value).strip(" 。.").lower() in NOTHING
    return is_empty(value)


def is_empty(value: Any) -> bool:
    """Whether plain data holds no word at all."""
    if isinstance(value, dict | list):
        return all(map(is_empty, value.values() if isinstance(value, dict) else value))
    return not (isinstance(value, str) and value.strip())
