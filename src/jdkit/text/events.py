"""The two YAML parsers behind one door: libyaml where PyYAML has it, the pure one elsewhere, with the same results."""

import re
from collections.abc import Callable
from typing import Any, TypeAlias

from yaml.reader import ReaderError

from jdkit.text.pure import PureParser

try:
    from yaml._yaml import CParser
except ImportError:  # PyYAML was built without libyaml
    CParser = None  # type: ignore[assignment, misc]

NextEvent: TypeAlias = Callable[[], Any]

_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def event_reader(text: str, pure: bool) -> NextEvent:
    """A function giving one event after the other; it and this raise ``yaml.YAMLError`` and nothing else.

    Characters that YAML forbids are looked for first: libyaml would name their place in bytes, or not reach them.
    """
    if found := _FORBIDDEN.search(text):
        raise ReaderError("", found.start(), ord(found.group()), "unicode", "special characters are not allowed")
    if pure or CParser is None:
        return PureParser(text).get_event
    reader: NextEvent = CParser(text).get_event
    return reader
