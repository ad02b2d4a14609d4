"""Lists: which lines are entries, and which entries belong to another one.

Numbering tells, be it typed (一、 （1） ① 1.1 a)) or Word's own: each style of it is a depth, in the order in which the
styles come up. A line without a number goes on with the entry above it if that is no finished sentence.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from jdkit.intake.page import Slice
from jdkit.language.script import HAN, simplify
from jdkit.rules.structure.leftover_numbering import START

_DOTTED = re.compile(r"\s*(\d{1,2}(?:[.．]\d{1,2})+[.．、]?)\s*(?=[^\d\s.．%％])")
_BOXES = re.compile(r"[□☐☑☒✓✔√■]")
"""Boxes to be ticked, which are no bullets where a line has several."""
_LETTER = re.compile(r"\s*([(（]?(?:[a-zA-Z]|[ivx]{1,4})[)）.．、])\s*(?=\S)")
_BARE = re.compile(r"\s*(\d{1,2})[\s\u00a0\u3000]*(?=[^\d\s、.．,，:：)）%％~\-－年月日号个人条天小件名])")
_BEFORE_FIGURE = re.compile(r"\s*((\d{1,2})[、.．])\s*(?=\d)")
_BULLET = re.compile(r"\s*([-–—*●•◆■▪◇□○➢➤▶►✓✔√★☆\uf020-\uf0ff])\s*(?=\S)")
_INLINE = re.compile(
    r"[(（](?P<bracketed>\d{1,2})[)）]|(?<![\d.])(?P<plain>\d{1,2})(?:[、)）]|[.．](?!\d))|(?P<ring>[①-⑳])"
    r"|[(（](?P<han>[一二三四五六七八九十]{1,3})[)）]"
)
_ENDED = re.compile(r"[。；;！!？?：:.][”’」』）)]*$")
_NUMERALS = "零一二三四五六七八九十"
LEAST = 2
"""Han characters or words that an entry within a line has."""


@dataclass
class Item:
    """An entry: its pieces, the number before it, and the entries below it."""

    pieces: list[Slice]
    marker: Slice | None = None
    children: "list[Item]" = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass
class _Line:
    piece: Slice
    marker: Slice | None
    style: str


def items_of(lines: Sequence[Slice], sequel: bool = True) -> list[Item]:
    """The entries of some lines, as a tree. With ``sequel`` an unfinished entry goes on in a line without a number."""
    marked = _with_bare_numbers(_with_figures_behind([_marked(part) for line in lines for part in _apart(line)]))
    numbered = any(line.style for line in marked)
    top, stack = list[Item](), list[tuple[str, Item]]()
    for line in marked:
        last = stack[-1][1] if stack else None
        if not line.style and numbered and sequel and last and last.marker and not _ENDED.search(last.text):
            last.pieces.append(line.piece)
            continue
        item = Item([line.piece], line.marker)
        style = line.style or "plain"
        known = next((n for n, (other, _) in enumerate(stack) if other == style), None)
        if known is None and (known := _counts_on(stack, line)) is not None:
            style = stack[known][0]
        if known is not None:
            del stack[known:]
        elif (stack and stack[-1][0] == "plain" and not _opens(stack[-1][1])) or style == "plain":
            stack.clear()
        (stack[-1][1].children if stack else top).append(item)
        stack.append((style, item))
    return top


def _counts_on(stack: list[tuple[str, Item]], line: _Line) -> int | None:
    """The depth at which a number goes on that is written in another way: 1、 2. 3）."""
    number = figure_of(line.marker)
    if number < 2:
        return None
    return next((n for n in range(len(stack) - 1, -1, -1) if figure_of(stack[n][1].marker) == number - 1), None)


def figure_of(marker: Slice | None) -> int:
    """The number that a marker is, 0 for other signs."""
    found = re.fullmatch(r"\W*(\d{1,2})\W*", marker.text) if marker else None
    return int(found.group(1)) if found else 0


def marker_of(piece: Slice) -> tuple[Slice | None, Slice, str]:
    """The number before a piece, the rest, and the style of the number."""
    line = _marked(piece)
    return line.marker, line.piece, line.style


def _opens(item: Item) -> bool:
    return item.text.endswith(("：", ":")) or (len(item.text) <= 12 and not _ENDED.search(item.text))


def _marked(piece: Slice) -> _Line:
    text = piece.text
    if len(_BOXES.findall(text)) > 1:
        return _Line(piece, None, "")
    automatic = piece.line.level is not None and not piece.line.text[: piece.start].strip()
    found = _DOTTED.match(text) or START.match(simplify(text)) or _BULLET.match(text) or _LETTER.match(text)
    if not found:
        return _Line(piece, None, f"auto {piece.line.level}" if automatic else "")
    marker, rest = piece.part(*found.span(1)), piece.part(found.end())
    return _Line(rest.strip(), marker, f"auto {piece.line.level}" if automatic else _style(marker.text))


def _style(marker: str) -> str:
    plain = re.sub(r"\s", "", marker)
    if re.fullmatch(r"\d+(?:[.．]\d+)+[.．、]?", plain):
        return "dotted " + str(len(re.findall(r"\d+", plain)))
    plain = re.sub(r"[0-9０-９]+", "1", plain)
    plain = re.sub(r"[一二三四五六七八九十]+", "一", plain)
    plain = re.sub(r"[①-⒛]", "①", re.sub(r"[㈠-㈩]", "㈠", re.sub(r"[❶-❿]", "❶", plain)))
    plain = re.sub(r"[a-zA-Z]+", "a", plain).replace("（", "(").replace("）", ")")
    return plain.replace("．", ".").replace("，", "、").replace(",", "、")


def _with_figures_behind(lines: list[_Line]) -> list[_Line]:
    """A number before a figure (2、3年以上经验) is one where it counts on from a line beside it."""
    found = [_BEFORE_FIGURE.match(line.piece.text) if not line.style else None for line in lines]
    numbers = [
        int(match.group(2)) if match else figure_of(line.marker) for match, line in zip(found, lines, strict=True)
    ]
    made = list[_Line]()
    for n, (line, match) in enumerate(zip(lines, found, strict=True)):
        beside = {numbers[at] for at in (n - 1, n + 1) if 0 <= at < len(numbers)}
        if match and {numbers[n] - 1, numbers[n] + 1} & (beside - {0}):
            marker = line.piece.part(*match.span(1))
            made.append(_Line(line.piece.part(match.end()).strip(), marker, _style(marker.text)))
        else:
            made.append(line)
    return made


def _with_bare_numbers(lines: list[_Line]) -> list[_Line]:
    """Numbers that nothing separates from the text count if they count on from 1."""
    found = [_BARE.match(line.piece.text) if not line.style else None for line in lines]
    numbers = [int(match.group(1)) for match in found if match]
    if len(numbers) < 2 or numbers != list(range(1, len(numbers) + 1)):
        return lines
    return [
        _Line(line.piece.part(match.end()).strip(), line.piece.part(*match.span(1)), "bare") if match else line
        for line, match in zip(lines, found, strict=True)
    ]


def _apart(piece: Slice) -> list[Slice]:
    """A line cut before each number of a list that runs on within it: 1、…；2、…；3、…."""
    text = piece.text
    cuts = _run(text)
    if len(cuts) < 2:
        return [piece]
    starts = cuts if not text[: cuts[0]].strip() else [0, *cuts]
    stops = [*starts[1:], len(text)]
    pieces = [piece.part(a, b).strip("；;，,、 ") for a, b in zip(starts, stops, strict=True)]
    alike = all(one.text.endswith("。") for one in pieces)
    return pieces if alike else [*pieces[:-1], pieces[-1].strip("。")]


def _run(text: str) -> list[int]:
    """Where the entries of a list within a line start: numbers of one kind that count on from the first."""
    found = [(match.start(), match.end(), match.lastgroup or "", _value(match)) for match in _INLINE.finditer(text)]
    for n, (start, end, kind, value) in enumerate(found):
        lead = text[:start].rstrip()
        if (value > 1 and lead) or (lead and not lead.endswith(("：", ":", "。", "；", ";"))):
            continue
        cuts, at, wanted = [start], end, value + 1
        for later, stop, other, number in found[n + 1 :]:
            if other == kind and number == wanted and _says_something(text[at:later]):
                cuts.append(later)
                at, wanted = stop, wanted + 1
        if len(cuts) > 1 and _says_something(text[at:]):
            return cuts
    return []


def _says_something(text: str) -> bool:
    return len(HAN.findall(text)) >= LEAST or len(text.split()) > 1


def _value(match: re.Match[str]) -> int:
    kind, text = match.lastgroup, match.group(match.lastgroup or 0)
    if kind == "ring":
        return ord(text) - ord("①") + 1
    if kind == "han":
        tens, _, ones = text.rpartition("十")
        base = 0 if "十" not in text else 10 * (_NUMERALS.index(tens) if tens else 1)
        return base + (_NUMERALS.index(ones) if ones else 0)
    return int(text)
