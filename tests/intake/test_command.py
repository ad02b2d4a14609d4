"""``jdkit import`` as a user calls it."""

import json
from pathlib import Path

import pytest

from tests.cli.door import jdkit
from tests.intake.documents import DOCUMENTS

TEXT = "岗位名称：出纳\n直接上级：财务经理\n岗位职责：\n1、登记日记账\n2、核对银行流水\n特别津贴：\n"


def put(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_bytes(DOCUMENTS[name])


def test_each_post_becomes_a_file_that_lint_can_read(tmp_path: Path) -> None:
    put(tmp_path, "ledger.xlsx")
    ran = jdkit("import", "ledger.xlsx", "-o", "specs", "--department", "总部", cwd=tmp_path)
    assert ran.code == 0, ran.err
    assert sorted(path.name for path in (tmp_path / "specs").iterdir()) == ["会计.yaml", "出纳.yaml", "财务经理.yaml"]
    assert "department: 财务部" in (tmp_path / "specs/出纳.yaml").read_text("utf-8")
    found = json.loads(jdkit("lint", "specs", "--format", "json", cwd=tmp_path).out)
    rules = {finding["rule"] for finding in found["diagnostics"]} if "diagnostics" in found else set()
    assert not rules & {"syntax", "unknown-key", "wrong-type", "wrong-value", "missing-key", "duplicate-key"}


def test_a_file_that_is_there_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/出纳.yaml").write_text("mine\n", "utf-8")
    ran = jdkit("import", "-", "-o", "specs", cwd=tmp_path, stdin=TEXT.encode())
    assert ran.code == 1
    assert "没有覆盖" in ran.out
    assert (tmp_path / "specs/出纳.yaml").read_text("utf-8") == "mine\n"


def test_one_bad_file_stops_nothing(tmp_path: Path) -> None:
    put(tmp_path, "nested.docx", "paste.txt")
    (tmp_path / "bad.docx").write_bytes(b"%PDF-1.4")
    ran = jdkit("import", ".", "-o", "specs", "--lang", "en", cwd=tmp_path)
    assert ran.code == 1
    assert "bad.docx: not imported. This is a PDF." in ran.out
    assert "3 documents read (1 not imported), 2 positions found, 2 written" in ran.out


def test_the_account_shows_every_line_beside_what_it_became(tmp_path: Path) -> None:
    ran = jdkit("import", "-", "-o", "specs", "--format", "json", "--dry-run", cwd=tmp_path, stdin=TEXT.encode())
    account = json.loads(ran.out)
    (post,) = account["files"][0]["posts"]
    cells = {cell["text"]: cell["parts"] for cell in post["cells"]}
    assert list(cells) == [line for line in TEXT.split("\n") if line]
    assert [(part["role"], part["target"]) for part in cells["1、登记日记账"]] == [
        ("number", ""),
        ("value", "duties[0]"),
    ]
    assert account["summary"]["written"] == 0
    assert not (tmp_path / "specs").exists()


@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant", "en"])
def test_the_page_holds_no_markup_of_a_document(tmp_path: Path, language: str) -> None:
    text = "岗位名称：出纳\n岗位职责：\n1、<script>alert(1)</script>登记\n2、核对\n"
    args = ("--format", "html", "--report", "account.html", "--lang", language)
    assert jdkit("import", "-", "-o", "specs", *args, cwd=tmp_path, stdin=text.encode()).code == 0
    page = (tmp_path / "account.html").read_text("utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page


def test_a_superior_of_the_workspace_is_linked_and_its_labels_are_known(tmp_path: Path) -> None:
    (tmp_path / "jdkit.yaml").write_text("labels:\n  header.title: [工种]\n", "utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs/boss.yaml").write_text(
        "kind: position\nheader: {title: 财务经理, department: 财务部}\n", "utf-8"
    )
    text = TEXT.replace("岗位名称", "工种")
    assert jdkit("import", "-", "-o", "specs", cwd=tmp_path, stdin=text.encode()).code == 0
    assert "reports_to: boss" in (tmp_path / "specs/出纳.yaml").read_text("utf-8")


def test_keys_in_chinese(tmp_path: Path) -> None:
    assert jdkit("import", "-", "-o", "specs", "--keys", "zh", cwd=tmp_path, stdin=TEXT.encode()).code == 0
    assert "职务名称: 出纳" in (tmp_path / "specs/出纳.yaml").read_text("utf-8")


def test_a_path_that_is_not_there_ends_the_run(tmp_path: Path) -> None:
    ran = jdkit("import", "nowhere.docx", "-o", "specs", cwd=tmp_path)
    assert ran.code == 2
    assert "nowhere.docx" in ran.err


def test_a_missing_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "nested.docx")
    monkeypatch.setitem(__import__("sys").modules, "docx", None)
    ran = jdkit("import", "nested.docx", "-o", "specs", cwd=tmp_path)
    assert ran.code == 2
    assert "jdkit[import]" in ran.err
