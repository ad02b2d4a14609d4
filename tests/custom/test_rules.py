"""What custom rules find, and that they are rules like all others."""

import json
import pickle
import time
from pathlib import Path

import pytest

from jdkit.check.choice import Choice
from jdkit.check.resolve import resolver_for
from jdkit.check.workspace import open_workspace
from tests.cli.door import COMPLETE, jdkit
from tests.custom.office import GLOSSARY, build, duty, found

FORBID = "kind: forbid\nwords: {words}\nexamples:\n  faulty: [{faulty}]\n"
CLIENT = FORBID.format(words="[客户]", faulty="走访⟦客户⟧") + "fields: duty\nexcept: [客户端]\n"
HR = FORBID.format(words="[HR]", faulty="交⟦HR⟧")
MANAGER = """\
kind: require
each: 职责
when: [{key: 管理结构.管理性质, equals: [管理, direct]}]
words: [报告]
message: 缺报告
examples:
  faulty: ["management: {nature: manage}\\nduties: [⟦主持日常经营⟧]\\n"]
"""
MANAGED = COMPLETE.replace("individual", "manage")
REGEX = "kind: pattern\nmessage: m\nregex: {}\nexamples:\n  faulty: [{}]\n"


def words_in(folder: Path) -> list[str]:
    return [one["args"]["words"] for one in found(folder)]


@pytest.mark.parametrize(
    ("rule", "text", "words"),
    [
        (CLIENT, "维护客户资料和客户端，回访老客户", ["客户", "客户"]),
        (CLIENT.replace("kind", "類型"), "维护客户资料", ["客户"]),
        (CLIENT, "維護客戶資料和客戶端", ["客戶"]),
        (CLIENT.replace("[客户端]", "[客戶端]").replace("[客户]", "[客戶]"), "维护客户资料和客户端", ["客户"]),
        (HR, "把表交ＨＲ、hr和Hr", ["ＨＲ", "hr", "Hr"]),
        (HR, "参加CHRO会议，查HR2系统", []),
        (HR + "exact: true\n", "把表交ＨＲ、hr和HR", ["HR"]),
        (FORBID.format(words="[老客, 老客户]", faulty="⟦老客户⟧"), "回访老客户", ["老客户"]),
        (
            GLOSSARY.replace("{顾客: 客户}", "{东方: 东方集团, 顾客: 客户}"),
            "代表东方集团和东方接待顾客",
            ["东方", "顾客"],
        ),
        (REGEX.format(r"'(qq|微信)群?[：:]?\d+'", "⟦qq1⟧"), "联系ＱＱ群：１２３和QQ", ["ＱＱ群：１２３"]),
        (REGEX.format("'^负责.*工作$'", "⟦负责工作⟧"), "负责总务工作", ["负责总务工作"]),
        (REGEX.format("'^负责.*工作$'", "⟦负责工作⟧"), "协助负责总务工作", []),
        (REGEX.format("'（試行）'", "⟦（试行）⟧"), "执行办法（试行）和办法(試行)", ["（试行）", "(試行)"]),
        (REGEX.format("'客户'", "⟦客户⟧") + "fields: duty\nexcept: [客户端]\n", "客户和客户端", ["客户"]),
    ],
)
def test_words_of_any_script_width_and_case(rule: str, text: str, words: list[str], tmp_path: Path) -> None:
    assert words_in(build(tmp_path, {"own": rule}, duty(text))) == words


@pytest.mark.parametrize(
    ("position", "places"),
    [
        (COMPLETE, []),
        (MANAGED, ["duties[0].what"]),
        (COMPLETE.replace("individual", "领导"), ["duties[0].what"]),
        (MANAGED.replace("有答复", "有報告"), []),
        (
            MANAGED.replace("duties:", "duties:\n  - 主持经营\n"),
            ["duties[0]", "duties[1].what"],
        ),
        (MANAGED.replace("负责受理客户诉求", "【待填】"), []),
        (COMPLETE.replace("management", "managment"), []),
    ],
)
def test_every_duty_of_a_manager_names_a_report(position: str, places: list[str], tmp_path: Path) -> None:
    assert [one["path"] for one in found(build(tmp_path, {"own": MANAGER}, position))] == places


def test_keys_that_must_be_there(tmp_path: Path) -> None:
    rule = "kind: require\nmessage: m\npresent: [conduct, duties.standards]\neach: duties\n"
    rule += "examples:\n  faulty: [⟦受理诉求⟧]\n"
    assert [one["path"] for one in found(build(tmp_path, {"own": rule}))] == ["duties[0].what"]
    whole = 'kind: require\nmessage: m\npresent: conduct\nexamples:\n  faulty: ["duties: [a]\\nid: b\\n"]\n'
    (told,) = found(build(tmp_path, {"own": whole}))
    assert (told["path"], told["line"]) == ("conduct", 1)


def test_a_rule_looks_at_its_fields_alone(tmp_path: Path) -> None:
    rule = FORBID.format(words="[大专]", faulty='"qualifications:\\n  education: ⟦大专⟧\\n"')
    assert words_in(build(tmp_path, {"own": rule + "fields: qualification\n"})) == ["大专"]
    other = FORBID.format(words="[大专]", faulty="办⟦大专⟧班")
    assert words_in(build(tmp_path, {"own": other + "fields: [duty]\n"})) == []


def test_messages_come_in_the_language_of_the_file(tmp_path: Path) -> None:
    build(
        tmp_path,
        {"own": GLOSSARY + "message:\n  zh-Hans: 请写“{better}”，不写“{words}”\n  en: '{better}!'\n"},
        duty("接待顾客"),
    )
    assert [one["message"] for one in found(tmp_path)] == ["请写“客户”，不写“顾客”"]
    assert [one["message"] for one in found(tmp_path, "--lang", "en")] == ["客户!"]
    assert [one["message"] for one in found(tmp_path, "--lang", "zh-Hant")] == ["請寫“客户”，不寫“顾客”"]
    build(tmp_path, {"own": GLOSSARY}, "language: zh-Hant\n" + duty("接待顧客，負責詢問"))
    assert [(one["message"], one["suggestion"]) for one in found(tmp_path)] == [
        ("「顧客」請寫作「客戶」。", "接待客戶，負責詢問")
    ]


@pytest.mark.parametrize(
    ("fix", "safe", "unsafe"), [("safe", True, True), ("unsafe", False, True), ("none", False, False)]
)
def test_fixes(fix: str, safe: bool, unsafe: bool, tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY.replace("fix: safe", f"fix: {fix}")}, duty("接待顾客，请顾客服务部记录"))
    for arguments, mended in ((("--fix",), safe), (("--fix", "--unsafe-fixes"), unsafe)):
        jdkit("lint", "--select", "own", *arguments, cwd=tmp_path)
        text = (tmp_path / "specs" / "agent.yaml").read_text("utf-8")
        assert ("接待客户，请顾客服务部记录" in text) is mended


def test_named_in_configuration_comments_and_on_the_command_line(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY, "other": CLIENT}, duty("接待顾客和客户"))
    assert {one["rule"] for one in found(tmp_path)} == {"own", "other"}
    assert {one["rule"] for one in found(tmp_path, "--select", "own")} == {"own"}
    assert {one["rule"] for one in found(tmp_path, "--ignore", "custom")} == set()
    config = "rules:\n  severity: {custom: info, own: error}\n"
    build(tmp_path, {}, duty("接待顾客和客户"), config)
    assert {one["rule"]: one["severity"] for one in found(tmp_path)} == {"own": "error", "other": "info"}
    build(tmp_path, {}, duty("接待顾客和客户"), 'rules:\n  per_path: {"specs/**": {ignore: [own]}}\n')
    assert {one["rule"] for one in found(tmp_path)} == {"other"}
    build(tmp_path, {}, duty("接待顾客和客户") + "# jdkit: ignore[own]\n", "rules: {ignore: [oun]}\n")
    ran = jdkit("lint", "--lang", "en", cwd=tmp_path)
    assert (ran.code, 'Did you mean "own"?' in ran.err) == (2, True)


ABOUT = ("--select", "custom,unused-ignore")


def test_ignore_comments(tmp_path: Path) -> None:
    commented = duty("接待顾客").replace("duties:", "# jdkit: ignore[own] 引文\nduties:")
    build(tmp_path, {"own": GLOSSARY, "other": CLIENT}, commented)
    assert found(tmp_path, "--select", "own") == []
    (tmp_path / "specs" / "agent.yaml").write_text(commented.replace("[own]", "[other]"), "utf-8")
    told = {
        one["rule"] for one in json.loads(jdkit("lint", *ABOUT, "--format", "json", cwd=tmp_path).out)["diagnostics"]
    }
    assert told == {"own", "unused-ignore"}
    (tmp_path / "specs" / "agent.yaml").write_text(commented.replace("[own]", "[othr]"), "utf-8")
    assert "other" in jdkit("lint", "--select", "unknown-ignore", cwd=tmp_path).out


def test_profiles_and_severities(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY + "profile: strict\nseverity: info\n"}, duty("接待顾客"))
    assert found(tmp_path) == []
    assert [one["severity"] for one in found(tmp_path, "--profile", "strict")] == ["info"]
    assert [one["severity"] for one in found(tmp_path, "--select", "own")] == ["info"]


def test_every_format_tells_them(tmp_path: Path) -> None:
    rule = GLOSSARY + "summary: 用语表\ndescription: 统一称呼\nlink: https://example.com/a\n"
    build(tmp_path, {"own": rule}, duty("接待顾客"))
    log = json.loads(jdkit("lint", "--select", "own", "--format", "sarif", cwd=tmp_path).out)["runs"][0]
    (result,) = log["results"]
    described = log["tool"]["driver"]["rules"][result["ruleIndex"]]
    assert (described["id"], described["helpUri"]) == ("own", "https://example.com/a")
    assert described["shortDescription"]["text"] == "用语表"
    assert described["fullDescription"]["text"] == "统一称呼"
    for format in ("full", "concise", "jsonl", "github", "gitlab", "junit", "checkstyle", "rdjson", "agent", "html"):
        ran = jdkit("lint", "--format", format, cwd=tmp_path)
        assert ran.code == 1
        assert "own" in ran.out, format
    assert "用语表" in jdkit("lint", "--statistics", cwd=tmp_path).out
    assert "用语表" in jdkit("lint", "--format", "html", cwd=tmp_path).out


def test_the_baseline_knows_what_did_not_run(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY}, duty("接待顾客"), "baseline: b.json\n")
    assert jdkit("lint", "--update-baseline", cwd=tmp_path).code == 0
    jdkit("lint", "--select", "decoration", "--update-baseline", cwd=tmp_path)
    assert '"rule": "own"' in (tmp_path / "b.json").read_text("utf-8")


def test_words_are_added_and_allowed(tmp_path: Path) -> None:
    config = "lexicon:\n  own: {allow: [大客戶], add: [顧客]}\n"
    build(tmp_path, {"own": CLIENT}, duty("走访大客户和客户，接待顾客"), config)
    assert words_in(tmp_path) == ["客户", "顾客"]


def test_where_there_is_no_configuration_there_are_no_rules(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY}, duty("接待顾客"))
    (tmp_path / "jdkit.yaml").unlink()
    assert jdkit("lint", "--select", "all", "specs", "--lang", "en", cwd=tmp_path).code == 1
    assert jdkit("lint", "--select", "own", "specs", cwd=tmp_path).code == 2


def test_a_configuration_schema_names_the_rules_of_its_workspace(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY + "summary: 用语表\n"})
    assert '"own"' in jdkit("schema", "config", cwd=tmp_path).out
    assert "own" not in json.loads(jdkit("schema", "position", cwd=tmp_path).out)["definitions"]


def test_settings_travel_between_processes_and_tell_rules_apart(tmp_path: Path) -> None:
    def settings() -> bytes:
        return pickle.dumps(resolver_for(open_workspace(tmp_path), Choice()).settings_for("specs/agent.yaml"))

    build(tmp_path, {"own": GLOSSARY, "other": MANAGER, "third": REGEX.format("a+", "⟦aa⟧")})
    before = settings()
    assert before == settings()
    assert {"own", "other", "third"} <= set(pickle.loads(before).rules)
    build(tmp_path, {"own": GLOSSARY.replace("客户}", "客人}")})
    assert before != settings()


def test_no_pattern_hangs_a_run(tmp_path: Path) -> None:
    build(tmp_path, {"own": REGEX.format("'(a+)+$'", "⟦aaa⟧")}, duty("a" * 20_000 + "b"))
    began = time.perf_counter()
    assert found(tmp_path) == []
    assert time.perf_counter() - began < 20


def test_a_rule_that_cannot_be_read_spares_what_needs_no_rules(tmp_path: Path) -> None:
    build(tmp_path, {"own": "kind: x\n"})
    assert jdkit("explain", "decoration", cwd=tmp_path).code == 0
    assert jdkit("explain", "own", cwd=tmp_path).code == 2
    assert jdkit("rules", cwd=tmp_path).code == 2


def test_no_rules_of_its_own(tmp_path: Path) -> None:
    build(tmp_path, {})
    ran = jdkit("explain", "custom", "--lang", "en", cwd=tmp_path)
    assert (ran.code, "no rules of its own" in ran.err) == (2, True)


def test_no_outcome_is_remembered_beyond_a_change_of_a_rule(tmp_path: Path) -> None:
    build(tmp_path, {"own": GLOSSARY + "summary: 用语表\n"}, duty("接待顾客和来宾"))
    cold, warm = (jdkit("lint", "--select", "custom", "--statistics", cwd=tmp_path) for _ in range(2))
    assert (cold.code, cold.out) == (warm.code, warm.out)
    assert "用语表" in warm.out
    assert words_in(tmp_path) == words_in(tmp_path) == ["顾客"]
    build(tmp_path, {"own": GLOSSARY.replace("顾客: ", "来宾: ").replace("⟦顾客⟧", "⟦来宾⟧")})
    (tmp_path / "specs" / "agent.yaml").write_text(duty("接待顾客和来宾"), "utf-8")
    assert words_in(tmp_path) == ["来宾"]
    build(tmp_path, {"own": "kind: x\n"})
    assert jdkit("lint", cwd=tmp_path).code == 2
    (tmp_path / "rules" / "own.yaml").unlink()
    assert found(tmp_path) == []
