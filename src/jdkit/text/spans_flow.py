"""Plain and quoted scalars read again, with the place of every character."""

import re
from typing import TypeAlias

Pieces: TypeAlias = tuple[list[int], list[int]]

_SPACE = "[ \t\r\n\x85\u2028\u2029]"
_BREAK = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_TOKENS = {
    "": re.compile(f"(?P<space>{_SPACE}+)|(?P<text>[^ \t\r\n\x85\u2028\u2029]+)"),
    "'": re.compile(f"(?P<space>{_SPACE}+)|(?P<escape>'')|(?P<text>[^' \t\r\n\x85\u2028\u2029]+)"),
    '"': re.compile(
        f"(?P<space>{_SPACE}+)|(?P<join>\\\\(?:\r\n|[\r\n\x85\u2028\u2029]){_SPACE}*)"
        r"|(?P<escape>\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.))"
        '|(?P<text>[^"\\\\ \t\r\n\x85\u2028\u2029]+)',
    ),
}
_ESCAPED = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    "N": "\x85",
    "_": "\xa0",
    "L": "\u2028",
    "P": "\u2029",
}


class _Reading:
    """The characters read so far, each with its piece."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []

    def add(self, character: str, start: int, end: int) -> None:
        self.characters.append(character)
        self.starts.append(start)
        self.ends.append(end)

    def copy(self, text: str, start: int) -> None:
        """Text that means itself."""
        self.characters += text
        self.starts += range(start, start + len(text))
        self.ends += range(start + 1, start + len(text) + 1)

    def breaks(self, found: list[re.Match[str]], start: int, end: int) -> None:
        """Line breaks that remain; their pieces share the white space from ``start`` to ``end`` between them."""
        for line_break in found:
            last = line_break is found[-1]
            stop = end if last else line_break.end()
            self.add(normal_break(line_break.group()), start, stop)
            start = stop


def flow_pieces(text: str, start: int, end: int, style: str) -> tuple[str, Pieces]:
    """The value of the scalar at ``text[start:end]`` and the piece of each of its characters."""
    reading = _Reading()
    quotes = 1 if style else 0
    for token in _TOKENS[style].finditer(text, start + quotes, end - quotes):
        begin, stop = token.span()
        if token.lastgroup == "space":
            _white_space(reading, token.group(), text, begin, stop)
        elif token.lastgroup == "text":
            reading.copy(token.group(), begin)
        elif token.lastgroup == "escape":
            reading.add(unescaped(token.group()), begin, stop)
        else:
            after = _BREAK.match(text, begin + 1)
            rest = after.end() if after else stop
            reading.breaks(list(_BREAK.finditer(text, rest, stop)), rest, stop)
    return "".join(reading.characters), (reading.starts, reading.ends)


def _white_space(reading: _Reading, space: str, text: str, start: int, end: int) -> None:
    """Blanks stand for themselves; with a line break among them they are folded."""
    found = list(_BREAK.finditer(text, start, end))
    if not found:
        reading.copy(space, start)
    elif normal_break(found[0].group()) != "\n":
        reading.breaks(found, start, end)
    elif len(found) == 1:
        reading.add(" ", start, end)
    else:
        reading.breaks(found[1:], start, end)


def normal_break(line_break: str) -> str:
    """What a line break becomes in a value: U+2028 and U+2029 stay, all others are a line feed."""
    return line_break if line_break in "\u2028\u2029" else "\n"


def unescaped(escape: str) -> str:
    """The character that an escape of a quoted scalar stands for."""
    if escape == "''":
        return "'"
    if escape[1] in "xuU" and len(escape) > 2:
        return chr(int(escape[2:], 16))
    return _ESCAPED.get(escape[1], escape[1])
