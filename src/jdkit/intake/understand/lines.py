"""Lines outside of tables: headings that open a section, labels with values, and entries."""

import re

from jdkit.intake.account import Role
from jdkit.intake.labels import SECTIONS, Label
from jdkit.intake.page import Line, Slice, whole
from jdkit.intake.understand.days import is_blank_day
from jdkit.intake.understand.entries import LISTS, read_labels_within
from jdkit.intake.understand.listing import figure_of, marker_of
from jdkit.intake.understand.packed import split_labels
from jdkit.intake.understand.rows import read_label
from jdkit.intake.understand.site import is_of_a_site
from jdkit.intake.understand.state import State, numeral
from jdkit.intake.understand.titles import is_document_title, looks_like_post, named_before, named_in_document_title
from jdkit.intake.understand.words import is_blank, key_of

_SENTENCE = re.compile(r"[，,。；;！!？?]")
LONGEST_TITLE = 20


def read_line(state: State, line: Line, following: Line | None) -> None:
    piece = whole(line)
    if is_blank(piece.text) or is_blank_day(piece.text):
        state.account.take([piece], Role.BLANK)
        return
    if is_of_a_site(piece.text):
        state.account.take([piece], Role.SITE)
        return
    marker, rest, _ = marker_of(piece)
    if _is_document_title(state, rest) or (not _is_sibling(state, piece) and _is_heading(state, line, rest, marker)):
        if marker:
            state.account.take([marker], Role.NUMBER)
        return
    in_entry = state.within.startswith("duties.entry") and (marker or line.level is not None)
    if in_entry or _is_sibling(state, piece) or not _has_labels(state, rest, marker):
        state.loose((piece,))


def _is_document_title(state: State, piece: Slice) -> bool:
    if is_document_title(piece.text, state.labels):
        state.next_post()
        state.account.take([piece], Role.TITLE)
        return True
    name = named_in_document_title(piece)
    if name is None or _SENTENCE.search(piece.text) or len(piece.text) > 30:
        return False
    state.next_post()
    state.candidate = name
    state.account.take([piece.part(0, name.start - piece.start), piece.part(name.end - piece.start)], Role.TITLE)
    return True


def _is_heading(state: State, line: Line, piece: Slice, marker: Slice | None) -> bool:
    """Opens the section that a line names."""
    label = state.labels.find(piece.text, state.within)
    if label and _may_head(state, line, label, marker, piece):
        state.numeral_headings = state.numeral_headings or numeral(whole(line))
        read_label(state, label, (piece,), heading=line.heading)
        return True
    compound = named_before(piece, state.labels)
    if compound and (line.heading or looks_like_post(compound[0].text)):
        _named_section(state, line, *compound)
        return True
    return _is_unknown_heading(state, line, piece)


def _may_head(state: State, line: Line, label: Label, marker: Slice | None, piece: Slice) -> bool:
    if label.field in ("table.number", "table.key", "table.value", "document"):
        return False
    if (
        state.within in LISTS
        and label.field not in SECTIONS
        and not line.heading
        and not piece.text.endswith(("：", ":"))
    ):
        return False
    within = state.section is not None and label.group == state.section.group
    return not label.weak or line.heading > 0 or within or numeral(whole(line))


def _named_section(state: State, line: Line, name: Slice, rest: Slice) -> None:
    """``客服经理岗位职责``: a section of the post of that name."""
    title = state.post.text_at("header", "title") or (state.candidate.text if state.candidate else "")
    if title and key_of(title) == key_of(name.text):
        state.account.take([name], Role.REPEATED, "header.title")
    else:
        if title or state.is_begun():
            state.next_post()
        state.candidate = name
    label = state.labels.find(rest.text) or Label("duties")
    read_label(state, label if label.field in SECTIONS else Label("duties"), (rest,), heading=line.heading)


def _is_unknown_heading(state: State, line: Line, piece: Slice) -> bool:
    text, section = piece.text, state.section
    bare = text.rstrip("：:")
    short = len(bare) <= LONGEST_TITLE and not _SENTENCE.search(bare) and "：" not in bare
    if not short:
        return False
    deeper = section is not None and section.heading and line.heading > section.heading
    if line.heading and looks_like_post(bare) and not deeper:
        state.next_post()
        state.candidate = piece
        state.candidate_heading = line.heading
        return True
    if not state.is_begun() and state.candidate is None and section is None and not state.has_title() and text == bare:
        if marker_of(piece)[1].line.level is None and (looks_like_post(bare) or line.heading):
            state.candidate = piece
            return True
        return False
    if deeper and section and section.field in LISTS:
        return False
    if line.heading or (
        state.numeral_headings and numeral(whole(line)) and not (section and section.field in LISTS and section.lines)
    ):
        state.open(None, (piece,), line.heading)
        return True
    return False


def _is_sibling(state: State, piece: Slice) -> bool:
    """Whether a line goes on with the list above it."""
    section = state.section
    _, rest, style = marker_of(piece)
    if not style or section is None or section.field not in (*LISTS, "qualifications") or piece.line.heading:
        return False
    before = next((line for line in reversed(section.lines) if marker_of(line)[2]), None)
    if before is None:
        return False
    marker, _, other = marker_of(before)
    if other != style:
        return False
    counts = figure_of(marker_of(piece)[0]), figure_of(marker)
    label = state.labels.find(rest.text)
    if label and label.field in SECTIONS and not label.weak and style.startswith("auto"):
        return False
    return not counts[0] or counts[0] == counts[1] + 1


def _has_labels(state: State, rest: Slice, marker: Slice | None) -> bool:
    listing = state.within in LISTS
    founds = split_labels(state.labels, (rest,), state.within, listing)
    if not any(found.label for found in founds):
        return False
    if marker:
        state.account.take([marker], Role.NUMBER)
    return read_labels_within(state, (rest,))
