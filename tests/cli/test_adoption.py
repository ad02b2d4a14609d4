"""Switching jdkit on in a repository full of findings: scripted sessions, and what the options promise."""

import json
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from tests.check.repository import commit, git, repository
from tests.cli.door import COMPLETE, Ran, jdkit
from tests.cli.test_lint import SCHEMA

Golden = Callable[[str, str], None]
FAULTY = COMPLETE.replace(
    "  - what: 负责受理客户诉求\n", "  - 及时接听客户来电，确保每通来电有记录\n  - what: 认真受理客户诉求\n"
)
DOCS = (Path(__file__).parents[2] / "docs" / "adoption.md").read_text("utf-8")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A repository whose only position has two findings, committed."""
    folder = repository(tmp_path / "shop")
    (folder / "jdkit.yaml").write_text("format: 1\ntoday: 2026-06-30\nlanguage: zh-Hans\n", "utf-8")
    (folder / "specs").mkdir()
    (folder / "specs" / "客服 专员.yaml").write_text(FAULTY, "utf-8")
    commit(folder)
    return folder


class Session:
    """A session at a terminal: what was typed, what was answered, and the exit status where it was not 0."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.lines = list[str]()

    def run(self, line: str) -> Ran:
        command, *arguments = shlex.split(line)
        if command == "git":
            ran = Ran(0, git(self.folder, *arguments), "")
        else:
            ran = jdkit(*arguments, cwd=self.folder, env={"JDKIT_LANG": "zh-Hans"})
        self.lines += [f"$ {line}", *ran.out.splitlines(), *(f"! {told}" for told in ran.err.splitlines())]
        self.lines += [f"=> {ran.code}", ""] if ran.code else [""]
        return ran

    def edit(self, name: str, *changes: tuple[str, str]) -> None:
        file = self.folder / name
        text = file.read_text("utf-8")
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
            self.lines += [f"# {name}: {old.strip()} → {new.strip()}".replace("\n", " ⏎ ")]
        file.write_text(text, "utf-8")

    def show(self, name: str) -> None:
        self.lines += [f"$ cat {shlex.quote(name)}", (self.folder / name).read_text("utf-8")]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)


def test_a_session_with_since(shop: Path, golden: Golden) -> None:
    session = Session(shop)
    session.run("jdkit lint --format concise")
    session.run("jdkit lint --format concise --since main")
    session.run("git switch -q -c 改版")
    session.edit("specs/客服 专员.yaml", ("按照服务规程", "按照服务规程积极处理"))
    session.run("jdkit lint --format concise --since main")
    session.run("git commit -q -a -m 改版")
    session.run("git mv 'specs/客服 专员.yaml' specs/agent.yaml")
    (shop / "specs" / "组 长.yaml").write_text(COMPLETE.replace("负责受理", "努力受理"), "utf-8")
    session.run("jdkit lint --format concise --since main")
    session.edit("specs/agent.yaml", ("qualifications: {education: 大专}\n", ""))
    session.run("jdkit lint --format concise --since main --select missing-element")
    session.run("jdkit lint --format concise --since mian")
    golden("golden/since.txt", session.text)


def test_a_session_with_a_baseline(shop: Path, golden: Golden) -> None:
    session = Session(shop)
    session.run("jdkit lint --format concise --baseline jdkit-baseline.json")
    session.run("jdkit lint --format concise --baseline jdkit-baseline.json --update-baseline")
    session.show("jdkit-baseline.json")
    session.edit("jdkit.yaml", ("format: 1\n", "format: 1\nbaseline: jdkit-baseline.json\n"))
    session.run("jdkit lint --format concise")
    first = "  - 及时接听客户来电，确保每通来电有记录\n"
    session.edit("specs/客服 专员.yaml", (first, ""), ("qualifications", f"{first}qualifications"))
    session.run("jdkit lint --format concise")
    session.edit("specs/客服 专员.yaml", ("认真受理", "努力受理"))
    session.run("jdkit lint --format concise")
    session.edit("specs/客服 专员.yaml", ("努力受理", "受理"), ("及时接听", "接听"))
    session.run("jdkit lint --format concise")
    session.run("jdkit lint --format concise --update-baseline")
    session.show("jdkit-baseline.json")
    golden("golden/baseline.txt", session.text)


def test_a_session_with_ignores(shop: Path, golden: Golden) -> None:
    session = Session(shop)
    session.edit("specs/客服 专员.yaml", ("how: 按照服务规程\n", "how: |-\n      按照服务规程\n      积极处理\n"))
    session.run("jdkit lint --format concise")
    session.run("jdkit lint --add-ignores --diff")
    session.run("jdkit lint --add-ignores --reason '至2026-09-30 导入时已有' --format concise")
    session.show("specs/客服 专员.yaml")
    session.run("jdkit lint --statistics")
    session.edit("specs/客服 专员.yaml", ("- 及时接听", "- 接听"), ("ignore[decoration]", "ignore[decorations]"))
    session.run("jdkit lint")
    session.run("jdkit lint --fix --format concise")
    session.edit("specs/客服 专员.yaml", ("ignore[decorations]", "ignore[decoration]"))
    session.run("jdkit lint --format concise --today 2026-10-01")
    session.edit("jdkit.yaml", ("format: 1\n", "format: 1\nignores: {require_reason: true}\n"))
    session.edit("specs/客服 专员.yaml", (" 至2026-09-30 导入时已有", ""))
    session.run("jdkit lint --format concise")
    session.run("jdkit lint --add-ignores")
    golden("golden/ignores.txt", session.text)


def told(ran: Ran) -> dict:
    parsed = json.loads(ran.out)
    SCHEMA.validate(parsed)
    return parsed


def test_a_baseline_for_part_of_the_files_or_rules_keeps_the_rest(shop: Path) -> None:
    (shop / "specs" / "组长.yaml").write_text(FAULTY, "utf-8")
    base = ("--baseline", "base.json")
    jdkit("lint", *base, "--update-baseline", cwd=shop)
    written = (shop / "base.json").read_bytes()
    for part in (("specs/组长.yaml",), ("--select", "decoration"), ("--since", "HEAD"), ()):
        ran = jdkit("lint", *part, *base, "--update-baseline", cwd=shop)
        assert ran.code == 0, part
        assert (shop / "base.json").read_bytes() == written, part
        assert "已经改好" not in jdkit("lint", *part, *base, cwd=shop).err
    (shop / "specs" / "组长.yaml").write_text('header: "', "utf-8")
    assert jdkit("lint", *base, "--update-baseline", "--format", "json", cwd=shop).code == 1
    assert "组长" in (shop / "base.json").read_text("utf-8")
    (shop / "specs" / "组长.yaml").unlink()
    assert "清除 2 条" in jdkit("lint", *base, "--update-baseline", cwd=shop, env={"JDKIT_LANG": "zh"}).err
    assert "组长" not in (shop / "base.json").read_text("utf-8")


def test_each_workspace_has_its_own_baseline(tmp_path: Path) -> None:
    for name in ("东", "西"):
        folder = tmp_path / name / "specs"
        folder.mkdir(parents=True)
        (folder / "agent.yaml").write_text(FAULTY, "utf-8")
        (tmp_path / name / "jdkit.yaml").write_text("format: 1\ntoday: 2026-06-30\nbaseline: known.json\n", "utf-8")
    assert jdkit("lint", "东", cwd=tmp_path).code == 2
    assert jdkit("lint", "东", "--update-baseline", cwd=tmp_path).code == 0
    assert jdkit("lint", "东", "西", cwd=tmp_path).code == 2
    assert jdkit("lint", "东", "西", "--update-baseline", cwd=tmp_path).code == 0
    (tmp_path / "西" / "known.json").write_text('{"version": 1, "entries": []}', "utf-8")
    ran = jdkit("lint", "东", "西", "--format", "json", cwd=tmp_path)
    assert {d["file"] for d in told(ran)["diagnostics"]} == {"西/specs/agent.yaml"}
    both = jdkit("lint", "东", "西", "--baseline", "东/known.json", cwd=tmp_path)
    assert (both.code, both.out.count("agent.yaml:")) == (1, 2), "two posts of one name, each fault known once"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--baseline", "none.json"), "--update-baseline"),
        (("--baseline", "jdkit.yaml"), "--update-baseline"),
        (("--update-baseline",), "baseline:"),
        (("--baseline", "no/such/folder.json", "--update-baseline"), "no/such/folder.json"),
        (("--since", "--all"), "origin/main"),
        (("--since", "nowhere"), "fetch-depth"),
        (("--add-ignores", "--fix"), "--fix"),
        (("--add-ignores", "--update-baseline"), "--update-baseline"),
        (("--add-ignores", "-"), "--add-ignores"),
        (("--fix", "--baseline", "none.json"), "--update-baseline"),
    ],
)
def test_what_cannot_be_done_is_told_with_the_next_step(shop: Path, arguments: tuple[str, ...], said: str) -> None:
    paths = [argument for argument in arguments if argument == "-"]
    options = [argument for argument in arguments if argument != "-"]
    for language in ("zh-Hans", "zh-Hant", "en"):
        ran = jdkit("lint", *paths, *options, cwd=shop, env={"JDKIT_LANG": language})
        assert ran.code == 2
        assert len(ran.err.splitlines()) == 2
        assert said in ran.err
    assert git(shop, "status", "--porcelain") == ""


def test_since_outside_of_a_repository(tmp_path: Path) -> None:
    (tmp_path / "agent.yaml").write_text(FAULTY, "utf-8")
    ran = jdkit("lint", "--since", "main", "--format", "json", cwd=tmp_path)
    assert (ran.code, told(ran)["error"]["code"]) == (2, "since-no-repository")


def test_since_without_git(shop: Path) -> None:
    ran = jdkit("lint", "--since", "main", "--format", "json", cwd=shop, env={"PATH": ""})
    assert (ran.code, told(ran)["error"]["code"]) == (2, "since-no-git")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), 1),
        (("--fail-level", "error"), 0),
        (("--fail-level", "info"), 1),
        (("--max-warnings", "2"), 0),
        (("--max-warnings", "1"), 1),
        (("--max-warnings", "0"), 1),
        (("--max-warnings", "1", "--fail-level", "error"), 1),
        (("--max-warnings", "2", "--fail-level", "info"), 0),
        (("--max-warnings", "-1"), 2),
        (("--fail-level", "none"), 2),
        (("--fail-level", "info", "--exit-zero"), 0),
    ],
)
def test_when_to_fail(shop: Path, arguments: tuple[str, ...], code: int) -> None:
    ran = jdkit("lint", *arguments, cwd=shop)
    assert ran.code == code
    if code < 2:
        assert ran.out == jdkit("lint", cwd=shop).out


def test_errors_and_advice_are_no_warnings(shop: Path) -> None:
    config = shop / "jdkit.yaml"
    for severity, code in (("error", 1), ("info", 0)):
        config.write_text(f"format: 1\ntoday: 2026-06-30\nrules: {{severity: {{wording: {severity}}}}}\n", "utf-8")
        assert jdkit("lint", "--max-warnings", "9", cwd=shop).code == code
    assert jdkit("lint", "--max-warnings", "9", "--fail-level", "info", cwd=shop).code == 1


def test_ignores_go_with_the_other_ways(shop: Path) -> None:
    """Only what would be reported gets a comment: not what the baseline knows, nor what stands in unchanged lines."""
    file = shop / "specs" / "客服 专员.yaml"
    jdkit("lint", "--baseline", "base.json", "--update-baseline", cwd=shop)
    file.write_text(FAULTY.replace("按照服务规程", "按照服务规程积极处理"), "utf-8")
    for option in (("--baseline", "base.json"), ("--since", "HEAD")):
        shown = jdkit("lint", "--add-ignores", "--diff", *option, cwd=shop)
        assert shown.code == 1
        assert [line for line in shown.out.splitlines() if line.startswith("+ ")] == [
            "+    how: 按照服务规程积极处理  # jdkit: ignore[decoration]"
        ]
    assert jdkit("lint", "--add-ignores", "--since", "HEAD", cwd=shop).code == 0
    assert jdkit("lint", "--baseline", "base.json", cwd=shop).code == 0


def test_a_file_that_cannot_be_written_is_told(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, data: bytes) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("jdkit.check.add_ignores.write_bytes", refuse)
    ran = jdkit("lint", "--add-ignores", cwd=shop, env={"JDKIT_LANG": "en"})
    assert ran.code == 1
    assert "客服 专员.yaml was not written" in ran.err


def test_suppressed_findings_are_counted(shop: Path) -> None:
    jdkit("lint", "--add-ignores", cwd=shop)
    ran = jdkit("lint", "--statistics", cwd=shop, env={"JDKIT_LANG": "en"})
    assert "Ignored by comments and not reported: 2." in ran.out
    assert re.search(r"1  decoration", ran.out)


def block(name: str) -> str:
    """A block of docs/adoption.md by the mark around it."""
    found = re.search(rf"<!-- {name} -->\n```\w+\n(.*?)```\n<!-- /{name} -->", DOCS, re.DOTALL)
    assert found, f"docs/adoption.md has no block {name}"
    return found[1]


def typed(line: str, folder: Path) -> Ran:
    command, *arguments = shlex.split(line)
    assert command in ("jdkit", "git")
    return jdkit(*arguments, cwd=folder) if command == "jdkit" else Ran(0, git(folder, *arguments), "")


@pytest.mark.parametrize(
    ("name", "codes"), [("baseline", [0, 0]), ("since", [0, 1]), ("ignores", [1, 0]), ("fail", [0, 0])]
)
def test_documented_commands_do_what_is_said(shop: Path, name: str, codes: list[int]) -> None:
    (shop / "specs" / "new.yaml").write_text(FAULTY, "utf-8")
    commit(shop, "二")
    assert [typed(line, shop).code for line in block(name).splitlines()] == codes


def test_documented_configurations_are_sound(shop: Path) -> None:
    configurations = re.findall(r"```yaml\n(format:.*?)```", DOCS, re.DOTALL)
    assert len(configurations) == 2
    (shop / "jdkit-baseline.json").write_text('{"version": 1, "entries": []}', "utf-8")
    for text in configurations:
        (shop / "jdkit.yaml").write_text(text, "utf-8")
        assert jdkit("lint", cwd=shop).code == 1


def test_documented_comments_hide_what_they_name(shop: Path) -> None:
    (sample,) = re.findall(r"```yaml\n(duties:.*?)```", DOCS, re.DOTALL)
    text = COMPLETE.partition("duties:")[0] + sample + "qualifications" + COMPLETE.partition("qualifications")[2]
    (shop / "specs" / "客服 专员.yaml").write_text(text, "utf-8")
    rules = ("decoration", "vague-term", "missing-result")
    chosen = ("--select", ",".join((*rules, "unused-ignore", "unknown-ignore")), "--profile", "standard")
    assert jdkit("lint", *chosen, cwd=shop).code == 0
    statistics = jdkit("lint", *chosen, "--statistics", cwd=shop).out
    assert all(rule in statistics for rule in rules)


def test_the_documented_pipeline_is_yaml_and_its_commands_run(shop: Path) -> None:
    steps = yaml.safe_load(block("ci"))
    commands = [step["run"] for step in steps if "run" in step]
    assert commands[0] == "pip install jdkit"
    git(shop, "update-ref", "refs/remotes/origin/main", "HEAD")
    base = git(shop, "merge-base", "origin/main", "HEAD").strip()
    assert typed(commands[1].replace("$(git merge-base origin/main HEAD)", base), shop).code == 0


def test_documented_options_exist() -> None:
    shown = jdkit("lint", "--help", cwd=Path.cwd()).out
    options = set(re.findall(r"(?<![\w-])--[a-z]+(?:-[a-z]+)*", DOCS))
    assert len(options) > 8
    assert [option for option in options if option not in shown] == []
