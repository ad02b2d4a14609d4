"""What the tests ask of a document that was imported."""

from pathlib import Path
from typing import Any

from jdkit.intake.account import Role
from jdkit.intake.labels import Labels
from jdkit.intake.page import Page
from jdkit.intake.read.documents import read_document
from jdkit.intake.run import Read, read_all, settle
from jdkit.intake.write import data_of

VALUED = (Role.VALUE, Role.UNMAPPED)
AS_WRITTEN_ELSEWHERE = ("direction", "importance", "time_share", "date", "signed", "effective", "expires", "role")
"""Keys whose value is said in another form than the document's."""


def read(name: str, data: bytes) -> Read:
    found = next(iter(read_all([(name, lambda: data)], Labels())))
    settle([found], Path("out"), None, {})
    return found


def posts_in(name: str, data: bytes) -> list[dict[str, Any]]:
    found = read(name, data)
    assert found.refused is None, found.refused and found.refused.reason
    return [data_of(post.draft) for post in found.posts]


def bare(text: str) -> str:
    return "".join(c for c in text if c.isalnum())


def unaccounted(name: str, data: bytes) -> list[str]:
    """The words of a document that are neither in a field nor under ``unmapped``, nor known to be no content."""
    found = read(name, data)
    assert found.refused is None
    pages: list[Page] = read_document(name, data)
    account = found.drafts[0].account
    missing = list[str]()
    by_text: dict[tuple[object, str], list[bool]] = {}
    for line, marks in account.by_line().items():
        covered = by_text.setdefault((line.place, line.text), [False] * len(line.text))
        for mark in marks:
            covered[mark.piece.start : mark.piece.end] = [True] * (mark.piece.end - mark.piece.start)
    for page in pages:
        for line in page.lines:
            covered = by_text.get((line.place, line.text), [False] * len(line.text))
            rest = "".join(c for c, known in zip(line.text, covered, strict=True) if not known)
            if bare(rest):
                missing.append(f"{line.place.steps}: {rest}")
    return missing + _untrue(found)


def _untrue(found: Read) -> list[str]:
    """Marks that point at a value which does not hold their words."""
    wrong = list[str]()
    data = {post.draft.id: data_of(post.draft) for post in found.posts}
    whole = bare(str(list(data.values())))
    for mark in found.drafts[0].account.marks:
        if mark.role in VALUED and mark.path and not set(mark.path) & set(AS_WRITTEN_ELSEWHERE):
            words = bare(mark.piece.text)
            number = isinstance(mark.path[-1], str) and mark.path[-1] in ("direct", "indirect", "headcount")
            if words and not number and words not in whole and mark.role is not Role.UNMAPPED:
                wrong.append(f"{mark.path}: {mark.piece.text}")
    return wrong
