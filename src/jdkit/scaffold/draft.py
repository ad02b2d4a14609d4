"""The text of a new position: all that a post is described by, with a mark wherever something is to be filled in."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jdkit.messages import phrase
from jdkit.model.names import VALUES
from jdkit.model.values import Signatory
from jdkit.scaffold.text import Lookup, about, filled
from jdkit.text import quote


@dataclass(frozen=True)
class Superior:
    """Whom a post answers to: the id of a post, or the name of someone outside the workspace."""

    name: str
    external: bool = False


@dataclass(frozen=True)
class Draft:
    """What is known of a new post. None is what is still to be filled in; ``schema`` is the way to its JSON Schema."""

    id: str
    language: str
    title: str | None = None
    department: str | None = None
    superior: Superior | None = None
    schema: str | None = None


@dataclass(frozen=True)
class Spelling:
    """How a file writes keys, and which of the names of a value. ``chinese`` where all is to be Chinese."""

    key: Callable[[str], str]
    name: Callable[[Sequence[str]], str]
    chinese: bool


def position_text(draft: Draft, spelling: Spelling) -> str:
    """The file, in the draft's language. Names are written so that YAML reads them as they are."""

    def fill(name: str) -> str:
        return f"【待填：{phrase(draft.language, f'scaffold.fill.{name}')}】"

    def value(field: str, english: str) -> str:
        return spelling.name(VALUES[field][english]) if spelling.chinese else english

    def meaning(field: str, english: str) -> str:
        if draft.language == "en" or spelling.chinese:
            return value(field, english)
        return f"{english} {spelling.name(VALUES[field][english])}"

    def one_of(field: str) -> str:
        return f"【待填：{' | '.join(meaning(field, english) for english in VALUES[field])}】"

    reports_to = _reference(draft.superior, spelling) or fill("reports_to")
    return filled(
        "position.yaml.jinja",
        {
            "schema": draft.schema,
            "id": quote(draft.id),
            "language": draft.language,
            "title": quote(draft.title) if draft.title else fill("title"),
            "department": quote(draft.department) if draft.department else fill("department"),
            "reports_to": reports_to,
            "signatories": tuple(role.value for role in Signatory),
            "k": Lookup(spelling.key),
            "fill": Lookup(fill),
            "one_of": Lookup(one_of),
            "value": value,
            "about": about(draft.language),
        },
    )


def _reference(superior: Superior | None, spelling: Spelling) -> str | None:
    if superior is None:
        return None
    name = quote(superior.name, flow=True)
    return f"{{{spelling.key('external')}: {name}}}" if superior.external else name
