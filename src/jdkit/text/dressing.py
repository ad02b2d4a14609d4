"""Tags and anchors: what a writer who knows no YAML puts before a value without knowing, and loses."""

import re

from jdkit.text.node import Scalar
from jdkit.text.problem import Edit, Problem
from jdkit.text.quote import double_quoted

_KNOWN_TAGS = "tag:yaml.org,2002:"
_BREAK = re.compile("[\r\n\x85\u2028\u2029]")
_PROPERTIES = re.compile(
    "(?:(?:&[-\\w]+|!<[^>]*>|![^\\s,\\[\\]{}]*)(?:[ \t\r\n\x85\u2028\u2029]|#[^\r\n\x85\u2028\u2029]*+)*+)+"
)
_TAG = re.compile(r"!<[^>]*>|!\S*")
_ANCHOR = re.compile(r"&[-\w]+")


def undressed(text: str, start: int, end: int) -> int:
    """Where the scalar itself begins, behind its tag and anchor."""
    found = _PROPERTIES.match(text, start, end)
    return found.end() if found else start


def lost_tag(text: str, tag: str | None, start: int, end: int, edits: tuple[Edit, ...] = ()) -> Problem | None:
    """A tag between ``start`` and ``end`` that YAML does not know: its text is part of no value."""
    if tag is None or tag.startswith(_KNOWN_TAGS):
        return None
    found = _TAG.search(text, start, end)
    start, end = found.span() if found else (start, end)
    return Problem("syntax", "tag", start, end, {"tag": text[start:end]}, edits)


def lost_anchor(text: str, name: str, start: int, end: int, edits: tuple[Edit, ...]) -> Problem | None:
    """The problem that an anchor is, unless an alias uses it."""
    found = _ANCHOR.search(text, start, end)
    return Problem("syntax", "unused-anchor", *found.span(), {"anchor": name}, edits) if found else None


def in_quotes(text: str, scalar: Scalar, start: int) -> tuple[Edit, ...]:
    """Tag, anchor and value made one text, where all is on one line as it reads."""
    whole = text[start : scalar.end]
    visible = not scalar.style and not _BREAK.search(whole) and whole.endswith(scalar.value or "")
    return (Edit(start, scalar.end, double_quoted(whole)),) if visible else ()
