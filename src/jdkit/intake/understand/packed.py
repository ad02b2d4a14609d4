"""Labels and values within one cell or line: 直接主管：… 平级：…, or a label on a line of its own above its value."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from jdkit.intake.labels import SECTIONS, Label, Labels
from jdkit.intake.page import Slice
from jdkit.intake.understand.found import Found, pieces_of
from jdkit.intake.understand.listing import marker_of
from jdkit.intake.understand.words import is_blank

_COLON = re.compile(r"\s*(?:：|(?<!\d):(?!//))\s*")
_EDGE = re.compile(r"[\s\u00a0\u3000；;。，,|｜·]+")
_BRACKETS = re.compile(r"\s*[【\[〖]\s*([^【】\[\]〖〗]{2,14})\s*[】\]〗]\s*[：:]?\s*")
_GAP = re.compile(r"(\S{2,10})(?:\t|[ \u00a0\u3000]{2,})\s*(?=\S)")
_UNKNOWN = re.compile(r"([^\s：:，,。；;、“”\"()（）\d][^：:，,。；;、“”\"]{1,9})\s*[：:]\s*")
LONGEST = 20


class _Cut(NamedTuple):
    """A label in a line: its piece, where its value starts, and what it labels."""

    name: Slice
    start: int
    end: int
    label: Label | None


def split_labels(labels: Labels, lines: Sequence[Slice], section: str = "", listing: bool = False) -> list[Found]:
    """Each label with the lines that follow it; text before the first label has none and no name.

    With ``listing`` the lines are entries of a list, in which only the label of another section is one.
    """
    found = list[tuple[_Cut | None, list[Slice]]]()
    lines = pieces_of(lines)
    for n, line in enumerate(lines):
        cuts = list(_cuts(labels, line, section, listing))
        if (
            not cuts
            and n + 1 < len(lines)
            and not listing
            and (whole := _alone(labels, line, section, first=not found))
        ):
            cuts = [whole]
        if not cuts and any(cut for cut, _ in found) and not listing and (unknown := _unknown(line)):
            cuts = [unknown]
        lead = line.part(0, cuts[0].start).strip() if cuts else line
        if lead.text:
            if not found:
                found.append((None, []))
            found[-1][1].append(lead)
        for cut, stop in zip(cuts, [*(one.start for one in cuts[1:]), len(line.text)][: len(cuts)], strict=True):
            value = line.part(cut.end, stop).strip("" if stop == len(line.text) else " ·|｜；;，,")
            found.append((cut, [value]))
            if cut.label and cut.label.field in SECTIONS and not value.strip().text:
                section = cut.label.field
    return [Found(cut.label if cut else None, (cut.name,) if cut else (), pieces_of(rest)) for cut, rest in found]


def _cuts(labels: Labels, line: Slice, section: str, listing: bool) -> Iterator[_Cut]:
    text, at = line.text, 0
    bracketed = _BRACKETS.match(text)
    if bracketed and (label := _accepted(labels, bracketed.group(1), section, listing)):
        yield _Cut(line.part(*bracketed.span(1)), 0, bracketed.end(), label)
        at = bracketed.end()
    for colon in _COLON.finditer(text):
        if colon.start() < at:
            continue
        for start in _starts(text, at, colon.start()):
            name = text[start : colon.start()]
            if start and not _may_begin(text, start, first=not at):
                continue
            if label := _accepted(labels, name, section, listing):
                yield _Cut(line.part(start, colon.start()), start, colon.end(), label)
                at = colon.end()
                break
        if listing:
            return
    if not at and not listing and (gap := _GAP.match(text)):
        gapped = labels.find(gap.group(1), section)
        if gapped and not gapped.weak:
            yield _Cut(line.part(*gap.span(1)), 0, gap.end(), gapped)


def _may_begin(text: str, start: int, first: bool) -> bool:
    """Whether a label may begin within a line: never in brackets, and the first one only behind a gap."""
    before = text[:start]
    if sum(map(before.count, "（(【[")) > sum(map(before.count, "）)】]")):
        return False
    return not first or before[-1:] in " \t\u00a0\u3000|｜"


def _starts(text: str, at: int, end: int) -> list[int]:
    """Where a label before a colon may begin, the longest first."""
    edges = [match.end() for match in _EDGE.finditer(text, at, end) if match.end() < end]
    return [start for start in (at, *edges) if end - start <= LONGEST]


def _accepted(labels: Labels, name: str, section: str, listing: bool) -> Label | None:
    label = labels.find(name, section)
    if label is None or is_blank(name) or label.field in ("table.number", "document"):
        return None
    if label.field == "duties.entry":
        return label
    if listing and (label.weak or (label.field not in SECTIONS and label.group != "header")):
        return None
    return label


def _alone(labels: Labels, line: Slice, section: str, first: bool) -> _Cut | None:
    """A line that is nothing but a label."""
    label = labels.find(line.text, section)
    if label is None or (label.weak and not first) or label.field in ("document", "table.number"):
        return None
    return _Cut(line, 0, len(line.text), label)


def _unknown(line: Slice) -> _Cut | None:
    match = _UNKNOWN.match(line.text)
    if match is None or marker_of(line)[0]:
        return None
    return _Cut(line.part(*match.span(1)), 0, match.end(), None)
