"""``jdkit init``, ``jdkit new`` and ``jdkit fmt`` as a user calls them."""

import json
from itertools import product
from pathlib import Path

import pytest
import yaml

from jdkit.messages import LANGUAGES
from tests.cli.door import COMPLETE, jdkit

LEADER = COMPLETE.replace("title: 客服专员", "title: 客服组长, aliases: [班组长]").replace("客服组长}", "总经理}")
REPOSITORY = Path(__file__).parent.parent.parent


def written(path: Path) -> dict[str, object]:
    data = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(data, dict)
    return data


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A workspace with a team leader in the folder of their department."""
    (tmp_path / "jdkit.yaml").write_text("language: zh-Hans\n", "utf-8")
    (tmp_path / "specs" / "cs").mkdir(parents=True)
    (tmp_path / "specs" / "cs" / "team-leader.yaml").write_text(LEADER, "utf-8")
    return tmp_path


class TestInit:
    def test_makes_a_workspace(self, tmp_path: Path) -> None:
        ran = jdkit("init", "shop", cwd=tmp_path)
        assert ran.code == 0, ran.err
        for name in ("jdkit.yaml", ".github/workflows/jdkit.yml", "specs/first-department/.gitkeep"):
            assert (tmp_path / "shop" / name).is_file()
            assert f"shop/{name}" in ran.out
        assert "jdkit new ID" in ran.out
        assert written(tmp_path / "shop" / "jdkit.yaml")["profile"] == "basic"
        steps = written(tmp_path / "shop" / ".github/workflows/jdkit.yml")["jobs"]["lint"]["steps"]  # type: ignore[index]
        assert [step["run"] for step in steps if "run" in step] == ["pip install jdkit", "jdkit lint"]

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_speaks_the_language_asked_for(self, tmp_path: Path, language: str) -> None:
        jdkit("init", "--lang", language, cwd=tmp_path)
        assert written(tmp_path / "jdkit.yaml")["language"] == language

    def test_the_examples_in_the_configuration_hold(self, tmp_path: Path) -> None:
        jdkit("init", cwd=tmp_path)
        path = tmp_path / "jdkit.yaml"
        path.write_text(path.read_text("utf-8").replace("# jur", "jur").replace("# grades", "grades"), "utf-8")
        lines = path.read_text("utf-8").partition("# rules:")
        path.write_text(lines[0] + "rules:" + lines[2].replace("\n# ", "\n"), "utf-8")
        (tmp_path / "specs" / "imported").mkdir()
        (tmp_path / "specs" / "imported" / "agent.yaml").write_text(COMPLETE, "utf-8")
        ran = jdkit("lint", cwd=tmp_path)
        assert ran.code == 0, ran.out + ran.err

    def test_overwrites_nothing(self, tmp_path: Path) -> None:
        jdkit("init", cwd=tmp_path)
        (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
        (tmp_path / ".github/workflows/jdkit.yml").unlink()
        ran = jdkit("init", cwd=tmp_path)
        assert ran.code == 0
        assert (tmp_path / "jdkit.yaml").read_text("utf-8") == "format: 1\n"
        assert "保留 jdkit.yaml" in ran.out
        assert (tmp_path / ".github/workflows/jdkit.yml").is_file()
        assert "什么也没有改动" in jdkit("init", cwd=tmp_path).out

    def test_a_folder_that_cannot_be_made(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_text("")
        ran = jdkit("init", "file/below", cwd=tmp_path)
        assert ran.code == 2
        assert "file/below" in ran.err

    def test_an_unknown_language(self, tmp_path: Path) -> None:
        assert jdkit("init", "--lang", "fr", cwd=tmp_path).code == 2
        assert list(tmp_path.iterdir()) == []


class TestNew:
    @pytest.mark.parametrize(("language", "keys"), list(product(LANGUAGES, ["en", "zh"])))
    def test_only_placeholders_are_left_to_do(self, tmp_path: Path, language: str, keys: str) -> None:
        jdkit("init", "--lang", language, cwd=tmp_path)
        ran = jdkit("new", "clerk", "--keys", keys, cwd=tmp_path)
        assert ran.code == 0, ran.err
        assert "specs/first-department/clerk.yaml" in ran.out
        for profile in ("basic", "strict"):
            found = json.loads(jdkit("lint", "--format", "json", "--profile", profile, cwd=tmp_path).out)
            assert {d["rule"] for d in found["diagnostics"]} == {"placeholder"}
        assert jdkit("fmt", "--check", "--keys", keys, cwd=tmp_path).code == 0

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_all_elements_are_there_each_with_a_comment(self, tmp_path: Path, language: str) -> None:
        jdkit("init", "--lang", language, cwd=tmp_path)
        jdkit("new", "clerk", cwd=tmp_path)
        lines = (tmp_path / "specs" / "first-department" / "clerk.yaml").read_text("utf-8").splitlines()
        for element in (
            *("header", "purpose", "management", "relations", "duties", "qualifications", "appointment", "conduct"),
            *("environment", "validity", "signatures", "posting", "exemptions", "custom"),
        ):
            at = next(n for n, line in enumerate(lines) if line.removeprefix("# ").startswith(f"{element}:"))
            assert lines[at - 1].startswith("# "), element

    def test_options_are_written_as_they_are(self, shop: Path) -> None:
        title = 'yes: "x" # y'
        ran = jdkit("new", "10", "--title", title, "--department", "- 部", "--reports-to", "班组长", cwd=shop)
        assert ran.code == 0, ran.err
        data = written(shop / "specs" / "10.yaml")
        assert data["id"] == "10"
        assert data["header"]["title"] == title  # type: ignore[index]
        assert data["header"]["department"] == "- 部"  # type: ignore[index]
        assert data["header"]["reports_to"] == "team-leader"  # type: ignore[index]

    def test_stands_beside_its_department(self, shop: Path) -> None:
        ran = jdkit("new", "clerk", "--reports-to", "team-leader", cwd=shop / "specs")
        assert ran.code == 0, ran.err
        assert "cs/clerk.yaml" in ran.out
        assert written(shop / "specs" / "cs" / "clerk.yaml")["header"]["department"] == "客户服务部"  # type: ignore[index]

    def test_stands_where_the_workspace_keeps_its_posts(self, shop: Path) -> None:
        (shop / "jdkit.yaml").write_text("specs: ['jobs/**/*.yml']\n", "utf-8")
        assert jdkit("new", "clerk", "--department", "仓储部", cwd=shop).code == 0
        assert (shop / "jobs" / "clerk.yml").is_file()

    def test_says_so_where_the_workspace_would_pass_it_over(self, shop: Path) -> None:
        (shop / "jdkit.yaml").write_text("specs: ['jobs/*/post.yaml']\n", "utf-8")
        assert "没有包括" in jdkit("new", "clerk", cwd=shop).out

    def test_what_is_still_to_be_filled_in_is_not_carried_on(self, tmp_path: Path) -> None:
        jdkit("new", "first", cwd=tmp_path)
        jdkit("new", "second", "--reports-to", "first", "--title", "客服专员", cwd=tmp_path)
        header = written(tmp_path / "specs" / "second.yaml")["header"]
        assert header["department"] == "【待填：归属部门】"  # type: ignore[index]
        jdkit("new", "third", "--lang", "en", cwd=tmp_path)
        header = written(tmp_path / "specs" / "third.yaml")["header"]
        assert header["department"] == "【待填：department】"  # type: ignore[index]

    def test_an_outside_superior(self, shop: Path) -> None:
        jdkit("new", "head", "--reports-to", "external:总经理, 董事", "--keys", "zh", cwd=shop)
        data = written(shop / "specs" / "cs" / "head.yaml")
        assert data["表头"]["隶属关系"] == {"外部": "总经理, 董事"}  # type: ignore[index]

    @pytest.mark.parametrize(
        ("arguments", "said"),
        [
            (("a/b",), "路径分隔符"),
            (("con",), "保留"),
            (("Team-Leader",), "specs/cs/team-leader.yaml"),
            (("clerk", "--reports-to", "team-leadr"), "team-leader 客服组长"),
            (("clerk", "--reports-to", "谁"), "没有叫“谁”的岗位"),
            (("clerk", "--reports-to", "external:"), "缺少"),
            (("clerk", "--lang", "fr"), "fr"),
        ],
    )
    def test_refusals_write_nothing(self, shop: Path, arguments: tuple[str, ...], said: str) -> None:
        before = sorted(shop.rglob("*"))
        ran = jdkit("new", *arguments, cwd=shop)
        assert ran.code == 2
        assert said in ran.err
        assert sorted(shop.rglob("*")) == before

    def test_one_title_for_two_posts_is_no_answer(self, shop: Path) -> None:
        (shop / "specs" / "other.yaml").write_text(LEADER, "utf-8")
        ran = jdkit("new", "clerk", "--reports-to", "客服组长", cwd=shop)
        assert ran.code == 2
        assert "other、team-leader" in ran.err or "team-leader、other" in ran.err

    def test_never_overwrites(self, shop: Path) -> None:
        (shop / "specs" / "cs" / "Clerk.yml").write_text(f"id: other\n{COMPLETE}", "utf-8")
        ran = jdkit("new", "clerk", cwd=shop)
        assert ran.code == 2
        assert "Clerk.yml" in ran.err

    def test_a_file_that_cannot_be_read_keeps_its_name(self, shop: Path) -> None:
        (shop / "specs" / "clerk.yaml").write_text("header: [", "utf-8")
        assert jdkit("new", "CLERK", cwd=shop).code == 2

    def test_without_a_workspace(self, tmp_path: Path) -> None:
        assert jdkit("new", "clerk", cwd=tmp_path).code == 0
        assert (tmp_path / "specs" / "clerk.yaml").is_file()

    def test_asks_at_a_terminal(self, shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("jdkit.cli.new._at_terminal", lambda: True)
        ran = jdkit("new", "clerk", cwd=shop, stdin="客服专员\n组长\n班组长\n\n".encode())
        assert ran.code == 0, ran.err
        assert "team-leader 客服组长" in ran.out
        assert "没有叫“组长”的岗位" in ran.err
        header = written(shop / "specs" / "cs" / "clerk.yaml")["header"]
        assert header["title"] == "客服专员"  # type: ignore[index]
        assert header["reports_to"] == "team-leader"  # type: ignore[index]
        assert header["department"] == "客户服务部"  # type: ignore[index]


MIXED = """\
# 说明

职责:
  - 怎么做: 按照规程
    what: 受理诉求  # 首要
# 谁
header: {部门: 客服部, title: 客服专员}
"""
ORDERED = """\
# 说明

# 谁
header: {title: 客服专员, department: 客服部}
duties:
  - what: 受理诉求  # 首要
    how: 按照规程
"""
CHINESE = """\
# 说明

# 谁
表头: {职务名称: 客服专员, 归属部门: 客服部}
职责:
  - 做什么: 受理诉求  # 首要
    怎么做: 按照规程
"""


class TestFmt:
    @pytest.fixture
    def agent(self, shop: Path) -> Path:
        path = shop / "specs" / "agent.yaml"
        path.write_bytes(MIXED.encode())
        return path

    def test_orders_keys_and_spells_them_in_english(self, agent: Path) -> None:
        ran = jdkit("fmt", "agent.yaml", cwd=agent.parent)
        assert ran.code == 0, ran.err
        assert "agent.yaml" in ran.out
        assert agent.read_text("utf-8") == ORDERED
        assert jdkit("fmt", "--check", "agent.yaml", cwd=agent.parent).code == 0

    def test_spells_them_in_chinese(self, agent: Path) -> None:
        jdkit("fmt", "--keys", "zh", "agent.yaml", cwd=agent.parent)
        assert agent.read_text("utf-8") == CHINESE

    def test_check_and_diff_write_nothing(self, agent: Path) -> None:
        for option in ("--check", "--diff"):
            ran = jdkit("fmt", option, cwd=agent.parent)
            assert ran.code == 1
            assert "agent.yaml" in ran.out
            assert agent.read_text("utf-8") == MIXED
        assert "+duties:" in jdkit("fmt", "--diff", cwd=agent.parent).out

    def test_what_is_in_order_is_not_written(self, agent: Path) -> None:
        agent.write_bytes(ORDERED.encode())
        before = agent.stat().st_mtime_ns, agent.stat().st_ino
        assert jdkit("fmt", "agent.yaml", cwd=agent.parent).code == 0
        assert (agent.stat().st_mtime_ns, agent.stat().st_ino) == before

    def test_line_ends_and_a_byte_order_mark_are_kept(self, agent: Path) -> None:
        agent.write_bytes(("\ufeff" + MIXED).replace("\n", "\r\n").encode())
        jdkit("fmt", "agent.yaml", cwd=agent.parent)
        assert agent.read_bytes() == ("\ufeff" + ORDERED).replace("\n", "\r\n").encode()

    @pytest.mark.parametrize("text", ["header: [", "id: a\nid: b\n", "职责: 甲\nduties: 乙\n", "", "a: 1\n---\nb: 2\n"])
    def test_faulty_files_are_left_alone(self, agent: Path, text: str) -> None:
        agent.write_text(text, "utf-8")
        for options in ((), ("--check",)):
            ran = jdkit("fmt", *options, "agent.yaml", cwd=agent.parent)
            assert ran.code == 1
            assert "agent.yaml" in ran.err
            assert agent.read_text("utf-8") == text

    def test_other_encodings_are_left_alone(self, agent: Path) -> None:
        agent.write_bytes(MIXED.encode("gbk"))
        assert jdkit("fmt", "agent.yaml", cwd=agent.parent).code == 1
        assert agent.read_bytes() == MIXED.encode("gbk")

    def test_standard_input(self, shop: Path) -> None:
        ran = jdkit("fmt", "-", cwd=shop, stdin=MIXED.encode())
        assert (ran.code, ran.out) == (0, ORDERED)
        assert jdkit("fmt", "-", "--check", cwd=shop, stdin=MIXED.encode()).code == 1
        faulty = jdkit("fmt", "-", cwd=shop, stdin=b"header: [")
        assert (faulty.code, faulty.out) == (1, "header: [")

    def test_no_such_path(self, shop: Path) -> None:
        assert jdkit("fmt", "nowhere", cwd=shop).code == 2

    def test_a_configuration_has_its_own_order(self, shop: Path) -> None:
        path = shop / "jdkit.yaml"
        path.write_text("custom: {x: text}\nprofile: basic\nlanguage: en\n", "utf-8")
        jdkit("fmt", "jdkit.yaml", cwd=shop)
        assert path.read_text("utf-8") == "language: en\nprofile: basic\ncustom: {x: text}\n"

    def test_the_example_is_in_order(self) -> None:
        ran = jdkit("fmt", "--check", "specs", cwd=REPOSITORY)
        assert ran.code == 0, ran.out + ran.err
