"""From YAML events to the tree: one pass without recursion, so that no nesting can exhaust the stack."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from yaml.composer import ComposerError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    DocumentStartEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from jdkit.text.dressing import in_quotes, lost_anchor, lost_tag, undressed
from jdkit.text.events import event_reader
from jdkit.text.extent import BLANKS, block_end
from jdkit.text.frames import NO_ALIASES, Anchor, Opened
from jdkit.text.node import Mapping, Node, Scalar, Sequence
from jdkit.text.problem import Problem
from jdkit.text.source import Source

MAX_DEPTH = 100
MAX_EXPANDED = 100_000
MAX_ENTRIES = 50_000
"""Keys, values and list items. A position has some hundred."""

_COLON = re.compile("(?:[ \t\r\n\x85\u2028\u2029]|#[^\r\n\x85\u2028\u2029]*+)*+:")
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))


@dataclass(slots=True)
class Composition:
    """What was made of a text: ``end`` is how far it was understood, ``shared`` whether any alias is used."""

    root: Node | None
    problems: tuple[Problem, ...]
    end: int
    shared: bool


class _RefusedError(Exception):
    """The file is YAML, but nothing that should be built in memory or that has a meaning here."""

    def __init__(self, code: str, start: int, end: int, **args: str | int) -> None:
        self.problem = Problem("syntax", code, start, end, args)


class _Composer:
    def __init__(self, text: str) -> None:
        self.text = text
        self.shift = 1 if text.startswith("\ufeff") else 0
        self.problems: list[Problem] = []
        self.anchors: dict[str, Anchor] = {}
        self.idle: dict[int, tuple[Anchor, Problem]] = {}
        self.stack: list[Opened] = []
        self.top = Opened(False, 0, False, None, 0)
        self.total = 0
        self.aliased = 0
        self.last = 0
        self.shared = False

    def run(self, pure: bool) -> Composition:
        """The first document of the text. Raises ``yaml.YAMLError`` where there is none."""
        get_event = event_reader(self.text[self.shift :], pure)
        get_event()
        if get_event().__class__ is StreamEndEvent:
            return Composition(None, (Problem("syntax", "empty-file", 0, 0),), len(self.text), False)
        event: Any
        shift = self.shift
        append = self.top.items.append
        while True:
            event = get_event()
            kind = event.__class__
            if kind is ScalarEvent:  # nearly all of a file is plain text: no calls for it
                value = event.value
                if event.style or value in _NULLS or event.tag or event.anchor:
                    append(self._scalar(event))
                else:
                    self.last = end = event.end_mark.index + shift
                    append(Scalar(value, event.start_mark.index + shift, end, ""))
                continue
            if kind is MappingStartEvent:
                self._open(event, True)
            elif kind is SequenceStartEvent:
                self._open(event, False)
            elif kind is AliasEvent:
                self._alias(event)
            elif kind is DocumentEndEvent:
                break
            else:
                self._close(event)
            append = self.top.items.append
        return self._finish(get_event())

    def _finish(self, event: Any) -> Composition:
        root: Node | None = self.top.items[0]
        problems = self.problems + [problem for _, problem in self.idle.values()]
        end = len(self.text)
        if event.__class__ is DocumentStartEvent:
            mark: Any = event.start_mark
            end = mark.index + self.shift
            marked = self.text.startswith("---", end)
            problems.append(Problem("syntax", "several-documents", end, end + 3 * marked))
        if isinstance(root, Scalar) and root.value is None and root.start == root.end:
            root = None
            problems.append(Problem("syntax", "empty-file", 0, 0))
        return Composition(root, in_order(problems), end, self.shared)

    def _scalar(self, event: Any) -> Scalar:
        value, style = event.value, event.style or ""
        begin = start = event.start_mark.index + self.shift
        end = event.end_mark.index + self.shift
        dressed = event.tag is not None or event.anchor is not None
        if dressed:
            start = undressed(self.text, start, end)
        if not style:
            if value in _NULLS and event.tag is None:
                value = None
                if start == end and not dressed:
                    start = end = self._empty(start)
        elif style in "|>":
            end = block_end(self.text, start, end)
        self.last = end
        scalar = Scalar(value, start, end, style)
        if dressed:
            self._undress(event, scalar, begin)
        return scalar

    def _empty(self, at: int) -> int:
        """Where a value that is not there would stand: after its colon or dash, never at whatever comes next."""
        if not self.top.keyed:
            return at
        if len(self.top.items) % 2 == 0:
            return len(self.text[:at].rstrip(BLANKS))
        colon = _COLON.match(self.text, self.last, at)
        return colon.end() if colon else self.last

    def _undress(self, event: Any, scalar: Scalar, begin: int) -> None:
        """Keep the anchor for aliases, and report what tag and anchor make invisible."""
        edits = in_quotes(self.text, scalar, begin)
        tag = lost_tag(self.text, event.tag, begin, scalar.start, edits)
        if tag:
            self.problems.append(tag)
        if event.anchor is not None:
            self.anchors[event.anchor] = anchor = Anchor(scalar, 1, 0)
            problem = lost_anchor(self.text, event.anchor, begin, scalar.end, edits)
            if problem and not scalar.style and not tag:
                self.idle[id(anchor)] = (anchor, problem)

    def _open(self, event: Any, keyed: bool) -> None:
        text, shift = self.text, self.shift
        start = event.start_mark.index + shift
        flow = bool(event.flow_style)
        if len(self.stack) >= MAX_DEPTH:
            raise _RefusedError("too-deep", start, start + 1, limit=MAX_DEPTH)
        anchor = None
        if event.anchor is not None or event.tag is not None:
            begin, start = start, event.end_mark.index + shift
            if flow or (not keyed and text[start - 1] == "-"):
                start -= 1
            if tag := lost_tag(text, event.tag, begin, start):
                self.problems.append(tag)
            if event.anchor is not None:
                self.anchors[event.anchor] = anchor = Anchor(None, 0, 0)
        self.stack.append(self.top)
        self.top = Opened(keyed, start, flow, anchor, self.total)

    def _alias(self, event: Any) -> None:
        start, end = event.start_mark.index + self.shift, event.end_mark.index + self.shift
        anchor = self.anchors.get(event.anchor)
        if anchor is None:
            raise ComposerError(None, None, f"found undefined alias {event.anchor!r}", event.start_mark)
        if anchor.node is None:
            raise _RefusedError("recursive-alias", start, end, alias=event.anchor)
        self.total += anchor.size
        self.aliased += anchor.size
        if self.total > MAX_EXPANDED:
            raise _RefusedError("alias-bomb", start, end, alias=event.anchor)
        if len(self.stack) + anchor.depth > MAX_DEPTH:
            raise _RefusedError("too-deep", start, end, limit=MAX_DEPTH)
        self.shared = True
        self.idle.pop(id(anchor), None)
        top = self.top
        top.deepest = max(top.deepest, anchor.depth)
        if not top.keyed or len(top.items) % 2:
            if top.aliases is NO_ALIASES:
                top.aliases = {}
            top.aliases[len(top.items) // 2 if top.keyed else len(top.items)] = (start, end)
        top.items.append(anchor.node)
        self.last = end

    def _close(self, event: Any) -> None:
        opened = self.top
        items, start = opened.items, opened.start
        self.total += len(items)
        if self.total > MAX_ENTRIES + self.aliased:
            raise _RefusedError("too-many-entries", start, start, limit=MAX_ENTRIES)
        if opened.flow and self.text[start] in "[{":
            self.last = event.end_mark.index + self.shift
        node: Node
        if opened.keyed:
            keys = items[::2]
            self._check_keys(keys)
            node = Mapping(list(zip(keys, items[1::2], strict=True)), start, self.last, opened.flow, opened.aliases)
        else:
            node = Sequence(items, start, self.last, opened.flow, opened.aliases)
        self.top = self.stack.pop()
        self.top.items.append(node)
        depth = opened.deepest + 1
        if depth > self.top.deepest:
            self.top.deepest = depth
        if opened.anchor is not None:
            opened.anchor.node, opened.anchor.size, opened.anchor.depth = node, 1 + self.total - opened.before, depth

    def _check_keys(self, keys: list[Node]) -> None:
        names = {key.value for key in keys if key.__class__ is Scalar}
        if len(names) == len(keys) and None not in names:
            return
        first: dict[str, Scalar] = {}
        source = Source("", self.text)
        for key in keys:
            if not isinstance(key, Scalar) or key.value is None:
                raise _RefusedError("complex-key", key.start, key.end)
            before = first.setdefault(key.value, key)
            if before is not key:
                args: dict[str, str | int] = {"key": key.value, "line": source.position(before.start).line}
                self.problems.append(Problem("duplicate-key", "duplicate-key", key.start, key.end, args))


def compose(text: str, pure: bool = False) -> Composition:
    """The tree of the first document, or why there is none. Raises ``yaml.YAMLError`` where the text is not YAML."""
    composer = _Composer(text)
    try:
        return composer.run(pure)
    except _RefusedError as refused:
        return Composition(None, in_order([*composer.problems, refused.problem]), 0, False)


def in_order(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """Problems as one meets them in the file."""
    return tuple(sorted(problems, key=lambda problem: (problem.start, problem.end)))
