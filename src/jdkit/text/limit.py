"""How large a file may be."""

import math

LIMIT = 2_000_000
"""Bytes. A position has some thousand; far larger files are something else and would only keep the user waiting."""


def size_args(size: int, limit: int = LIMIT) -> dict[str, str | int]:
    """What to say of a file of so many bytes, of which no more than ``limit`` are read."""
    return {"size": f"{math.ceil(size / 100_000) / 10:.1f} MB", "limit": f"{limit // 1_000_000} MB"}
