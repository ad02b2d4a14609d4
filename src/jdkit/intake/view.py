"""The account of a run, ready to be shown: every line of every document beside what became of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from jdkit.check.run import shown_name
from jdkit.intake.account import Mark, Role
from jdkit.intake.page import Line
from jdkit.intake.run import Post, Read
from jdkit.intake.write import place_text
from jdkit.messages import phrase
from jdkit.model.path import path_text


@dataclass(frozen=True)
class Part:
    """A piece of a line: what it became, and why it should be checked, as a name and as a sentence."""

    text: str
    role: str
    target: str
    doubt: str
    remark: str


@dataclass(frozen=True)
class Row:
    where: str
    text: str
    parts: tuple[Part, ...]

    @property
    def is_doubtful(self) -> bool:
        return any(part.doubt for part in self.parts)

    @property
    def is_unmapped(self) -> bool:
        return any(part.role == Role.UNMAPPED for part in self.parts)


@dataclass(frozen=True)
class PostView:
    id: str
    title: str
    path: str
    state: str
    message: str
    rows: tuple[Row, ...]

    @property
    def doubtful(self) -> int:
        return sum(row.is_doubtful for row in self.rows)

    @property
    def unmapped(self) -> int:
        return sum(row.is_unmapped for row in self.rows)


@dataclass(frozen=True)
class FileView:
    name: str
    refused: str
    message: str
    posts: tuple[PostView, ...]


def view_of(reads: Sequence[Read], language: str, cwd: Path) -> tuple[FileView, ...]:
    return tuple(_file(read, language, cwd) for read in reads)


def _file(read: Read, language: str, cwd: Path) -> FileView:
    if read.refused:
        key = f"intake.refused.{read.refused.reason}"
        return FileView(read.name, read.refused.reason, phrase(language, key, read.refused.arguments), ())
    marks = read.drafts[0].account.by_line() if read.drafts else {}
    posts = tuple(_post(post, marks, language, cwd) for post in read.posts)
    return FileView(read.name, "", "", posts)


def _post(post: Post, marks: dict[Line, list[Mark]], language: str, cwd: Path) -> PostView:
    path = shown_name(post.path, cwd)
    message = phrase(language, f"intake.state.{post.state.value}", {"path": path, "reason": post.reason})
    rows = tuple(_rows(post, marks, language))
    title = post.draft.text_at("header", "title")
    return PostView(post.draft.id, title, path, post.state.value, message, rows)


def _rows(post: Post, marks: dict[Line, list[Mark]], language: str) -> Iterator[Row]:
    for line in dict.fromkeys(post.draft.lines):
        if line.text.strip():
            found = sorted(marks.get(line, ()), key=lambda mark: (mark.piece.start, mark.piece.end))
            parts = dict.fromkeys(_part(mark, language) for mark in found)
            yield Row(place_text(line.place, language, with_file=False), line.text.strip(), tuple(parts))


def _part(mark: Mark, language: str) -> Part:
    target = path_text(mark.path) if mark.path else mark.field
    remark = phrase(language, f"intake.doubt.{mark.doubt}") if mark.doubt else ""
    return Part(mark.piece.text.strip(), mark.role.value, target, mark.doubt, remark)
