"""The account for people at a terminal: ``?`` before what should be checked, ``!`` before what found no home."""

from collections.abc import Iterator, Sequence

from jdkit.intake.view import FileView, Part, PostView, Row
from jdkit.messages import phrase
from jdkit.report.width import visible

LONGEST = 36


def report(files: Sequence[FileView], language: str, brief: bool) -> str:
    lines = [line for file in files for line in _file(file, language, brief)]
    posts = [post for file in files for post in file.posts]
    args = {
        "files": len(files),
        "refused": sum(bool(file.refused) for file in files),
        "posts": len(posts),
        "written": sum(post.state == "written" for post in posts),
        "doubtful": sum(post.doubtful for post in posts),
        "unmapped": sum(post.unmapped for post in posts),
    }
    return "\n".join([*lines, phrase(language, "intake.summary", args)]) + "\n"


def _file(file: FileView, language: str, brief: bool) -> Iterator[str]:
    if file.refused:
        yield phrase(language, "intake.not-read", {"file": visible(file.name), "reason": file.message})
    for post in file.posts:
        yield from _post(file, post, language, brief)


def _post(file: FileView, post: PostView, language: str, brief: bool) -> Iterator[str]:
    name = visible(post.title or post.id)
    args = {"file": visible(file.name), "title": name, "state": visible(post.message)}
    yield phrase(language, "intake.post", args)
    for row in post.rows:
        if not brief or row.is_doubtful or row.is_unmapped:
            yield from _row(row, language)


def _row(row: Row, language: str) -> Iterator[str]:
    sign = "!" if row.is_unmapped else "?" if row.is_doubtful else " "
    targets = [target for part in row.parts if (target := _target(part, language))]
    text = row.text if len(row.text) <= LONGEST else row.text[:LONGEST] + "…"
    yield f"  {sign} {visible(row.where)}  {visible(text)}  →  {visible('; '.join(dict.fromkeys(targets)))}"


def _target(part: Part, language: str) -> str:
    if part.role in ("value", "unmapped"):
        return part.target + (f" ({part.remark})" if part.remark else "")
    if part.role == "label":
        return ""
    return phrase(language, f"intake.role.{part.role}")
