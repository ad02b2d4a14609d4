"""Ids of new posts: each is the name of a file on every system, so it must be one that all of them take."""

import re
import unicodedata

from jdkit.check.cannot_run import CannotRun

LONGEST = 180
"""Bytes in UTF-8; file systems allow 255, and temporary neighbours and other endings need some."""

RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\..*)?|jdkit", re.IGNORECASE)
"""Names that Windows keeps for devices, and the one of the configuration."""

_KINDS = ("L", "M", "Nd")


def safe_id(text: str) -> str:
    """The id in composed form (NFC). Raises CannotRun that says what is wrong with it."""
    wanted = unicodedata.normalize("NFC", text)
    bad = next((c for c in wanted if c not in "-_." and not unicodedata.category(c).startswith(_KINDS)), None)
    if not wanted:
        raise _refused("empty", wanted)
    if bad is not None:
        raise _refused("separator" if bad in "/\\" else "space" if bad.isspace() else "character", wanted, bad)
    if wanted[0] in ".-" or wanted[-1] == ".":
        raise _refused("edge", wanted)
    if RESERVED.fullmatch(wanted):
        raise _refused("reserved", wanted)
    if len(wanted.encode("utf-8")) > LONGEST:
        raise _refused("long", wanted[:20] + "…")
    return wanted


def folded(one: str) -> str:
    """The form in which ids are compared: they name files, and not all systems tell ``Agent`` from ``agent``."""
    return unicodedata.normalize("NFC", one).casefold()


def _refused(why: str, wanted: str, bad: str = "") -> CannotRun:
    shown = bad if bad.isprintable() else f"U+{ord(bad):04X}"
    return CannotRun(f"ui.new.id-{why}", {"id": wanted, "character": shown}, "ui.help.new-id")
