"""``jdkit lint`` from outside: exit status, contract, selection, configuration, fixes."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from jdkit.language.script import traditionalise
from tests.cli.door import COMPLETE, Ran, jdkit

ROOT = Path(__file__).parents[2]
SCHEMA = Draft202012Validator(json.loads((ROOT / "docs" / "lint-output.schema.json").read_text("utf-8")))


def parsed(ran: Ran) -> dict:
    told = json.loads(ran.out)
    SCHEMA.validate(told)
    return told


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "jdkit.yaml").write_text("format: 1\nprofile: basic\ntoday: 2026-06-30\n", "utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "agent.yaml").write_text(COMPLETE, "utf-8")
    return tmp_path


def test_a_sound_workspace_is_clean(shop: Path) -> None:
    ran = jdkit("lint", cwd=shop)
    assert (ran.code, ran.err) == (0, "")
    assert "1 个文件" in ran.out


def test_the_example_is_faultless_in_strict() -> None:
    ran = jdkit("lint", "specs", "--format", "json", cwd=ROOT)
    told = parsed(ran)
    assert told["diagnostics"] == []
    assert ran.code == 0
    assert told["files_checked"] >= 11
    assert jdkit("lint", "specs", "--profile", "strict", cwd=ROOT).code == 0


def test_places_are_those_of_the_words(shop: Path) -> None:
    file = shop / "specs" / "agent.yaml"
    file.write_text(COMPLETE.replace("负责受理客户诉求", "𠮷认真受理客户诉求"), "utf-8")
    told = parsed(jdkit("lint", "--format", "json", "--select", "decoration", cwd=shop))
    (found,) = told["diagnostics"]
    line = file.read_text("utf-8").splitlines()[found["line"] - 1]
    assert line[found["column"] - 1 : found["end_column"] - 1] == "认真"
    assert found["path"] == "duties[0].what"
    assert found["file"] == "specs/agent.yaml"
    assert found["post"] == "agent"
    assert told["summary"] == {"error": 0, "warning": 1, "info": 0}


def test_missing_elements_stand_on_the_first_line_with_the_path_they_would_have(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text("kind: position\nheader: {title: 甲, department: 乙}\n", "utf-8")
    told = parsed(jdkit("lint", "--format", "json", "--select", "missing-element", cwd=shop))
    assert {d["path"] for d in told["diagnostics"]} == {
        "management",
        "relations",
        "duties",
        "qualifications",
        "validity",
    }
    assert {d["line"] for d in told["diagnostics"]} == {1}


def test_severity_decides_the_exit_status(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    assert jdkit("lint", cwd=shop).code == 1
    assert jdkit("lint", "--exit-zero", cwd=shop).code == 0
    config = shop / "jdkit.yaml"
    config.write_text(config.read_text("utf-8") + "rules: {severity: {decoration: info}}\n", "utf-8")
    assert jdkit("lint", cwd=shop).code == 0


def test_selection_by_rule_and_family(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    assert jdkit("lint", "--select", "validity", cwd=shop).code == 0
    assert jdkit("lint", "--select", "wording,validity", cwd=shop).code == 1
    assert jdkit("lint", "--ignore", "decoration", cwd=shop).code == 0


def test_settings_per_path(shop: Path) -> None:
    faulty = COMPLETE.replace("负责受理", "认真受理")
    (shop / "specs" / "old").mkdir()
    (shop / "specs" / "old" / "clerk.yaml").write_text(faulty, "utf-8")
    assert jdkit("lint", cwd=shop).code == 1
    config = shop / "jdkit.yaml"
    config.write_text(config.read_text("utf-8") + 'rules: {per_path: {"specs/old/**": {ignore: [wording]}}}\n', "utf-8")
    assert jdkit("lint", cwd=shop).code == 0


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("nowhere",), "no-such-path"),
        (("--select", "decorations"), "unknown-rule-near"),
        (("empty",), "no-files-configured"),
    ],
)
def test_a_run_that_checks_nothing_is_never_clean(shop: Path, args: tuple[str, ...], code: str) -> None:
    (shop / "empty").mkdir()
    ran = jdkit("lint", *args, "--format", "json", cwd=shop)
    assert ran.code == 2
    assert parsed(ran)["error"]["code"] == code
    assert ran.err.startswith("jdkit")
    assert jdkit("lint", *args, cwd=shop).code == 2


def test_a_broken_configuration_is_told_at_its_place(shop: Path) -> None:
    (shop / "jdkit.yaml").write_text("format: 1\nprofil: strict\n", "utf-8")
    ran = jdkit("lint", "--format", "json", cwd=shop)
    assert ran.code == 2
    (found,) = parsed(ran)["error"]["diagnostics"]
    assert (found["file"], found["line"], found["column"], found["rule"]) == ("jdkit.yaml", 2, 1, "unknown-key")
    assert "profile" in found["message"]


@pytest.mark.parametrize(
    ("rules", "path"),
    [
        ("{ignore: [decor]}", "rules.ignore[0]"),
        ("{options: {duty-count: {most: 3}}}", "rules.options.duty-count.most"),
        ("{options: {duty-count: {max: viele}}}", "rules.options.duty-count.max"),
        ("{options: {decoration: {allow: [a, [b]]}}}", "rules.options.decoration.allow"),
        ("{severity: {decor: error}}", "rules.severity.decor"),
        ('{per_path: {"a/**": {select: [decor]}}}', "rules.per_path.a/**.select[0]"),
    ],
)
def test_what_the_catalogue_does_not_know_is_told_at_its_place(shop: Path, rules: str, path: str) -> None:
    (shop / "jdkit.yaml").write_text(f"format: 1\nrules: {rules}\n", "utf-8")
    ran = jdkit("lint", "--format", "json", cwd=shop)
    assert ran.code == 2
    (found,) = parsed(ran)["error"]["diagnostics"]
    assert (found["rule"], found["path"], found["line"]) == ("config", path, 2)
    assert "jdkit.yaml:2:" in ran.err


@pytest.mark.parametrize("text", ["today: 【待填】\n", "- a\n", "rules: []\n", "[\n", "format: 2\n", "specs: {a: b}\n"])
def test_a_configuration_of_any_shape_is_told(shop: Path, text: str) -> None:
    (shop / "jdkit.yaml").write_text(text, "utf-8")
    ran = jdkit("lint", cwd=shop)
    assert ran.code == 2
    assert "jdkit.yaml:1:" in ran.err


def test_a_path_can_select_what_the_rest_ignores(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    config = shop / "jdkit.yaml"
    rules = '{ignore: [decoration], per_path: {"specs/*": {select: [decoration]}}}'
    config.write_text(f"format: 1\ntoday: 2026-06-30\nrules: {rules}\n", "utf-8")
    assert [d["rule"] for d in parsed(jdkit("lint", "--format", "json", cwd=shop))["diagnostics"]] == ["decoration"]


@pytest.mark.parametrize("args", [("--select", ""), ("--select", ","), ("--ignore", "all")])
def test_a_run_without_rules_is_refused(shop: Path, args: tuple[str, str]) -> None:
    assert jdkit("lint", *args, cwd=shop).code == 2


def test_bytes_that_cannot_be_read_are_never_overwritten(shop: Path) -> None:
    file = shop / "specs" / "agent.yaml"
    data = COMPLETE.replace("负责受理", "1、负责受理").encode() + b"# \xff\xfe\x81 \n"
    file.write_bytes(data)
    assert jdkit("lint", "--fix", "--unsafe-fixes", cwd=shop).code == 1
    assert file.read_bytes() == data


def test_rendering_never_leaves_out_what_could_not_be_read(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("    how:", "    hwo:"), "utf-8")
    config = shop / "jdkit.yaml"
    config.write_text("format: 1\nrules: {select: [wording]}\n", "utf-8")
    ran = jdkit("render", "-o", "out", cwd=shop)
    assert ran.code == 1
    assert "hwo" in ran.err
    assert not (shop / "out").exists()


def test_links_in_a_circle_and_odd_ignore_files_stop_nothing(shop: Path) -> None:
    (shop / "specs" / "loop.yaml").symlink_to("loop.yaml")
    (shop / "specs" / "round").symlink_to(shop / "specs")
    (shop / ".gitignore").write_text("!\n\\\nold/\n", "utf-8")
    told = parsed(jdkit("lint", "--format", "json", cwd=shop))
    assert told["files_checked"] == 2
    assert [(d["file"], d["rule"]) for d in told["diagnostics"]] == [("specs/loop.yaml", "unreadable")]


def test_unknown_options_are_refused(shop: Path) -> None:
    config = shop / "jdkit.yaml"
    config.write_text(config.read_text("utf-8") + "rules: {options: {duty-count: {most: 3}}}\n", "utf-8")
    ran = jdkit("lint", cwd=shop)
    assert ran.code == 2
    assert "max" in ran.err


def test_today_is_an_input(shop: Path) -> None:
    (shop / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    assert jdkit("lint", "--today", "2026-06-30", cwd=shop).code == 0
    late = jdkit("lint", "--today", "2027-01-01", "--format", "json", cwd=shop)
    assert [d["rule"] for d in parsed(late)["diagnostics"]] == ["expired"]
    assert jdkit("lint", "--select", "expired", cwd=shop, env={"JDKIT_TODAY": "2027-01-01"}).code == 1


def test_standard_input_is_checked_as_the_file_it_stands_for(shop: Path) -> None:
    faulty = COMPLETE.replace("负责受理", "认真受理").encode()
    ran = jdkit("lint", "-", "--stdin-filename", "specs/agent.yaml", "--format", "json", cwd=shop, stdin=faulty)
    assert ran.code == 1
    assert {d["file"] for d in parsed(ran)["diagnostics"]} == {"specs/agent.yaml"}


def test_fix_changes_only_what_it_names(shop: Path) -> None:
    file = shop / "specs" / "agent.yaml"
    text = COMPLETE.replace("负责受理客户诉求", "1、负责受理客户诉求   # 留着的注释")
    file.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    shown = jdkit("lint", "--diff", cwd=shop)
    assert shown.code == 1
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert "1、".encode() in file.read_bytes()
    ran = jdkit("lint", "--fix", cwd=shop)
    assert ran.code == 0
    assert file.read_bytes() == b"\xef\xbb\xbf" + text.replace("1、", "").replace("\n", "\r\n").encode()


def test_unsafe_fixes_need_to_be_asked_for(shop: Path) -> None:
    file = shop / "specs" / "agent.yaml"
    file.write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    jdkit("lint", "--fix", cwd=shop)
    assert "认真" in file.read_text("utf-8")
    assert jdkit("lint", "--fix", "--unsafe-fixes", cwd=shop).code == 0
    assert "what: 受理客户诉求" in file.read_text("utf-8")


def test_a_gbk_file_is_named_and_converted(shop: Path) -> None:
    file = shop / "specs" / "agent.yaml"
    file.write_bytes(COMPLETE.encode("gbk"))
    told = parsed(jdkit("lint", "--format", "json", cwd=shop))
    (found,) = told["diagnostics"]
    assert found["rule"] == "encoding"
    assert "GBK" in found["message"]
    assert jdkit("lint", "--fix", cwd=shop).code == 0
    assert file.read_text("utf-8") == COMPLETE


def test_a_folder_without_configuration_is_a_workspace(tmp_path: Path) -> None:
    (tmp_path / "agent.yaml").write_text(COMPLETE, "utf-8")
    (tmp_path / "docker-compose.yml").write_text("services: {}\n", "utf-8")
    (tmp_path / ".gitignore").write_text("old/\n", "utf-8")
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "clerk.yaml").write_text("header: {}\n", "utf-8")
    told = parsed(jdkit("lint", "--format", "json", cwd=tmp_path))
    assert told["files_checked"] == 1


def test_findings_speak_the_language_of_their_file(shop: Path) -> None:
    traditional = traditionalise(COMPLETE).replace("負責受理", "認真受理")
    (shop / "specs" / "agent.yaml").write_text(traditional, "utf-8")
    (shop / "jdkit.yaml").write_text("format: 1\ntoday: 2026-06-30\n", "utf-8")
    args = ("lint", "--format", "json", "--select", "decoration")
    (found,) = parsed(jdkit(*args, cwd=shop))["diagnostics"]
    assert "「認真」" in found["message"]
    (found,) = parsed(jdkit(*args, "--lang", "en", cwd=shop))["diagnostics"]
    assert "認真" in found["message"]
    assert found["message"].isascii() is False
    assert "「" not in found["message"]


def test_statistics_count_by_rule(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    ran = jdkit("lint", "--statistics", cwd=shop)
    assert "decoration" in ran.out
    assert ran.out.lstrip().startswith("1 ")


def test_terminal_escapes_do_not_reach_the_terminal(shop: Path) -> None:
    hostile = COMPLETE.replace("负责受理", '"\\e[31m认真受理').replace("客户诉求\n", '客户诉求"\n')
    (shop / "specs" / "agent.yaml").write_text(hostile, "utf-8")
    ran = jdkit("lint", "--color", "never", cwd=shop)
    assert ran.code == 1
    assert "\x1b" not in ran.out


def test_keys_of_ones_own_are_declared_and_typed(shop: Path) -> None:
    config = shop / "jdkit.yaml"
    config.write_text(config.read_text("utf-8") + "custom: {cost_centre: text, since: date, seats: number}\n", "utf-8")
    file = shop / "specs" / "agent.yaml"
    file.write_text(COMPLETE + "custom: {cost_centre: CC-12, since: 2026-01-01, seats: 24}\n", "utf-8")
    assert jdkit("lint", cwd=shop).code == 0
    file.write_text(COMPLETE + "custom: {cost_center: CC-12, since: 一月, seats: 许多}\n", "utf-8")
    told = parsed(jdkit("lint", "--format", "json", cwd=shop))["diagnostics"]
    assert [(d["rule"], d["path"]) for d in told] == [
        ("unknown-key", "custom.cost_center"),
        ("wrong-value", "custom.since"),
        ("wrong-value", "custom.seats"),
    ]


@pytest.mark.parametrize(
    ("old", "new", "rules"),
    [
        ("management: {nature", "management：{nature", ["syntax"]),
        ("  - what: 负责受理客户诉求\n    how: 按照服务规程\n    result: 确", "  - 重点: 按照规程核对，确", ["syntax"]),
        ("  - what: 负责受理客户诉求\n    how: 按照服务规程\n    result: 确", "  - what：按照规程核对，确", ["syntax"]),
    ],
)
def test_one_mistake_is_one_finding(shop: Path, old: str, new: str, rules: list[str]) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace(old, new), "utf-8")
    told = parsed(jdkit("lint", "--format", "json", cwd=shop))["diagnostics"]
    assert [d["rule"] for d in told] == rules


def test_unsafe_fixes_alone_change_nothing_and_hide_nothing(shop: Path) -> None:
    (shop / "specs" / "agent.yaml").write_text(COMPLETE.replace("负责受理", "认真受理"), "utf-8")
    assert jdkit("lint", "--unsafe-fixes", cwd=shop).code == 1


def test_a_language_that_jdkit_does_not_speak_is_refused(shop: Path) -> None:
    assert jdkit("lint", "--lang", "fr", cwd=shop).code == 2
    assert jdkit("lint", cwd=shop, env={"JDKIT_LANG": "fr"}).code == 2


def test_without_a_path_the_whole_workspace_is_checked(shop: Path) -> None:
    (shop / "notes").mkdir()
    assert parsed(jdkit("lint", "--format", "json", cwd=shop / "notes"))["files_checked"] == 1


def test_rules_that_read_no_english_do_not_count_as_run_on_english_files(shop: Path) -> None:
    every = parsed(jdkit("lint", "--format", "json", cwd=shop))["rules_run"]
    (shop / "specs" / "agent.yaml").write_text("language: en\n" + COMPLETE, "utf-8")
    for _ in range(2):
        assert parsed(jdkit("lint", "--format", "json", cwd=shop))["rules_run"] < every
