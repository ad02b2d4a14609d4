"""Which format a run takes, and where its report goes."""

import json
import os
import sys
from pathlib import Path

import pytest

from jdkit.cli.formats import Format
from jdkit.report.formats import FORMATS
from tests.cli.door import jdkit
from tests.report.shop import RULES, build, lint

GITHUB = {"GITHUB_ACTIONS": "true"}
GITLAB = {"GITLAB_CI": "true"}


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return build(tmp_path)


def test_the_options_are_the_formats() -> None:
    assert [format.value for format in Format] == list(FORMATS)


def test_ci_servers_get_their_own_unless_asked_otherwise(own: Path) -> None:
    select = ("lint", "--select", RULES)
    assert jdkit(*select, cwd=own, env=GITHUB).out.startswith("::error ")
    assert jdkit(*select, cwd=own, env=GITHUB | {"GITHUB_ACTIONS": "false"}).out.startswith("specs/agent.yaml:1:1 ")
    assert jdkit(*select, cwd=own, env=GITLAB).out.startswith("specs/agent.yaml:1:1 ")
    assert jdkit(*select, "--format", "full", cwd=own, env=GITHUB).out.startswith("specs/agent.yaml:1:1 ")
    jdkit(*select, "-o", "report.json", cwd=own, env=GITLAB)
    assert json.loads((own / "report.json").read_text("utf-8"))[0]["check_name"] == "missing-element"
    jdkit(*select, "-o", "report.txt", cwd=own, env=GITHUB)
    assert (own / "report.txt").read_text("utf-8").startswith("specs/agent.yaml:1:1 ")


def test_gitlab_names_files_from_the_root_of_the_repository(own: Path) -> None:
    jdkit("lint", "--select", RULES, "-o", "r.json", cwd=own / "specs", env=GITLAB | {"CI_PROJECT_DIR": str(own)})
    paths = {issue["location"]["path"] for issue in json.loads((own / "specs" / "r.json").read_text("utf-8"))}
    assert "specs/agent.yaml" in paths


def test_statistics_stand_in_for_what_people_read(own: Path) -> None:
    ran = jdkit("lint", "--select", RULES, "--statistics", cwd=own, env=GITHUB)
    assert "::" not in ran.out
    assert "decoration" in ran.out


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_gets_what_the_terminal_would(format: str, own: Path) -> None:
    printed = lint(own, format)
    ran = lint(own, format, "--output-file", "报告.out")
    assert (ran.code, ran.out) == (1, "")
    assert (own / "报告.out").read_bytes().decode("utf-8") == printed.out
    assert "检查了 4 个文件" in ran.err
    assert "报告.out" in ran.err


def test_colour_goes_into_a_file_only_when_asked(own: Path) -> None:
    lint(own, "full", "-o", "plain")
    lint(own, "full", "-o", "colour", "--color", "always")
    assert "\x1b[" not in (own / "plain").read_text("utf-8")
    assert "\x1b[" in (own / "colour").read_text("utf-8")


def test_a_file_that_cannot_be_written_is_said(own: Path) -> None:
    for target in ("nowhere/report.txt", "specs"):
        ran = lint(own, "sarif", "-o", target)
        assert ran.code == 2
        assert ran.out == ""
        assert target in ran.err
        assert "--output-file" in ran.err


def test_a_failure_is_written_where_the_report_would_be(own: Path) -> None:
    ran = jdkit("lint", "nowhere", "--format", "json", "-o", "report.json", cwd=own)
    assert (ran.code, ran.out) == (2, "")
    assert json.loads((own / "report.json").read_text("utf-8"))["error"]["code"] == "no-such-path"


@pytest.mark.parametrize("format", [f for f in FORMATS if f not in ("json", "github")])
def test_a_failure_leaves_no_report_that_looks_clean(format: str, own: Path) -> None:
    ran = jdkit("lint", "nowhere", "--format", format, "-o", "report", cwd=own)
    assert (ran.code, ran.out) == (2, "")
    assert not (own / "report").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files")
def test_a_device_is_written_to_and_stays_one(own: Path) -> None:
    assert lint(own, "json", "-o", os.devnull).code == 1
    assert Path(os.devnull).is_char_device()


def test_the_spelling_of_ruff_is_understood(own: Path) -> None:
    assert jdkit("lint", "--output-format", "jsonl", "--select", RULES, cwd=own).out == lint(own, "jsonl").out
