"""What an ignore comment covers: stretches of the file, from the tree and the comment's place."""

from collections.abc import Iterator
from functools import cached_property

from jdkit.check.directive import Directive
from jdkit.text import Document, Mapping, Node, Scalar, Sequence

Stretch = tuple[int, int]


class Scopes:
    """The stretches that the directives of one file cover: they hold what starts within them, at their end included."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.top = document.root.start if document.root else 0
        """Where the content begins: ``ignore-file`` stands before."""

    def of(self, directive: Directive) -> Stretch | None:
        """What a directive covers; None where nothing follows it."""
        if directive.whole_file:
            return 0, len(self.document.source.text)
        if directive.comment.own_line:
            return self._following(directive.comment.end)
        return self._line(directive.comment.line, directive.comment.start)

    def admits_comment(self, number: int) -> bool:
        """Whether a comment may stand at the end of a line: not within a text, but behind the sign that opens one."""
        source = self.document.source
        end = source.line_start(number) + len(source.line(number))
        for text in self._long_texts:
            opens = source.position(text.start).line == number
            if text.style in ("|", ">"):
                if text.start <= end <= text.end and not opens:
                    return False
            elif text.start <= end < text.end:
                return False
        return True

    def entry_around(self, offset: int) -> Stretch | None:
        """The innermost entry around an offset before which, on its line, nothing stands but dashes."""
        source = self.document.source
        around = [entry for entry in self._entries if entry[0] <= offset <= entry[1]]
        for entry in sorted(around, key=lambda entry: (-entry[0], entry[1])):
            line = source.line_start(source.position(entry[0]).line)
            if not source.text[line : entry[0]].strip("\ufeff -"):
                return entry
        return None

    def _following(self, offset: int) -> Stretch | None:
        """The entry that begins next, with all below it: the outermost of those that begin at one place."""
        return min(
            (entry for entry in self._entries if entry[0] >= offset),
            key=lambda entry: (entry[0], -entry[1]),
            default=None,
        )

    def _line(self, number: int, comment: int) -> Stretch:
        """A line up to its comment, and all of a text over several lines that opens or closes on it."""
        source = self.document.source
        start, end = source.line_start(number), comment
        for text in self._long_texts:
            if text.style in ("|", ">"):
                if source.position(text.start).line == number:
                    end = max(end, text.end)
            elif source.position(text.end).line == number:
                start = min(start, text.start)
        return start, end

    @cached_property
    def _entries(self) -> list[Stretch]:
        """Every key with its value, and every entry of a list."""
        return [stretch for node in self._nodes if not isinstance(node, Scalar) for stretch in entries_of(node)]

    @cached_property
    def _long_texts(self) -> list[Scalar]:
        position = self.document.source.position
        texts = (node for node in self._nodes if isinstance(node, Scalar))
        return [text for text in texts if position(text.start).line < position(text.end).line]

    @cached_property
    def _nodes(self) -> list[Node]:
        """Every node once, aliases not followed a second time."""
        found, waiting, seen = list[Node](), [self.document.root], set[int]()
        while waiting:
            node = waiting.pop()
            if node is None or id(node) in seen:
                continue
            seen.add(id(node))
            found.append(node)
            if isinstance(node, Sequence):
                waiting += node.items
            elif isinstance(node, Mapping):
                waiting += (part for pair in node.pairs for part in pair)
        return found


def entries_of(node: Mapping | Sequence) -> Iterator[Stretch]:
    """Where the entries of a mapping or a list stand, an alias at its own place."""
    if isinstance(node, Sequence):
        for n, item in enumerate(node.items):
            yield node.aliases.get(n) or (item.start, item.end)
    else:
        for n, (key, value) in enumerate(node.pairs):
            end = node.aliases[n][1] if n in node.aliases else value.end
            yield key.start, max(key.end, end)
