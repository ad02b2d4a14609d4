"""Values that are more than text: days, numbers, and words from a closed list with their Chinese names."""

import re
from collections.abc import Callable
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field
from pydantic_core import PydanticCustomError

from jdkit.model.names import VALUES

Item = TypeVar("Item")

ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


def _day(value: Any) -> Any:
    if isinstance(value, str):
        if ISO_DAY.fullmatch(value):
            try:
                return date.fromisoformat(value)
            except ValueError:
                raise PydanticCustomError("no_such_day", "no such day") from None
        raise PydanticCustomError("day_form", "not YYYY-MM-DD")
    return value


def _percent(value: Any) -> Any:
    return value.strip().removesuffix("%").removesuffix("％") if isinstance(value, str) else value


def _listed(value: Any) -> Any:
    return [value] if isinstance(value, str | dict) else value


def in_english(field: str) -> Callable[[Any], Any]:
    """Turns the Chinese name of a value of ``field`` into the English one; anything else passes."""
    table = {chinese: english for english, names in VALUES[field].items() for chinese in names}
    return lambda value: table.get(value, value) if isinstance(value, str) else value


Day = Annotated[date, BeforeValidator(_day)]
Percent = Annotated[float, BeforeValidator(_percent), Field(allow_inf_nan=False)]
OneOrMore = Annotated[list[Item | None], BeforeValidator(_listed)]
"""A list, or its only entry. ``None`` stands for an entry cut out as faulty."""
Strings = OneOrMore[str]


class Language(StrEnum):
    ZH_HANS = "zh-Hans"
    ZH_HANT = "zh-Hant"
    EN = "en"


class Nature(StrEnum):
    """管理性质 (S0)."""

    INDIVIDUAL = "individual"
    LEAD = "lead"
    MANAGE = "manage"
    DIRECT = "direct"


class Level(StrEnum):
    """管理层次, S0's 水平类型."""

    SENIOR = "senior"
    MIDDLE = "middle"
    FRONT_LINE = "front-line"
    STAFF = "staff"


class AuthorityLevel(StrEnum):
    """How far an authority (职务权限) reaches."""

    DECIDE = "decide"
    APPROVE = "approve"
    COUNTERSIGN = "countersign"
    REVIEW = "review"
    PROPOSE = "propose"
    EXECUTE = "execute"
    SUPERVISE = "supervise"
    VETO = "veto"
    INFORMED = "informed"


class Direction(StrEnum):
    """工作关系 runs upward, downward, sideways (S2), or out of the organisation."""

    UPWARD = "upward"
    DOWNWARD = "downward"
    LATERAL = "lateral"
    EXTERNAL = "external"


class Role(StrEnum):
    """全责 / 部分 / 支持."""

    OWN = "own"
    SHARE = "share"
    SUPPORT = "support"


class Status(StrEnum):
    DRAFT = "draft"
    IN_REVIEW = "in-review"
    APPROVED = "approved"
    RETIRED = "retired"


class Signatory(StrEnum):
    AUTHOR = "author"
    REVIEWER = "reviewer"
    INCUMBENT = "incumbent"
    SUPERVISOR = "supervisor"
    HR = "hr"
    APPROVER = "approver"
