"""File names that are safe on every system a document may be taken to."""

import re
import unicodedata

UNSAFE = re.compile(r'[<>:"/\\|?*]')
RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?")
LONGEST = 200
"""Bytes, of the 255 that a name may have; the rest is for the ending and the temporary neighbour."""


def safe_stem(stem: str) -> str:
    """The stem with everything unsafe replaced; empty where nothing is left."""
    text = unicodedata.normalize("NFC", stem)
    text = "".join("_" if unicodedata.category(c).startswith("C") else c for c in text)
    text = UNSAFE.sub("_", text)
    while len(text.encode("utf-8")) > LONGEST:
        text = text[:-1]
    text = text.strip(" .")
    return f"_{text}" if RESERVED.fullmatch(text) else text
