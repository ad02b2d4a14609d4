"""What a finding says, in the language of its file."""

from jdkit.diagnostic import Diagnostic, Region, Related
from jdkit.messages import phrase


def message(found: Diagnostic) -> str:
    return phrase(found.language, found.key, found.args)


def advice(found: Diagnostic) -> str | None:
    """The better wording, or else what a fix would do."""
    if found.suggestion is not None:
        return phrase(found.language, "ui.better", {"text": found.suggestion.rstrip("\n")})
    if found.fix:
        return phrase(found.language, "ui.fix", {"title": fix_title(found)})
    return None


def fix_title(found: Diagnostic) -> str:
    return phrase(found.language, found.fix.key, found.args) if found.fix else ""


def note(found: Diagnostic, related: Related) -> str:
    return phrase(found.language, related.key, related.args)


def said(found: Diagnostic) -> tuple[str, ...]:
    """All that is said about a finding: the message, the advice, the other places."""
    places = (f"{r.file}:{r.region.line}:{r.region.column} {note(found, r)}" for r in found.related)
    return tuple(text for text in (message(found), advice(found), *places) if text)


def in_short(found: Diagnostic, between: str = " ") -> str:
    """The message and the advice, for formats that have a field of their own for other places."""
    return between.join(text for text in (message(found), advice(found)) if text)


def last_line(region: Region) -> int:
    """The last line that holds any of the words: an end at the start of a line leaves that line out."""
    return region.end_line - (region.end_column == 1 and region.end_line > region.line)
