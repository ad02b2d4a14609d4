"""A post as the text of its file: the keys in the order of the model, written as jdkit writes values everywhere."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from pydantic import BaseModel

from jdkit.intake.draft import Draft, Leaf, Stray, Tree, leaves
from jdkit.intake.page import Place
from jdkit.intake.understand.qualifications import simplified
from jdkit.language.script import detect_language
from jdkit.messages import phrase
from jdkit.model.position import Position
from jdkit.model.shape import keys_of
from jdkit.model.values import ISO_DAY
from jdkit.text.indents import Indents
from jdkit.text.write import pair_lines

HEAD = ("kind", "id", "language")


def language_of(post: Draft) -> str:
    """The language that the post is written in."""
    texts = [leaf.written.text for _, leaf in leaves(post.tree)] + [stray.text.text for stray in post.strays]
    return detect_language("".join(texts))


def arrange(post: Draft) -> None:
    """Puts the tree in the shape and the order in which it is written, so that paths are those of the file."""
    if "qualifications" in post.tree:
        post.tree["qualifications"] = simplified(post.tree["qualifications"])
    ordered = _ordered(post.tree, Position)
    assert isinstance(ordered, dict)
    post.tree = ordered


def _ordered(tree: Tree, model: type[BaseModel] | None) -> Tree:
    if isinstance(tree, list):
        return [_ordered(entry, model) for entry in tree]
    if isinstance(tree, Leaf) or model is None:
        return tree
    known = keys_of(model)
    keys = [*(key for key in known if key in tree), *(key for key in tree if key not in known)]
    return {key: _ordered(tree[key], known.get(key)) for key in keys}


def data_of(post: Draft) -> dict[str, Any]:
    """The post as plain data."""
    language = language_of(post)
    data: dict[str, Any] = {"kind": "position", "id": post.id, "language": language}
    data |= {key: _plain(value) for key, value in post.tree.items()}
    if post.strays:
        data["unmapped"] = [_stray(stray, post, language) for stray in post.strays]
    return data


def text_of(post: Draft, schema: str | None = None) -> str:
    """The whole file; ``schema`` is the way to the workspace's JSON Schema."""
    lines = [f"# yaml-language-server: $schema={schema}"] if schema else []
    for key, value in data_of(post).items():
        if key not in HEAD:
            lines.append("")
        lines += pair_lines(key, value, Indents())
    return "\n".join(lines) + "\n"


def _plain(tree: Tree) -> Any:
    if isinstance(tree, list):
        return [_plain(entry) for entry in tree]
    if isinstance(tree, Mapping):
        return {key: _plain(value) for key, value in tree.items()}
    if tree.is_reference:
        return tree.id or {"external": tree.written.text}
    if tree.plain:
        text = tree.written.text
        return int(text) if text.isdigit() else date.fromisoformat(text) if ISO_DAY.fullmatch(text) else text
    return tree.written.text


def _stray(stray: Stray, post: Draft, language: str) -> dict[str, str]:
    entry = {"where": place_text(stray.place, language)}
    if stray.label and stray.label.text:
        entry["label"] = stray.label.text
    return {**entry, "text": stray.text.text}


def place_text(place: Place, language: str, with_file: bool = True) -> str:
    """A place as people name it: ``a.docx, 表 1 第 5 行 第 2 列``."""
    steps = [phrase(language, f"intake.place.{kind}", {"n": number}) for kind, number in _shown(place)]
    where = phrase(language, "intake.place.join").join(steps)
    name = place.file.replace("\\", "/").rpartition("/")[2]
    return (
        phrase(language, "intake.place.in-file", {"file": name, "where": where})
        if with_file and where
        else where or name
    )


def _shown(place: Place) -> list[tuple[str, int | str]]:
    """The steps, but for that of the only or first paragraph of a cell."""
    steps = list(place.steps)
    if len(steps) > 1 and steps[-1][0] == "paragraph" and steps[-2][0] == "column" and steps[-1][1] == 1:
        steps.pop()
    return steps
