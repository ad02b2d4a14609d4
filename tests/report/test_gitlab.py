"""GitLab knows a finding by its fingerprint alone."""

import json
from pathlib import Path
from typing import Any

from tests.report.shop import build, lint


def test_fingerprints_are_one_to_one_and_survive_a_move(tmp_path: Path) -> None:
    folder = build(tmp_path)
    before = prints(folder)
    assert len(set(before.values())) == len(before)
    file = folder / "specs" / "agent.yaml"
    lines = file.read_text("utf-8").split("\n")
    first, rest = lines[5], lines[6:13]
    assert first.startswith("  - ")
    assert lines[13].startswith("  - ")
    moved = ["# 新加的一行注释", *lines[:5], *rest, first, *lines[13:]]
    file.write_text("\n".join(moved), "utf-8")
    after = prints(folder)
    assert sorted(after.values()) == sorted(before.values())
    assert set(after) != set(before)


def prints(folder: Path) -> dict[tuple[Any, ...], str]:
    return {
        (i["location"]["path"], i["location"]["lines"]["begin"], i["check_name"], i["description"]): i["fingerprint"]
        for i in json.loads(lint(folder, "gitlab").out)
    }
