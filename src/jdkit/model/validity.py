"""The term of a description (有效期), its revisions and signatures."""

from typing import Annotated, ClassVar

from pydantic import BeforeValidator

from jdkit.model.block import Block, Sentence
from jdkit.model.values import Day, OneOrMore, Signatory, Status, in_english


class Revision(Sentence):
    """One line of the revision table."""

    sentence_field: ClassVar[str | None] = "reason"
    version: str | None = None
    date: Day | None = None
    by: str | None = None
    reason: str | None = None


class Validity(Sentence):
    """有效期."""

    sentence_field: ClassVar[str | None] = None
    status: Annotated[Status, BeforeValidator(in_english("status"))] | None = None
    version: str | None = None
    effective: Day | None = None
    expires: Day | None = None
    revisions: OneOrMore[Revision] = []


class Signature(Block):
    """签字确认."""

    role: Annotated[Signatory, BeforeValidator(in_english("signature.role"))]
    name: str | None = None
    signed: Day | None = None
    version: str | None = None
