"""From a position to the view of it: the document in the order in which it is printed."""

from collections.abc import Mapping
from typing import Any

from jdkit.messages import catalogue
from jdkit.model.position import Position
from jdkit.model.validity import Validity
from jdkit.model.values import Signatory
from jdkit.render.build_duties import authority, duties, relations, standards
from jdkit.render.build_fields import fields_of
from jdkit.render.build_posting import holders, posting
from jdkit.render.build_sections import (
    appointment,
    competencies,
    conduct,
    environment,
    header,
    management,
    purpose,
    qualifications,
    requirements,
)
from jdkit.render.view import Block, Heading, Row, Signature, Table, View
from jdkit.render.words import Words, clean

SIGNATORIES = (Signatory.INCUMBENT, Signatory.SUPERVISOR, Signatory.APPROVER)
KINDS = ("appraisal", "posting", "acknowledgement", "changes")
"""The kinds of document beside the description itself."""
REVISION_COLUMNS = ("version", "date", "by", "reason")


def view_of(
    position: Position,
    language: str,
    titles: Mapping[str, str],
    data: Mapping[str, Any],
    own: Mapping[str, str] | None = None,
) -> View:
    """``titles`` are those of the posts referred to, in this language; ``data`` is the file with English keys; ``own``
    are the workspace's words for labels."""
    words = Words(language, titles, data, own or {})
    validity = position.validity or Validity()
    title = clean(position.header.title) if position.header else ""
    parts: dict[str, Any] = {
        "header": header(position, words),
        "purpose": purpose(position, words),
        "management": management(position, words),
        "relations": relations(position, words),
        "duties": duties(position, words),
        "authority": authority(position, words),
        "qualifications": qualifications(position),
        "requirements": requirements(position, words),
        "competencies": competencies(position, words),
        "appointment": appointment(position, words),
        "conduct": conduct(position, words),
        "environment": environment(position, words),
        "validity": _validity(validity, words),
        "revisions": _revisions(validity, words),
        "signatures": _signatures(position, words),
    }
    control = _control(position, validity, words)
    return View(
        language=language,
        labels={**_labels(language), **words.own},
        fields=fields_of(position, {**parts, "control": control}, words),
        headings=_headings(parts, words),
        title=title,
        heading=words.label("heading", {"title": title, "name": words.label("name")}) if title else words.label("name"),
        titles={kind: words.label(f"{kind}.heading" if title else kind, {"title": title}) for kind in KINDS},
        code=_code(position),
        version=clean(validity.version or ""),
        control=control,
        standards=standards(parts["duties"], words),
        posting=posting(position, words),
        holders=holders(position),
        **parts,
    )


def _labels(language: str) -> Mapping[str, str]:
    """The labels that stand for themselves, under names that a template can write: ``labels.time_share``."""
    phrases = ((key.partition("document."), text) for key, text in catalogue(language).items())
    return {name: text for (before, _, name), text in phrases if not before and name.isidentifier() and "{" not in text}


def _headings(parts: Mapping[str, Any], words: Words) -> Mapping[str, Heading]:
    """The numbered headings of the sections that hold anything."""
    within = {"qualifications": ("requirements", "competencies"), "validity": ("revisions",)}
    sections = [name for name in parts if f"document.section.{name}" in catalogue(words.language)]
    present = [name for name in sections if any(_holds(parts[part]) for part in (name, *within.get(name, ())))]
    return {name: Heading(words.numeral(i), words.label(f"section.{name}")) for i, name in enumerate(present, 1)}


def _holds(part: Block | Table | tuple[Any, ...]) -> bool:
    if isinstance(part, Block):
        return bool(part.text or part.rows)
    return bool(part.rows if isinstance(part, Table) else part)


def _code(position: Position) -> str:
    return clean(position.header.code or "") if position.header else ""


def _control(position: Position, validity: Validity, words: Words) -> tuple[Row, ...]:
    """What tells one issue of the document from another: code, version, status, first day."""
    rows = (
        words.row("code", _code(position)),
        words.row("version", clean(validity.version or "")),
        words.row("status", words.term("status", validity.status) or words.pending("validity", "status")),
        words.row("effective", words.day(validity.effective) or words.pending("validity", "effective")),
    )
    return tuple(row for row in rows if row.values)


def _validity(validity: Validity, words: Words) -> Block:
    start = words.day(validity.effective) or words.pending("validity", "effective")
    end = words.day(validity.expires) or words.pending("validity", "expires")
    if start and end:
        term = words.row("validity", words.label("validity.range", {"start": start, "end": end}))
    else:
        term = words.row("effective", start) if start else words.row("expires", end)
    return Block(clean(validity.plain or ""), (term,) if term.values else ())


def _revisions(validity: Validity, words: Words) -> Table:
    rows = []
    for i, revision in enumerate(validity.revisions):
        if revision:
            day = words.day(revision.date) or words.pending("validity", "revisions", i, "date")
            texts = (revision.version, day, revision.by, revision.reason)
            rows.append([clean(text or "") for text in texts])
    return words.table(REVISION_COLUMNS, rows)


def _signatures(position: Position, words: Words) -> tuple[Signature, ...]:
    """Those who have signed or are to sign; where nobody is named, empty lines for the three whom every post has."""
    if not position.signatures:
        return tuple(
            Signature(role=words.term("signature", role), name="", date="", version="") for role in SIGNATORIES
        )
    return tuple(
        Signature(
            role=words.term("signature", signature.role),
            name=clean(signature.name or ""),
            date=words.day(signature.signed) or words.pending("signatures", i, "signed"),
            version=clean(signature.version or ""),
        )
        for i, signature in enumerate(position.signatures)
        if signature
    )
