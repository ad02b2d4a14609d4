"""What one file tells about the organisation, so that other files can be understood without reading it again."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from jdkit.model.path import Path


class DutyFact(NamedTuple):
    """The words of a duty and where they stand: code points of the file."""

    path: Path
    text: str
    start: int
    end: int


class Facts(NamedTuple):
    """Who a post is and whom it answers to. ``reports_to`` is a reference as written, ``external`` a name outside."""

    file: str
    kind: str
    id: str
    language: str
    translation_of: str | None
    title: str | None
    aliases: tuple[str, ...]
    department: str | None
    reports_to: str | None
    external: str | None
    duties: tuple[DutyFact, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """Everything a reference may call this post: id, title, aliases."""
        return (self.id, *((self.title,) if self.title else ()), *self.aliases)


def strings(value: Any) -> tuple[str, ...]:
    """A string or a list of strings, as a tuple of strings."""
    values = value if isinstance(value, list) else [value]
    return tuple(entry for entry in values if isinstance(entry, str))


def header_of(data: Mapping[str, Any]) -> Mapping[str, Any]:
    header = data.get("header")
    return header if isinstance(header, dict) else {}
