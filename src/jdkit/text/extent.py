"""Where a literal or folded text ends."""

import re

_BREAK = re.compile("[\r\n\x85\u2028\u2029]")
BLANKS = " \t\r\n\x85\u2028\u2029"
_HEADER = re.compile("[|>][-+0-9]*")


def block_end(text: str, start: int, stop: int) -> int:
    """The end of a literal or folded text; the parsers' own end lies behind all empty lines that follow."""
    kept = start + len(text[start:stop].rstrip(BLANKS))
    first_break = _BREAK.search(text, start, stop)
    if first_break is None or kept <= first_break.start():
        header = _HEADER.match(text, start, stop)
        return header.end() if header else kept
    line_end = _BREAK.search(text, kept, stop)
    return line_end.start() if line_end else stop
