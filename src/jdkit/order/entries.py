"""A block mapping as whole lines: each entry with the comments and the blank lines that belong to it.

Comments directly above a key belong to it, unless they are indented deeper than the key: then they end what stands
before. What is separated from the next key by a blank line belongs to the entry before, and at the top of a mapping to
the mapping, which is how a title of the file stays at its top. So do comments behind the last entry.
"""

import re
from dataclasses import dataclass

from jdkit.order.lines import Lines
from jdkit.text import Mapping, Node, Scalar, Sequence

_OWN_LINE = re.compile(r" *")
_IN_LIST = re.compile(r" *(?:- +)+")
_TOOL_LINE = re.compile(r"#\s*yaml-language-server\b")


@dataclass(frozen=True, slots=True)
class Entry:
    """Line numbers: blank lines from ``lead`` on, comments from ``remarks``, the entry from ``key`` up to ``end``.

    ``open_ended``: it ends with a text that takes in all empty lines behind it (``|+``).
    """

    lead: int
    remarks: int
    key: int
    end: int
    open_ended: bool

    def ends_apart(self, lines: Lines, column: int) -> bool:
        """Whether it ends with a comment that would seem to belong to whatever came next."""
        return lines.is_comment(self.end - 1) and lines.indent(self.end - 1) <= column


def entries_of(mapping: Mapping, lines: Lines, top: bool) -> tuple[Entry, ...] | None:
    """The entries in the order of the file, or None where they are no whole lines of their own."""
    keys = [lines.number(key.start) for key, _ in mapping.pairs]
    column = mapping.pairs[0][0].start - lines.start(keys[0])
    if not all(_begins_line(mapping, lines, n, column) for n in range(len(keys))):
        return None
    ends = [_last_line(mapping, lines, n) + 1 for n in range(len(keys))]
    first = keys[0] if starts_in_list(mapping, lines) else _remarks(lines, keys[0], 1, column)
    if top:
        first = _below_tool_line(lines, first, keys[0])
    leads, remarks = [first], [first]
    for end, key in zip(ends, keys[1:], strict=False):
        remarks.append(_remarks(lines, key, end, column))
        leads.append(_blanks(lines, remarks[-1], end))
    stops = [*leads[1:], _tail(lines, ends[-1], column)]
    pairs = enumerate(zip(ends, stops, strict=True))
    kept = [end == stop and _keeps_blanks(mapping, n, lines.text) for n, (end, stop) in pairs]
    return tuple(map(Entry, leads, remarks, keys, stops, kept))


def starts_in_list(mapping: Mapping, lines: Lines) -> bool:
    """Whether the first key stands behind the dash of a list."""
    key = mapping.pairs[0][0]
    return bool(lines.text[lines.start(lines.number(key.start)) : key.start].strip(" "))


def value_end(mapping: Mapping, index: int) -> int:
    """Where an entry's value ends; that of an alias is the alias itself."""
    key, value = mapping.pairs[index]
    return max(key.end, mapping.aliases[index][1] if index in mapping.aliases else value.end)


def _begins_line(mapping: Mapping, lines: Lines, index: int, column: int) -> bool:
    key = mapping.pairs[index][0]
    before = lines.text[lines.start(lines.number(key.start)) : key.start]
    pattern = _OWN_LINE if index or not before.strip(" ") else _IN_LIST
    return len(before) == column and pattern.fullmatch(before) is not None


def _last_line(mapping: Mapping, lines: Lines, index: int) -> int:
    """The last line of an entry's value. The empty lines behind a text that keeps them are part of it."""
    line = lines.number(value_end(mapping, index))
    if _keeps_blanks(mapping, index, lines.text):
        while line < lines.count and lines.is_blank(line + 1):
            line += 1
    return line


def _keeps_blanks(mapping: Mapping, index: int, text: str) -> bool:
    """Whether an entry ends with a text that keeps the empty lines behind it."""
    if index in mapping.aliases:
        return False
    node: Node = mapping.pairs[index][1]
    while not isinstance(node, Scalar):
        children = node.items if isinstance(node, Sequence) else [value for _, value in node.pairs]
        if not children or node.flow or len(children) - 1 in node.aliases:
            return False
        node = children[-1]
    return node.style in ("|", ">") and "+" in text[node.start : node.start + 3]


def _remarks(lines: Lines, key: int, after: int, column: int) -> int:
    """The first of the comment lines directly above a key."""
    while key > after and lines.is_comment(key - 1) and lines.indent(key - 1) <= column:
        key -= 1
    return key


def _blanks(lines: Lines, line: int, after: int) -> int:
    """The first of the blank lines directly above a line."""
    while line > after and lines.is_blank(line - 1):
        line -= 1
    return line


def _tail(lines: Lines, line: int, column: int) -> int:
    """The line after the last comment that is indented deeper than the keys and so belongs to the last entry."""
    tail = line
    while line <= lines.count and (lines.is_comment(line) or lines.is_blank(line)):
        if lines.is_comment(line) and lines.indent(line) > column:
            tail = line + 1
        line += 1
    return tail


def _below_tool_line(lines: Lines, first: int, key: int) -> int:
    marked = [n for n in range(first, key) if _TOOL_LINE.match(lines.span(n, n + 1).lstrip(" "))]
    return marked[-1] + 1 if marked else first
