"""Positions with everything in them and with nothing, by which a template is tried before it is used."""

from functools import cache
from typing import Any

from jdkit.model.position import Position
from jdkit.render.build import view_of
from jdkit.render.view import View

TEXT = "示例"
DAY = "2026-01-01"
SENTENCE = {"what": "负责受理客户诉求", "how": "按照服务规程", "result": "确保每件诉求有答复"}
BOTH = {"must": [TEXT, TEXT], "preferred": [TEXT]}
FULL: dict[str, Any] = {
    "header": {
        "title": "客服专员",
        "aliases": [TEXT],
        "department": "客户服务部",
        "unit": TEXT,
        "reports_to": TEXT,
        "also_reports_to": [{"to": TEXT, "about": TEXT}],
        "deputies": [TEXT],
        "family": TEXT,
        "grade": "P2",
        "code": "KF-001",
        "headcount": {"established": "3", "filled": "2"},
    },
    "purpose": {"why": TEXT, "within": TEXT, "what": TEXT},
    "management": {
        "nature": "individual",
        "level": "staff",
        "reports": {"direct": "1", "indirect": "1", "levels": "1"},
        "staff_types": [TEXT],
        "authority": [{"matter": TEXT, "domain": "business", "level": "decide", "limit": TEXT}],
    },
    "relations": [{"with": TEXT, "direction": "upward", "about": TEXT}],
    "duties": [
        {
            **SENTENCE,
            "keyword": "受理诉求",
            "role": "own",
            "importance": "1",
            "time_share": "50",
            "tasks": [{"what": TEXT, "frequency": TEXT, "output": TEXT}],
            "standards": [{"measure": TEXT, "target": TEXT, "period": "month", "weight": "40"}, TEXT],
        },
        SENTENCE,
    ],
    "qualifications": {
        **dict.fromkeys(
            ("education", "majors", "experience", "knowledge", "skills", "training", "certificates", "other"), BOTH
        ),
        "competencies": [{"name": TEXT, "group": "skill", "level": "3"}],
    },
    "appointment": {"proposed_by": TEXT, "approved_by": TEXT, "conditions": [TEXT, TEXT], "removal": [TEXT]},
    "conduct": {"must": [TEXT], "must_not": [TEXT, TEXT]},
    "environment": dict.fromkeys(("place", "schedule", "tools", "conditions", "travel", "hazards"), TEXT),
    "validity": {
        "status": "approved",
        "version": "1.0",
        "effective": DAY,
        "expires": "2026-12-31",
        "revisions": [{"version": "1.0", "date": DAY, "by": TEXT, "reason": TEXT}],
    },
    "signatures": [{"role": "author", "name": TEXT, "signed": DAY, "version": "1.0"}, {"role": "approver"}],
    "posting": {"employer": TEXT, "openings": "3", "place": TEXT, "pay": TEXT, "closes": DAY, "contact": TEXT},
}
PLAIN = (
    *("purpose", "management", "relations", "duties", "qualifications", "appointment", "conduct"),
    *("environment", "validity"),
)
"""What may be said in one sentence."""


@cache
def samples(language: str) -> tuple[View, ...]:
    """A position that says everything, one that says the least, and one that is all plain sentences."""
    plain: dict[str, Any] = dict.fromkeys(PLAIN, TEXT)
    return tuple(view_of(Position.model_validate(data), language, {}, data) for data in (FULL, {}, plain))
