"""Working relations: names of posts and departments, and sentences that say what they are about."""

import re

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, Tree
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.duties import below, number
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import items_of
from jdkit.intake.understand.words import is_blank, name_of, says_none, written

_COMMAS = re.compile(r"[、，,；;]|\s{2,}")
_NAME = re.compile(
    r"(?:[\u4e00-\u9fffA-Za-z0-9（）()·&/ ]{0,14}"
    r"(?:[员員师師长長管理监監任书書计計纳納导導问問人手工部室处處组組科心司店院厂廠会會局所校队隊行户戶商方社区區家团團场場府关關厅廳]"
    r"|助理|代表|单位|單位|机构|機構|HR|IT)|[A-Z][\w&/ -]{1,30})[等們们]?(?:[（(][^（）()]*[)）])?"
)
_ABOUT = re.compile(r"([^：:，,。；;]{2,20})[：:]\s*(?=\S)")
_SENTENCE = re.compile(r"[。；;]|^(?:与|與|和|向|对|對|负责|負責|配合|协助|協助)|.{24}|\b(?:with|to|for)\b")
_INDIRECT = re.compile(r"隔级|隔級|间接|間接|越级|越級|上上|的")


def add_relations(draft: Draft, direction: str, found: Found) -> None:
    """With whom the post works, in one direction or, under the label of them all, in any."""
    if says_none(found.text):
        if direction == "downward" and draft.set(Leaf(Written("0", found.lines), plain=True), *_DIRECT):
            draft.account.take(found.name, Role.LABEL, field="management.reports.direct")
        else:
            draft.account.take((*found.name, *found.lines), Role.NONE)
        return
    if not direction:
        draft.account.take(found.name, Role.LABEL, field="relations")
    for item in items_of(found.lines):
        for entry in (item, *below(draft, item)):
            number(draft, entry)
            _add(draft, direction, found, entry.pieces)


_DIRECT = ("management", "reports", "direct")


def _add(draft: Draft, direction: str, found: Found, pieces: list[Slice]) -> None:
    text = "".join(piece.text for piece in pieces)
    label = found.called
    indirect = bool(direction and _INDIRECT.search(label.text))
    about = _ABOUT.match(pieces[0].text)
    if about and not says_none(text):
        draft.account.take(found.name, Role.LABEL, field=f"relations.{direction}")
        rest = [pieces[0].part(about.end()), *pieces[1:]]
        _relation(draft, direction, name_of([pieces[0].part(*about.span(1))]), written(rest))
    elif _SENTENCE.search(text) or not direction:
        prefix = label if direction else Written("")
        draft.add(
            Leaf(
                Written(
                    prefix.text + ("：" if prefix.text else "") + written(pieces).text,
                    (*prefix.slices, *written(pieces).slices),
                )
            ),
            "relations",
        )
    else:
        if not indirect:
            draft.account.take(found.name, Role.LABEL, field=f"relations.{direction}")
        for name in names_in(pieces):
            _relation(draft, direction, name, label if indirect else None)


def names_in(pieces: list[Slice]) -> list[Written]:
    """The names in a text; where one of its parts does not look like a name, the whole of it, to be checked."""
    parts = [part.strip("。；;") for piece in pieces for part in piece.split(_COMMAS)]
    if len(parts) > 1 and not all(_NAME.fullmatch(part.text) for part in parts):
        return [name_of(pieces, "names")]
    return [name_of([part]) for part in parts]


def _relation(draft: Draft, direction: str, who: Written, about: Written | None) -> None:
    relation: dict[str, Tree] = {"with": Leaf(who, is_reference=True)}
    if direction:
        relation["direction"] = Leaf(Written(direction))
    if about:
        relation["about"] = Leaf(about)
    draft.add(relation, "relations")


DIRECTIONS = {
    "upward": ("上级", "上級", "向上", "上行"),
    "downward": ("下级", "下級", "向下", "下行"),
    "lateral": ("平级", "平級", "平行", "同级", "同級", "内部", "內部", "对内", "對內", "internal"),
    "external": ("外部", "对外", "對外", "external"),
}


def relation_from_row(draft: Draft, parts: dict[str, Found]) -> None:
    """A row of a table of relations."""
    who, about, way = parts.get("with"), parts.get("about"), parts.get("direction")
    if who is None or who.blank:
        for found in parts.values():
            keep_as_stray(draft, found)
        return
    relation: dict[str, Tree] = {"with": Leaf(name_of(who.lines), is_reference=True)}
    if way and not way.blank:
        direction = next(
            (name for name, words in DIRECTIONS.items() if way.text.strip().lower().startswith(words)), None
        )
        if direction:
            relation["direction"] = Leaf(Written(direction, way.lines))
        else:
            keep_as_stray(draft, way)
    if about and not is_blank(about.text):
        relation["about"] = Leaf(written(about.lines))
    draft.add(relation, "relations")
