"""What all mappings of a file have in common."""

from functools import cache
from typing import Any, ClassVar, Self, cast

from pydantic import BaseModel, ConfigDict, ModelWrapValidatorHandler, PrivateAttr, model_validator


class Block(BaseModel):
    """A mapping with a closed set of keys."""

    model_config = ConfigDict(extra="forbid", defer_build=True)


class Sentence(Block):
    """A mapping that may be said as one plain sentence instead.

    ``sentence_field`` names the field which that sentence fills; without one it is only kept in ``plain``.
    """

    sentence_field: ClassVar[str | None] = "what"
    _plain: str | None = PrivateAttr(default=None)

    @model_validator(mode="wrap")
    @classmethod
    def _from_sentence(cls, value: Any, validate: ModelWrapValidatorHandler[Self]) -> Self:
        if not isinstance(value, str):
            return validate(value)
        block = cast(Self, _without_values(cls).model_copy())
        if cls.sentence_field:
            block.__dict__[cls.sentence_field] = value
        block._plain = value
        return block

    @property
    def plain(self) -> str | None:
        """The whole block as one sentence, where the file says it so."""
        return self._plain


@cache
def _without_values(model: type[Sentence]) -> Sentence:
    """A block with its defaults and None for what is required, to be copied: to build one takes ten times as long."""
    required = {name: None for name, field in model.model_fields.items() if field.is_required()}
    return model.model_construct(**required)
