"""A file that parses, but hardly to what its author meant.

YAML reads ``职务：客服`` as a text and ``维护 #2 线`` as ``维护`` with a comment: no error, only a wrong value. Each
check here is for a writing that nobody would choose on purpose, and they run only if its characters occur at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from jdkit.text.mistakes.wording import shown
from jdkit.text.node import Mapping, Node, Sequence
from jdkit.text.problem import Problem

if TYPE_CHECKING:
    from jdkit.text.document import Document

_SIGNS = re.compile(
    r"""[：【［｛]|[\[{][^\[\]{}]{0,400}，|[ \t]#[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]|,[^\s]|[\w"']:(?:[\u3000\u00a0]|[^\s/\\])"""
    r"""|(?<![^\r\n\ufeff])[ ]*(?:[\u3000\u00a0]|-[^\s-]|[－—–•·●▪◆➢][^－—–])"""
    r"""|(?<![^\r\n])([ ]*)-[ ][^\r\n]*\r?\n\1[ ]+-[ ]"""
)


def suspicions(document: Document) -> tuple[Problem, ...]:
    """What was probably not meant, in no promised order."""
    text, root = document.source.text, document.root
    found: tuple[Problem, ...] = ()
    if root is not None and _SIGNS.search(text):
        from jdkit.text.mistakes.everywhere import everywhere

        found = everywhere(text, root)
    return found or tuple(_at_top(root, text))


def _at_top(root: Node | None, text: str) -> Iterator[Problem]:
    """A file that is one text or one list, where keys and values belong."""
    if root is None or isinstance(root, Mapping):
        return
    end = text.find("\n", root.start, root.end)
    end = root.end if end < 0 else end
    if isinstance(root, Sequence):
        yield Problem("syntax", "root-list", root.start, end, {"count": len(root.items)})
    elif root.value is not None:
        yield Problem("syntax", "root-scalar", root.start, end, {"text": shown(root.value)})
