"""The call centre as it was found, where that material is at hand."""

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.door import jdkit
from tests.cli.test_lint import SCHEMA

CASES = Path(__file__).parents[3] / "shared" / "cases" / "call-center-as-found"

pytestmark = pytest.mark.skipif(
    not CASES.is_dir(), reason="the material of the real call centre is not beside the project"
)


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> list[dict]:
    folder = tmp_path_factory.mktemp("as-found")
    shutil.copytree(CASES, folder / "centre")
    ran = jdkit("lint", "centre", "--format", "json", cwd=folder)
    told = json.loads(ran.out)
    SCHEMA.validate(told)
    assert ran.code == 1
    assert told["files_checked"] == 5
    for d in told["diagnostics"]:
        lines = (folder / d["file"]).read_text("utf-8").split("\n")
        d["words"] = lines[d["line"] - 1][d["column"] - 1 : d["end_column"] - 1] if d["line"] == d["end_line"] else ""
    return told["diagnostics"]


def test_every_file_lacks_the_same_elements(found: list[dict]) -> None:
    files = {d["file"] for d in found}
    assert len(files) == 5
    for file in files:
        missing = {d["path"] for d in found if d["file"] == file and d["rule"] == "missing-element"}
        assert missing == {"management", "relations", "qualifications", "validity"}


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("decoration", "認真"),
        ("decoration", "努力"),
        ("decoration", "積極"),
        ("vague-term", "及時"),
        ("vague-term", "定期"),
    ],
)
def test_marks_exactly_the_words_meant(found: list[dict], rule: str, words: str) -> None:
    assert words in {d["words"] for d in found if d["rule"] == rule}


def test_conduct_is_told_from_duty(found: list[dict]) -> None:
    assert any(d["words"].startswith("嚴格遵守各項規章制度") for d in found if d["rule"] == "requirement-as-duty")


def test_the_catch_all_is_seen(found: list[dict]) -> None:
    assert {d["file"].rpartition("/")[2] for d in found if d["rule"] == "catch-all-duty"} >= {
        "cs-manager.yaml",
        "qa-trainer.yaml",
    }


def test_speaks_traditional_chinese(found: list[dict]) -> None:
    assert all("“" not in d["message"] or "「" in d["message"] for d in found if d["rule"] == "decoration")
