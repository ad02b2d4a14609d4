"""SARIF 2.1.0 against its official schema, and what the schema cannot say."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator
from jsonschema.validators import validator_for

from jdkit.rules import RULES, rule_named
from tests.report.shop import Told, edited, lint, told

SCHEMAS = Path(__file__).parent / "schemas"
SARIF = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8"))


def run_of(shop: Path, *args: str, **env: str) -> dict[str, Any]:
    log = json.loads(lint(shop, "sarif", *args, env=env).out)
    assert validator_for(SARIF) is Draft4Validator
    Draft4Validator(SARIF, format_checker=Draft4Validator.FORMAT_CHECKER).validate(log)
    (run,) = log["runs"]
    return run


@pytest.mark.parametrize("args", [(), ("specs/clean.yaml",), ("--lang", "en"), ("--lang", "zh-Hant")])
def test_is_valid(args: tuple[str, ...], shop: Path) -> None:
    run_of(shop, *args)


def test_every_rule_is_described_to_strangers(shop: Path) -> None:
    log = json.loads(lint(shop, "sarif", "--select", "all", "--lang", "en").out)
    Draft4Validator(SARIF).validate(log)
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert {rule["id"] for rule in rules} >= {rule.name for rule in RULES if rule.profile.value == "basic"}
    for rule in rules:
        known = rule_named(rule["id"])
        assert known
        assert rule["properties"]["tags"] == [known.family.value]
        assert rule["help"]["markdown"].startswith("# ")
        assert rule["help"]["text"] == rule["fullDescription"]["text"]


def test_results_point_at_their_rules_and_posts(shop: Path) -> None:
    run = run_of(shop)
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    for result in run["results"]:
        assert names[result["ruleIndex"]] == result["ruleId"]
    assert {r["level"] for r in run["results"]} == {"error", "warning", "note"}
    (related,) = [place for r in run["results"] for place in r.get("relatedLocations", ())]
    assert related["message"]["text"]


def test_files_are_addressed_from_the_root_of_the_repository(shop: Path) -> None:
    uris = {r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in run_of(shop)["results"]}
    assert "specs/%E6%96%87%E5%91%98%20100%25.yaml" in uris
    inside = run_of(shop, GITHUB_WORKSPACE=str(shop.parent))
    place = inside["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place == {"uri": f"{shop.name}/specs/agent.yaml", "uriBaseId": "%SRCROOT%"}
    assert str(shop) not in json.dumps(inside)


def test_what_a_comment_ignores_is_suppressed_with_its_reason(shop: Path) -> None:
    suppressed = [r for r in run_of(shop)["results"] if r["suppressions"]]
    (result,) = suppressed
    (suppression,) = result["suppressions"]
    assert (suppression["kind"], suppression["justification"]) == ("inSource", "沿用总部原文")
    assert suppression["location"]["physicalLocation"]["region"]["startLine"] == 14


def test_fixes_are_those_of_the_contract(shop: Path) -> None:
    findings = {key(t): t for t in told(shop) if t.found["fix"]}
    fixed = [r for r in run_of(shop)["results"] if r.get("fixes") and not r["suppressions"]]
    assert len(fixed) == len(findings) > 5
    for result in fixed:
        region = result["locations"][0]["physicalLocation"]["region"]
        place = (region["startLine"], region["startColumn"], result["ruleId"])
        finding = findings[result["properties"]["post"], *place].found
        (change,) = result["fixes"][0]["artifactChanges"]
        text = (shop / finding["file"]).read_bytes().decode("utf-8")
        assert replaced(text, change["replacements"]) == edited(text, finding["fix"]["edits"])
        assert result["fixes"][0]["properties"]["safe"] == finding["fix"]["safe"]


def key(t: Told) -> tuple[Any, ...]:
    return t.found["post"], t.found["line"], t.found["column"], t.found["rule"]


def replaced(text: str, replacements: list[dict[str, Any]]) -> str:
    """SARIF's replacements made in a text, whose BOM they do not count."""
    bare = text.removeprefix("\ufeff")
    starts = [0]
    for line in bare.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    for replacement in reversed(replacements):
        region = replacement["deletedRegion"]
        start = starts[region["startLine"] - 1] + region["startColumn"] - 1
        end = starts[region["endLine"] - 1] + region["endColumn"] - 1
        bare = bare[:start] + replacement["insertedContent"]["text"] + bare[end:]
    return text[: len(text) - len(text.removeprefix("\ufeff"))] + bare
