"""``--since``: which lines changed, and which findings that makes new."""

from pathlib import Path

import pytest

from jdkit.check.cannot_run import CannotRun
from jdkit.check.choice import Choice
from jdkit.check.git import Hunk
from jdkit.check.result import Result
from jdkit.check.run import run
from jdkit.check.since import changed_stretches, changes_since, heads
from jdkit.check.workspace import given_files
from tests.check.repository import commit, git, repository
from tests.cli.door import COMPLETE

DUTIES = """\
duties:
  - what: 认真受理客户诉求
    how: 按照服务规程
    result: 确保每件诉求有登记、有答复
  - 认真登记客户来电，确保每通来电有记录
"""
FAULTY = COMPLETE.partition("duties:")[0] + DUTIES + "qualifications" + COMPLETE.partition("qualifications")[2]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A repository whose only position has two decorated duties, committed."""
    folder = repository(tmp_path / "店 铺")
    (folder / "jdkit.yaml").write_text("format: 1\ntoday: 2026-06-30\n", "utf-8")
    (folder / "specs").mkdir()
    (folder / "specs" / "客服 专员.yaml").write_text(FAULTY, "utf-8")
    commit(folder)
    return folder


def agent(shop: Path) -> Path:
    return shop / "specs" / "客服 专员.yaml"


def new(shop: Path, revision: str = "HEAD", *, select: str = "decoration", given: str = "") -> list[str]:
    """Rule and words of the findings in changed lines."""
    files = given_files([shop / given], shop)
    result: Result = run(files, Choice(select=tuple(select.split(","))), None, shop)
    kept = changes_since(revision, files, shop).touched(result.diagnostics, result.sources)
    texts = {name: source.text for name, source in result.sources.items()}
    return [f"{d.rule} {texts[d.file][d.region.start : d.region.end]}" for d in kept]


def test_what_did_not_change_is_not_told(shop: Path) -> None:
    assert new(shop) == []


@pytest.mark.parametrize("how", ["unstaged", "staged", "committed"])
def test_a_changed_line_is_told_however_far_it_got(shop: Path, how: str) -> None:
    git(shop, "tag", "before")
    agent(shop).write_text(FAULTY.replace("客户来电", "客户努力来电"), "utf-8")
    if how != "unstaged":
        git(shop, "add", "-A")
    if how == "committed":
        git(shop, "commit", "-q", "-m", "二")
    assert new(shop, "before") == ["decoration 认真", "decoration 努力"]


def test_lines_that_only_moved_down_are_not_told(shop: Path) -> None:
    agent(shop).write_text("# 一\n# 二\n" + FAULTY, "utf-8")
    assert new(shop) == []


@pytest.mark.parametrize("name", ["新 岗位.yaml", 'quo"te\\.yaml', "tab\there.yaml", "new.yaml"])
def test_untracked_files_are_new_as_a_whole(shop: Path, name: str) -> None:
    (shop / "specs" / name).write_text(FAULTY, "utf-8")
    assert len(new(shop)) == 2
    commit(shop, "二")
    assert len(new(shop, "HEAD~1")) == 2
    assert new(shop) == []
    (shop / "specs" / name).write_text(FAULTY + "# 尾\n", "utf-8")
    assert new(shop) == []


def test_a_file_that_git_is_told_to_ignore_is_new_as_a_whole(shop: Path) -> None:
    (shop / ".gitignore").write_text("specs/draft.yaml\n", "utf-8")
    (shop / "specs" / "draft.yaml").write_text(FAULTY, "utf-8")
    assert len(new(shop, given="specs/draft.yaml")) == 2


def test_renames_are_followed(shop: Path) -> None:
    git(shop, "mv", "specs/客服 专员.yaml", "specs/agent.yaml")
    assert new(shop) == []
    moved = shop / "specs" / "agent.yaml"
    moved.write_text(FAULTY.replace("登记客户来电", "登记全部客户来电"), "utf-8")
    assert new(shop) == ["decoration 认真"]
    assert new(shop, given="specs/agent.yaml") == ["decoration 认真"]


def test_a_folder_within_the_repository(shop: Path) -> None:
    inner = shop / "specs" / "华东"
    inner.mkdir()
    (inner / "agent.yaml").write_text(FAULTY, "utf-8")
    commit(shop, "二")
    (inner / "agent.yaml").write_text(FAULTY.replace("登记客户来电", "登记全部客户来电"), "utf-8")
    assert new(shop, given="specs/华东") == ["decoration 认真"]


@pytest.mark.parametrize("ends", ["\r\n", "\r", "\n"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "gbk", "utf-16"])
def test_whatever_lines_end_with_and_files_are_saved_as(shop: Path, ends: str, encoding: str) -> None:
    agent(shop).write_bytes(FAULTY.replace("\n", ends).encode(encoding))
    commit(shop, "二")
    assert new(shop) == []
    agent(shop).write_bytes(FAULTY.replace("客户来电", "客户努力来电").replace("\n", ends).encode(encoding))
    told = [one for one in new(shop) if one.startswith("decoration")]
    whole = encoding == "utf-16" or ends == "\r"
    assert told == ["decoration 认真"] * (2 if whole else 1) + ["decoration 努力"]


def test_what_was_taken_out_counts_for_what_it_was_taken_from(shop: Path) -> None:
    lacking = "missing-element,missing-result"
    agent(shop).write_text(FAULTY.replace("    result: 确保每件诉求有登记、有答复\n", ""), "utf-8")
    assert new(shop, select=lacking) == []
    config = shop / "jdkit.yaml"
    config.write_text(config.read_text("utf-8") + "profile: standard\n", "utf-8")
    assert new(shop, select=lacking) == ["missing-result 认真受理客户诉求"]
    agent(shop).write_text(FAULTY.replace("relations:\n", "").replace(FAULTY.splitlines()[4] + "\n", ""), "utf-8")
    assert new(shop, select=lacking) == ["missing-element kind: position"]


def test_an_element_that_only_moved_is_not_missing(shop: Path) -> None:
    text = FAULTY.replace("qualifications: {education: 大专}\n", "")
    agent(shop).write_text(text, "utf-8")
    commit(shop, "二")
    validity = text.splitlines()[-1] + "\n"
    agent(shop).write_text(text.replace(validity, "").replace("duties:\n", validity + "duties:\n"), "utf-8")
    assert new(shop, select="missing-element") == []


def test_another_place_of_a_finding_counts(shop: Path) -> None:
    twice = FAULTY.replace("  - 认真登记", "  - 登记客户来电，确保每通来电有记录\n  - 认真登记")
    agent(shop).write_text(twice, "utf-8")
    assert any(told.startswith("repeated-duty") for told in new(shop, select="repeated-duty"))


@pytest.mark.parametrize(
    ("revision", "key"),
    [
        ("--output=x", "ui.since-option"),
        ("-p", "ui.since-option"),
        ("a\0b", "ui.since-option"),
        ("no-such-branch", "ui.since-unknown"),
        ("", "ui.since-unknown"),
        ("HEAD:jdkit.yaml", "ui.since-unknown"),
        ("HEAD; touch x", "ui.since-unknown"),
    ],
)
def test_revisions_that_there_are_not(shop: Path, revision: str, key: str) -> None:
    with pytest.raises(CannotRun) as refused:
        new(shop, revision)
    assert refused.value.key == key
    assert refused.value.help_key
    assert not (shop / "x").exists()


def test_outside_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / "agent.yaml").write_text(FAULTY, "utf-8")
    with pytest.raises(CannotRun) as refused:
        new(tmp_path)
    assert refused.value.key == "ui.since-no-repository"


def test_a_repository_starts_no_programs_and_its_habits_do_not_matter(shop: Path) -> None:
    for name, value in {
        "core.fsmonitor": "touch ran",
        "diff.external": "touch ran",
        "core.pager": "touch ran",
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.relative": "true",
        "diff.interHunkContext": "20",
        "color.ui": "always",
        "core.quotePath": "true",
    }.items():
        git(shop, "config", name, value)
    agent(shop).write_text(FAULTY.replace("客户来电", "客户努力来电"), "utf-8")
    assert new(shop) == ["decoration 认真", "decoration 努力"]
    assert not (shop / "ran").exists()
    assert not (shop / "specs" / "ran").exists()


def test_a_revision_by_any_of_its_names(shop: Path) -> None:
    sha = git(shop, "rev-parse", "HEAD").strip()
    assert new(shop, sha) == new(shop, "main") == new(shop, "HEAD@{0}") == []


def test_lines_that_look_like_heads_of_a_patch(shop: Path) -> None:
    agent(shop).write_text(FAULTY + "# 尾\n", "utf-8")
    commit(shop, "二")
    agent(shop).write_text(FAULTY + "++ b/x\n-- a/x\n@@ -1 +1 @@\ndiff --git a/x b/x\n", "utf-8")
    assert [told for told in new(shop) if not told.startswith("syntax")] == []


def test_heads() -> None:
    assert list(heads("  - what: 受理")) == [(2, "-"), (4, "what")]
    assert list(heads("- - a")) == [(0, "-"), (2, "-")]
    assert list(heads("职责:\r")) == [(0, "职责")]
    assert list(heads("    一句话")) == [(4, "")]
    assert list(heads("  # 注")) == list(heads("")) == []


def test_stretches_stay_within_the_text() -> None:
    text = "a: 1\nb: 2"
    stretches = changed_stretches(text, [Hunk(0, ("c: 3",), ()), Hunk(2, (), ("b: 2",)), Hunk(9, ("x",), ("y",))])
    assert (0, 5) in stretches
    assert all(0 <= start < end <= len(text) + 1 for start, end in stretches)
