"""A position (岗位): the file that people write, element by element (S0).

Lists hold ``None`` where an entry was cut out as faulty, so that indexes are those of the file.
"""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator

from jdkit.model.block import Block, Sentence
from jdkit.model.duty import Duty
from jdkit.model.header import Header, Purpose, Reference
from jdkit.model.management import Management, Relation
from jdkit.model.qualification import Qualifications
from jdkit.model.validity import Signature, Validity
from jdkit.model.values import Day, Language, OneOrMore, Strings, in_english


class Appointment(Sentence):
    """任免."""

    sentence_field: ClassVar[str | None] = None
    proposed_by: Reference | None = None
    approved_by: Reference | None = None
    conditions: Strings = []
    removal: Strings = []


class Conduct(Sentence):
    """行为规范 of this post alone, when not common to all."""

    sentence_field: ClassVar[str | None] = None
    must: Strings = []
    must_not: Strings = []


class Posting(Block):
    """What only an advertisement needs."""

    employer: str | None = None
    openings: str | None = None
    place: str | None = None
    pay: str | None = None
    closes: Day | None = None
    contact: str | None = None


class Unmapped(Sentence):
    """Text of an imported document that found no field: where it stood, what it was called there, and the text."""

    sentence_field: ClassVar[str | None] = "text"
    where: str | None = None
    label: str | None = None
    text: str


class Exemption(Block):
    """A rule that does not bind this post, and the legal basis of that."""

    rule: str
    basis: str


def _described(value: Any) -> Any:
    return {"": value} if isinstance(value, str) else value


class Position(Block):
    """岗位说明书: the required elements may be absent, which the rule ``missing-element`` tells."""

    format: Literal["1"] = "1"
    kind: Literal["position"] = "position"
    id: str | None = None
    language: Annotated[Language, BeforeValidator(in_english("language"))] | None = None
    translation_of: str | None = None
    header: Header | None = None
    purpose: Purpose | None = None
    management: Management | None = None
    relations: OneOrMore[Relation] = []
    duties: OneOrMore[Duty] = []
    qualifications: Qualifications | None = None
    appointment: Appointment | None = None
    conduct: Conduct | None = None
    environment: Annotated[dict[str, Any] | None, BeforeValidator(_described)] = None
    validity: Validity | None = None
    signatures: OneOrMore[Signature] = []
    posting: Posting | None = None
    exemptions: OneOrMore[Exemption] = []
    custom: dict[str, Any] | None = None
    unmapped: OneOrMore[Unmapped] = []


ELEMENTS = ("header", "management", "relations", "duties", "qualifications", "validity")
