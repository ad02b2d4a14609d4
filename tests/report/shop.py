"""A small workspace in which every hard case of an output format occurs at least once."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.cli.door import COMPLETE, Ran, jdkit

RULES = (
    "missing-element,decoration,vague-term,catch-all-duty,punctuation,repeated-duty,duplicate-key,placeholder,"
    "missing-method,duty-count"
)
"""Those that run, so that a golden does not change when a rule is added."""

SEVERITIES = "  severity: {vague-term: info, missing-method: info, repeated-duty: error}\n"
CONFIG = f"format: 1\nlanguage: zh-Hans\ntoday: 2026-06-30\nspecs: ['**/*.yaml']\nrules:\n{SEVERITIES}"

AGENT = """\
kind: position
header: {title: 客服专员, department: 客户服务部, reports_to: {external: 客服组长}}
management: {nature: individual}
relations: 与质检培训师核对评分
duties:
  - 𠮷𠮷认真受理客户诉求，确保每件诉求有答复   # 星界字符在前
  - what: "按照\\u300a服务规程\\u300b\\e[31m及时认真答复客户，<b>&amp; 'x' %0A ##[error] \\u202e完"
    result: 确保每件诉求有答复
  - 完成上级交办的
    其他工作
  - |
    依照ＡＢＣ规程,认真登记
    每一件诉求，以备查询
  - 努力回访客户，确保每件诉求有结果  # jdkit: ignore[decoration] 沿用总部原文
qualifications: {education: 大专}
"""
"""Lacks ``validity``; holds astral and full-width characters, an escape sequence, a fault over two lines, an ignore."""

CLERK = (
    "duties: [𠮷认真登记客户诉求，确保记录完整, 努力登记客户诉求，确保记录完整, 努力登记客户诉求，确保记录完整]\n"
    + COMPLETE.partition("duties:")[0]
    + "qualifications: {education: 大专}\nvalidity: {effective: 2026-01-01, expires: 2026-12-31}\n"
)
"""Written with a BOM and CRLF: its faults stand on the line that the BOM opens."""

FILES: Mapping[str, bytes] = {
    "jdkit.yaml": CONFIG.encode(),
    "specs/agent.yaml": AGENT.encode(),
    "specs/文员 100%.yaml": b"\xef\xbb\xbf" + CLERK.replace("\n", "\r\n").encode(),
    "specs/clean.yaml": COMPLETE.encode(),
    "specs/broken.yaml": "kind: position\nheader: {title: 话务员, department: 客户服务部\nduties: [受理来电\n".encode(),
}


def build(folder: Path) -> Path:
    """The workspace in ``folder``."""
    for name, data in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder


def lint(folder: Path, format: str, *args: str, env: Mapping[str, str] | None = None) -> Ran:
    return jdkit("lint", "--format", format, "--select", RULES, *args, cwd=folder, env=env)


@dataclass(frozen=True)
class Told:
    """What ``--format json`` says of a finding, with its words as they stand in the file."""

    found: Mapping[str, Any]
    words: str


def told(folder: Path) -> list[Told]:
    diagnostics = json.loads(lint(folder, "json").out)["diagnostics"]
    return [Told(found, words(folder, found)) for found in diagnostics]


def words(folder: Path, found: Mapping[str, Any]) -> str:
    """The text between two places given as line and column in code points; a BOM takes no column."""
    text = (folder / found["file"]).read_bytes().decode("utf-8").removeprefix("\ufeff")
    lines = text.split("\n")
    first, last = found["line"] - 1, found["end_line"] - 1
    if first == last:
        return lines[first][found["column"] - 1 : found["end_column"] - 1]
    inner = lines[first + 1 : last]
    return "\n".join((lines[first][found["column"] - 1 :], *inner, lines[last][: found["end_column"] - 1]))


def edited(text: str, edits: Sequence[Mapping[str, Any]]) -> str:
    """A text with the edits of the contract made."""
    for edit in reversed(edits):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text
