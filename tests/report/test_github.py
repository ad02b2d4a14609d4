"""Annotations: nothing in a file is taken for a command, errors come first, and nothing is cut silently."""

import re
from pathlib import Path

import pytest

from jdkit.check.cannot_run import CannotRun
from jdkit.diagnostic import Severity
from jdkit.report import github
from tests.cli.door import COMPLETE, Ran, jdkit
from tests.report.shop import lint

FAULTY = COMPLETE.replace("负责受理", "认真受理")


def annotations(ran: Ran, kind: str) -> list[str]:
    return [line for line in ran.out.splitlines() if line.startswith(f"::{kind} ")]


def many(folder: Path, count: int) -> Path:
    (folder / "jdkit.yaml").write_text("format: 1\ntoday: 2026-06-30\nspecs: ['*.yaml']\n", "utf-8")
    for number in range(count):
        (folder / f"p{number:02}.yaml").write_text(FAULTY, "utf-8")
    (folder / "q.yaml").write_text(COMPLETE.partition("validity:")[0], "utf-8")
    return folder


def test_errors_come_first_and_the_cut_ones_are_counted_and_listed(tmp_path: Path) -> None:
    folder = many(tmp_path, 25)
    ran = jdkit("lint", "--format", "github", "--select", "decoration,missing-element", cwd=folder)
    assert ran.code == 1
    lines = ran.out.splitlines()
    assert lines[0].startswith("::error file=q.yaml,line=1,")
    assert [len(annotations(ran, kind)) for kind in ("error", "warning", "notice")] == [1, 10, 0]
    assert "另有 15 处没有标注：错误 0 处，警告 15 处，提示 0 处" in lines[11]
    assert lines[12].startswith("::group::")
    assert lines[28] == "::endgroup::"
    assert all(re.fullmatch(r"- p\d\d\.yaml:\d+:\d+: warning decoration .+", line) for line in lines[13:28])


def test_ten_are_not_cut(tmp_path: Path) -> None:
    ran = jdkit("lint", "--format", "github", "--select", "decoration", cwd=many(tmp_path, 10))
    assert len(annotations(ran, "warning")) == 10
    assert "::group::" not in ran.out


def test_no_text_of_a_file_becomes_a_command_or_a_property(shop: Path) -> None:
    ran = lint(shop, "github")
    for line in ran.out.splitlines():
        assert "\x1b" not in line
        if line.startswith("::"):
            assert re.match(r"::(error|warning|notice) file=[^,:]+,line=\d+,endLine=\d+[^:]*::[^\r\n]+$", line)
    assert "文员 100%25.yaml" in ran.out
    assert "'x' %250A ##[error] <202E>完" in ran.out


@pytest.mark.parametrize(
    ("name", "told"), [("a,b:c%.yaml", "a%2Cb%3Ac%25.yaml"), ("::error ::x.yaml", "%3A%3Aerror %3A%3Ax.yaml")]
)
def test_file_names_are_escaped(name: str, told: str, tmp_path: Path) -> None:
    folder = many(tmp_path, 11)
    (folder / name).write_text(FAULTY, "utf-8")
    (folder / "zz ##[error]x.yaml").write_text(FAULTY, "utf-8")
    ran = jdkit("lint", "--format", "github", "--select", "decoration", cwd=folder)
    alone = jdkit("lint", "--format", "github", "--select", "decoration", name, cwd=folder)
    assert annotations(alone, "warning")[0].startswith(f"::warning file={told},line=")
    cut = [line for line in ran.out.splitlines() if not line.startswith("::")]
    assert not any(line.lstrip().startswith("::") or "##[" in line for line in cut)


def test_names_are_told_from_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / "hr").mkdir()
    folder = many(tmp_path / "hr", 1)
    env = {"GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(tmp_path)}
    ran = jdkit("lint", "--select", "decoration", cwd=folder, env=env)
    assert annotations(ran, "warning")[0].startswith("::warning file=hr/p00.yaml,")


def test_a_run_that_could_not_take_place_is_annotated_too(tmp_path: Path) -> None:
    ran = jdkit("lint", "nowhere", "--format", "github", cwd=tmp_path)
    assert ran.code == 2
    assert ran.out == "::error title=jdkit::找不到“nowhere”。\n"
    assert "找不到" in ran.err
    assert "%0A" in github.error_report(CannotRun("ui.no-such-path", {"path": "a\nb"}), "en")


def test_every_severity_has_a_command() -> None:
    assert set(github.COMMANDS) == set(Severity)
