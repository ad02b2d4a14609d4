"""List items that were typed with another dash, or indented too far, and became part of the text before them."""

import re
from collections.abc import Iterator

from jdkit.text.mistakes.lines import line_at
from jdkit.text.node import Scalar
from jdkit.text.problem import Edit, Problem

_LEAD = r"(?:-[ \t]+|(?P<mark>[－—–•·●▪◆➢])(?!(?P=mark))[ \t\u3000]*)(?=[^\s－—–-])"
_LATER = re.compile(rf"(?:\r\n|[\r\n])[ \t]*(?={_LEAD})")
_ITEM = re.compile(_LEAD)


def swallowed_items(text: str, scalar: Scalar) -> Iterator[Problem]:
    """Lines such as ``• 接听`` or a too far indented ``- 接听`` that YAML takes for the rest of the line above."""
    breaks = list(_LATER.finditer(text, scalar.start, scalar.end))
    if not breaks:
        return
    first = line_at(text, scalar.start)
    is_item = first.start + first.item == scalar.start and text[first.start + first.indent] == "-"
    own = _ITEM.match(text, scalar.start) if first.start + first.indent == scalar.start else None
    edits = []
    if own:
        edits.append(Edit(own.start(), own.end(), "- "))
    for found in breaks:
        lead = _ITEM.match(text, found.end())
        if lead:
            edits.append(Edit(found.end() - _indent(text, found), lead.end(), f"{' ' * first.indent}- "))
    place = _ITEM.match(text, breaks[0].end())
    start, end = (own or place or breaks[0]).span()
    args: dict[str, str | int] = {"mark": text[start:end].strip(), "count": len(breaks) + bool(own)}
    yield Problem("syntax", "swallowed-item", start, end, args, tuple(edits) if is_item or own else ())


def _indent(text: str, found: re.Match[str]) -> int:
    return len(text[found.start() : found.end()].lstrip("\r\n"))
