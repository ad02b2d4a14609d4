"""``--fix`` and ``--diff``: what is written, what is refused, and what a terminal gets to see."""

import io
import sys
from pathlib import Path

import pytest

from jdkit.cli.output import shown
from tests.cli.door import COMPLETE, jdkit

DUTIES = "duties:\n  - 具备谈判能力  # 待定\n  - 按规程受理诉求，确保有答复，每日80通以上\n"
FAULTY = COMPLETE.replace("duties:\n", DUTIES)
MOVED = (
    FAULTY.replace("  - 具备谈判能力  # 待定\n", "")
    .replace(
        "  - 按规程受理诉求，确保有答复，每日80通以上\n",
        "  - what: 按规程受理诉求，确保有答复\n    standards:\n      - 每日80通以上\n",
    )
    .replace("{education: 大专}", "{education: 大专, skills: [具备谈判能力]}")
)


def test_moves_are_made_once_and_for_all(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    text = FAULTY.replace("  # 待定", "")
    file.write_text(text, "utf-8")
    assert "+      - 每日80通以上\n" in jdkit("lint", "--unsafe-fixes", "--diff", cwd=tmp_path).out
    assert file.read_text("utf-8") == text
    assert jdkit("lint", "--fix", cwd=tmp_path).code == 1
    assert file.read_text("utf-8") == text
    ran = jdkit("lint", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert (ran.code, file.read_text("utf-8")) == (0, MOVED)
    assert "2" in ran.err
    ran = jdkit("lint", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert (ran.err, file.read_text("utf-8")) == ("", MOVED)


def test_a_comment_that_would_find_no_place_keeps_its_line(tmp_path: Path) -> None:
    """The list of qualifications stands in braces, in which no comment can end a line."""
    (tmp_path / "a.yaml").write_text(FAULTY, "utf-8")
    jdkit("lint", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert "  - 具备谈判能力  # 待定\n" in (tmp_path / "a.yaml").read_text("utf-8")


def test_a_fix_that_would_bring_another_finding_is_left_out_and_said(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(
        COMPLETE.replace("    result: 确保每件诉求有登记、有答复\n", "").replace("诉求\n", "诉求，做到零差错\n"),
        "utf-8",
    )
    ran = jdkit("lint", "--fix", "--unsafe-fixes", "--profile", "standard", cwd=tmp_path)
    assert "有 1 处修改没有做" in ran.err
    assert "做到零差错" in file.read_text("utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions as POSIX knows them")
def test_a_read_only_file_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_text(FAULTY, "utf-8")
    file.chmod(0o444)
    ran = jdkit("lint", "--fix", "--unsafe-fixes", cwd=tmp_path)
    assert (ran.code, file.read_text("utf-8")) == (1, FAULTY)
    assert "没有写入 a.yaml：文件只读" in ran.err


@pytest.mark.parametrize("format", ["json", "sarif", "github"])
def test_a_diff_is_no_report_for_machines(tmp_path: Path, format: str) -> None:
    (tmp_path / "a.yaml").write_text(FAULTY, "utf-8")
    ran = jdkit("lint", "--diff", "--format", format, cwd=tmp_path)
    assert ran.code == 2
    assert f"--diff 和 --format {format}" in ran.out + ran.err
    assert "@@" not in ran.out
    assert jdkit("lint", "--diff", "--format", "full", cwd=tmp_path).out == ""


def test_a_terminal_obeys_nothing_that_stands_in_a_diff(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "--- a\n+++ a\n-\x1b[2J坏\r\n+好\t1\r\n"
    assert shown(text) == text
    terminal = io.StringIO()
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr(sys, "stdout", terminal)
    assert shown(text) == "--- a\n+++ a\n-␛[2J坏\n+好    1\n"
