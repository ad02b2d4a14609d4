"""What a template sees of a position: ready-to-print strings, so that no template depends on how the files are read.

Everything absent is an empty string or an empty tuple; ``headings`` holds the sections that have something to show.
"""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Heading:
    """A section's number (二 or 2) and name. ``labels.after_number`` stands between them."""

    number: str
    text: str


@dataclass(frozen=True)
class Row:
    """A label and what stands beside it: one value, or a list of them. ``name`` is the key in the file."""

    name: str
    label: str
    values: tuple[str, ...]


@dataclass(frozen=True)
class Column:
    """``name`` is the key in the file, for style sheets; ``label`` is printed."""

    name: str
    label: str


@dataclass(frozen=True)
class Table:
    """Columns that are empty in every row are left out of ``rows``; ``records`` hold all of them by name."""

    columns: tuple[Column, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    records: tuple[Mapping[str, str], ...] = ()


@dataclass(frozen=True)
class Block:
    """A section said in rows, or in a sentence."""

    text: str = ""
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Standard:
    measure: str
    target: str
    period: str
    weight: str


@dataclass(frozen=True)
class Task:
    """``detail`` is how often and with what output, in brackets, to follow ``what``."""

    what: str
    detail: str


@dataclass(frozen=True)
class Duty:
    """``sentence`` joins ``what``, ``how`` and ``result``; ``notes`` are responsibility and importance."""

    number: str
    keyword: str
    sentence: str
    what: str
    how: str
    result: str
    notes: tuple[Row, ...]
    time_share: str
    tasks: tuple[Task, ...]
    standards: tuple[Standard, ...]

    @property
    def is_plain(self) -> bool:
        """Whether the sentence is all there is."""
        return not (self.keyword or self.notes or self.time_share or self.tasks or self.standards)


@dataclass(frozen=True)
class Signature:
    """An empty ``name`` or ``date`` is a line to sign on."""

    role: str
    name: str
    date: str
    version: str


@dataclass(frozen=True)
class View:
    """One position, in the order in which its document is printed.

    ``heading`` is the title of the description, ``titles`` those of the other kinds of document. ``fields`` holds
    single values by name, all of ``FIELD_NAMES``, for templates that place each in a cell of its own. ``posting`` is
    what only an advertisement says, ``holders`` the number of people who hold the post, 0 if not said. ``changes`` is
    filled where two revisions are compared.
    """

    language: str
    labels: Mapping[str, str]
    fields: Mapping[str, str]
    headings: Mapping[str, Heading]
    title: str
    heading: str
    titles: Mapping[str, str]
    code: str
    version: str
    control: tuple[Row, ...]
    header: tuple[Row, ...]
    purpose: Block
    management: Block
    relations: Table
    duties: tuple[Duty, ...]
    standards: Table
    authority: Table
    qualifications: Block
    requirements: Table
    competencies: Table
    appointment: Block
    conduct: Block
    environment: Block
    validity: Block
    revisions: Table
    signatures: tuple[Signature, ...]
    posting: Block
    holders: int
    changes: Table = Table()
