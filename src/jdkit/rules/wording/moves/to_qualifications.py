"""An ability, knowledge or experience of the person goes from the duties to the qualifications."""

from collections.abc import Sequence

from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.language.script import simplify
from jdkit.model.path import Path
from jdkit.model.position import Position
from jdkit.model.qualification import Qualifications, Requirement
from jdkit.rule import Finding, Fix, Page, Text
from jdkit.rules.wording.moves.duty import Mended, leaving, offered, phrases_in, said
from jdkit.rules.wording.moves.put import Unsuited, new_key, put
from jdkit.rules.wording.parts import Span
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.text import KEPT, Insert, Operation, Wrap

WELCOME = Pattern(r"优先|尤佳|者佳|为佳|加分")
KINDS = (
    ("education", words("学历 大专 本科 高中 中专 初中 专科 硕士 学士 博士 毕业")),
    ("certificates", words("证书 资格证 上岗证 执照 驾照 驾驶证 持证 职称 叉车证 会计证 电工证 健康证")),
    ("experience", words("经验 经历 资历 阅历")),
    ("skills", words("熟练 操作 使用 能力 技能 技巧 软件 办公 驾驶 打字 口语 听说读写 流利 英语 日语 粤语 普通话")),
    ("knowledge", words("熟悉 了解 掌握 精通 通晓 熟知 知识 懂")),
)
SEARCHED = tuple((key, Pattern(any_of(listed), listed)) for key, listed in KINDS)
Groups = dict[tuple[str, str], list[str]]


def moved_to_qualifications(page: Page, text: Text, finding: Finding) -> Finding:
    """The finding with the move that would mend it, where one is certain."""
    return offered(finding, _move(page, text, finding.span or (0, len(text.value))))


def _move(page: Page, text: Text, span: Span) -> Mended:
    """The move, or nothing where it is not certain."""
    left = leaving(page, text, span, qualification_spans)
    if left is None:
        return Mended()
    groups: Groups = {}
    for phrase in phrases_in(text, span):
        groups.setdefault(place_of(phrase), []).append(phrase)
    if left.left and any(key == "other" for key, _ in groups):
        return Mended()
    try:
        operations = _put(page, groups, left.gone)
    except Unsuited:
        return Mended()
    if left.gone and not operations:
        return Mended()
    keys = tuple(dict.fromkeys(key for key, _ in groups))
    suggestion = said(page, left.left, "qualifications", keys, [p for group in groups.values() for p in group])
    return Mended(suggestion, Fix((*left.operations, *operations)))


def place_of(phrase: str) -> tuple[str, str]:
    """The key of the qualifications that a phrase belongs under, and whether it must be met or is welcome."""
    plain = simplify(phrase)
    kind = next((key for key, pattern in SEARCHED if pattern.search(plain)), "other")
    return kind, "preferred" if WELCOME.search(plain) else "must"


def _put(page: Page, groups: Groups, gone: Path | None) -> tuple[Operation, ...]:
    there = page.data.get("qualifications")
    if there is None:
        return (_all_new(page, groups, gone),)
    if not isinstance(there, dict):
        raise Unsuited
    operations: list[Operation] = []
    by_key: dict[str, dict[str, list[str]]] = {}
    for (key, degree), phrases in groups.items():
        by_key.setdefault(key, {})[degree] = phrases
    for key, degrees in by_key.items():
        operations += _in_element(there, key, degrees, None if operations else gone)
    return tuple(operations)


def _all_new(page: Page, groups: Groups, gone: Path | None) -> Insert:
    element: dict[str, object] = {}
    for key in Qualifications.model_fields:
        degrees = {degree: phrases for (kind, degree), phrases in groups.items() if kind == key}
        if degrees:
            element[key] = _value(degrees)
    return new_key(page.data, (), Position, "qualifications", element, gone)


def _value(degrees: dict[str, list[str]]) -> object:
    if set(degrees) == {"must"}:
        return degrees["must"]
    return {degree: degrees[degree] for degree in Requirement.model_fields if degree in degrees}


def _in_element(
    element: dict[str, object], key: str, degrees: dict[str, list[str]], gone: Path | None
) -> Sequence[Operation]:
    path, there = ("qualifications", key), element.get(key)
    if there is None:
        return (new_key(element, path[:1], Qualifications, key, _value(degrees), gone),)
    if isinstance(there, dict):
        operations: list[Operation] = []
        for degree, phrases in degrees.items():
            operations += put(there, path, Requirement, degree, phrases, None if operations else gone)
        return operations
    if set(degrees) == {"must"}:
        return put(element, path[:1], Qualifications, key, degrees["must"], gone)
    if set(degrees) == {"preferred"} and isinstance(there, str | list):
        return (Wrap(path, {"must": KEPT, "preferred": degrees["preferred"]}, keeps=gone),)
    raise Unsuited
