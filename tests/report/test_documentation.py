"""Every snippet of ``docs/formats.md`` does what the page says."""

import json
import re
import shlex
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml

from jdkit.report.formats import FORMATS
from tests.cli.door import Ran, jdkit
from tests.report.shop import RULES, build, lint, told

PAGE = (Path(__file__).parents[2] / "docs" / "formats.md").read_text("utf-8")
COMMANDS = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return build(tmp_path)


def block(name: str) -> object:
    found = re.search(rf"<!-- {name} -->\n```yaml\n(.*?)```\n<!-- /{name} -->", PAGE, re.DOTALL)
    assert found, f"docs/formats.md has no block {name}"
    return yaml.safe_load(found[1])


def called(command: str, folder: Path, **env: str) -> Ran:
    words = shlex.split(command.partition("|")[0])
    assert words[0] == "jdkit"
    return jdkit(*words[1:], cwd=folder, env=env)


def test_every_format_has_its_place() -> None:
    table = re.findall(r"^\| (`[^|]+) \|", PAGE, re.M)
    assert [name for cell in table for name in re.findall(r"`([a-z]+)`", cell)] == list(FORMATS)
    assert len(COMMANDS) == 8


@pytest.mark.parametrize("command", COMMANDS)
def test_commands_run(command: str, own: Path) -> None:
    before = set(own.iterdir())
    ran = called(command, own)
    assert ran.code == 1
    written = {path for path in own.iterdir() if path.name != ".jdkit_cache"} - before
    assert bool(ran.out) != bool(written)
    for path in written:
        text = path.read_text("utf-8")
        assert text.startswith("<!DOCTYPE html>") or ElementTree.fromstring(text.encode()).tag


def test_github(own: Path) -> None:
    (step,) = block("github")  # type: ignore[misc]
    assert called(step["run"], own, GITHUB_ACTIONS="true").out.startswith("::error ")
    step, upload = block("github-sarif")  # type: ignore[misc]
    assert called(step["run"], own, GITHUB_ACTIONS="true").code == 1
    assert json.loads((own / upload["with"]["sarif_file"]).read_text("utf-8"))["version"] == "2.1.0"


def test_gitlab(own: Path) -> None:
    job = block("gitlab")["jdkit"]  # type: ignore[index]
    assert called(job["script"][-1], own, GITLAB_CI="true").code == 1
    issues = json.loads((own / job["artifacts"]["reports"]["codequality"]).read_text("utf-8"))
    assert all({"description", "check_name", "fingerprint", "severity", "location"} == set(issue) for issue in issues)
    assert len({issue["fingerprint"] for issue in issues}) == len(issues) > 10


def test_vim_reads_every_line(shop: Path) -> None:
    (setting,) = re.findall(r"```vim\n(.*?)```", PAGE, re.DOTALL)
    settings = dict(part.split("=", 1) for part in re.split(r"(?<!\\) ", setting.removeprefix("set ").strip()))
    plain = {name: value.replace("\\ ", " ") for name, value in settings.items()}
    pattern = re.escape(plain["errorformat"])
    for item, group in {"%f": "(.+?)", "%l": r"(\d+)", "%c": r"(\d+)", "%m": "(.+)"}.items():
        pattern = pattern.replace(item, group)
    read = re.findall(f"^{pattern}$", called(f"{plain['makeprg']} --select {RULES}", shop).out, re.M)
    findings = [t.found for t in told(shop)]
    assert [place[:3] for place in read] == [(f["file"], str(f["line"]), str(f["column"])) for f in findings]


def test_jenkins_reads_the_file_that_is_written() -> None:
    (pattern,) = re.findall(r"```groovy\n.*?pattern: '([^']+)'.*?```", PAGE, re.DOTALL)
    assert f"jdkit lint --format checkstyle -o {pattern}" in COMMANDS


def test_the_problem_matcher_reads_every_line(shop: Path) -> None:
    matcher = json.loads(re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)[0])["tasks"][0]["problemMatcher"]["pattern"]
    lines = lint(shop, "concise").out.splitlines()
    matches = [match for line in lines if (match := re.match(matcher["regexp"], line))]
    names = {"file": str, "line": int, "column": int, "severity": str, "code": str, "message": str}
    read = [{name: kind(match[matcher[name]]) for name, kind in names.items()} for match in matches]
    renamed = {"code": "rule"}
    assert read == [{name: t.found[renamed.get(name, name)] for name in names} for t in told(shop)]
