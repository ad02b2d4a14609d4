"""Reading files: values as written, places, faults, and both parsers alike."""

import random
import time

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jdkit.text import Document, Mapping, Node, Problem, Scalar, Sequence, Source, parse
from jdkit.text.compose import compose
from jdkit.text.events import CParser
from jdkit.text.node import scalars
from tests.text.written import files

FRAGMENTS = (
    *("a", "中", "b c", "\n", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "- ", ": ", ":", "#", " #c", "'", '"', "''"),
    *("\\n", "\\x41", "\\u4e2d", "\\", "[", "]", "{", "}", ",", ", ", "?", "|", "|-", "|+", "|2", ">", ">-", ">+1"),
    *("&a ", "*a", "!t ", "!!str ", "~", "null", "<<: ", "\t", " ", "  ", "\r\n", "\r", "\x85", "\u2028", "---\n"),
    *("\n---\n", "...\n", "%YAML 1.1\n", "😀", "\ufeff", "k: ", "\nk: ", "\nz: |\n  ", "\nz: >\n  ", "\x07", "\ud800"),
)
texts = st.one_of(files(), st.lists(st.sampled_from(FRAGMENTS), max_size=14).map("".join), st.text(max_size=40))


def read(text: str) -> Document:
    return parse(Source("x.yaml", text))


def codes(text: str) -> list[str]:
    return [problem.code for problem in read(text).problems]


def only(text: str, code: str) -> Problem:
    (problem,) = [problem for problem in read(text).problems if problem.code == code]
    return problem


@pytest.mark.parametrize(
    "value",
    [
        "no",
        "07:30",
        "1_000",
        "0123",
        "1.10",
        "2025-02-30",
        "true",
        "0x1F",
        "=",
        "<",
        "1e3",
        ".inf",
        "岗位：客服",
        "a#b",
    ],
)
def test_plain_values_are_what_was_written(value: str) -> None:
    assert read(f"k: {value}\n").data == {"k": value}


@pytest.mark.parametrize("value", ["", "~", "null", "Null", "NULL"])
def test_null(value: str) -> None:
    assert read(f"k: {value}\n").data == {"k": None}
    assert read(f"k: '{value}'\n").data == {"k": value}
    assert read(f"k: !!str {value}\n").data == {"k": value}


def test_data_and_lookup() -> None:
    document = read("岗位: 客服\n职责:\n  - 做: 接听\n    频次: 每天\n  - 做: 回访\n空:\n")
    assert document.data == {"岗位": "客服", "职责": [{"做": "接听", "频次": "每天"}, {"做": "回访"}], "空": None}
    node, key = document.node(("职责", 1, "做")), document.key(("职责", 1, "做"))
    assert isinstance(node, Scalar)
    assert node.value == "回访"
    assert key is not None
    assert document.source.text[key.start : key.end] == "做"
    assert document.node(()) is document.root
    for path in (("没有",), ("职责", 2), ("职责", -1), ("职责", "做"), ("岗位", 0), (0,)):
        assert document.node(path) is None
        assert document.key(path) is None
    assert document.key(()) is None
    assert document.key(("职责", 1)) is None


def written(document: Document, node: Node | None) -> str:
    assert node is not None
    return document.source.text[node.start : node.end]


def test_places_end_with_the_content() -> None:
    document = read("\ufeffa:\n  - b: |\n      x  \n\n  # c\n  - [1,\n     2 ] # d\n\n\ne: {f: }\ng:\n")
    assert written(document, document.node(("a",))) == "- b: |\n      x  \n\n  # c\n  - [1,\n     2 ]"
    assert written(document, document.node(("a", 0))) == "b: |\n      x  "
    assert written(document, document.node(("a", 1))) == "[1,\n     2 ]"
    assert written(document, document.node(("e",))) == "{f: }"
    assert written(document, document.root).endswith("g:")
    empty = document.node(("g",))
    assert empty is not None
    assert document.source.text[: empty.start].endswith("g:")


def test_places_without_properties() -> None:
    document = read("a: &x !!str 中\nb: &y\n  - 1\nc: &z {d: 1}\ne: [*x, *y, *z]\n")
    assert [written(document, document.node((key,))) for key in "abc"] == ["中", "- 1", "{d: 1}"]
    assert document.problems == ()


def test_flow_pairs() -> None:
    document = read("a: [b: c, ? d]\n")
    assert document.data == {"a": [{"b": "c"}, {"d": None}]}
    assert written(document, document.node(("a", 0))) == "b: c"


def test_aliases_share_the_value_and_have_a_place() -> None:
    text = "a: &x [1]\nb: *x\nc:\n  - *x\n"
    document = read(text)
    assert document.data == {"a": ["1"], "b": ["1"], "c": [["1"]]}
    assert document.shared
    assert document.node(("b",)) is document.node(("a",))
    for path in (("b",), ("c", 0)):
        start, end = document.place(path) or (0, 0)
        assert text[start:end] == "*x"
    assert document.place(("a",)) == (6, 9)
    assert document.place(()) == (0, len(text) - 1)
    assert document.place(("z",)) is None


def test_an_anchor_may_be_used_again_for_another_value() -> None:
    assert read("- &x 1\n- *x\n- &x 2\n- *x\n").data == ["1", "1", "2", "2"]


def test_merge_keys() -> None:
    document = read(
        "a: &a {x: 1, y: 2}\nb: &b {y: 3, z: 4}\nc:\n  y: 0\n  <<: [*a, *b]\nd: {<<: text}\ne: {'<<': *a}\n"
    )
    assert isinstance(document.data, dict)
    assert document.data["c"] == {"y": "0", "x": "1", "z": "4"}
    assert document.data["d"] == {"<<": "text"}
    assert document.data["e"] == {"<<": {"x": "1", "y": "2"}}
    node = document.node(("c", "z"))
    assert written(document, node) == "4"


def test_repeated_keys() -> None:
    document = read("a: 1\nb: 2\na: 3\n")
    assert document.data == {"a": "1", "b": "2"}
    assert document.problems == (Problem("duplicate-key", "duplicate-key", 10, 11, {"key": "a", "line": 1}),)
    assert len(read("a: 1\na: 2\na: 3\n").problems) == 2


def test_several_documents() -> None:
    document = read("a: 1\n---\nb: 2\n")
    assert document.data == {"a": "1"}
    assert document.problems == (Problem("syntax", "several-documents", 5, 8),)
    assert read("---\na: 1\n...\n").problems == ()


@pytest.mark.parametrize("text", ["", " \n", "\ufeff", "# 只有说明\n", "---\n", "---\n# 说明\n...\n"])
def test_empty_files(text: str) -> None:
    document = read(text)
    assert document.root is None
    assert document.data is None
    assert document.problems == (Problem("syntax", "empty-file", 0, 0),)


def test_tags_and_unused_anchors_lose_text() -> None:
    tag = only("what: !Ref 核对 单据\n", "tag")
    assert (tag.start, tag.end, tag.args) == (6, 10, {"tag": "!Ref"})
    assert [edit.text for edit in tag.edits] == ['"!Ref 核对 单据"']
    assert codes("what: !!str 核对\nn: !!int 3\n") == []
    anchor = only("what: &R 研发\n", "unused-anchor")
    assert (anchor.start, anchor.end, anchor.args) == (6, 8, {"anchor": "R"})
    assert [(edit.start, edit.end, edit.text) for edit in anchor.edits] == [(6, 11, '"&R 研发"')]
    assert codes("what: &R 研发\nhow: *R\n") == []
    assert only("a: !x [1]\n", "tag").edits == ()
    assert only("a: !x 'b'\n", "tag").edits == ()
    assert codes("a: &R\n  b: 1\n") == []


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("null: 1\n", "null"),
        ("?\n: 1\n", ""),
        ("[a]: 1\n", "[a]"),
        ("{{岗位}}\n", "{岗位}"),
        ("? - a\n: 1\n", "- a"),
    ],
)
def test_keys_must_be_text(text: str, key: str) -> None:
    problem = only(text, "complex-key")
    assert text[problem.start : problem.end] == key
    assert read(text).root is None


def test_an_empty_quoted_key_is_text() -> None:
    assert read("'': 1\n").data == {"": "1"}


def test_aliases_that_never_end() -> None:
    assert codes("&a [*a]\n") == ["recursive-alias"]
    assert codes("a: &a\n  b: *a\n") == ["recursive-alias"]
    assert codes("a: &a\n  <<: *a\n") == ["recursive-alias"]


def test_alias_bombs() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 9)]
    assert codes("\n".join(lines)) == ["alias-bomb"]
    assert read("\n".join(lines)).data is None
    chain = ["a0: &a0 [x]", *(f"a{n}: &a{n} [*a{n - 1}]" for n in range(1, 300))]
    assert codes("\n".join(chain)) == ["too-deep"]


NESTED = [
    "[" * 100_000,
    "{" * 100_000,
    "- " * 100_000,
    "? " * 5_000,
    "{a: " * 5_000,
    "[" * 200 + "]" * 200,
    "".join(f"{' ' * depth}a:\n" for depth in range(2_000)),
    "&a " * 10_000,
    "'" * 100_001,
    "a: |" + "\n" * 100_000,
    "a: *" * 20_000,
    "x" * 200_000,
    "? a " + "# " * 50_000 + "\nb: 1\n",
    "a: &x " + "# " * 50_000 + "\n  !y " + "# " * 50_000 + "\n  z\n",
    "- *a\n" * 20_000,
    "- &a x\n" + "- *a\n" * 20_000,
]


@pytest.mark.parametrize("text", NESTED, ids=range(len(NESTED)))
@pytest.mark.parametrize("pure", [False, True])
def test_hostile_files_are_refused_in_time(text: str, pure: bool) -> None:
    began = time.perf_counter()
    document = parse(Source("x.yaml", text), _pure=pure)
    assert document.root is not None or document.problems
    _ = document.data, document.comments
    assert time.perf_counter() - began < 20


def test_the_deepest_that_is_read() -> None:
    assert "too-deep" not in codes("[" * 100 + "]" * 100)
    assert codes("[" * 101 + "]" * 101) == ["too-deep"]


def test_unreadable_files_are_diagnosed_with_a_bom_counted() -> None:
    for text in ("a: [\n", "a: 1\n b: 2\n", "a: \x07\n", "a: *b\n", 'a: "\\q"\n', "a: \ud800\n"):
        plain, marked = read(text), read("\ufeff" + text)
        assert plain.root is None
        assert plain.problems
        assert [problem.start + 1 for problem in plain.problems] == [problem.start for problem in marked.problems]


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts)
@example("a: \ud800")
@example('"\\ud800"')
def test_never_raises_and_places_are_in_order(text: str) -> None:
    document = read(text)
    assert document.data is None or document.root is not None
    assert document.root is not None or document.problems
    for problem in own_problems(text):
        assert 0 <= problem.start <= problem.end <= len(text)
        assert all(problem.start <= edit.end <= len(text) for edit in problem.edits)
    for node in scalars(document.root):
        assert 0 <= node.start <= node.end <= len(text)
    check_nesting(document.root, 0, len(text), document.shared)


def own_problems(text: str) -> tuple[Problem, ...]:
    """Without what the guesses at typing mistakes add; those have tests of their own."""
    try:
        return compose(text).problems
    except yaml.YAMLError:
        return ()


def check_nesting(node: Node | None, start: int, end: int, shared: bool) -> None:
    if node is None or shared:
        return
    assert start <= node.start <= node.end <= end
    children: list[Node] = []
    if isinstance(node, Sequence):
        children = node.items
    elif isinstance(node, Mapping):
        children = [child for pair in node.pairs for child in pair]
    last = node.start
    for child in children:
        check_nesting(child, last, node.end, shared)
        last = child.end


def outcome(text: str, pure: bool) -> object:
    try:
        composition = compose(text, pure)
    except yaml.YAMLError:
        return None
    return composition.root and (repr(composition.root), composition.problems, composition.end, composition.shared)


@pytest.mark.skipif(CParser is None, reason="PyYAML was built without libyaml")
@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(texts)
def test_both_parsers_agree(text: str) -> None:
    assert outcome(text, pure=True) == outcome(text, pure=False)


@pytest.mark.skipif(CParser is None, reason="PyYAML was built without libyaml")
def test_both_parsers_agree_on_many_fragments() -> None:
    choose = random.Random(4).choice
    for length in range(2, 2000):
        text = "".join(choose(FRAGMENTS) for _ in range(2 + length % 12))
        assert outcome(text, pure=True) == outcome(text, pure=False), repr(text)


def test_values_are_those_of_pyyaml() -> None:
    text = "a: >+\n  x\n  y\n\nb: \"c\\\n   d\"\ne: 'f\n\n  g'\nh:\n - i\n - [j, k: l]\n"
    assert read(text).data == yaml.load(text, yaml.BaseLoader)
