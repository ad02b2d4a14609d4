"""The inputs of the public YAML test suite through ``jdkit lint``.

Positions are YAML 1.1, of which jdkit reads the first document and wants plain names as keys; the suite is YAML 1.2.
Where the two part is listed here, case by case, so that a change in either is seen.
"""

import json
from pathlib import Path

import pytest

from jdkit.text import parse, read_source
from tests.cli.door import jdkit
from tests.hardening.promises import hold_for

CASES = json.loads((Path(__file__).parent / "yaml_test_suite" / "inputs.json").read_text("utf-8"))

REFUSED_HERE = {
    "a key that is a list, a mapping or empty: no name of anything in a position": """
        4FJ6/00 6BFJ/00 6PBE/00 9MMW/00 DFF7/00 KK5P/00 LX3P/00 M2N8/01 M5DY/00 PW8X/00 Q9WF/00 RZP5/00 SBG9/00
        V9D5/00 X38W/00 XW4D/00""",
    "libyaml: an empty key must be written with a question mark": """
        2JQS/00 6M2F/00 CFD4/00 FRK4/00 M2N8/00 NHX8/00 NKF9/00 S3PD/00 SM9W/01 UKK6/00""",
    "YAML 1.1: a colon may not stand on the line below its key, nor at the start of what is in brackets": """
        4ABK/00 4MUZ/00 4MUZ/01 4MUZ/02 58MP/00 5MUD/00 5T43/00 9SA2/00 DBG4/00 HM87/00 K3WX/00 NJ66/00 UT92/00
        VJP3/01""",
    "YAML 1.1: a tab is no space where a line begins or words are parted": """
        6BCT/00 6CA3/00 96NN/00 96NN/01 A2M4/00 DK95/00 DK95/03 DK95/04 Q5MG/00 R4YG/00 Y79Y/01 Y79Y/10""",
    "YAML 1.1: names of anchors are ASCII, without a colon": "2SXE/00 8XYN/00 W5VH/00",
    "libyaml: directives other than %YAML 1.1 and %TAG": """
        2LFX/00 6LVF/00 BEC7/00 MUS6/05 MUS6/06 ZYU8/00 ZYU8/01 ZYU8/02 ZYU8/03""",
    "libyaml: a second document without its dashes, or an end of document where there is none": """
        7Z25/00 HWV9/00 M7A3/00 QT73/00""",
    "libyaml: a block or quoted text at the top may not stand at the margin": "DK3J/00 FP8R/00 W4TN/00",
}
READ_HERE = {
    "libyaml: a comment right behind a quotation mark, a bracket, a comma or the sign of a block": """
        9JBA/00 CVW2/00 SU5Z/00 X4QW/00""",
    "libyaml: lines in brackets or quotes that are not indented": "9C9N/00 DK95/01 QB6E/00 Y79Y/03",
    "libyaml: a lone dash in brackets": "G5U8/00 YJV2/00",
    "libyaml: a block text whose empty first lines are longer than the next": "S98Z/00",
    "the fault stands behind the first document, and it is said that only that one is read": """
        9HCY/00 EB22/00 QLJ7/00 RHX7/00""",
    "libyaml: directives without a document, or with a comment glued to them": "MUS6/00 MUS6/01",
}


def listed(reasons: dict[str, str]) -> set[str]:
    return {name for names in reasons.values() for name in names.split()}


def is_refused(text: str) -> bool:
    source, problems = read_source("a.yaml", text.encode("utf-8"))
    document = parse(source)
    return document.root is None and "empty-file" not in {p.code for p in (*problems, *document.problems)}


def test_files_are_refused_as_the_suite_says() -> None:
    assert len(CASES) > 400
    parted = {case["id"]: case["refused"] for case in CASES if is_refused(case["yaml"]) != case["refused"]}
    assert {name for name, refused in parted.items() if not refused} == listed(REFUSED_HERE)
    assert {name for name, refused in parted.items() if refused} == listed(READ_HERE)


@pytest.mark.parametrize("part", range(8))
def test_every_input_is_checked_fixed_and_arranged(part: int) -> None:
    for case in CASES[part::8]:
        hold_for(case["yaml"].encode("utf-8"))


def test_one_run_over_the_suite(tmp_path: Path) -> None:
    (tmp_path / "jdkit.yaml").write_text("format: 1\nspecs: ['specs/*.yaml']\n", "utf-8")
    (tmp_path / "specs").mkdir()
    for case in CASES:
        (tmp_path / "specs" / f"{case['id'].replace('/', '-')}.yaml").write_bytes(case["yaml"].encode("utf-8"))
    ran = jdkit("lint", "--format", "json", cwd=tmp_path)
    told = json.loads(ran.out)
    assert (ran.code, told["files_checked"]) == (1, len(CASES))
    assert {d["file"] for d in told["diagnostics"]} == {f"specs/{case['id'].replace('/', '-')}.yaml" for case in CASES}
    assert jdkit("fmt", "--check", cwd=tmp_path).code == 1
    assert jdkit("render", "-o", "out", cwd=tmp_path).code == 1
