"""Examples with the faulty words in ``⟦ ⟧``, as rules carry them."""

from dataclasses import dataclass

OPEN, CLOSE = "⟦", "⟧"

COMPLETE = """\
kind: position
id: example
header: {title: 客服专员, department: 客户服务部, reports_to: {external: 客服组长}, code: KF-005}
purpose: {why: 让客户诉求有人受理, within: 客服热线, what: 受理客户诉求}
management: {nature: individual, level: staff}
relations:
  - {with: {external: 物流承运商}, direction: external, about: 查询配送进度}
duties:
  - what: 负责受理客户诉求
    how: 按照服务规程
    result: 确保每件诉求有登记、有答复
    standards: [{measure: 首次解决率, target: 85%, period: month}]
qualifications: {education: 大专, competencies: [倾听]}
validity:
  status: approved
  version: "1.0"
  effective: 2026-01-01
  expires: 2026-12-31
  revisions: [{version: "1.0", date: 2025-12-20, by: 人力资源部, reason: 首次发布}]
signatures:
  - {role: incumbent, signed: 2026-01-05, version: "1.0"}
  - {role: supervisor, signed: 2026-01-05, version: "1.0"}
  - {role: approver, signed: 2026-01-05, version: "1.0"}
"""
"""A position without a fault, into which an example is put."""


@dataclass(frozen=True, slots=True)
class Example:
    """``text`` without its marks, and the stretches of it (start, end) that were marked."""

    text: str
    marked: tuple[tuple[int, int], ...]


def read_example(marked_text: str) -> Example:
    """Takes the marks out. Raises ValueError where they are not paired."""
    text, spans, start = "", list[tuple[int, int]](), None
    for character in marked_text:
        if character == OPEN and start is None:
            start = len(text)
        elif character == CLOSE and start is not None:
            spans.append((start, len(text)))
            start = None
        elif character in (OPEN, CLOSE):
            raise ValueError(f"marks are not paired: {marked_text}")
        else:
            text += character
    if start is not None:
        raise ValueError(f"marks are not paired: {marked_text}")
    return Example(text, tuple(spans))


def example_file(example: Example) -> tuple[str, int]:
    """A whole file that holds the example, and the offset at which the example's text begins in it.

    One line is a plain duty. Several lines are YAML whose top-level keys stand in place of the complete position's.
    """
    if "\n" not in example.text.strip():
        lead = _without({"duties"}) + "duties:\n  - "
        return f"{lead}{example.text}\n", len(lead)
    keys = {line.partition(":")[0] for line in example.text.splitlines() if line[:1].isalpha()}
    lead = _without(keys)
    return lead + example.text, len(lead)


def _without(keys: set[str]) -> str:
    kept, keep = list[str](), True
    for line in COMPLETE.splitlines(keepends=True):
        if not line.startswith(" "):
            keep = line.partition(":")[0] not in keys
        if keep:
            kept.append(line)
    return "".join(kept)
