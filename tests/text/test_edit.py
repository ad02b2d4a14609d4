"""Operations become edits that do just that, or are refused."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jdkit.text import (
    Document,
    Insert,
    Move,
    Operation,
    Remove,
    Replace,
    Scalar,
    Source,
    apply_edits,
    apply_operations,
    parse,
    quote,
)
from jdkit.text.edit import edits_for
from jdkit.text.node import plain_data
from jdkit.text.operations import ConflictError
from tests.text.written import VALUES, files


def read(text: str) -> Document:
    return parse(Source("x.yaml", text))


def done(text: str, *operations: Operation) -> str | None:
    document = read(text)
    edits = edits_for(document, operations)
    if edits is None:
        return None
    new = apply_edits(text, edits)
    assert read(new).data == apply_operations(document.data, operations)
    return new


@pytest.mark.parametrize(
    ("text", "start", "end", "new", "expected"),
    [
        ("k: 负责招聘 # c\n", 0, 2, "组织", "k: 组织招聘 # c\n"),
        ("k: 负责招聘\n", 2, 2, ": ", 'k: "负责: 招聘"\n'),
        ("k: 负责招聘\n", 0, 4, "", 'k: ""\n'),
        ("k: nu负ll\n", 2, 3, "", 'k: "null"\n'),
        ("k: x:负 责\n", 2, 3, "", 'k: "x: 责"\n'),
        ("k: '负责''招聘'\n", 2, 3, "it's", "k: '负责it''s招聘'\n"),
        ("k: '负责招聘'\n", 2, 2, "\n", 'k: "负责\\n招聘"\n'),
        ('k: "负\\u8d23\\n招聘"\n', 1, 3, '"', 'k: "负\\"招聘"\n'),
        ("k: 负责\n  招聘\n", 1, 4, "", "k: 负聘\n"),
        ("k: 负责\n  招聘\n", 0, 2, "组织", "k: 组织\n  招聘\n"),
        ("k: |\n  负责\n  招聘\n", 3, 5, "培训", "k: |\n  负责\n  培训\n"),
        ("k: >-\n  负责\n  招聘\n", 5, 5, "。", "k: >-\n  负责\n  招聘。\n"),
        ("k: |\n  负责\n  招聘\n", 1, 4, "", None),
        ("k: |\n  负责\n  招聘\n", 3, 3, " ", "k: |\n  负责\n   招聘\n"),
        ("k: |\n  负责\n", 0, 0, " ", None),
        ("k:\n", 0, 0, "负责", "k: 负责\n"),
        ("k: ~ # c\n", 0, 0, "#", 'k: "#" # c\n'),
        ("k: 负责\n", 1, 9, "", None),
        ("\ufeffk: 负责\r\n", 0, 1, "担", "\ufeffk: 担责\r\n"),
    ],
)
def test_replace(text: str, start: int, end: int, new: str, expected: str | None) -> None:
    assert done(text, Replace(("k",), start, end, new)) == expected


@pytest.mark.parametrize(
    ("text", "operation", "expected"),
    [
        ("a:\n  - x # c\n  # own\n  - y\n", Remove(("a", 0)), "a:\n  # own\n  - y\n"),
        ("a:\n  - x\n  - y", Remove(("a", 1)), "a:\n  - x"),
        ("a:\n- x # c\nb: 1\n", Remove(("a", 0)), "a: []\nb: 1\n"),
        ("a: # why\n  - x\n", Remove(("a", 0)), "a: [] # why\n"),
        ("- a: 1 # c\n  b: 2\n", Remove((0, "a")), "- b: 2\n"),
        ("- a: 1\n  # own\n  b: 2\n", Remove((0, "a")), None),
        ("- a: 1\n", Remove((0, "a")), "- {}\n"),
        ("a: |\n  x\n\nb: 1\n", Remove(("a",)), "\nb: 1\n"),
        ("a: [x, y, z]\n", Remove(("a", 1)), "a: [x, z]\n"),
        ("a: [x, y, z]\n", Remove(("a", 2)), "a: [x, y]\n"),
        ("a: [x]\n", Remove(("a", 0)), "a: []\n"),
        ("a: {x: 1, y: 2}\n", Remove(("a", "x")), "a: {y: 2}\n"),
        ("a: [x: 1]\n", Remove(("a", 0, "x")), None),
        ("a: 1\na: 2\n", Remove(("a",)), None),
        ("a:\n  - x # c\n  - y", Insert(("a",), 1, "新"), "a:\n  - x # c\n  - 新\n  - y"),
        ("a:\n  - x\n  - y", Insert(("a",), 2, "新"), "a:\n  - x\n  - y\n  - 新"),
        ("a:\r\n- x\r\n", Insert(("a",), 0, "新"), "a:\r\n- 新\r\n- x\r\n"),
        ("- - x\n", Insert((0,), 0, ["新", {}]), "- - - 新\n    - {}\n  - x\n"),
        ("a: []\n", Insert(("a",), 0, "a, b"), 'a: ["a, b"]\n'),
        ("a: [x, y]\n", Insert(("a",), 1, {"k": None}), "a: [x, {k: null}, y]\n"),
        ("a: {}\n", Insert(("a",), "k", ["v"]), "a: {k: [v]}\n"),
        ("a: 1\n", Insert((), "频次", {"每天": ["07:30", "no"]}), 'a: 1\n频次:\n  每天:\n    - "07:30"\n    - "no"\n'),
        ("a: 1\n", Insert((), "a", "x"), None),
        ("a: 1\n", Insert(("a",), 0, "x"), None),
        ("a:\n- x # c\n# own\n- y\n", Move(("a", 0), 1), "a:\n# own\n- y\n- x # c\n"),
        ("a:\n- x\n- y: 1\n  z: 2\n", Move(("a", 1), 0), "a:\n- y: 1\n  z: 2\n- x\n"),
        ("- x\n- y\n- z", Move((2,), 1), "- x\n- z\n- y"),
        ("[x, 'y',  z]\n", Move((2,), 0), "[z, x,  'y']\n"),
        ("- x\n", Move((0,), 1), None),
        ("- x\n- y\n", Move((1,), 1), "- x\n- y\n"),
    ],
)
def test_structure(text: str, operation: Operation, expected: str | None) -> None:
    assert done(text, operation) == expected


def test_replace_in_a_list_in_brackets() -> None:
    assert done("k: [负责招聘, a]\n", Replace(("k", 0), 2, 2, ",")) == 'k: ["负责,招聘", a]\n'


def test_several_operations_speak_of_the_same_data() -> None:
    text = "- a: 旧的\n  b: 1\n- x # c\n- y\n"
    operations = (Remove((1,)), Insert((), 1, "新"), Replace((0, "a"), 0, 1, "新"), Replace((0, "a"), 1, 2, ""))
    assert done(text, *operations) == "- a: 新\n  b: 1\n- 新\n- y\n"
    assert done("- a\n- b\n", Remove((0,)), Remove((1,)), Insert((), 2, "c")) == "- c\n"
    assert done("[a, b]\n", Remove((0,)), Remove((1,)), Insert((), 1, "c"), Insert((), 1, "d")) == "[c, d]\n"


@pytest.mark.parametrize(
    "operations",
    [
        (Remove((0,)), Replace((0, "a"), 0, 1, "x")),
        (Remove((0,)), Remove((0,))),
        (Remove((0,)), Remove((0, "a"))),
        (Move((0,), 1), Insert((), 0, "x")),
        (Replace((1,), 0, 2, "x"), Replace((1,), 1, 3, "y")),
        (Replace((0,), 0, 0, "x"),),
        (Remove(()),),
        (Replace((5,), 0, 0, ""),),
        (Insert((), 9, ""),),
        (Insert((), "k", ""),),
    ],
)
def test_contradictions_are_refused(operations: tuple[Operation, ...]) -> None:
    document = read("- a: b\n- text\n")
    assert edits_for(document, operations) is None
    with pytest.raises(ConflictError):
        apply_operations(document.data, operations)


def test_shared_values_are_not_changed() -> None:
    assert done("a: &x 旧的词\nb: *x\n", Replace(("a",), 1, 2, "新")) is None
    assert done("a: &x 旧的词\nb: *x\nc: 旧的词\n", Replace(("c",), 1, 2, "")) is not None
    assert done("a: &x {k: 旧的词}\nb:\n  <<: *x\n", Replace(("b", "k"), 0, 1, "新")) is None
    assert done("a: &x {k: 旧}\nb:\n  <<: *x\n", Remove(("b", "k"))) is None
    assert done("a: &x 1\nb: [*x, c]\n", Remove(("b", 0))) == "a: &x 1\nb: [c]\n"
    assert done("a: &x 1\nb: *x\n", Remove(("a",))) is None


def test_unreadable_files_are_not_changed() -> None:
    assert edits_for(read("a: [\n"), [Insert((), "b", "c")]) is None


def test_a_second_document_stays() -> None:
    assert done("a: 旧\n---\nb: 1\n", Replace(("a",), 0, 1, "新")) == "a: 新\n---\nb: 1\n"


def paths(data: object, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    steps: list[tuple[str | int, object]] = []
    if isinstance(data, dict):
        steps = list(data.items())
    elif isinstance(data, list):
        steps = list(enumerate(data))
    return [path, *(found for step, value in steps for found in paths(value, (*path, step)))]


def value_at(data: object, path: tuple[str | int, ...]) -> object:
    for step in path:
        data = data[step]  # type: ignore[index]
    return data


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(files(), st.data())
def test_any_replacement_is_exact_or_refused(text: str, draw: st.DataObject) -> None:
    document = read(text)
    if document.root is None:
        return
    choices = [path for path in paths(document.data) if isinstance(document.node(path), Scalar)]
    path = draw.draw(st.sampled_from(choices))
    scalar = document.node(path)
    assert isinstance(scalar, Scalar)
    length = len(scalar.value or "")
    start = draw.draw(st.integers(0, length))
    operation = Replace(path, start, draw.draw(st.integers(start, length)), draw.draw(VALUES))
    edits = edits_for(document, [operation])
    if edits is None:
        return
    limit = len(text) if scalar.style in ("|", ">") else scalar.end
    assert all(scalar.start <= edit.start <= edit.end <= limit for edit in edits)
    new = parse(Source("x.yaml", apply_edits(text, edits)))
    assert new.data == apply_operations(document.data, [operation])
    assert [comment.text for comment in new.comments] == [comment.text for comment in document.comments]


PLAIN = st.recursive(
    st.none() | VALUES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(VALUES, inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(PLAIN, PLAIN, st.booleans(), st.data())
def test_any_change_of_structure_is_exact_or_refused(
    data: object, value: object, end: bool, draw: st.DataObject
) -> None:
    seed = Insert((), "k", data)
    text = apply_edits("# c\na: 1 # d\n", edits_for(read("# c\na: 1 # d\n"), [seed]) or ())
    document = read(text if end else text.rstrip("\n"))
    assert document.data == {"a": "1", "k": data}
    path = draw.draw(st.sampled_from(paths(document.data)))
    here = value_at(document.data, path)
    operation: Operation
    if isinstance(here, list):
        operation = Insert(path, draw.draw(st.integers(0, len(here))), value)
    elif isinstance(here, dict):
        operation = Insert(path, draw.draw(VALUES.filter(lambda key: key not in here)), value)
    elif path and isinstance(path[-1], int) and draw.draw(st.booleans()):
        siblings = value_at(document.data, path[:-1])
        assert isinstance(siblings, list)
        operation = Move(path, draw.draw(st.integers(0, len(siblings) - 1)))
    else:
        operation = Remove(path)
    edits = edits_for(document, [operation])
    assert edits is not None
    new = read(apply_edits(document.source.text, edits))
    assert new.data == apply_operations(document.data, [operation])
    assert {comment.text for comment in new.comments} >= {"c"}


@settings(max_examples=400, deadline=None)
@given(st.text() | VALUES, st.booleans())
def test_quote_reads_back(value: str, flow: bool) -> None:
    if any(0xD800 <= ord(character) < 0xE000 for character in value):
        return
    text = f"[{quote(value, flow=True)}]" if flow else f"- {quote(value)}\n"
    assert plain_data(read(text).root) == [value]


@pytest.mark.parametrize("value", ["no", "07:30", "1.10", "2025-01-01", "null", "", "a: b", "- a", "1e3", "0x1F"])
def test_quote_is_careful_for_other_readers(value: str) -> None:
    assert quote(value) == f'"{value}"'


@pytest.mark.parametrize("value", ["客服中心", "一次解决率：85%", "it's", "2 次", "每天 3 次", "AI"])
def test_quote_leaves_words_plain(value: str) -> None:
    assert quote(value) == value
