"""What an ignore comment says: ``# jdkit: ignore[rule-a, rule-b] until=2026-12-31 reason``.

It may follow other words in its comment, and several may stand in one comment, each from its own ``#``. Full-width
signs do as well, and the day may be said in Chinese: ``至2026-12-31``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from jdkit.check.selection import ALWAYS
from jdkit.text import Comment, Source

ABOUT_IGNORES = ("unused-ignore", "unknown-ignore", "expired-ignore", "ignore-without-reason")
REFUSED = frozenset((*ALWAYS, *ABOUT_IGNORES))
"""What no comment hides: what keeps a file from being read, and what is wrong with the comments themselves."""

_START = re.compile(r"#\s*jdkit\s*[:：]\s*")
_NAMED = re.compile(r"(ignore(?:-file)?)\s*[\[［【]([^\]］】]*)[\]］】]")
_ATTEMPT = re.compile(
    r"(?:ig[a-z]{0,8}|noqa|disable|off|nolint|suppress|忽略)(?:-[a-z-]+)?(?=[\[［【(（:：\s]|$)", re.IGNORECASE
)
_NAME = re.compile(r"[^\s,，、]+(?:[ \t]+[^\s,，、]+)*")
_DAY = re.compile(r"[(（]?\s*(?:\buntil\s*=\s*([^\s,，;；)）]*)|至\s*(\d[^\s,，;；)）]*))\s*[)）]?")
_EDGES = " \t:：,，;；-—–"


@dataclass(frozen=True, slots=True)
class Name:
    """A rule as it is named between the brackets, and where."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Directive:
    """One directive; offsets are code points of the file.

    ``fault`` is what keeps it from being followed, the variant of ``unknown-ignore`` that says so, at ``fault_place``.
    ``until`` is its last day; ``whole_file`` tells ``ignore-file``.
    """

    comment: Comment
    start: int
    end: int
    names: tuple[Name, ...] = ()
    whole_file: bool = False
    until: date | None = None
    reason: str = ""
    fault: str = ""
    fault_place: tuple[int, int] = (0, 0)


def directives(source: Source, comments: tuple[Comment, ...]) -> Iterator[Directive]:
    """The directives of a file, in order. A comment that is merely about jdkit is none."""
    for comment in comments:
        starts = list(_START.finditer(source.text, comment.start, comment.end))
        for n, opening in enumerate(starts):
            stop = starts[n + 1].start() if n + 1 < len(starts) else comment.end
            end = opening.start() + len(source.text[opening.start() : stop].rstrip())
            found = _directive(source.text, comment, opening.start(), opening.end(), end)
            if found:
                yield found


def _directive(text: str, comment: Comment, start: int, body: int, end: int) -> Directive | None:
    named = _NAMED.match(text, body, end)
    if named is None:
        if not (attempt := _ATTEMPT.match(text, body, end)):
            return None
        fault = "blanket" if attempt[0] in ("ignore", "ignore-file") else "form"
        return Directive(comment, start, end, fault=fault, fault_place=(start, end))
    whole_file = named[1] == "ignore-file"
    names = tuple(Name(m[0], m.start(), m.end()) for m in _NAME.finditer(text, *named.span(2)))
    if not names:
        return Directive(comment, start, end, fault="blanket", fault_place=(start, end))
    rest = text[named.end() : end]
    said, until = _DAY.search(rest), None
    reason = rest.strip(_EDGES)
    if said:
        group = 1 if said[1] is not None else 2
        until = _day(said[group])
        reason = " ".join((rest[: said.start()] + " " + rest[said.end() :]).strip(_EDGES).split())
        if until is None:
            place = said.span(group) if said[group] else said.span()
            fault_place = (named.end() + place[0], named.end() + place[1])
            return Directive(comment, start, end, names, whole_file, None, reason, "day", fault_place)
    return Directive(comment, start, end, names, whole_file, until, reason)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text, re.ASCII) else None
    except ValueError:
        return None
