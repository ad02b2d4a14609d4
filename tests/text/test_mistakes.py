"""Typing mistakes: each is one finding at its exact place, each fix parses, and its look-alikes yield nothing.

In the examples ``⟦ ⟧`` mark the place of the finding, or ``⟦⟧`` an empty one.
"""

import re
import time
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit.messages import LANGUAGES, phrase
from jdkit.text.document import Document, parse
from jdkit.text.problem import Problem, apply_edits
from jdkit.text.source import Source

POSITION = """\
kind: position
header:                  # 表头
  title: 客服专员
  aliases: [客服代表, 坐席]
  department: customer-service
  also_reports_to: [{to: qa-trainer, about: 质检标准}]
management:
  authority:
    - {matter: 补偿, level: decide, limit: 五十元以内}
    - {matter: 换货, level: decide, limit: 一百元以内}
relations:
  - {with: {external: 物流承运商}, direction: external, about: 查询配送进度}
  - {with: qa-trainer, direction: lateral, about: 核对质检评分}
duties:
  - id: accept
    what: 负责受理客户诉求
    result: 确保每件诉求有登记、有答复
    standards:
      - {measure: 首次解决率, target: ≥ 85%, period: month}
      - {measure: 质检得分, target: ≥ 90 分, period: month}
  - 按交接规程移交未办结的诉求
qualifications:
  education: 大专
  knowledge: {must: [产品知识], preferred: [物流常识]}
  training: [上岗培训四十学时]
validity:
  version: "1.0"
  effective: 2026-01-01
  revisions: [{version: "1.0", date: 2026-01-01, by: 人力资源部}]
conduct: {must: [], must_not: []}
"""

FIXED = [
    # a full-width colon after a key
    ("fullwidth-colon", "职务⟦：⟧客服\n", "职务: 客服\n"),
    ("fullwidth-colon", "title⟦：⟧客服\nb: 1\n", "title: 客服\nb: 1\n"),
    ("fullwidth-colon", "a: 1\ntitle⟦：⟧客服\nb: 1\n", "a: 1\ntitle: 客服\nb: 1\n"),
    ("fullwidth-colon", "a: 1\ntitle ⟦：⟧　客服\n", "a: 1\ntitle: 客服\n"),
    ("fullwidth-colon", "header:\n  title⟦：⟧客服\n  unit：华东\n", "header:\n  title: 客服\n  unit: 华东\n"),
    ("fullwidth-colon", "header⟦：⟧\n  title: 客服\n", "header:\n  title: 客服\n"),
    ("fullwidth-colon", "x:\n  tasks⟦：⟧\n    - 接听\n    - 登记\n", "x:\n  tasks:\n    - 接听\n    - 登记\n"),
    ("fullwidth-colon", "- with⟦：⟧qa\n  about: 核对\n", "- with: qa\n  about: 核对\n"),
    ("fullwidth-colon", "- what⟦：⟧受理\n- what: 登记\n", "- what: 受理\n- what: 登记\n"),
    ("fullwidth-colon", '"title"⟦：⟧客服\nb: 1\n', '"title": 客服\nb: 1\n'),
    ("fullwidth-colon", "x: {with⟦：⟧qa, to: b}\n", "x: {with: qa, to: b}\n"),
    ("fullwidth-colon", "x: {with⟦：⟧{external: a}, to: b}\n", "x: {with: {external: a}, to: b}\n"),
    ("fullwidth-colon", "custom⟦：⟧{a: b}\n", "custom: {a: b}\n"),
    ("fullwidth-colon", "title⟦：⟧*重点*客服\nb: 1\n", 'title: "*重点*客服"\nb: 1\n'),
    ("fullwidth-colon", "\ufeff职务⟦：⟧客服\r\n部门: 华东\r\n", "\ufeff职务: 客服\r\n部门: 华东\r\n"),
    # no space after a colon or a dash
    ("missing-space-after-colon", "title⟦:⟧客服\nb: 1\n", "title: 客服\nb: 1\n"),
    ("missing-space-after-colon", "title⟦:⟧　客服\n", "title: 客服\n"),
    ("missing-space-after-colon", 'b: 1\nversion⟦:⟧"1.0"\n', 'b: 1\nversion: "1.0"\n'),
    ("missing-space-after-colon", "x: {with⟦:⟧qa}\n", "x: {with: qa}\n"),
    ("missing-space-after-dash", "duties:\n  ⟦-⟧核对\n  -登记\n", "duties:\n  - 核对\n  - 登记\n"),
    ("missing-space-after-dash", "duties:\n  - 核对\n  ⟦-⟧登记\n", "duties:\n  - 核对\n  - 登记\n"),
    ("missing-space-after-dash", "duties:\n  - 核对\n  ⟦-⟧　登记\n", "duties:\n  - 核对\n  - 登记\n"),
    ("missing-space-after-dash", "duties:\n  ⟦-⟧what: 核对\n", "duties:\n  - what: 核对\n"),
    ("missing-space-after-dash", "duties:\n  - {a: b}\n  ⟦-⟧{a: c}\n", "duties:\n  - {a: b}\n  - {a: c}\n"),
    # brackets, commas and quotes
    ("fullwidth-comma", "x: {with: qa⟦，⟧about: 核对}\n", "x: {with: qa, about: 核对}\n"),
    ("fullwidth-comma", "- {with: qa⟦，⟧\n   about: 核对}\n", "- {with: qa,\n   about: 核对}\n"),
    ("fullwidth-comma", 'x: {with: "qa"⟦，⟧about: 核对}\n', 'x: {with: "qa", about: 核对}\n'),
    ("fullwidth-comma", "x: {with: qa⟦，⟧about：核对}\n", "x: {with: qa, about: 核对}\n"),
    ("fullwidth-comma", "x: [倾听⟦，⟧表达]\n", "x: [倾听, 表达]\n"),
    ("flow-comma", "x: {about: 核对⟦,⟧登记,复核, to: a}\n", 'x: {about: "核对,登记,复核", to: a}\n'),
    ("fullwidth-bracket", "x: ⟦【话务台，工单】⟧\n", "x: [话务台, 工单]\n"),
    ("fullwidth-bracket", "x: ⟦【with: qa，about: 核对】⟧\n", "x: {with: qa, about: 核对}\n"),
    ("fullwidth-bracket", "x: ⟦［话务台］⟧\n", "x: [话务台]\n"),
    ("fullwidth-bracket", "x: ⟦[话务台, 工单］⟧\nb: c\n", "x: [话务台, 工单]\nb: c\n"),
    ("fullwidth-bracket", "x: ⟦｛with: qa｝⟧\n", "x: {with: qa}\n"),
    ("fullwidth-bracket", "x: {tools: ⟦【话务台, 工单】⟧}\n", "x: {tools: [话务台, 工单]}\n"),
    ("fullwidth-quote", 'x: "客服⟦”⟧\nb: 2\n', 'x: "客服"\nb: 2\n'),
    ("fullwidth-quote", 'x: ["客服⟦”⟧, b]\n', 'x: ["客服", b]\n'),
    ("fullwidth-quote", "x: '客服⟦’⟧\nb: '2'\n", "x: '客服'\nb: '2'\n"),
    ("unclosed-quote", 'x: ⟦"⟧客服\nb: c\n', 'x: "客服"\nb: c\n'),
    ("unclosed-quote", 'x: ⟦"⟧客服\nb: "c"\n', 'x: "客服"\nb: "c"\n'),
    ("unclosed-quote", "x: {a: ⟦'⟧客服, b: c}\nd: e\n", "x: {a: '客服', b: c}\nd: e\n"),
    ("unclosed-bracket", "x: ⟦[⟧a, b\nc: d\n", "x: [a, b]\nc: d\n"),
    ("unclosed-bracket", "x:\n  - ⟦{⟧a: b\n  - {a: c}\n", "x:\n  - {a: b}\n  - {a: c}\n"),
    ("unclosed-bracket", "x: ⟦[⟧a,\n    b\nc: d\n", "x: [a,\n    b]\nc: d\n"),
    # indentation
    ("tab-indent", "a:\n⟦\t⟧b: 1\n\tc:\n\t\td: 2\n", "a:\n  b: 1\n  c:\n    d: 2\n"),
    ("tab-indent", "a:\n    b: 1\n⟦\t⟧c: 2\n", "a:\n    b: 1\n    c: 2\n"),
    ("tab-indent", "a: b\n⟦\t⟧\n", "a: b\n\n"),
    ("fullwidth-space-indent", "a:\n⟦　⟧b: 1\n　c: 2\n", "a:\n  b: 1\n  c: 2\n"),
    ("fullwidth-space-indent", "a:\n  b: 1\n⟦\u00a0\u00a0⟧c: 2\n", "a:\n  b: 1\n  c: 2\n"),
    ("bad-indent", "a:\n  b: 1\n⟦ ⟧c: 2\n", "a:\n  b: 1\n  c: 2\n"),
    ("bad-indent", "a:\n⟦   ⟧b: 1\n  c: 2\n  d: 3\n", "a:\n  b: 1\n  c: 2\n  d: 3\n"),
    ("bad-indent", "a: 1\n⟦  ⟧b: 2\n", "a: 1\nb: 2\n"),
    # signs at the beginning and in the middle of a text
    ("unquoted-start", "x: ⟦*⟧重点*核对\n", 'x: "*重点*核对"\n'),
    ("unquoted-start", "- ⟦*⟧重点*核对\n", '- "*重点*核对"\n'),
    ("unquoted-start", "x: ⟦[⟧重要] 核对\n", 'x: "[重要] 核对"\n'),
    ("unquoted-start", "x: ⟦{⟧重要} 核对\n", 'x: "{重要} 核对"\n'),
    ("unquoted-start", 'x: ⟦"⟧一站式"服务 # 注释\n', 'x: "\\"一站式\\"服务" # 注释\n'),
    ("unquoted-start", "x: ⟦'⟧一站式'服务\n", "x: \"'一站式'服务\"\n"),
    ("unquoted-start", "x: ⟦'⟧it's'\n", 'x: "it\'s"\n'),
    ("unquoted-start", "x: ⟦%⟧5 抽查\n", 'x: "%5 抽查"\n'),
    ("unquoted-start", "x: ⟦@⟧全体 通知\n", 'x: "@全体 通知"\n'),
    ("unquoted-start", "x: ⟦`⟧a`\n", 'x: "`a`"\n'),
    ("unquoted-start", "x: ⟦>⟧ 85% 的单\n", 'x: "> 85% 的单"\n'),
    ("unquoted-start", "x: ⟦|⟧ 核对\n", 'x: "| 核对"\n'),
    ("unquoted-start", "x: ⟦&⟧研发 核对\n", 'x: "&研发 核对"\n'),
    ("unquoted-start", "x: ⟦!⟧重要 核对\n", 'x: "!重要 核对"\n'),
    ("unquoted-start", "x: ⟦,⟧ 核对\n", 'x: ", 核对"\n'),
    ("unquoted-start", "x: ⟦?⟧ 核对\n", 'x: "? 核对"\n'),
    ("unquoted-start", "x: {what: ⟦*⟧重点*核对, how: y}\n", 'x: {what: "*重点*核对", how: y}\n'),
    ("unquoted-start", 'x: {what: ⟦"⟧一站式"服务, how: y}\n', 'x: {what: "\\"一站式\\"服务", how: y}\n'),
    ("colon-in-value", "what: 重点⟦:⟧ 核对登记\n", 'what: "重点: 核对登记"\n'),
    ("colon-in-value", "x: {what: 重点⟦:⟧ 核对, how: y}\n", 'x: {what: "重点: 核对", how: y}\n'),
    ("hash-in-value", "x: 维护 ⟦#2 生产线⟧\n", 'x: "维护 #2 生产线"\n'),
    ("hash-in-value", "x: C ⟦#3 机⟧ # 注释\n", 'x: "C #3 机" # 注释\n'),
    ("hash-in-value", "x: ⟦#2 线⟧\n", 'x: "#2 线"\n'),
    ("hash-in-value", "x: {what: 维护 ⟦#⟧2 线, how: y}\n", 'x: {what: "维护 #2 线", how: y}\n'),
    ("list-after-key", "tasks: ⟦-⟧ 接听\n", "tasks:\n  - 接听\n"),
    ("backslash", 'x: "C:⟦\\⟧doc"\n', 'x: "C:\\\\doc"\n'),
    ("control-character", "x: 核⟦\x07⟧对\x07\n", "x: 核对\n"),
    ("control-character", "x: 核对⟦\x0b⟧登记\n", "x: 核对 登记\n"),
]

UNFIXED = [
    ("unexpected", "a: b\n⟦-⟧ c\n"),
    ("unexpected", "a: [x]⟦]⟧\n"),
    ("unclosed-bracket", "a: [b, ⟦{⟧c: d]\ne: f\n"),
    ("fullwidth-colon", "title: 客服\n  unit⟦：⟧华东\n"),
    ("root-scalar", "⟦客服专员⟧\n"),
    ("root-list", "⟦- 客服⟧\n- 专员\n"),
]

FAULTLESS = [
    POSITION,
    "what: 重点：核对登记\n",
    "what:\n  重点：核对登记\n",
    "what: 负责核对\n  注意：登记\n",
    "x:\n  - 注意：核对\n  - 姓名：张三\n",
    "x:\n  - excel：熟练\n  - sql：了解\n",
    "x:\n  - http://a.cn:80/b\n  - 09:00-18:00\n  - C:\\doc\n  - -5\n",
    "x: -5\ny: -核对\nz:\n  -5\n",
    "x: http://a.cn/#2\ny: 客服#2\n",
    "x: 客服 # 注释\ny: 客服 #注释\nz: 客服 # 1\nu: 客服 #!\nv: 客服 #TODO 补充\nw: #abc\n",
    "x: {about: 核对, 登记: 有}\ny: [核对,登记]\nz: {about: '核对,登记'}\n",
    "x: [考核不合格，经培训后仍不合格]\ny: [负责核对，并作出答复]\nz: 倾听，表达\nu: ['倾听，表达']\n",
    "x: 【待填】\ny: 【待填：姓名，电话】\nz: 【重要】核对\nu: 【重要】\nv: [【待填】]\n",
    "x: “客服”\ny: 核对“工单”和‘台账’\nz: \"他说“好”\"\nu: 'it''s'\n",
    "x: |\n  title：客服\n  -核对\n  #2 线\n  　　段首空格\n  \t制表\n  a: b: c\n",
    "x: >-\n  维护 #2 线\n  “：”\n",
    'x: "维护 #2 线：核对"\ny: "*重点*"\nz: "a: b"\n',
    "x: 85% > 80%\ny: a*b\nz: R&D\nu: 核对!\nv: a|b\nw: [a]\n",
    "x: {a: [b, {c: d}]}\ny:\n- a\n-   b\n",
    "x: 核对　登记\ny:\n  - 　核对\n",
    "\ufeffx: 1\r\ny: 2\r\n",
]


def read(text: str) -> Document:
    return parse(Source("a.yaml", text))


def unmarked(example: str) -> tuple[str, int, int]:
    start, end = example.index("⟦"), example.index("⟧") - 1
    return example.replace("⟦", "").replace("⟧", ""), start, end


def only(text: str) -> Problem:
    problems = [p for p in read(text).problems if p.code not in ("root-list", "root-scalar")]
    (problem,) = problems or read(text).problems
    return problem


@pytest.mark.parametrize(("code", "example", "mended"), FIXED)
def test_a_mistake_is_found_at_its_place_and_mended(code: str, example: str, mended: str) -> None:
    text, start, end = unmarked(example)
    problem = only(text)
    assert (problem.rule, problem.code, problem.start, problem.end) == ("syntax", code, start, end)
    assert apply_edits(text, problem.edits) == mended
    assert read(mended).root is not None
    assert {p.code for p in read(mended).problems} <= {"root-list"}


@pytest.mark.parametrize(("code", "example"), UNFIXED)
def test_what_cannot_be_mended_is_at_least_named(code: str, example: str) -> None:
    text, start, end = unmarked(example)
    problem = only(text)
    assert (problem.code, problem.start, problem.end, problem.edits) == (code, start, end, ())


@pytest.mark.parametrize("text", FAULTLESS)
def test_look_alikes_are_fine(text: str) -> None:
    document = read(text)
    assert document.root is not None
    assert document.problems == ()


def test_only_what_has_no_other_reading_is_safe() -> None:
    safe = {code: set[bool]() for code, _, _ in FIXED}
    for code, example, _ in FIXED:
        safe[code].add(only(unmarked(example)[0]).safe)
    never = {code for code, found in safe.items() if found == {False}}
    assert never == {"unclosed-quote", "unclosed-bracket", "bad-indent", "hash-in-value", "list-after-key"}


def test_several_mistakes_are_found_together_and_mended_together() -> None:
    text = (
        "header：\n  title:客服\n  unit: 重点: 华东\nduties:\n\t- what：受理\n\t  how: *按*规程\n"
        'relations:\n  - {with: qa，about: 核对}\nvalidity:\n  version: "1.0”\n'
    )
    document = read(text)
    places = [(p.code, document.source.position(p.start).line) for p in document.problems]
    assert places == [
        ("fullwidth-colon", 1),
        ("missing-space-after-colon", 2),
        ("colon-in-value", 3),
        ("tab-indent", 5),
        ("fullwidth-colon", 5),
        ("unquoted-start", 6),
        ("fullwidth-comma", 8),
        ("fullwidth-quote", 10),
    ]
    mended = read(apply_edits(text, tuple(edit for p in document.problems for edit in p.edits)))
    assert mended.problems == ()
    assert mended.data == {
        "header": {"title": "客服", "unit": "重点: 华东"},
        "duties": [{"what": "受理", "how": "*按*规程"}],
        "relations": [{"with": "qa", "about": "核对"}],
        "validity": {"version": "1.0"},
    }


def test_wide_indentation_is_found_beside_another_mistake() -> None:
    text = "a:\n　　b: 1\n　　c：2\n"
    assert [p.code for p in read(text).problems] == ["fullwidth-space-indent", "fullwidth-colon"]


def test_a_text_after_a_far_unclosed_quote() -> None:
    text = 'a: "客服\n' + "".join(f"b{n}: c\n" for n in range(100)) + 'd: "e"\n'
    assert (only(text).code, only(text).start) == ("unclosed-quote", 3)


MUTATIONS: dict[str, Callable[[str], str]] = {
    "fullwidth-colon": lambda line: re.sub(r"^(\s*(?:- )?\{?\w+):(?: |$)", r"\1：", line),
    "missing-space-after-colon": lambda line: re.sub(r"^(\s*(?:- )?\{?\w+): (?=[^\s#])", r"\1:", line),
    "missing-space-after-dash": lambda line: re.sub(r"^(\s*)- ", r"\1-", line),
    "tab-indent": lambda line: re.sub(r"^ +", lambda match: "\t" * (len(match[0]) // 2), line),
    "fullwidth-space-indent": lambda line: re.sub(r"^ +", lambda match: "　" * (len(match[0]) // 2), line),
    "bad-indent": lambda line: re.sub(r"^ (?= *\S)", "", line),
    "fullwidth-comma": lambda line: re.sub(r"([\[{].*), ", r"\1，", line),
    "unclosed-bracket": lambda line: re.sub(r"[\]}](?=[^\]}]*$)", "", line),
    "unclosed-quote": lambda line: re.sub(r'("[^"]*)"', r"\1", line, count=1),
    "fullwidth-quote": lambda line: re.sub(r'("[^"]*)"', r"\1”", line, count=1),
}


@pytest.mark.parametrize("code", MUTATIONS)
def test_one_mistake_in_any_line_of_a_position(code: str) -> None:
    """The finding is the mistake that was made, in its line, and the fix brings back the very same data."""
    original = read(POSITION).data
    lines = POSITION.split("\n")
    tried = 0
    for number, line in enumerate(lines):
        text = "\n".join([*lines[:number], MUTATIONS[code](line), *lines[number + 1 :]])
        document = read(text)
        if text == POSITION or (document.data == original and not document.problems):
            continue
        tried += 1
        (problem,) = document.problems
        assert (problem.code, document.source.position(problem.start).line) == (code, number + 1), text
        assert read(apply_edits(text, problem.edits)).data == original
    assert tried


HOSTILE = {
    "colons": "职务：客服\n" * 90_000 + "a: b\n",
    "tabs": "a:\n\tb: 1\n" * 170_000,
    "spaced tabs": "a:\n" + " \tb: 1\n" * 250_000,
    "signs": "a: *重\n" * 180_000,
    "quotes": 'a: "b\n' * 280_000,
    "brackets": "[" * 2_000_000,
    "commas": "a: {b: c，d: e}\n" * 90_000,
    "colons in a line": "a: " + "b: " * 600_000,
    "blank lines": "a: b\n" + "\n" * 1_900_000 + "c：d\nx: y\n",
    "blanks": "a:" + " " * 1_900_000 + "b: c\n",
    "controls": "a: b\x07\n" * 300_000,
    "indents": "a:\n   b: 1\n  c: 2\n" * 90_000,
    "blocks": "a: |\n" + " \tb\n" * 400_000 + "c：d\ne: f\n",
    "nested": ("x:\n" + "   一二三四五六七八九：b\n" * 50) * 700,
    "dashes": "a:\n" + "  -核\n" * 200_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_files_take_bounded_time(name: str) -> None:
    start = time.perf_counter()
    read(HOSTILE[name])
    assert time.perf_counter() - start < 8  # about one second; machines that run tests are slow at times


SIGNS = "abx:：,，[]{}【】「」-—－*&!|>%@`#?\\\"'“”‘’\t\u3000\u00a0\ufeff\x07 \n\r"
WORDS = ["客服", "title", "duties:", "what:", "{a:", "[a]", "•", "---", "...", "<<:", "*a"]
FRAGMENTS = (*SIGNS, *WORDS, "\r\n", "\n  ", "\n - ", "\n   ", ": ", " #", "- ")


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(FRAGMENTS), max_size=16))
def test_whatever_is_found_lies_in_the_text(fragments: list[str]) -> None:
    text = "".join(fragments)
    for problem in read(text).problems:
        assert 0 <= problem.start <= problem.end <= len(text)
        assert all(0 <= edit.start <= edit.end <= len(text) for edit in problem.edits)


@pytest.mark.parametrize("end", range(0, len(POSITION), 7))
def test_whatever_is_found_in_a_cut_position_lies_in_it(end: int) -> None:
    for text in (POSITION[:end], POSITION[:end] + "\n ", POSITION[:end] + "：\n", POSITION[:end] + "\n- a\n"):
        for problem in read(text).problems:
            assert 0 <= problem.start <= problem.end <= len(text)


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("how: 答复qualifications: {education: 大专}\n", False),
        ("how: 答复tasks: [接听]\n", False),
        ("how: 重点: 核对tasks: [接听]\n", False),
        ("how: 重点: 核对\n", True),
    ],
)
def test_a_colon_before_a_list_or_mapping_is_not_safely_quoted(text: str, safe: bool) -> None:
    problem = only(text)
    assert (problem.code, problem.safe) == ("colon-in-value", safe)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_and_fix_has_its_sentence(language: str) -> None:
    examples = [example for _, example, _ in FIXED] + [example for _, example in UNFIXED]
    seen = set[str]()
    for example in examples:
        for problem in read(unmarked(example)[0]).problems:
            key = f"{problem.rule}.{problem.code}"
            for name in (key, f"{key}.fix") if problem.edits else (key,):
                sentence = phrase(language, name, problem.args)
                assert sentence
                assert "YAML" not in sentence
                seen.add(name)
    assert len(seen) > 35


@pytest.mark.parametrize(
    ("text", "fixed"),
    [
        ("duties:\n  - 核对订单\n   - 登记台账\n", "duties:\n  - 核对订单\n  - 登记台账\n"),
        ("duties:\n  - 核对订单\n    • 登记台账\n", "duties:\n  - 核对订单\n  - 登记台账\n"),
        ("duties:\n  — 核对订单\n  — 登记台账\n", "duties:\n  - 核对订单\n  - 登记台账\n"),
        ("duties:\n  • 核对订单\n  • 登记台账\n  • 归档\n", "duties:\n  - 核对订单\n  - 登记台账\n  - 归档\n"),
        ("duties:\r\n  － 核对\r\n  － 登记\r\n", "duties:\r\n  - 核对\r\n  - 登记\r\n"),
    ],
)
def test_items_that_became_part_of_the_text_before_them(text: str, fixed: str) -> None:
    (problem,) = parse(Source("a.yaml", text, "utf-8")).problems
    assert (problem.rule, problem.code, problem.safe) == ("syntax", "swallowed-item", False)
    assert apply_edits(text, problem.edits) == fixed


@pytest.mark.parametrize(
    "text",
    [
        "duties:\n  - 核对订单\n  - 登记台账\n",
        "duties:\n  - what: 核对订单\n    tasks:\n      - 登记\n",
        "duties:\n  - - 核对\n    - 登记\n",
        "purpose: 核对订单\n  ——每日一次\n",
        "duties:\n  - |\n    • 核对\n    • 登记\n",
    ],
)
def test_items_and_dashes_that_are_meant(text: str) -> None:
    assert parse(Source("a.yaml", text, "utf-8")).problems == ()
