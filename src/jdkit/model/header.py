"""The header (表头) and purpose (职务目标) of a position."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field

from jdkit.model.block import Block, Sentence
from jdkit.model.values import OneOrMore, Strings


def _established(value: Any) -> Any:
    return {"established": value} if isinstance(value, str) else value


def _lines(value: Any) -> Any:
    lines = [value] if isinstance(value, str | dict) else value
    return [{"to": line} if isinstance(line, str) else line for line in lines] if isinstance(lines, list) else lines


class Reference(Sentence):
    """An id, title or alias of something in the workspace, or ``{external: …}`` for what lies outside."""

    sentence_field: ClassVar[str | None] = "name"
    name: str | None = None
    external: str | None = None


class SecondLine(Block):
    """业务/虚线汇报: another post that this one answers to, and in which matter."""

    to: Reference
    about: str | None = None


class Headcount(Block):
    """编制: established posts and those filled."""

    established: Annotated[int, Field(ge=0)] | None = None
    filled: Annotated[int, Field(ge=0)] | None = None


class Header(Block):
    """表头."""

    title: str
    aliases: Strings = []
    department: str
    unit: str | None = None
    reports_to: Reference | None = None
    also_reports_to: Annotated[OneOrMore[SecondLine], BeforeValidator(_lines)] = []
    deputies: Strings = []
    family: str | None = None
    grade: str | None = None
    code: str | None = None
    headcount: Annotated[Headcount | None, BeforeValidator(_established)] = None


class Purpose(Sentence):
    """职务目标, S0's 3W: why the post exists, within which bounds, what it does; or one paragraph, in ``what``."""

    why: str | None = None
    within: str | None = None
    what: str | None = None
