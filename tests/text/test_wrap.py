"""Values are wrapped, keys come at their place, comments go along; or nothing happens at all."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jdkit.text import (
    KEPT,
    Insert,
    Mapping,
    Operation,
    Remove,
    Replace,
    Scalar,
    Sequence,
    Wrap,
    apply_edits,
    apply_operations,
)
from jdkit.text.edit import edits_for
from tests.text.test_edit import PLAIN, done, paths, read, value_at
from tests.text.written import VALUES, files

DUTY = {"what": KEPT, "standards": ["80 通"]}


@pytest.mark.parametrize(
    ("text", "operation", "expected"),
    [
        ("a:\n  - x\n  - v\n", Wrap(("a", 0), DUTY), "a:\n  - what: x\n    standards:\n      - 80 通\n  - v\n"),
        ("a:\n- x # c\n", Wrap(("a", 0), DUTY), "a:\n- what: x # c\n  standards:\n  - 80 通\n"),
        ("a:\n-   x", Wrap(("a", 0), DUTY), "a:\n-   what: x\n    standards:\n    -   80 通"),
        ("\ufeff- 'x' # c\r\n", Wrap((0,), DUTY), "\ufeff- what: 'x' # c\r\n  standards:\r\n    - 80 通\r\n"),
        ("- x\n  v\n", Wrap((0,), DUTY), "- what: x\n    v\n  standards:\n    - 80 通\n"),
        ("- |\n  x\n\n   v\n- z\n", Wrap((0,), {"what": KEPT}), "- what: |\n    x\n\n     v\n- z\n"),
        ("-\n  # c\n  x\n", Wrap((0,), {"what": KEPT}), "-\n  # c\n  what: x\n"),
        ("- x\n", Wrap((0,), {"id": "i", "what": KEPT}), "- id: i\n  what: x\n"),
        ("a: x # c\n", Wrap(("a",), [KEPT, "v"]), "a:\n  - x # c\n  - v\n"),
        ("a: x\nb:\n- c\n", Wrap(("a",), [KEPT, "v"]), "a:\n- x\n- v\nb:\n- c\n"),
        ("a: >-\n  x\n  v\n", Wrap(("a",), [KEPT]), "a:\n  - >-\n    x\n    v\n"),
        ("a: # c\n  x\n", Wrap(("a",), [KEPT, "v"]), "a: # c\n  - x\n  - v\n"),
        ("a:\n  b: 1 # c\n  d: 2\n", Wrap(("a",), [KEPT, "v"]), "a:\n  - b: 1 # c\n    d: 2\n  - v\n"),
        ("a:\n- b\n# c\n- d\n", Wrap(("a",), {"must": KEPT}), "a:\n  must:\n  - b\n  # c\n  - d\n"),
        ("a:\n- b: {c: [d,\n  e]}\n", Wrap(("a", 0), [KEPT]), "a:\n- - b: {c: [d,\n    e]}\n"),
        (
            "a: [b, c]\n",
            Wrap(("a",), {"must": KEPT, "preferred": ["d"]}),
            "a:\n  must: [b, c]\n  preferred:\n    - d\n",
        ),
        ("a: [b, c]\n", Wrap(("a", 0), DUTY), "a: [{what: b, standards: [80 通]}, c]\n"),
        ("{a: b}\n", Wrap(("a",), [KEPT, "c"]), "{a: [b, c]}\n"),
        ("a: # c\nb: 1\n", Wrap(("a",), ["x"]), "a: # c\n  - x\nb: 1\n"),
        ("a:\n", Wrap(("a",), ["x"]), "a:\n  - x\n"),
        ("{a: ~}\n", Wrap(("a",), ["x"]), "{a: [x]}\n"),
        ("a: x\n", Wrap(("a",), ["v"]), None),
        ("a: &x b\nc: *x\n", Wrap(("a",), [KEPT]), None),
        ("a: &x b\nc: *x\n", Wrap(("c",), [KEPT]), None),
        ("a: !!str b\n", Wrap(("a",), [KEPT]), None),
        ("a: b\n", Wrap((), [KEPT]), None),
        ("a: b\n", Wrap(("a",), [KEPT, KEPT]), None),
    ],
)
def test_wrap(text: str, operation: Operation, expected: str | None) -> None:
    assert done(text, operation) == expected


@pytest.mark.parametrize(
    ("text", "operation", "expected"),
    [
        ("a: 1 # c\nb: 2\n", Insert((), "u", ["x"], after="a"), "a: 1 # c\nu:\n  - x\nb: 2\n"),
        ("- a: 1\n  b: 2\n", Insert((0,), "u", "x", after="a"), "- a: 1\n  u: x\n  b: 2\n"),
        ("{a: 1, b: 2}\n", Insert((), "u", ["x"], after="a"), "{a: 1, u: [x], b: 2}\n"),
        ("a:\n- x\nb: 2\n", Insert((), "u", {"m": ["v"]}, after="a"), "a:\n- x\nu:\n  m:\n  - v\nb: 2\n"),
        ("a:\n    b:\n        - x\n", Insert(("a",), "u", ["v"]), "a:\n    b:\n        - x\n    u:\n        - v\n"),
        ("a: 1\n", Insert((), "u", "x", after="z"), None),
        ("- a: 1 # c\n  b: 2\n", Insert((0,), "u", "x", before="a"), "- u: x\n  a: 1 # c\n  b: 2\n"),
        ("# h\na: 1\n", Insert((), "u", ["x"], before="a"), "# h\nu:\n  - x\na: 1\n"),
        ("{a: 1, b: 2}\n", Insert((), "u", "x", before="b"), "{a: 1, u: x, b: 2}\n"),
    ],
)
def test_a_key_comes_at_its_place(text: str, operation: Operation, expected: str | None) -> None:
    assert done(text, operation) == expected


@pytest.mark.parametrize(
    ("text", "operations", "expected"),
    [
        (
            "d:\n  - x\n  - v # c\nq:\n  - z\n",
            (Remove(("d", 1)), Insert(("q",), 1, "v", keeps=("d", 1))),
            "d:\n  - x\nq:\n  - z\n  - v # c\n",
        ),
        (
            "d:\n  - x\n  - v # c\nz: 1\n",
            (Remove(("d", 1)), Insert((), "q", {"must": ["v"]}, after="d", keeps=("d", 1))),
            "d:\n  - x\nq:\n  must:\n    - v # c\nz: 1\n",
        ),
        (
            "d:\r\n  - x\r\n  - v # c",
            (Remove(("d", 1)), Insert((), "q", ["v"], after="d", keeps=("d", 1))),
            "d:\r\n  - x\r\nq:\r\n  - v # c",
        ),
        (
            "d:\n  - x\n  - v # c\nq: z # e\n",
            (Remove(("d", 1)), Wrap(("q",), [KEPT, "v"], keeps=("d", 1))),
            "d:\n  - x\nq:\n  - z # e\n  - v # c\n",
        ),
        ("d:\n  - x\n  - v # c\nq: [z]\n", (Remove(("d", 1)), Insert(("q",), 1, "v", keeps=("d", 1))), None),
        ("d: [x, v]\nq: [z]\n", (Remove(("d", 1)), Insert(("q",), 1, "v", keeps=("d", 1))), "d: [x]\nq: [z, v]\n"),
        (
            "- 受理诉求，每日80通以上 # c\n- v\n",
            (Replace((0,), 4, 12, ""), Wrap((0,), {"what": KEPT, "standards": ["每日80通以上"]})),
            "- what: 受理诉求 # c\n  standards:\n    - 每日80通以上\n- v\n",
        ),
        (
            "- x\n- v\n",
            (Wrap((0,), DUTY), Insert((), 1, "u"), Insert((), 2, "e")),
            "- what: x\n  standards:\n    - 80 通\n- u\n- v\n- e\n",
        ),
        ("[x, v]\n", (Wrap((1,), [KEPT]), Insert((), 2, "u")), "[x, [v], u]\n"),
        ("a:\n  b: x\n", (Wrap(("a",), [KEPT]), Insert(("a",), "c", "v")), None),
    ],
)
def test_several_together(text: str, operations: tuple[Operation, ...], expected: str | None) -> None:
    assert done(text, *operations) == expected


def test_two_new_keys_stand_in_the_order_they_were_given() -> None:
    new = done("a: 1\nd: 4\n", Insert((), "b", "二", after="a"), Insert((), "c", "三", after="a"))
    assert new == "a: 1\nb: 二\nc: 三\nd: 4\n"


@st.composite
def within(draw: st.DrawFn) -> dict[str, object] | list[object]:
    before, after = draw(st.lists(PLAIN, max_size=1)), draw(st.lists(PLAIN, max_size=2))
    parts = [*before, KEPT, *after]
    if draw(st.booleans()):
        return parts
    keys = draw(st.lists(VALUES, min_size=len(parts), max_size=len(parts), unique=True))
    return dict(zip(keys, parts, strict=True))


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(files(), within(), st.booleans(), st.data())
def test_any_wrapping_is_exact_or_refused(
    text: str, around: dict[str, object] | list[object], shorten: bool, draw: st.DataObject
) -> None:
    """In whatever style a value is written: other lines stay byte for byte, and so do all comments."""
    document = read(text)
    if document.root is None:
        return
    path = draw.draw(st.sampled_from(paths(document.data)))
    operations: list[Operation] = [Wrap(path, around)]
    value = value_at(document.data, path)
    if shorten and isinstance(value, str):
        start = draw.draw(st.integers(0, len(value)))
        operations.append(Replace(path, start, draw.draw(st.integers(start, len(value))), ""))
    edits = edits_for(document, operations)
    if edits is None:
        return
    new = apply_edits(text, edits)
    assert read(new).data == apply_operations(document.data, operations)
    assert [comment.text for comment in read(new).comments] == [comment.text for comment in document.comments]
    node = document.node(path)
    assert isinstance(node, Scalar | Sequence | Mapping)
    first = document.source.line_start(document.source.position(node.start).line)
    rest = text[node.end :].partition("\n")[2]
    assert new.startswith(text[:first].rstrip("\r\n\x85\u2028"))
    assert new.endswith(rest)


LISTS = st.lists(st.sampled_from(["受理诉求", "核对单据", "- 回访", "a: b", "#1", "07:30"]), min_size=1, max_size=3)
COMMENT = st.sampled_from(["", " # 说明", " # 二"])


@st.composite
def two_lists(draw: st.DrawFn) -> str:
    """A file with duties and, perhaps, a list beside them, indented in one of the ways people do it."""
    margin, line_break = draw(st.sampled_from(["", "  ", "    "])), draw(st.sampled_from(["\n", "\r\n"]))
    lines = ["# 头", f"职责:{draw(COMMENT)}"]
    lines += [f"{margin}- '{item}'{draw(COMMENT)}" for item in draw(LISTS)]
    kind = draw(st.sampled_from(["none", "block", "flow", "text", "empty"]))
    if kind == "block":
        lines += ["技能:", *(f"{margin}- '{item}'{draw(COMMENT)}" for item in draw(LISTS))]
    elif kind != "none":
        lines += ["技能: " + {"flow": "['x']", "text": "'x'", "empty": ""}[kind] + draw(COMMENT)]
    if draw(st.booleans()):
        lines += ["末: 1 # 尾"]
    return draw(st.sampled_from(["", "\ufeff"])) + line_break.join(lines) + draw(st.sampled_from(["", line_break]))


@settings(max_examples=400, deadline=None)
@given(two_lists(), st.data())
def test_any_move_to_another_list_keeps_every_comment(text: str, draw: st.DataObject) -> None:
    document = read(text)
    data = document.data
    assert isinstance(data, dict)
    index = draw.draw(st.integers(0, len(data["职责"]) - 1))
    path, item = ("职责", index), data["职责"][index]
    there = data.get("技能")
    come: Operation
    if isinstance(there, list):
        come = Insert(("技能",), len(there), item, keeps=path)
    elif "技能" in data:
        come = Wrap(("技能",), [KEPT, item] if there else [item], keeps=path)
    else:
        come = Insert((), "技能", [item], after="职责", keeps=path)
    edits = edits_for(document, [Remove(path), come])
    if edits is None:
        assert "技能: [" in text
        assert "'" + item.replace("'", "''") + "' #" in text
        return
    new = read(apply_edits(text, edits))
    assert new.data == apply_operations(data, [Remove(path), come])
    assert sorted(comment.text for comment in new.comments) == sorted(comment.text for comment in document.comments)
    untouched = [line for line in text.splitlines(keepends=True) if line.startswith(("#", "末"))]
    assert [line for line in untouched if line.strip() not in new.source.text] == []
    assert ("\r\n" in text) == ("\r\n" in new.source.text)
