"""PyYAML's parser without libyaml, taught to accept and refuse what libyaml does."""

import re
from typing import Any

from yaml.events import ScalarEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner, ScannerError
from yaml.tokens import ScalarToken

_SURROGATE = re.compile("[\ud800-\udfff]")
_BLANKS = " \t"
_LINE_END = "\0\r\n\x85\u2028\u2029"


class PureParser(Reader, Scanner, Parser):
    """The two differ in tabs, in the first line of block scalars and in escapes of what is no character."""

    # PyYAML's own methods are untyped; these are the parts of its state that are used here.
    column: int
    indent: int
    flow_level: int
    allow_simple_key: bool

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def get_event(self) -> Any:
        try:
            event: Any = super().get_event()  # type: ignore[no-untyped-call]
        except (ValueError, OverflowError) as error:  # an escape such as "\Uffffffff"
            raise self._error(str(error)) from error
        if event.__class__ is ScalarEvent and _SURROGATE.search(event.value):
            raise self._error("found invalid Unicode character escape code")
        return event

    def scan_to_next_token(self) -> None:
        """Blanks, comments and line breaks; a tab is a blank wherever it cannot be indentation."""
        while True:
            while self._next() == " " or (self._next() == "\t" and (self.flow_level or not self.allow_simple_key)):
                self._skip()
            self._skip_comment()
            if not self._line_break():
                return
            if not self.flow_level:
                self.allow_simple_key = True

    def scan_plain(self) -> ScalarToken:
        """A plain scalar; a question mark in a flow collection is text."""
        start: Any = self.get_mark()
        end, chunks, spaces = start, [""], [""]
        ends = _BLANKS + _LINE_END + (",[]{}" if self.flow_level else "")
        while spaces and self._next() != "#" and (self.flow_level or self.column > self.indent or end is start):
            length = self._plain_length(ends)
            if not length:
                break
            self.allow_simple_key = False
            chunks += (*spaces, self.prefix(length))
            self.forward(length)
            end = self.get_mark()
            spaces = self.scan_plain_spaces(self.indent + 1, start) or []
        token: ScalarToken = ScalarToken("".join(chunks), True, start, end)
        return token

    def _plain_length(self, ends: str) -> int:
        length = 0
        while (character := self.peek(length)) not in ends and not (character == ":" and self.peek(length + 1) in ends):
            length += 1
        return length

    def scan_plain_spaces(self, indent: int, start_mark: Any) -> list[str] | None:
        """The white space inside a plain scalar: blanks stay, line breaks are folded, ``---`` ends the scalar."""
        blanks = ""
        while self._next() in _BLANKS:
            blanks += self._next()
            self._skip()
        if self._next() not in _LINE_END[1:]:
            return [blanks] if blanks else []
        breaks: list[str] = []
        while self._next() in _BLANKS or self._next() in _LINE_END[1:]:
            if breaks:
                self._refuse_tab(indent)
            if self._next() in _BLANKS:
                self._skip()
                continue
            breaks.append(self._line_break())
            self.allow_simple_key = True
            if self.prefix(3) in ("---", "...") and self.peek(3) in _BLANKS + _LINE_END:
                return None
        if breaks[0] != "\n":
            return breaks
        return breaks[1:] or [" "]

    def scan_block_scalar_indicators(self, start_mark: Any) -> tuple[bool | None, int | None]:
        """``+``, ``-`` and a digit in any order; what may follow them is checked by the next method."""
        chomping, increment = self._chomping(), None
        if self._next() in "0123456789":
            increment = int(self._next())
            if not increment:
                raise self._error("expected indentation indicator in the range 1-9, but found 0")
            self._skip()
        return (self._chomping() if chomping is None else chomping), increment

    def scan_block_scalar_ignored_line(self, start_mark: Any) -> None:
        """The rest of a block scalar's first line."""
        while self._next() in " \t":
            self._skip()
        self._skip_comment()
        if self._next() not in _LINE_END:
            raise self._error("expected a comment or a line break")
        self._line_break()

    def scan_block_scalar_indentation(self) -> tuple[list[str], int, Any]:
        """As in PyYAML, but a tab in the indentation is an error."""
        found: tuple[list[str], int, Any] = super().scan_block_scalar_indentation()
        self._refuse_tab(found[1] + 1)
        return found

    def scan_block_scalar_breaks(self, indent: int) -> tuple[list[str], Any]:
        """As in PyYAML, but a tab in the indentation is an error."""
        found: tuple[list[str], Any] = super().scan_block_scalar_breaks(indent)
        self._refuse_tab(indent)
        return found

    def _refuse_tab(self, indent: int) -> None:
        if self.column < indent and self._next() == "\t":
            raise self._error("found a tab character where an indentation space is expected")

    def _chomping(self) -> bool | None:
        sign = self._next()
        if sign not in "+-":
            return None
        self._skip()
        return sign == "+"

    def _skip_comment(self) -> None:
        if self._next() == "#":
            while self._next() not in _LINE_END:
                self._skip()

    def _next(self) -> str:
        character: str = self.peek()
        return character

    def _skip(self) -> None:
        self.forward()

    def _line_break(self) -> str:
        character: str = self.scan_line_break()  # type: ignore[no-untyped-call]
        return character

    def _error(self, problem: str) -> ScannerError:
        mark: Any = self.get_mark()
        return ScannerError(None, None, problem, mark)
