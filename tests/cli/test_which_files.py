"""Which files are checked and on what terms: shown, forced out, and patterns that match nothing."""

from pathlib import Path

import pytest
import yaml

from tests.cli.door import COMPLETE, jdkit

FAULTY = COMPLETE.replace("负责受理", "认真受理")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "jdkit.yaml").write_text("format: 1\nexclude: [specs/旧/**]\n", "utf-8")
    (tmp_path / ".gitignore").write_text("specs/tmp/\n", "utf-8")
    for name in ("specs/agent.yaml", "specs/旧/agent.yaml", "specs/tmp/agent.yaml", "other/agent.yaml"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(FAULTY, "utf-8")
    return tmp_path


def test_files_are_shown_and_nothing_is_checked(shop: Path) -> None:
    assert jdkit("lint", "--show-files", cwd=shop) == jdkit("lint", "--show-files", "specs", cwd=shop)
    ran = jdkit("lint", "--show-files", cwd=shop)
    assert (ran.code, ran.out) == (0, "specs/agent.yaml\n")
    assert jdkit("lint", "--show-files", "nowhere", cwd=shop).code == 2


def test_a_file_named_by_itself_is_checked_unless_what_is_left_out_is_forced_out(shop: Path) -> None:
    named = ("specs/agent.yaml", "specs/旧/agent.yaml", "specs/tmp/agent.yaml", "other/agent.yaml")
    assert jdkit("lint", "--show-files", *named, cwd=shop).out.count("\n") == 4
    forced = jdkit("lint", "--force-exclude", "--show-files", *named, cwd=shop)
    assert forced.out == "specs/agent.yaml\n"
    left = jdkit("lint", "--force-exclude", *named[1:], cwd=shop)
    assert left.code == 0
    assert "0 个文件" in left.out


def test_the_settings_in_force_are_shown_with_the_files_they_hold_for(shop: Path) -> None:
    (shop / "specs" / "店").mkdir()
    (shop / "specs" / "店" / "clerk.yaml").write_text(COMPLETE, "utf-8")
    (shop / "jdkit.yaml").write_text(
        "format: 1\nprofile: strict\nrules:\n  severity: {decoration: info}\n  options: {decoration: {allow: [认真]}}\n"
        '  per_path: {"specs/店/**": {ignore: [decoration]}}\n',
        "utf-8",
    )
    ran = jdkit("lint", "--show-config", "--ignore", "vague-term", cwd=shop)
    assert ran.code == 0
    told = yaml.safe_load(ran.out)
    assert (told["config"], told["profile"]) == ("jdkit.yaml", "strict")
    usual, shops = sorted(told["checks"], key=lambda check: "店" in check["for example"])
    assert usual["rules"]["decoration"]["severity"] == "info"
    assert usual["rules"]["decoration"]["allow"] == ["认真"]
    assert (shops["files"], shops["for example"]) == (1, "specs/店/clerk.yaml")
    assert "decoration" not in shops["rules"]
    assert "vague-term" not in usual["rules"]


def test_patterns_that_match_nothing_are_told_when_the_whole_workspace_is_checked(shop: Path) -> None:
    (shop / "jdkit.yaml").write_text(
        "format: 1\nspecs: [specs/**/*.yaml, spec/*.yaml]\n"
        'rules:\n  per_path:\n    "specs/店/**": {ignore: [vague-term]}\n',
        "utf-8",
    )
    ran = jdkit("lint", "--format", "concise", "--select", "config", cwd=shop)
    assert ran.code == 1
    lines = [line for line in ran.out.splitlines() if line.startswith("jdkit.yaml")]
    assert [line.partition(" ")[0] for line in lines] == ["jdkit.yaml:2:26:", "jdkit.yaml:5:5:"]
    assert "spec/*.yaml" in lines[0]
    assert "specs/店/**" in lines[1]
    assert jdkit("lint", "--select", "config", "specs/agent.yaml", cwd=shop).code == 0
    assert jdkit("lint", "--ignore", "config,wording", cwd=shop).code == 0


def test_usual_patterns_and_those_of_a_shared_file_may_lie_idle(shop: Path) -> None:
    (shop / "base.yaml").write_text('format: 1\nrules: {per_path: {"no/**": {ignore: [vague-term]}}}\n', "utf-8")
    (shop / "jdkit.yaml").write_text(
        "format: 1\nextend: base.yaml\nspecs: [specs/**/*.yaml, specs/**/*.yml]\n", "utf-8"
    )
    assert jdkit("lint", "--select", "config", cwd=shop).code == 0
