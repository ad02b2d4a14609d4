"""``jdkit export``: positions and duties as tables."""

import csv
import io
import json
from pathlib import Path

import openpyxl

from tests.cli.door import COMPLETE, jdkit


def workspace(folder: Path) -> None:
    (folder / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (folder / "specs").mkdir()
    (folder / "specs/agent.yaml").write_text(COMPLETE, "utf-8")
    text = 'kind: position\nheader: {title: 班长, department: 客服部}\nduties: ["=HYPERLINK(1)", "@SUM", 安排班次]\n'
    (folder / "specs/lead.yaml").write_text(text, "utf-8")


def test_tables_as_csv(tmp_path: Path) -> None:
    workspace(tmp_path)
    ran = jdkit("export", "-o", "out/positions.csv", cwd=tmp_path)
    assert ran.code == 0, ran.err
    rows = list(csv.DictReader(io.StringIO((tmp_path / "out/positions.csv").read_text("utf-8-sig"))))
    assert [row["职务名称"] for row in rows] == ["客服专员", "班长"]
    assert rows[0]["直接上级"] == "客服组长"
    duties = list(csv.reader(io.StringIO((tmp_path / "out/positions-duties.csv").read_text("utf-8-sig"))))
    assert [row[1:4] for row in duties[1:]] == [
        ["agent", "客服专员", "1"],
        *(["lead", "班长", str(n)] for n in (1, 2, 3)),
    ]


def test_formulas_are_defused(tmp_path: Path) -> None:
    workspace(tmp_path)
    assert jdkit("export", "-o", "p.csv", cwd=tmp_path).code == 0
    assert "'=HYPERLINK(1)" in (tmp_path / "p-duties.csv").read_text("utf-8-sig")
    assert jdkit("export", "-o", "p.xlsx", cwd=tmp_path).code == 0
    book = openpyxl.load_workbook(tmp_path / "p.xlsx")
    assert len(book.sheetnames) == 2
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    (cell,) = (cell for cell in cells if cell.value == "@SUM")
    assert cell.quotePrefix
    assert "f" not in {cell.data_type for cell in cells}


def test_json_keeps_texts_as_they_are(tmp_path: Path) -> None:
    workspace(tmp_path)
    assert jdkit("export", "--to", "json", "-o", "p.json", cwd=tmp_path).code == 0
    data = json.loads((tmp_path / "p.json").read_text("utf-8"))
    assert [duty["duties.what"] for duty in data["duties"]][1:] == ["=HYPERLINK(1)", "@SUM", "安排班次"]


def test_an_unknown_format_is_refused(tmp_path: Path) -> None:
    workspace(tmp_path)
    ran = jdkit("export", "--to", "doc", cwd=tmp_path)
    assert ran.code == 2
    assert "csv" in ran.err
