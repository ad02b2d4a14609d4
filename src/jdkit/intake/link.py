"""Posts of a run as an organisation: an id for each, and references to those of the run or of the workspace."""

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from jdkit.check.cannot_run import CannotRun
from jdkit.intake.draft import Draft, Leaf, leaves
from jdkit.intake.understand.words import key_of
from jdkit.scaffold.ids import folded, safe_id

LONGEST = 150
"""Bytes of an id, so that a number can be added to it."""


def name_posts(posts: Sequence[Draft]) -> None:
    """Gives each post an id: its title, where two share it the department too, then a number."""
    titles = [_slug(_title(post)) or _slug(_stem(post)) or "post" for post in posts]
    given = set[str]()
    for post, slug in zip(posts, titles, strict=True):
        wanted = slug
        if titles.count(slug) > 1 and (more := _slug(post.text_at("header", "department"))):
            wanted = f"{slug}-{more}"
        candidates = (wanted, *(f"{wanted}-{n}" for n in range(2, len(posts) + 2)))
        post.id = next(one for one in candidates if folded(one) not in given)
        given.add(folded(post.id))


def link(posts: Sequence[Draft], outside: Mapping[str, str]) -> None:
    """Turns names into references. ``outside`` are the names of the workspace's posts, as compared here, with ids."""
    names = dict[str, list[Draft]]()
    for post in posts:
        for name in _names(post):
            names.setdefault(key_of(name), []).append(post)
    for post in posts:
        for _, leaf in leaves(post.tree):
            if leaf.is_reference:
                leaf.id = _id_of(post, key_of(leaf.written.text), names, outside)


def _id_of(post: Draft, name: str, names: Mapping[str, list[Draft]], outside: Mapping[str, str]) -> str:
    """The id of the only post of that name; where several have it, of the one in the post's department."""
    found = [other for other in names.get(name, ()) if other is not post]
    if len(found) > 1:
        department = post.text_at("header", "department")
        found = [other for other in found if other.text_at("header", "department") == department]
    if len(found) == 1:
        return found[0].id
    return outside.get(name, "") if not names.get(name) else ""


def _names(post: Draft) -> Iterator[str]:
    if title := _title(post):
        yield title
    for alias in post.entries("header", "aliases"):
        if isinstance(alias, Leaf):
            yield alias.written.text


def _title(post: Draft) -> str:
    return post.text_at("header", "title")


def _stem(post: Draft) -> str:
    name = post.source.replace("\\", "/").rpartition("/")[2]
    return name.rpartition(".")[0] or name


def _slug(text: str) -> str:
    """A text as a name of a file: 销售经理（华东） is 销售经理-华东."""
    kept = [
        c if unicodedata.category(c)[0] in "LMN" and unicodedata.category(c) != "No" else "-" for c in _composed(text)
    ]
    slug = re.sub(r"-+", "-", "".join(kept)).strip("-")
    if slug.isascii():
        slug = slug.lower()
    while len(slug.encode("utf-8")) > LONGEST:
        slug = slug[:-1]
    try:
        return safe_id(slug) if slug else ""
    except CannotRun:
        return f"{slug}-post" if slug else ""


def _composed(text: str) -> str:
    return unicodedata.normalize("NFKC", text).strip()
