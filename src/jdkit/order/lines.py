"""A document as lines: which are blank, which are comments, and how far they are indented."""

from jdkit.text import Document
from jdkit.text.source import BOM


class Lines:
    """The lines of one document, numbered from 1."""

    def __init__(self, document: Document) -> None:
        self._source = document.source
        self.text = document.source.text
        self.count = document.source.line_count
        self._comments = {comment.line: comment for comment in document.comments if comment.own_line}

    def number(self, offset: int) -> int:
        return self._source.position(offset).line

    def start(self, number: int) -> int:
        """Where a line begins, behind the BOM; the line after the last begins at the end of the text."""
        if number > self.count:
            return len(self.text)
        start = self._source.line_start(number)
        return start + 1 if start == 0 and self.text.startswith(BOM) else start

    def is_blank(self, number: int) -> bool:
        return not self._source.line(number).strip(" \t")

    def is_comment(self, number: int) -> bool:
        return number in self._comments

    def indent(self, number: int) -> int:
        """The column of the comment on a line, counted from 0."""
        return self._comments[number].start - self.start(number)

    def span(self, first: int, after: int) -> str:
        """The text of the lines from ``first`` up to but without ``after``."""
        return self.text[self.start(first) : self.start(after)]
