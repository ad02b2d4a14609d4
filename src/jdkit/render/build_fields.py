"""Single values by name, for templates that set each of them in a cell of its own."""

from collections.abc import Iterable, Mapping
from typing import Any

from jdkit.model.position import Position
from jdkit.render.build_sections import QUALIFICATIONS
from jdkit.render.view import Block, Row
from jdkit.render.words import Words

ROWS = {
    "control": ("code", "version", "status", "effective"),
    "header": (
        *("title", "aliases", "department", "unit", "reports_to", "also_reports_to", "deputies"),
        *("family", "grade", "headcount"),
    ),
    "purpose": ("why", "within", "what"),
    "management": ("nature", "level", "reports", "levels", "staff_types"),
    "appointment": ("proposed_by", "approved_by", "conditions", "removal"),
    "conduct": ("must", "must_not"),
    "environment": ("place", "schedule", "tools", "conditions", "travel", "hazards"),
}
PREFIXED = {"appointment", "conduct", "environment"}
"""Sections whose names would be taken for something else, or mean two things, without the section's."""
WHOLE = ("purpose", "management", "qualifications", "appointment", "conduct", "environment", "validity")
FIELD_NAMES = (
    *(f"{section}_{name}" if section in PREFIXED else name for section, names in ROWS.items() for name in names),
    *(f"{name}{ending}" for name in QUALIFICATIONS for ending in ("", "_preferred")),
    *WHOLE,
    "competencies",
)


def fields_of(position: Position, parts: Mapping[str, Any], words: Words) -> Mapping[str, str]:
    """All of ``FIELD_NAMES``; what a position does not say is empty.

    A section's own name (``fields.purpose``) is the whole of it in one text.
    """
    values, colon = dict.fromkeys(FIELD_NAMES, ""), words.label("colon")
    for section, names in ROWS.items():
        for row in _rows(parts[section]):
            if row.name in names:
                values[f"{section}_{row.name}" if section in PREFIXED else row.name] = _one_text(row.values)
    for name in QUALIFICATIONS:
        if told := getattr(position.qualifications, name, None):
            values[name] = words.joined(told.must)
            values[f"{name}_preferred"] = words.joined(told.preferred)
    for section in WHOLE:
        block = parts[section]
        values[section] = block.text or _one_text(f"{row.label}{colon}{_one_text(row.values)}" for row in block.rows)
    values["competencies"] = words.joined(row[-1] for row in parts["competencies"].rows)
    return values


def _rows(part: Block | tuple[Row, ...]) -> tuple[Row, ...]:
    return part.rows if isinstance(part, Block) else part


def _one_text(values: Iterable[str]) -> str:
    return "\n".join(values)
