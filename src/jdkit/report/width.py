"""Text as a terminal shows it: cells, not characters."""

import unicodedata

from rich.cells import cell_len

TAB = "    "


def visible(text: str) -> str:
    """``text`` with tabs widened and control characters shown as symbols, so that none reaches the terminal."""
    return text if text.isprintable() else "".join(map(_shown, text))


def width(text: str) -> int:
    """How many cells a text takes; a Chinese character takes two."""
    return cell_len(visible(text))


def _shown(character: str) -> str:
    if character == "\t":
        return TAB
    if ord(character) < 0x20:
        return chr(0x2400 + ord(character))
    category = unicodedata.category(character)
    if character == "\x7f" or category in ("Cc", "Cf", "Zl", "Zp", "Co", "Cs"):
        return f"<{ord(character):04X}>"
    return character
