"""Qualifications (基本素质要求) of whoever holds a position."""

from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator

from jdkit.model.block import Block, Sentence
from jdkit.model.values import OneOrMore, Strings, in_english


class Requirement(Block):
    """What must be met, and what is welcome."""

    must: Strings = []
    preferred: Strings = []


class Competency(Sentence):
    """核心能力, in S0's groups: psychological, character, skill, general; or the organisation's own."""

    sentence_field: ClassVar[str | None] = "name"
    name: str
    group: Annotated[str | None, BeforeValidator(in_english("competency.group"))] = None
    level: str | None = None


def _must(value: Any) -> Any:
    return {"must": value} if isinstance(value, str | list) else value


Required = Annotated[Requirement | None, BeforeValidator(_must)]


class Qualifications(Sentence):
    """基本素质要求."""

    sentence_field: ClassVar[str | None] = None
    education: Required = None
    majors: Required = None
    experience: Required = None
    knowledge: Required = None
    skills: Required = None
    training: Required = None
    certificates: Required = None
    other: Required = None
    competencies: OneOrMore[Competency] = []
