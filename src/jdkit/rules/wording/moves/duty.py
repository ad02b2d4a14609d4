"""Leaving a duty: what goes, what stays, and the words that tell the reader."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from jdkit.language.clauses import clauses
from jdkit.language.script import simplify
from jdkit.messages import term
from jdkit.model.path import Path
from jdkit.rule import Field, Finding, Fix, Page, Text
from jdkit.rules.wording.moves.strike import are_closed, is_all, is_duty, strike
from jdkit.rules.wording.parts import Span
from jdkit.text import Operation, Remove, Replace

JOINT = re.compile("^(?:并且?|並且?|而?且|同时|同時)(?=[^，,]{3})")
NUMBER = re.compile(r"\d{1,2}[·、.)）]\s*(?=\D)")
LEANING = re.compile("并|並|且|如|可是|但|而|的|持续|持續|做好")
MARKS = "，,；;。、.!！ \t\n\u3000"


@dataclass(frozen=True, slots=True)
class Mended:
    """The better wording of a sentence, and the fix that makes it; neither where none is certain."""

    suggestion: str | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Leaving:
    """What takes words out of a duty: ``left`` is what stays of the sentence, ``gone`` the entry that goes whole."""

    operations: tuple[Operation, ...]
    left: str
    gone: Path | None


def offered(finding: Finding, mended: Mended) -> Finding:
    """The finding with what is proposed."""
    return replace(finding, suggestion=mended.suggestion, fix=mended.fix)


def leaving(page: Page, text: Text, span: Span, faults: Callable[[str], Sequence[Span]]) -> Leaving | None:
    """How a stretch of a duty leaves it; None for tasks, and where what is left would be no duty or hold ``faults``."""
    if text.field is not Field.ACTION:
        return None
    if is_all(text.value, span):
        path = text.path if isinstance(text.path[-1], int) else text.path[:-1]
        if not _can_go(page, path, text):
            return None
        return Leaving((Remove(path),), "", path)
    struck = strike(text.value, span)
    if LEANING.match(text.value, span[0]) or not is_duty(struck.left) or faults(simplify(struck.left)):
        return None
    return Leaving((Replace(text.path, struck.start, struck.end, ""),), struck.left, None)


def _can_go(page: Page, path: Path, text: Text) -> bool:
    """Whether a duty is one of several, and nothing else is said of it."""
    duties = page.data.get("duties")
    if not isinstance(duties, list) or len(duties) < 2 or not isinstance(path[-1], int):
        return False
    return duties[path[-1]] in (text.value, {"what": text.value})


def phrases_in(text: Text, span: Span) -> tuple[str, ...]:
    """The clauses of a stretch, without what only joins them; all as one where a bracket reaches over several."""
    whole = text.value[slice(*span)]
    parts = tuple(whole[part.start : part.end] for part in clauses(whole))
    if not all(map(are_closed, parts)):
        return (_bare(whole),)
    first, *others = parts
    return (_bare(first), *(JOINT.sub("", _bare(part)) for part in others))


def _bare(part: str) -> str:
    return NUMBER.sub("", part.strip().strip(MARKS))


def said(page: Page, left: str, place: str, parts: Sequence[str], phrases: Sequence[str]) -> str:
    """The better wording: what stays, and what goes where."""
    within = "、".join(term(page.language, part) for part in parts)
    moved = f"{term(page.language, place)}{f'（{within}）' if within else ''}：{'；'.join(phrases)}"
    return f"{left.strip().rstrip(MARKS)} → {moved}" if left else f"→ {moved}"
