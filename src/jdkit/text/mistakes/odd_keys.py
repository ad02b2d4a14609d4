"""Keys that hold more than a key: indentation, a dash, a colon and a bracket."""

import re
from collections.abc import Callable, Iterator

from jdkit.text.mistakes.lines import BLANKS
from jdkit.text.mistakes.wording import shown
from jdkit.text.node import Mapping, Scalar
from jdkit.text.problem import Edit, Problem

_WIDE = re.compile(r"[ \u3000\u00a0]*[\u3000\u00a0][ \u3000\u00a0]*")
_DASH = re.compile(r"-[\u3000\u00a0]*(?=[^\s\d.-])")
_BRACKET = re.compile(rf"(?P<key>[\w-]+)(?P<gap>[{BLANKS}]*：[{BLANKS}]*|:)[\[{{]")


def odd_keys(text: str, mapping: Mapping) -> Iterator[Problem]:
    """The keys of a mapping that was not written in brackets."""
    keys = [key for key, _ in mapping.pairs if not key.style and key.value]
    yield from _grouped("fullwidth-space-indent", keys, text, _narrowed)
    yield from _grouped("missing-space-after-dash", keys, text, _dashed)
    for key in keys:
        if match := _BRACKET.match(text, key.start, key.end):
            code = "fullwidth-colon" if "：" in match["gap"] else "missing-space-after-colon"
            colon = match.end("gap") - len(match["gap"].lstrip(BLANKS))
            edit = Edit(match.end("key"), match.end("gap"), ": ")
            yield Problem("syntax", code, colon, colon + 1, {"key": match["key"]}, (edit,), safe=True)


def _grouped(code: str, keys: list[Scalar], text: str, mend: Callable[[str, Scalar], Edit | None]) -> Iterator[Problem]:
    """One problem for all keys of a mapping: those that are mended alone would not stand beside the others."""
    edits = tuple(edit for key in keys if (edit := mend(text, key)))
    if edits:
        first = next(key for key in keys if mend(text, key))
        end = edits[0].end if code == "fullwidth-space-indent" else first.start + 1
        args: dict[str, str | int] = {"count": len(edits)}
        if code == "missing-space-after-dash":
            args = {"text": shown((first.value or "")[1:].strip())}
        yield Problem("syntax", code, first.start, end, args, edits, safe=True)


def _narrowed(text: str, key: Scalar) -> Edit | None:
    """``　　title: 客服``: the full-width spaces were meant as indentation."""
    match = _WIDE.match(text, key.start, key.end)
    if match is None:
        return None
    return Edit(match.start(), match.end(), match[0].replace("\u3000", "  ").replace("\u00a0", " "))


def _dashed(text: str, key: Scalar) -> Edit | None:
    """``-what: 核对``: the dash was meant to begin an item."""
    match = _DASH.match(text, key.start, key.end)
    return Edit(key.start + 1, match.end(), " ") if match else None
