"""The table of changes: by meaning, against a revision in git."""

import os
import subprocess
from pathlib import Path

import pytest

from tests.cli.door import jdkit

OLD = """\
kind: position
id: agent
header: {title: 客服专员, department: 客户服务部, grade: P2}
management:
  authority: [{matter: 补偿, level: propose, limit: 50 元以内}, {matter: 转派, level: decide}]
duties:
  - keyword: 受理诉求
    what: 负责受理客户诉求
    standards: [{measure: 解决率, target: ≥ 85%, weight: 40}]
  - {keyword: 现场报告, what: 负责报告突发事件}
  - 负责按照交接规程移交未办结的诉求
qualifications: {education: 大专}
validity: {version: "1.0"}
"""
LEAD = """\
kind: position
id: lead
header: {title: 客服组长, department: 客户服务部}
duties: [{keyword: 排班, what: 负责排班}]
"""
WHO = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b"}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "specs" / "agent.yaml").write_text(OLD, "utf-8")
    (tmp_path / "specs" / "lead.yaml").write_text(LEAD, "utf-8")
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True, env={**os.environ, **WHO})
    return tmp_path


def changed(shop: Path, *pairs: tuple[str, str], lead: str = LEAD, name: str = "agent") -> list[list[str]]:
    """The rows of the table after the given replacements in the position."""
    text = OLD
    for before, after in pairs:
        assert before in text
        text = text.replace(before, after)
    (shop / "specs" / "agent.yaml").write_text(text, "utf-8")
    (shop / "specs" / "lead.yaml").write_text(lead, "utf-8")
    ran = jdkit("render", "--kind", "changes", "--from", "HEAD", "--to", "md", cwd=shop)
    assert ran.code == 0, ran.err
    source = (shop / "out" / f"{name}.changes.md").read_text("utf-8").partition("## 签字")[0]
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in source.splitlines() if line.startswith("|")]
    assert rows or "没有修订。" in source
    return rows[2:]


def test_layout_is_no_change(shop: Path) -> None:
    assert changed(shop) == []
    flow = "header: {title: 客服专员, department: 客户服务部, grade: P2}"
    block = "header:\n  grade: P2   # 级别\n  department: 客户服务部\n  title: '客服专员'"
    assert changed(shop, (flow, block)) == []


@pytest.mark.parametrize(
    ("before", "after", "row"),
    [
        ("grade: P2", "grade: P3", ["级别", "P2", "P3", "修改"]),
        ("level: propose", "level: decide", ["权限：补偿", "建议", "决定", "权限提高"]),
        ("level: decide", "level: execute", ["权限：转派", "决定", "执行", "权限降低"]),
        ("50 元", "200 元", ["权限：补偿：限度", "50 元以内", "200 元以内", "修改"]),
        ("≥ 85%", "≥ 90%", ["职责：受理诉求：解决率", "≥ 85% · 40%", "≥ 90% · 40%", "修改"]),
        ("大专", "本科", ["学历", "大专", "本科", "修改"]),
        ("移交未办结的诉求", "当面移交诉求",
         ["职责：负责按照交接规程当面移交诉求",
          "负责按照交接规程移交未办结的诉求。", "负责按照交接规程当面移交诉求。", "修改"]),
        ("  - {keyword: 现场报告, what: 负责报告突发事件}\n", "", ["职责：现场报告", "负责报告突发事件。", "", "删除"]),
    ],
)  # fmt: skip
def test_a_change_is_told_by_what_it_means(shop: Path, before: str, after: str, row: list[str]) -> None:
    assert changed(shop, (before, after)) == [row]


def test_a_duty_that_moved(shop: Path) -> None:
    duty = "{keyword: 现场报告, what: 负责报告突发事件}"
    away = (f"  - {duty}\n", "")
    lead = LEAD.replace("}]", f"}}, {duty}]")
    assert changed(shop, away, lead=lead) == [["职责：现场报告", "负责报告突发事件。", "", "移到“客服组长”"]]
    assert changed(shop, away, lead=lead, name="lead") == [
        ["职责：现场报告", "", "负责报告突发事件。", "由“客服专员”移入"]
    ]


def test_a_new_position(shop: Path) -> None:
    (shop / "specs" / "clerk.yaml").write_text(LEAD.replace("lead", "clerk").replace("组长", "文员"), "utf-8")
    assert changed(shop, name="clerk") == [["岗位说明书", "", "客服文员", "新设"]]


@pytest.mark.parametrize(
    ("options", "said"), [((), "--from"), (("--from", "nowhere"), "nowhere"), (("--from", "--x"), "--x")]
)
def test_a_revision_is_needed(shop: Path, options: tuple[str, ...], said: str) -> None:
    ran = jdkit("render", "--kind", "changes", *options, cwd=shop)
    assert ran.code == 2
    assert said in ran.err
