"""Replacements inside one scalar, written as its style demands."""

import re
from collections.abc import Sequence

from jdkit.text.document import Document
from jdkit.text.node import Scalar
from jdkit.text.operations import Replace, replaced
from jdkit.text.plan import RefusedError
from jdkit.text.problem import Edit, apply_edits
from jdkit.text.quote import double_quoted, escaped, is_plain, quote
from jdkit.text.spans import as_written
from jdkit.text.spans_flow import flow_pieces

_BREAK = re.compile("[\r\n\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[^\t\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_HARMLESS = re.compile("[\u3400-\u4dbf\u4e00-\u9fffA-Za-z0-9，。；、]*")
_CHINESE_ENDS = re.compile("[\u3400-\u4dbf\u4e00-\u9fff](?:.*[\u3400-\u4dbf\u4e00-\u9fff，。；、])?", re.DOTALL)
_NULLS = frozenset(("null", "Null", "NULL"))


def rewritten(document: Document, scalar: Scalar, group: Sequence[Replace], in_flow: bool) -> tuple[Edit, ...]:
    """Edits that make the replacements: within the text where possible, else the whole scalar in double quotes."""
    value = replaced(scalar.value, group)
    text = document.source.text
    if scalar.value is None:
        space = " " if scalar.start == scalar.end and not text[scalar.start - 1 : scalar.start].isspace() else ""
        return (Edit(scalar.start, scalar.end, space + quote(value, in_flow)),)
    spans = [document.span(scalar, operation.start, operation.end) for operation in group]
    if scalar.style in ("|", ">"):
        if any(_BREAK.search(text[start:end]) for start, end in spans) or _unprintable(group):
            raise RefusedError("only the inside of a line can change in a block")
        return tuple(Edit(start, end, operation.text) for (start, end), operation in zip(spans, group, strict=True))
    edits = tuple(
        Edit(start, end, _encoded(operation.text, scalar.style))
        for (start, end), operation in zip(spans, group, strict=True)
    )
    if _reads_as(document, scalar, edits, value, in_flow) and not (scalar.style != '"' and _unprintable(group)):
        return edits
    return (Edit(scalar.start, scalar.end, double_quoted(value)),)


def _encoded(text: str, style: str) -> str:
    if style == '"':
        return escaped(text)
    return text.replace("'", "''") if style else text


def _unprintable(group: Sequence[Replace]) -> bool:
    return any(_UNPRINTABLE.search(operation.text) for operation in group)


def _reads_as(document: Document, scalar: Scalar, edits: tuple[Edit, ...], value: str, in_flow: bool) -> bool:
    """Whether the scalar with the edits made is the new value, judged by the scalar alone."""
    if not scalar.style and not is_plain(value, in_flow):
        return False
    shifted = tuple(Edit(edit.start - scalar.start, edit.end - scalar.start, edit.text) for edit in edits)
    written = apply_edits(document.source.text[scalar.start : scalar.end], shifted)
    return flow_pieces(written, 0, len(written), scalar.style)[0] == value


def harmless(document: Document, scalar: Scalar, group: Sequence[Replace]) -> bool:
    """Whether no replacement can change how the file is read, so that reading it again is not needed.

    So it is in a text that stands as it is on one line, where only letters, digits and Chinese punctuation come, for
    none of them means anything to YAML. Where nothing comes, the neighbours must be such characters, for ``:中 `` and
    `` 中#`` mean something else without the 中. A text without quotes must go on beginning and ending with Chinese.
    """
    value = scalar.value
    if not value or scalar.style not in ("", "'", '"') or as_written(document.source.text, scalar) is None:
        return False
    before = -1
    for operation in sorted(group, key=lambda one: one.start):
        start, end, comes = operation.start, operation.end, operation.text
        around = comes or value[max(start - 1, 0) : start] + value[end : end + 1]
        if start <= before or not _HARMLESS.fullmatch(around):
            return False
        before = end
    result = replaced(value, group)
    if scalar.style:
        return True
    kept_ends = result[:1] == value[:1] and result[-1:] == value[-1:]
    return result not in _NULLS and (kept_ends or bool(_CHINESE_ENDS.fullmatch(result)))
