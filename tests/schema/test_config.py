"""The schema of ``jdkit.yaml`` accepts what a run accepts and refuses what it refuses."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft7Validator

from jdkit.messages import LANGUAGES
from jdkit.rules import RULES
from jdkit.schema import schema_of
from tests.cli.door import COMPLETE, jdkit

ROOT = Path(__file__).parents[2]
VALIDATOR = Draft7Validator(schema_of("config", "zh-Hans"))

ACCEPTED = [
    {},
    {"format": 1, "language": "zh-Hans", "profile": "strict", "today": "2026-06-30"},
    {"语言": "简体中文"},
    {"jurisdictions": "tw", "grades": ["P1", 2], "specs": ["specs/**/*.yaml"]},
    {"rules": {"select": ["all"], "ignore": "wording"}},
    {"rules": {"severity": {"wording": "info", "all": "error", "decoration": "warning"}}},
    {"rules": {"options": {"expires-soon": {"days": 60}, "missing-result": {"share": "0.3"}}}},
    {"rules": {"options": {"decoration": {"add": ["高大上"], "allow": "认真"}}}},
    {"rules": {"per_path": {"specs/imported/**": {"ignore": ["wording"], "severity": {"expired": "info"}}}}},
    {"lexicon": {"decoration": {"add": ["高大上"], "allow": ["认真"]}}},
    {"custom": {"cost_centre": "text"}},
    {"ignores": {"require_reason": True}},
    {"ignores": {"require_reason": "yes"}},
    {"x-note": [1], "rules": None, "templates": ""},
]

REFUSED = [
    {"foo": 1},
    {"format": 2},
    {"language": "fr"},
    {"profile": "hard"},
    {"audience": ["internal"]},
    {"jurisdictions": ["us"]},
    {"today": "tomorrow"},
    {"specs": {"a": "b"}},
    {"rules": {"selct": ["wording"]}},
    {"rules": {"select": ["deco"]}},
    {"rules": {"ignore": "words"}},
    {"rules": {"severity": {"decoration": "low"}}},
    {"rules": {"severity": {"deco": "info"}}},
    {"rules": {"options": {"deco": {"add": []}}}},
    {"rules": {"options": {"expires-soon": {"day": 3}}}},
    {"rules": {"options": {"expires-soon": {"days": "many"}}}},
    {"rules": {"per_path": {"specs/**": {"ignore": ["deco"]}}}},
    {"rules": {"per_path": ["specs/**"]}},
    {"lexicon": {"decoration": {"remove": ["认真"]}}},
    {"custom": {"cost_centre": "money"}},
    {"ignores": {"require_reason": "perhaps"}},
    {"profile": "【待填】"},
    {"rules": {"severity": {"decoration": "【待填】"}}},
]


def shown(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False)


def runs(folder: Path, data: Any) -> bool:
    """Whether a run takes place under this configuration."""
    (folder / "jdkit.yaml").write_text(yaml.safe_dump(data, allow_unicode=True), "utf-8")
    (folder / "agent.yaml").write_text(COMPLETE, "utf-8")
    return jdkit("lint", "agent.yaml", cwd=folder).code != 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_schema(language: str) -> None:
    Draft7Validator.check_schema(schema_of("config", language))


@pytest.mark.parametrize("data", ACCEPTED, ids=shown)
def test_accepted(data: Any, tmp_path: Path) -> None:
    assert runs(tmp_path, data)
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize("data", REFUSED, ids=shown)
def test_refused(data: Any, tmp_path: Path) -> None:
    assert not runs(tmp_path, data)
    assert not VALIDATOR.is_valid(data)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.options], ids=lambda rule: rule.name)
def test_the_defaults_of_every_rule_are_accepted(rule: Any) -> None:
    plain = {name: sorted(v) if isinstance(v, tuple | frozenset) else v for name, v in rule.options.items()}
    assert VALIDATOR.is_valid({"rules": {"options": {rule.name: plain}}})


def test_own_configurations_are_accepted(tmp_path: Path) -> None:
    assert VALIDATOR.is_valid(yaml.safe_load((ROOT / "jdkit.yaml").read_text("utf-8")))
    jdkit("init", cwd=tmp_path)
    assert VALIDATOR.is_valid(yaml.safe_load((tmp_path / "jdkit.yaml").read_text("utf-8")))
