"""A duty (职责), its tasks and what it is measured by."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from jdkit.model.block import Sentence
from jdkit.model.values import OneOrMore, Percent, Role, in_english


class Task(Sentence):
    """One of the tasks (具体工作任务) that make up a duty."""

    what: str
    frequency: str | None = None
    output: str | None = None


class Standard(Sentence):
    """绩效标准: what a duty is measured by. Figures live here (S1)."""

    sentence_field: ClassVar[str | None] = "measure"
    measure: str
    target: str | None = None
    period: str | None = None
    weight: Percent | None = None


class Duty(Sentence):
    """One duty: what is done, how, with what result (S1: 做什么 + 怎么做 + 做成什么)."""

    id: str | None = None
    keyword: str | None = None
    what: str
    how: str | None = None
    result: str | None = None
    role: Annotated[Role, BeforeValidator(in_english("role"))] | None = None
    importance: Annotated[int, Field(ge=1)] | None = None
    time_share: Percent | None = None
    tasks: OneOrMore[Task] = []
    standards: OneOrMore[Standard] = []
