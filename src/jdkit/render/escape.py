"""Values as text of a document format, where they mean nothing but themselves."""

import re

from markupsafe import Markup, escape

MARKDOWN_SPECIAL = re.compile(r"[\\`*\[\]<>|~$]")
LONE_UNDERSCORE = re.compile(r"(?<![^\W_])_|_(?![^\W_])")
ENTITY = re.compile(r"&(?=#|\w)")
BEFORE_MARK = re.compile(r"\d{1,9}(?=[.)](?:\s|$))|(?=[+=-])")
HASH = re.compile(r"(?<!\S)#")
PLAIN_IN_CSS = re.compile(r"[A-Za-z0-9 \u3400-\u9fff]")


def markdown(value: object) -> Markup:
    """One line of CommonMark that reads as the value does, in a paragraph, a list or a table cell."""
    if isinstance(value, Markup):
        return value
    return Markup("<br>").join(Markup(_markdown_line(line)) for line in _lines(value))


def html(value: object) -> Markup:
    """HTML with the value's own line breaks."""
    if isinstance(value, Markup):
        return value
    return Markup("<br>").join(escape(line) for line in _lines(value))


def css_string(value: str) -> Markup:
    """The inside of a CSS string: whatever could end the string or the style sheet is written by its number."""
    text = "".join(c if PLAIN_IN_CSS.fullmatch(c) else f"\\{ord(c):x} " for c in one_line(value))
    return Markup(text)


def one_line(value: str) -> str:
    return " ".join(str(value).split())


def _lines(value: object) -> list[str]:
    return str(value).splitlines()


def _markdown_line(line: str) -> str:
    text = MARKDOWN_SPECIAL.sub(lambda found: "\\" + found[0], line)
    text = HASH.sub(r"\#", ENTITY.sub(r"\&", LONE_UNDERSCORE.sub(r"\_", text)))
    mark = BEFORE_MARK.match(text)
    return f"{text[: mark.end()]}\\{text[mark.end() :]}" if mark else text
