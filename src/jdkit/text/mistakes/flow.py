"""Lists and mappings in brackets whose commas and colons do not separate what they were meant to."""

import re
from collections.abc import Iterator

from jdkit.text.mistakes.brackets import half_width
from jdkit.text.mistakes.keys import mended_key
from jdkit.text.mistakes.lines import Line
from jdkit.text.mistakes.wording import shown
from jdkit.text.node import Mapping, Node, Scalar, Sequence
from jdkit.text.problem import Edit, Problem
from jdkit.text.quote import double_quoted

_SHORT_PART = 6
_SENTENCE = re.compile(r"[。；：！？“”（）《》【】]|，[并且但经仍须須应應则則即后後如若不]")
_NEXT_KEY = re.compile(r"，[ \t\u3000]*([a-z][a-z_]*)[ \t]*([：:])[ \t\u3000]*")


def flow_sequence(text: str, sequence: Sequence) -> Iterator[Problem]:
    """``[倾听，表达]`` is one item, meant as two if the parts are words. It may be a sentence, so the fix is unsafe."""
    for item in sequence.items:
        if not isinstance(item, Scalar) or item.style or not item.value or "，" not in item.value:
            continue
        parts = item.value.split("，")
        if _SENTENCE.search(item.value) or not all(0 < len(part.strip()) <= _SHORT_PART for part in parts):
            continue
        commas = [match.start() for match in re.finditer("，", text[item.start : item.end])]
        edits = tuple(Edit(item.start + at, item.start + at + 1, ", ") for at in commas)
        place = edits[0].start
        yield Problem("syntax", "fullwidth-comma", place, place + 1, {"text": shown(item.value)}, edits)


def flow_mapping(text: str, mapping: Mapping) -> Iterator[Problem]:
    """Entries without a value, ``{with：qa}`` and ``{about: 核对,登记}``, and keys inside a value, ``{a: x，b：y}``."""
    previous: Node | None = None
    pairs = iter(mapping.pairs)
    for key, value in pairs:
        if _stands_alone(text, key, value):
            raw = text[key.start : key.end]
            problem = mended_key(Line(key.start, raw, 0, 0, "", 0, len(raw)))
            if isinstance(previous, Scalar) and (wide := half_width(text[previous.start : key.end], previous.start)):
                yield wide
            elif problem and problem.code != "missing-space-after-dash":
                yield problem
            elif text[key.start - 1] == "," and isinstance(previous, Scalar) and previous.value is not None:
                yield _comma_in_text(text, previous, key, mapping)
                return
            continue
        previous = value
        if isinstance(value, Scalar) and not value.style and value.value:
            yield from _keys_inside(text, value)


def _stands_alone(text: str, key: Scalar, value: Node) -> bool:
    """Whether an entry is a text only, with no colon: YAML makes it a key without a value."""
    if not isinstance(value, Scalar) or value.value is not None or key.style:
        return False
    return not text[key.end : key.end + 80].lstrip().startswith((":", "#"))


def _comma_in_text(text: str, value: Scalar, key: Scalar, mapping: Mapping) -> Problem:
    """The half-width comma that cut a text; the whole text goes into quotes, with all that the comma cut off."""
    comma, end = key.start - 1, key.end
    for later, later_value in mapping.pairs:
        if later.start == end + 1 and text[end] == "," and _stands_alone(text, later, later_value):
            end = later.end
    args = {"text": shown(text[value.start : end])}
    edits = () if value.style else (Edit(value.start, end, double_quoted(text[value.start : end])),)
    return Problem("syntax", "flow-comma", comma, comma + 1, args, edits, safe=bool(edits))


def _keys_inside(text: str, value: Scalar) -> Iterator[Problem]:
    for match in _NEXT_KEY.finditer(text, value.start, value.end):
        edits = (Edit(match.start(), match.start(1), ", "), Edit(match.end(1), match.end(), ": "))
        place = match.start()
        yield Problem("syntax", "fullwidth-comma", place, place + 1, {"text": match[1]}, edits, safe=True)
