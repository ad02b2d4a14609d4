"""JSON that survives whatever carries it: Chinese stays readable, what a terminal or a line reader obeys is escaped."""

import json
from typing import Any

STRETCHES = ((0x7F, 0xA0), (0x2028, 0x202F), (0x2066, 0x206A), (0xD800, 0xE000))
"""Control characters that JSON itself lets through; line ends of Unicode and what turns text about; lone surrogates,
the bytes of a file name that is no text."""
OBEYED = {code: f"\\u{code:04x}" for stretch in STRETCHES for code in range(*stretch)}


def dumped(value: Any, indent: int | None = 1) -> str:
    """``value`` in one line where ``indent`` is None; what JSON has no word for, such as a date, as its text."""
    return json.dumps(value, ensure_ascii=False, indent=indent, default=str).translate(OBEYED) + "\n"
