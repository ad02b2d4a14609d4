"""Every format's columns, in its own unit, lead back to the words at fault."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree

from tests.report.shop import Told, lint, told, words

BOM = "\ufeff"


def expected(shop: Path) -> list[tuple[str, str]]:
    findings = told(shop)
    assert {"认真", "努力", "及时", "完成上级交办的\n    其他工作"} <= {t.words for t in findings}
    assert any("%" in t.found["file"] for t in findings)
    return sorted((t.found["file"], t.words) for t in findings)


def single(findings: list[Told]) -> list[Told]:
    return [t for t in findings if t.found["line"] == t.found["end_line"]]


def text_of(shop: Path, file: str) -> str:
    return (shop / file).read_bytes().decode("utf-8")


def test_json_and_its_lines(shop: Path) -> None:
    lines = [json.loads(line) for line in lint(shop, "jsonl").out.splitlines()]
    assert lines == [t.found for t in told(shop)]


def test_concise_and_checkstyle_start_where_the_words_do(shop: Path) -> None:
    places = sorted((t.found["file"], t.found["line"], t.found["column"]) for t in told(shop))
    matches = re.finditer(r"^(.+?):(\d+):(\d+): (?:error|warning|info) [a-z-]+ .+$", lint(shop, "concise").out, re.M)
    assert sorted((m[1], int(m[2]), int(m[3])) for m in matches) == places
    root = ElementTree.fromstring(lint(shop, "checkstyle").out.encode())
    found = [(f.get("name"), int(e.get("line", "")), int(e.get("column", ""))) for f in root for e in f]
    assert sorted(found) == places
    for file, line, column in places:
        assert text_of(shop, file).removeprefix(BOM).split("\n")[line - 1][column - 1 :]


def test_sarif_counts_code_points_and_no_bom(shop: Path) -> None:
    (run,) = json.loads(lint(shop, "sarif").out)["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    found = []
    for result in (r for r in run["results"] if not r["suppressions"]):
        place = result["locations"][0]["physicalLocation"]
        file = unquote(place["artifactLocation"]["uri"])
        found.append((file, words(shop, {"file": file} | snake(place["region"]))))
    assert sorted(found) == expected(shop)


def test_github_counts_code_points_on_one_line(shop: Path) -> None:
    found = []
    for line in lint(shop, "github").out.splitlines():
        if match := re.match(r"::\w+ file=(.+?),line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?,title=", line):
            file = unquote(match[1])
            assert (match[2] == match[3]) == (match[4] is not None)
            if match[4]:
                row = text_of(shop, file).removeprefix(BOM).split("\n")[int(match[2]) - 1]
                found.append((file, row[int(match[4]) - 1 : int(match[5]) - 1]))
    assert sorted(found) == sorted((t.found["file"], t.words) for t in single(told(shop)))


def test_rdjson_counts_bytes(shop: Path) -> None:
    findings = json.loads(lint(shop, "rdjson").out)["diagnostics"]
    assert sorted((d["location"]["path"], sliced(shop, d["location"])) for d in findings) == expected(shop)
    (related,) = [r for d in findings for r in d.get("related_locations", ())]
    assert sliced(shop, related["location"]) == "努力登记客户诉求，确保记录完整"


def sliced(shop: Path, location: dict[str, Any]) -> str:
    """The bytes between two of rdjson's places, as text."""
    lines = (shop / location["path"]).read_bytes().splitlines(keepends=True)
    start, end = location["range"]["start"], location["range"]["end"]
    first = sum(map(len, lines[: start["line"] - 1])) + start["column"] - 1
    last = sum(map(len, lines[: end["line"] - 1])) + end["column"] - 1
    return b"".join(lines)[first:last].decode("utf-8").removeprefix(BOM)


def snake(region: dict[str, int]) -> dict[str, int]:
    names = {"startLine": "line", "startColumn": "column", "endLine": "end_line", "endColumn": "end_column"}
    return {names[name]: value for name, value in region.items()}


def test_gitlab_names_the_lines(shop: Path) -> None:
    lines = [(i["location"]["path"], *i["location"]["lines"].values()) for i in json.loads(lint(shop, "gitlab").out)]
    assert lines == [(t.found["file"], t.found["line"], t.found["end_line"]) for t in told(shop)]
