"""Where a reader is: the posts so far, the section that is open, and lines that wait for the end of a list."""

import re
from dataclasses import dataclass, field

from jdkit.intake.account import Account, Role
from jdkit.intake.draft import Draft, Leaf
from jdkit.intake.labels import Label, Labels
from jdkit.intake.page import Line, Slice
from jdkit.intake.understand.duties import add_duties
from jdkit.intake.understand.fields import assign
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import marker_of
from jdkit.intake.understand.words import key_of, name_of, written

FEWEST = 3
"""Numbered lines that are taken for duties where nothing says what they are."""


@dataclass
class Section:
    """What stands below a label; ``label`` is None where it is unknown. ``fresh`` until something else came.

    ``column`` is that of the label, where values stand beside it.
    """

    label: Label | None
    name: tuple[Slice, ...]
    heading: int = 0
    fresh: bool = True
    lines: list[Slice] = field(default_factory=list)
    used: bool = False
    column: int | None = None

    @property
    def field(self) -> str:
        return self.label.field if self.label else ""

    @property
    def group(self) -> str:
        return self.label.group if self.label else ""


@dataclass
class State:
    """All that a reader knows. ``homeless`` are lines of the post that stand in no section."""

    file: str
    labels: Labels
    account: Account = field(default_factory=Account)
    posts: list[Draft] = field(default_factory=list)
    section: Section | None = None
    homeless: list[Slice] = field(default_factory=list)
    candidate: Slice | None = None
    candidate_heading: int = 0
    numeral_headings: bool = False
    value_column: int | None = None

    def __post_init__(self) -> None:
        self.posts.append(Draft(self.file, self.account))

    @property
    def post(self) -> Draft:
        return self.posts[-1]

    @property
    def within(self) -> str:
        return self.section.field if self.section else ""

    def saw(self, line: Line) -> None:
        self.post.lines.append(line)

    def has_title(self) -> bool:
        return bool(self.post.text_at("header", "title"))

    def is_begun(self) -> bool:
        """Whether the current post holds anything yet."""
        pending = self.homeless or (self.section and self.section.lines)
        return not self.post.is_empty() or bool(pending)

    def next_post(self) -> None:
        """Ends the current post, unless it holds nothing."""
        self.close_section()
        if self.is_begun():
            self.finish()
            self.posts.append(Draft(self.file, self.account))
        self.candidate = None

    def open(self, label: Label | None, name: tuple[Slice, ...], heading: int = 0) -> None:
        self.close_section()
        self.section = Section(label, name, heading)
        self.value_column = None

    def close_section(self) -> None:
        self.flush()
        if self.section and not self.section.used:
            if self.section.label:
                self.account.take(self.section.name, Role.LABEL, self.section.field)
            elif self.section.name:
                self.post.stray(written(self.section.name))
        self.section = None

    def flush(self) -> None:
        """Gives the lines of the section that wait to their field."""
        section = self.section
        if section is None or not section.lines:
            return
        lines, section.lines = tuple(section.lines), []
        assign(self.post, self.labels, Found(section.label, section.name, lines))
        section.used = True

    def loose(self, lines: tuple[Slice, ...]) -> None:
        """Lines without a label of their own."""
        if self.section:
            self.section.lines += lines
        else:
            self.homeless += lines

    def take(self, found: Found) -> None:
        """Gives a labelled value to its field; a section about other things ends."""
        self.flush()
        label = found.label
        if label and label.field == "header.title" and self._is_other_post(found):
            self.next_post()
        if self.section and label and not label.weak and label.group != self.section.group:
            self.close_section()
        if self.section:
            self.section.fresh = False
            self.section.used = self.section.used or self._marks(self.section)
        assign(self.post, self.labels, found)

    def _is_other_post(self, found: Found) -> bool:
        """Whether a title begins another post: the one being read has its own, and more than a header."""
        title = self.post.text_at("header", "title")
        has_body = any(key in self.post.tree for key in ("duties", "qualifications", "purpose"))
        return bool(title) and has_body and not found.blank and key_of(title) != key_of(name_of(found.lines).text)

    def _marks(self, section: Section) -> bool:
        if section.label:
            self.account.take(section.name, Role.LABEL, section.field)
        return section.label is not None

    def finish(self) -> None:
        """Finds out about the lines that stand in no section, now that the post is read."""
        self.close_section()
        homeless, self.homeless = self.homeless, []
        post = self.post
        if self.candidate and not self.has_title():
            post.set(Leaf(name_of([self.candidate], "title")), "header", "title")
        elif self.candidate:
            same = key_of(self.candidate.text) == key_of(post.text_at("header", "title"))
            if same:
                self.account.take([self.candidate], Role.REPEATED, "header.title")
            else:
                post.stray(written([self.candidate]))
        self.candidate = None
        first = next((n for n, line in enumerate(homeless) if marker_of(line)[2]), len(homeless))
        numbered = sum(bool(marker_of(line)[2]) for line in homeless)
        if numbered >= FEWEST and not post.entries("duties"):
            add_duties(post, homeless[first:], doubt="no-heading")
            homeless = homeless[:first]
        for line in homeless:
            keep_as_stray(post, Found(None, (), (line,)))


_NUMERAL = re.compile(r"\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）])")


def numeral(piece: Slice) -> bool:
    """Whether a line is numbered as headings are: 一、."""
    return _NUMERAL.match(piece.text) is not None
