"""The management structure (管理结构) of a position and its working relations (工作关系)."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator, Field

from jdkit.model.block import Block, Sentence
from jdkit.model.header import Reference
from jdkit.model.values import AuthorityLevel, Direction, Level, Nature, OneOrMore, Strings, in_english


class People(Block):
    """People managed, for the whole post, and the levels of posts below it."""

    direct: Annotated[int, Field(ge=0)] | None = None
    indirect: Annotated[int, Field(ge=0)] | None = None
    levels: Annotated[int, Field(ge=0)] | None = None


class Authority(Sentence):
    """One right of the post (职务权限)."""

    sentence_field: ClassVar[str | None] = "matter"
    matter: str
    domain: str | None = None
    level: Annotated[AuthorityLevel, BeforeValidator(in_english("authority.level"))] | None = None
    limit: str | None = None


class Management(Sentence):
    """管理结构."""

    sentence_field: ClassVar[str | None] = None
    nature: Annotated[Nature, BeforeValidator(in_english("nature"))] | None = None
    level: Annotated[Level, BeforeValidator(in_english("management.level"))] | None = None
    reports: People | None = None
    staff_types: Strings = []
    authority: OneOrMore[Authority] = []


class Relation(Sentence):
    """One working relation (工作关系): with whom, in which direction, about what."""

    sentence_field: ClassVar[str | None] = "about"
    with_: Annotated[Reference | None, Field(alias="with")]
    direction: Annotated[Direction, BeforeValidator(in_english("direction"))] | None = None
    about: str | None = None
