"""What is no duty goes where it belongs: nothing is lost, nothing new is wrong, and a second run changes nothing."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from jdkit.check.file import check_file
from jdkit.check.fix import fix_file
from jdkit.check.settings import Choice, Resolver, Settings
from jdkit.config import Config
from jdkit.language.clauses import clauses
from jdkit.rule.example import COMPLETE, example_file, read_example
from jdkit.rules import RULES
from jdkit.text import Source, parse
from jdkit.text.node import scalars

MOVING = ("metric-as-duty", "qualification-as-duty", "requirement-as-duty", "compound-duty")
DEVELOPMENT_SET = Path(__file__).parents[4] / "shared" / "eval" / "duties-dev.jsonl"
JOINTS = "并且而同时使得确保证做到力争须应要求将把不得严禁止准许切勿使並同時確證須應0123456789· "


def settings(*rules: str, profile: str = "basic") -> Settings:
    return Resolver(Config(), Choice(select=rules, profile=profile)).settings_for("x.yaml")


ALL, MOVES, STRICT = settings(), settings(*MOVING), settings(profile="strict")


def fixed(text: str, chosen: Settings = MOVES) -> str:
    return fix_file("x.yaml", text.encode(), chosen, unsafe=True).data.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "duties:\n  - 受理客户诉求，每日80通以上 # c\n",
            "duties:\n  - what: 受理客户诉求 # c\n    standards:\n      - 每日80通以上\n",
        ),
        ("duties: 受理客户诉求，每日80通以上\n", "duties:\n  what: 受理客户诉求\n  standards:\n    - 每日80通以上\n"),
        (
            "职责:\n- 每日受理客户诉求80通以上。\n",
            "职责:\n- 做什么: 受理客户诉求。\n  绩效标准:\n  - 每日受理客户诉求80通以上\n",
        ),
        (
            "職責:\r\n- 每月拜訪客戶20家以上\r\n",
            "職責:\r\n- 做什麼: 拜訪客戶\r\n  績效標準:\r\n  - 每月拜訪客戶20家以上\r\n",
        ),
        (
            "duties: ['每月拜访20家客户', 盘点仓库]\n",
            "duties: [{what: '拜访客户', standards: [每月拜访20家客户]}, 盘点仓库]\n",
        ),
        (
            "duties:\n  - what: 复核商品，错发率低于千分之三\n    role: own\n    standards: 及时率 # c\n    id: a\n",
            "duties:\n  - what: 复核商品\n    role: own\n    standards:\n      - 及时率 # c\n"
            "      - 错发率低于千分之三\n    id: a\n",
        ),
        (
            "duties:\n  - what: 复核商品，错发率低于千分之三\n    standards: [{measure: 错发率低于千分之三}]\n",
            "duties:\n  - what: 复核商品\n    standards: [{measure: 错发率低于千分之三}]\n",
        ),
        (
            "duties:\n  - >-\n    按装箱单复核商品，\n    错发率低于千分之三\n  - 盘点仓库\n",
            "duties:\n  - >-\n    按装箱单复核商品，\n    错发率低于千分之三\n  - 盘点仓库\n",
        ),
        (
            "duties:\n  - 盘点仓库\n  - 具备较强的谈判能力 # c\nqualifications:\n  skills: 打字\n  other: []\n",
            "duties:\n  - 盘点仓库\nqualifications:\n  skills:\n    - 打字\n    - 具备较强的谈判能力 # c\n"
            "  other: []\n",
        ),
        (
            "duties:\n- 大专以上学历，持有叉车证者优先\n- 盘点仓库\n",
            "duties:\n- 盘点仓库\nqualifications:\n  education:\n  - 大专以上学历\n  certificates:\n    preferred:\n"
            "    - 持有叉车证者优先\n",
        ),
        (
            "duties:\n- 持有叉车证者优先\n- 盘点仓库\nqualifications: {certificates: [电工证], other: 无}\n",
            "duties:\n- 盘点仓库\nqualifications: {certificates: {must: [电工证], preferred: [持有叉车证者优先]}, "
            "other: 无}\n",
        ),
        (
            "duties:\n- 熟悉海运出口流程，负责订舱和报关\nqualifications:\n  # 必须\n  knowledge:\n",
            "duties:\n- 负责订舱和报关\nqualifications:\n  # 必须\n  knowledge:\n  - 熟悉海运出口流程\n",
        ),
        (
            "duties:\n- 不得将客户资料携出公司\n- 盘点仓库\nconduct:\n  must_not: [私自换班]\n",
            "duties:\n- 盘点仓库\nconduct:\n  must_not: [私自换班, 将客户资料携出公司]\n",
        ),
        (
            "職責:\n- 盤點倉庫\n- 嚴格遵守勞動紀律，不得私自換班\n",
            "職責:\n- 盤點倉庫\n行為規範:\n  必須:\n  - 嚴格遵守勞動紀律\n  禁止行為:\n  - 私自換班\n",
        ),
        (
            "duties:\n- 后勤服务：维护考勤系统；采购办公用品。 # c\n",
            "duties:\n- what: 后勤服务 # c\n  tasks:\n  - 维护考勤系统\n  - 采购办公用品\n",
        ),
    ],
)
def test_a_move(before: str, after: str) -> None:
    assert fixed(before) == after
    assert fixed(after) == after


@pytest.mark.parametrize(
    "text",
    [
        "duties:\n  - 具备较强的谈判能力\n",
        "duties:\n  - {what: 具备较强的谈判能力, how: 按规程}\n  - 盘点仓库\n",
        "duties:\n  - 具备较强的谈判能力\n  - 盘点仓库\nqualifications: 大专\n",
        "duties:\n  - &a 具备较强的谈判能力\n  - *a\n  - 盘点仓库\n",
        "duties:\n  - 错发率低于千分之三\n  - 盘点仓库\n",
        "duties:\n  - 每日完成销售额10万元\n  - 盘点仓库\n",
        "duties:\n  - 排班方式：维护考勤系统；采购办公用品\n",
        "duties:\n  - 维护考勤系统；采购办公用品\n",
        "duties:\n  - 熟悉出口流程，并且\n  - 盘点仓库\n",
    ],
)
def test_no_move_where_it_is_not_certain(text: str) -> None:
    assert fixed(text) == text


def test_the_better_wording_says_where_it_goes() -> None:
    data = b"\n".join(line.encode() for line in ("duties:", "- 受理客户诉求，每日80通以上", "- 具备谈判能力", ""))
    suggestions = [found.suggestion for found in check_file("x.yaml", data, MOVES).diagnostics]
    assert suggestions == ["受理客户诉求 → 绩效标准：每日80通以上", "→ 任职资格（技能）：具备谈判能力"]


def test_an_ignored_finding_stays_where_it_is() -> None:
    text = "duties:\n  - 具备谈判能力  # jdkit: ignore[qualification-as-duty] 试用\n  - 盘点仓库\n"
    assert fixed(text) == text


def rule_counts(text: str, chosen: Settings) -> Counter[str]:
    return Counter(found.rule for found in check_file("x.yaml", text.encode(), chosen).diagnostics)


def comments(text: str) -> Counter[str]:
    return Counter(comment.text for comment in parse(Source("x.yaml", text)).comments)


def words(text: str) -> list[str]:
    return [scalar.value or "" for scalar in scalars(parse(Source("x.yaml", text)).root)]


def clauses_of(value: str) -> list[str]:
    """The clauses of a text without the words at their head that may be left out."""
    return [clause.text.lstrip(JOINTS) for clause in clauses(value)]


def hold(text: str) -> bool:
    """Asserts what holds of every fix; tells whether there was anything to fix."""
    for chosen in (ALL, STRICT):
        after = fixed(text, chosen)
        assert rule_counts(after, chosen) - rule_counts(text, chosen) == Counter()
        assert fixed(after, chosen) == after
    after = fixed(text)
    kept = "\n".join(words(after))
    assert [said for value in words(text) for said in clauses_of(value) if said not in kept] == []
    assert comments(after) == comments(text)
    return after != text


FAULTY = [(rule.name, example) for rule in RULES if rule.family != "file" for example in rule.faulty]


@pytest.mark.parametrize(("rule", "example"), FAULTY)
def test_fixes_of_examples_bring_nothing_new(rule: str, example: str) -> None:
    text = example_file(read_example(example))[0]
    hold(text)


def test_every_rule_that_moves_has_an_example_that_is_moved() -> None:
    texts = [
        COMPLETE.replace("duties:\n", f"duties:\n  - {read_example(e).text}\n") for r, e in FAULTY if r in MOVING[:3]
    ]
    assert [text for text in texts if not hold(text)] == []


def files_of_the_set(lead: str) -> Iterator[str]:
    lines = DEVELOPMENT_SET.read_text("utf-8").splitlines()
    texts = [json.dumps(json.loads(line)["text"], ensure_ascii=False) for line in lines]
    head = COMPLETE.partition("duties:\n")[0]
    tail = "qualifications:\n  education: 大专\n" + COMPLETE[COMPLETE.index("validity:") :]
    for start in range(0, len(texts), 10):
        duties = "".join(f"{lead}{text}  # {start}\n" for text in texts[start : start + 10])
        yield f"{head}duties:\n{duties}{tail}"


@pytest.mark.skipif(not DEVELOPMENT_SET.is_file(), reason="the labelled sentences are not here")
@pytest.mark.parametrize("lead", ["- ", "  - what: "])
def test_fixes_of_labelled_sentences_bring_nothing_new(lead: str) -> None:
    assert sum(map(hold, files_of_the_set(lead))) > 40
