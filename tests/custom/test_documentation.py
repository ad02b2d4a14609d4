"""Every rule of ``docs/custom-rules.md`` is accepted, with its examples, and finds what the page says it finds."""

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft7Validator

from jdkit.schema import schema_of
from tests.cli.door import COMPLETE, jdkit

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "custom-rules.md").read_text("utf-8")
RULES = dict(re.findall(r"<!-- rules/([\w-]+)\.yaml -->\n```yaml\n(.*?)```", PAGE, re.DOTALL))
CONFIGURATIONS = re.findall(r"<!-- jdkit\.yaml.*? -->\n```yaml\n(.*?)```", PAGE, re.DOTALL)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A workspace with all rules of the page, and a position that they all mark."""
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    for folder in ("rules", "specs"):
        (tmp_path / folder).mkdir()
    for name, text in RULES.items():
        (tmp_path / "rules" / f"{name}.yaml").write_text(text, "utf-8")
    faulty = COMPLETE.replace("individual", "manage").replace("受理客户诉求", "对顾客进行登记")
    faulty = faulty.replace("按照服务规程", "在QQ群12345，按照东方商贸的服务规程回访客户")
    faulty = faulty.replace("education: 大专", "certificates: [电工证]").replace(", expires: 2026-12-31", "")
    (tmp_path / "specs" / "agent.yaml").write_text(faulty, "utf-8")
    return tmp_path


def test_all_rules_of_the_page_find_what_they_are_for(office: Path) -> None:
    assert len(RULES) == 7
    ran = jdkit("lint", "--select", "custom", "--format", "json", cwd=office)
    assert ran.code == 1, ran.err
    assert {found["rule"] for found in json.loads(ran.out)["diagnostics"]} == set(RULES)


def test_each_is_explained_and_listed(office: Path) -> None:
    listed = jdkit("rules", cwd=office).out
    for name in RULES:
        assert f"  {name} " in listed
        assert f"`{name}`" in jdkit("explain", name, cwd=office).out


@pytest.mark.parametrize("name", RULES)
def test_the_schema_accepts_each(name: str) -> None:
    validator = Draft7Validator(schema_of("rule", "zh-Hans"))
    assert [error.message for error in validator.iter_errors(yaml.safe_load(RULES[name]))] == []


def test_configurations_of_the_page_are_sound(office: Path) -> None:
    assert len(CONFIGURATIONS) == 2
    (office.parent / "shared" / "rules").mkdir(parents=True, exist_ok=True)
    for text in CONFIGURATIONS:
        (office / "jdkit.yaml").write_text(text, "utf-8")
        ran = jdkit("lint", cwd=office)
        assert ran.code == 1, ran.err


def test_the_page_names_only_options_that_exist() -> None:
    named = {(m[1], m[2]) for m in re.finditer(r"jdkit (\w+)[^\n`#]*?(--[a-z-]+)", PAGE)}
    assert ("rules", "--lexicon") in named
    for command, option in named:
        assert option in jdkit(command, "--help", cwd=ROOT).out, (command, option)
