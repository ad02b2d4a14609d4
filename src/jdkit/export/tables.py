"""The positions of a workspace as one table, their duties as a second. Lists stand in one cell, an entry a line."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Data = Mapping[str, Any]

POSITION: tuple[tuple[str, ...], ...] = (
    ("id",),
    ("language",),
    *(("header", key) for key in ("title", "aliases", "department", "unit", "reports_to", "also_reports_to")),
    *(("header", key) for key in ("deputies", "family", "grade", "code", "headcount")),
    ("purpose",),
    ("management", "nature"),
    ("management", "level"),
    *(("management", "reports", key) for key in ("direct", "indirect", "levels")),
    ("management", "staff_types"),
    ("management", "authority"),
    ("relations",),
    *(("qualifications", key) for key in ("education", "majors", "experience", "knowledge", "skills", "training")),
    *(("qualifications", key) for key in ("certificates", "other", "competencies")),
    *(("appointment", key) for key in ("proposed_by", "approved_by", "conditions", "removal")),
    ("conduct", "must"),
    ("conduct", "must_not"),
    ("environment",),
    *(("validity", key) for key in ("status", "version", "effective", "expires")),
    ("unmapped",),
)
DUTY = ("id", "keyword", "what", "how", "result", "role", "importance", "time_share", "tasks", "standards")


@dataclass(frozen=True)
class Sheet:
    """A table: its name, its columns as paths of keys, and its rows."""

    name: str
    columns: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]


def positions_table(positions: Iterable[tuple[str, Data]]) -> Sheet:
    """One row a position; each comes with the name of its file."""
    rows = tuple((file, *(_text(_at(data, path)) for path in POSITION)) for file, data in positions)
    return Sheet("positions", (("file",), *POSITION), rows)


def duties_table(positions: Iterable[tuple[str, Data]]) -> Sheet:
    """One row a duty, numbered within its position."""
    columns = (("file",), ("position",), ("title",), ("number",), *(("duties", key) for key in DUTY))
    rows = list[tuple[str, ...]]()
    for file, data in positions:
        title = _text(_at(data, ("header", "title")))
        for number, duty in enumerate(_entries(data.get("duties")), 1):
            values = duty if isinstance(duty, dict) else {"what": duty}
            rows.append((file, _text(data.get("id")), title, str(number), *(_text(values.get(key)) for key in DUTY)))
    return Sheet("duties", columns, tuple(rows))


def _entries(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]


def _at(data: Any, path: tuple[str, ...]) -> Any:
    for key in path:
        data = data.get(key) if isinstance(data, dict) else None
    return data


def _text(value: Any) -> str:
    """A value as one text: entries on lines of their own, the parts of a mapping behind their keys."""
    if value is None:
        return ""
    if isinstance(value, list):
        return "\n".join(text for entry in value if (text := _text(entry)))
    if isinstance(value, dict):
        if set(value) == {"external"}:
            return _text(value["external"])
        return "; ".join(f"{key}: {text}" for key, entry in value.items() if (text := _in_line(entry)))
    return str(value)


def _in_line(value: Any) -> str:
    return _text(value).replace("\n", ", ")
