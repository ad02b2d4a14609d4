"""Importing many documents: each is read on its own, then all are linked, and written where no file is yet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from jdkit.files import write_new
from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, leaves
from jdkit.intake.labels import Labels
from jdkit.intake.link import link, name_posts
from jdkit.intake.page import Line, Slice, Written
from jdkit.intake.read.documents import read_document
from jdkit.intake.read.refused import Refused
from jdkit.intake.understand.reader import read_pages
from jdkit.intake.understand.titles import named_by_file
from jdkit.intake.understand.words import is_sound, written
from jdkit.intake.write import arrange, text_of

ESSENTIAL = ("header", "purpose", "duties", "qualifications")
"""A document that yields none of these is no description of a post."""


class State(StrEnum):
    """What became of a post."""

    WRITTEN = "written"
    EXISTS = "exists"
    FAILED = "failed"
    TRIED = "tried"


@dataclass
class Post:
    """A post and its file. ``reason`` says why it could not be written."""

    draft: Draft
    path: Path
    text: str
    state: State = State.TRIED
    reason: str = ""


@dataclass
class Read:
    """A document that was read, or why it was not."""

    name: str
    drafts: list[Draft] = field(default_factory=list)
    refused: Refused | None = None
    posts: list[Post] = field(default_factory=list)

    @property
    def lines(self) -> list[Line]:
        return [line for draft in self.drafts for line in draft.lines]


def read_all(sources: Iterable[tuple[str, Callable[[], bytes]]], labels: Labels) -> Iterable[Read]:
    """Each document in turn; one that cannot be read stops nothing."""
    for name, data in sources:
        yield _read(name, data, labels)


def _read(name: str, data: Callable[[], bytes], labels: Labels) -> Read:
    try:
        pages = read_document(name, data())
    except Refused as refused:
        return Read(name, refused=refused)
    except OSError as error:
        return Read(name, refused=Refused("unreadable", {"reason": error.strerror or ""}))
    drafts = _gathered(read_pages(name, pages, labels).posts)
    for draft in drafts:
        _name(draft, only=len(drafts) == 1)
    _keep_rest(drafts)
    if not any(set(draft.tree) & set(ESSENTIAL) for draft in drafts):
        return Read(name, refused=Refused("no-post"))
    return Read(name, drafts)


def _gathered(drafts: Sequence[Draft]) -> list[Draft]:
    """The posts that hold something; what stood before, between or behind them goes to a neighbour."""
    found, waiting = list[Draft](), list[Draft]()
    for draft in drafts:
        if set(draft.tree) & set(ESSENTIAL):
            for other in waiting:
                _move(other, draft, before=True)
            waiting = []
            found.append(draft)
        else:
            waiting.append(draft)
    for other in waiting:
        if found:
            _move(other, found[-1], before=False)
        else:
            found.append(other)
    return found


def _move(draft: Draft, target: Draft, before: bool) -> None:
    for _, leaf in leaves(draft.tree):
        draft.stray(leaf.written)
    target.strays = [*draft.strays, *target.strays] if before else [*target.strays, *draft.strays]
    target.lines = [*draft.lines, *target.lines] if before else [*target.lines, *draft.lines]


def _name(draft: Draft, only: bool) -> None:
    """A post without a title is named by its sheet or its file, if these tell."""
    if draft.text_at("header", "title"):
        return
    name = draft.sheet if draft.sheet and not _is_usual_sheet(draft.sheet) else ""
    if not name and only:
        name = named_by_file(Path(draft.source).stem) or ""
    if name:
        draft.set(Leaf(Written(name, (), "title")), "header", "title")


def _is_usual_sheet(name: str) -> bool:
    return name.lower().replace(" ", "").rstrip("0123456789") in (
        "sheet",
        "工作表",
        "表",
        "sheet1(",
        "岗位说明书",
        "说明书",
        "",
    )


def _keep_rest(drafts: Sequence[Draft]) -> None:
    """Closes the account: whatever nobody took goes astray."""
    taken: dict[Line, list[Slice]] = {}
    for draft in drafts:
        for piece in draft.taken():
            taken.setdefault(piece.line, []).append(piece)
    for draft in drafts:
        for piece in list(draft.account.left_over(draft.lines, taken)):
            if is_sound(piece.text):
                draft.account.take([piece], Role.SOUND)
            else:
                draft.stray(written([piece], "left-over"))


def settle(reads: Sequence[Read], folder: Path, department: str | None, outside: dict[str, str]) -> None:
    """Names, links and arranges the posts of a run; ``outside`` are names of the workspace's posts with their ids."""
    drafts = [draft for read in reads for draft in read.drafts]
    if department:
        for draft in drafts:
            draft.set(Leaf(Written(department)), "header", "department")
    name_posts(drafts)
    link(drafts, outside)
    for read in reads:
        for draft in read.drafts:
            arrange(draft)
            draft.settle()
            read.posts.append(Post(draft, folder / f"{draft.id}.yaml", ""))


def write_all(
    reads: Sequence[Read], schema: Callable[[Path], str | None], spell: Callable[[str, bytes], bytes]
) -> None:
    """Writes the posts, none over a file that is there."""
    for read in reads:
        for post in read.posts:
            text = text_of(post.draft, schema(post.path))
            post.text = spell(post.path.name, text.encode("utf-8")).decode("utf-8")
            try:
                post.path.parent.mkdir(parents=True, exist_ok=True)
                write_new(post.path, post.text)
                post.state = State.WRITTEN
            except FileExistsError:
                post.state = State.EXISTS
            except OSError as error:
                post.state, post.reason = State.FAILED, error.strerror or ""
