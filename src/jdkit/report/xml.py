"""XML that every reader accepts, whatever stands in the files."""

import re
from xml.etree.ElementTree import Element, indent, tostring

UNWANTED = re.compile("[^\t\n\r\x20-\x7e\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 forbids, the other control characters, which a terminal might obey, and those that turn text about."""


def clean(text: str) -> str:
    return UNWANTED.sub("", text)


def document(root: Element) -> str:
    """The file, indented, in UTF-8."""
    indent(root, space=" ")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'
