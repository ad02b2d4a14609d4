"""Comments: libyaml drops them, so they are looked for between the scalars, where a ``#`` can be nothing else."""

import re
from dataclasses import dataclass

from jdkit.text.node import Node, scalars
from jdkit.text.source import Source

_COMMENT = re.compile("#[^\r\n\x85\u2028\u2029]*")
_BREAK = re.compile("[\r\n\x85\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Comment:
    """A comment from its ``#`` to the end of its line. ``text`` is what it says, without ``#`` and outer blanks.

    ``own_line`` tells a comment on a line of its own from one behind a value.
    """

    start: int
    end: int
    text: str
    line: int
    own_line: bool


def find_comments(source: Source, root: Node | None, end: int) -> tuple[Comment, ...]:
    """The comments before ``end``, which is how far the text was understood."""
    text = source.text
    if "#" not in text:
        return ()
    comments: list[Comment] = []
    at = 0
    for start, stop in (*_occupied(text, root), (end, end)):
        comments += (_comment(source, found) for found in _COMMENT.finditer(text, at, max(at, min(start, end))))
        at = max(at, stop)
    return tuple(comments)


def _occupied(text: str, root: Node | None) -> list[tuple[int, int]]:
    """The ranges in which a ``#`` is text. The first line of a block scalar is not one: a comment may stand there."""
    ranges = []
    for scalar in scalars(root):
        start = scalar.start
        if scalar.style in ("|", ">"):
            header_end = _BREAK.search(text, start, scalar.end)
            start = header_end.start() if header_end else scalar.end
        ranges.append((start, scalar.end))
    return sorted(set(ranges))


def _comment(source: Source, found: re.Match[str]) -> Comment:
    line = source.position(found.start()).line
    before = source.text[source.line_start(line) : found.start()].removeprefix("\ufeff")
    return Comment(found.start(), found.end(), found.group()[1:].strip(), line, not before.strip())
