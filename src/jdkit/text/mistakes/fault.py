"""Where the parser stopped, in offsets of the text, and how far it had come."""

import re
from dataclasses import dataclass

import yaml
from yaml.reader import ReaderError

from jdkit.text.source import BOM

UNPRINTABLE = re.compile(
    r"(?!\A\ufeff)[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Also a BOM, anywhere but at the beginning."""


@dataclass(frozen=True, slots=True)
class Fault:
    """``offset`` is where the parser gave up, ``context`` where what it was reading began."""

    offset: int
    context: int | None
    what: str
    unprintable: bool = False

    @property
    def reach(self) -> int:
        """Up to where the text was understood.

        An open quote runs on to the end of the file, and a line without a colon is noticed only at the next key: for
        both, what went before the place where they began is all that is sure.
        """
        begun_earlier = "quoted scalar" in self.what or "simple key" in self.what
        return self.context if begun_earlier and self.context is not None else self.offset


def fault_of(text: str, error: yaml.YAMLError) -> Fault:
    """The place of an error. The parser's marks do not count a BOM; its reader counts bytes, so it is not asked."""
    if isinstance(error, ReaderError):
        match = UNPRINTABLE.search(text)
        return Fault(match.start() if match else 0, None, error.reason, unprintable=match is not None)
    bom = 1 if text.startswith(BOM) else 0
    what = f"{getattr(error, 'context', None) or ''}: {getattr(error, 'problem', None) or ''}"
    mark, context = getattr(error, "problem_mark", None), getattr(error, "context_mark", None)
    offset = min(mark.index + bom, len(text)) if mark else 0
    return Fault(offset, context.index + bom if context else None, what)
