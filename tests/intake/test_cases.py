"""Real documents, which stand beside the project where it is developed and are copied nowhere."""

import json
from pathlib import Path

import pytest

from tests.cli.door import jdkit
from tests.intake.reading import posts_in, unaccounted

WORD = Path(__file__).parents[3] / "shared" / "cases" / "word"
SIX, FRONT_DESK = WORD / "six-position-tables.docx", WORD / "front-desk-auto-numbered.docx"
pytestmark = pytest.mark.skipif(not WORD.is_dir(), reason="the real documents are not beside the project")


@pytest.mark.parametrize("path", [SIX, FRONT_DESK], ids=lambda path: path.stem)
def test_every_word_is_accounted_for(path: Path) -> None:
    assert unaccounted(path.name, path.read_bytes()) == []


def test_six_posts_come_out_whole() -> None:
    posts = posts_in(SIX.name, SIX.read_bytes())
    assert len(posts) == 6
    for post in posts:
        assert {"title", "department", "unit", "reports_to"} <= set(post["header"])
        assert [duty["importance"] for duty in post["duties"]] == list(range(1, len(post["duties"]) + 1))
        assert len(post["purpose"]) > 20
        assert {"experience", "knowledge", "competencies", "other"} <= set(post["qualifications"])
        assert len(post["conduct"]["must_not"]) >= 2
        assert [entry["where"].startswith(SIX.name) for entry in post["unmapped"]] == [True]
    assert [len(post["duties"]) for post in posts] == [10, 9, 11, 12, 10, 12]
    assert sum(isinstance(post["header"]["reports_to"], str) for post in posts) == 3


def test_automatic_numbering_tells_duties_and_their_tasks() -> None:
    (post,) = posts_in(FRONT_DESK.name, FRONT_DESK.read_bytes())
    assert "header" not in post
    assert len(post["duties"]) == 23
    assert [len(duty["tasks"]) for duty in post["duties"] if isinstance(duty, dict)] == [8]


def test_what_lint_finds_are_faults_of_the_documents(tmp_path: Path) -> None:
    assert jdkit("import", str(SIX), "-o", "specs", cwd=tmp_path).code == 0
    ran = jdkit("lint", "specs", "--format", "jsonl", cwd=tmp_path)
    findings = [json.loads(line) for line in ran.out.splitlines()]
    rules = {finding["rule"] for finding in findings}
    assert not rules & {"syntax", "unknown-key", "wrong-type", "wrong-value", "leftover-numbering", "missing-key"}
    limits = [finding for finding in findings if finding["rule"] == "discrimination" and "出纳" in finding["file"]]
    assert len(limits) == 1
