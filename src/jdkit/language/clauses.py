"""Sentences and clauses of a Chinese text, as stretches of it."""

from dataclasses import dataclass
from functools import lru_cache

from jdkit.language.pattern import Pattern

ENUMERATOR = (
    r"(?:[（(]\d{1,2}[)）]|\d{1,2}(?:[、)）．]|\.(?!\d))|[一二三四五六七八九十]{1,2}、|[①-⑳]|(?<![A-Za-z])[a-z][)）])"
)
LEAD = Pattern(rf"(?:[\s□•·●◆*\-—\\]+|{ENUMERATOR})*")
LABEL = Pattern(r"[^，,；;。：:（(]{1,12}[：:]\s*", "：:")
SENTENCE = Pattern(rf"(?:(?!\s{ENUMERATOR})[^；;。！!\n])+")
CLAUSE = Pattern(r"(?:[^，,；;。！!？?\n.]|\.(?=\w)|(?<=\d),(?=\d{3}))+")


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a text without the white space and marks around it."""

    text: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.end


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[Clause, ...]:
    """What stands between full stops and semicolons, or between numbered points."""
    return _stretches(SENTENCE, text)


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[Clause, ...]:
    """What stands between commas and greater marks. 、 parts no clauses."""
    return _stretches(CLAUSE, text)


def without_label(clause: Clause) -> Clause:
    """The clause after a heading with a colon (``客户接待：…``)."""
    label = LABEL.match(clause.text)
    if label is None or label.end() == len(clause.text):
        return clause
    return Clause(clause.text[label.end() :], clause.start + label.end())


def _stretches(pattern: Pattern, text: str) -> tuple[Clause, ...]:
    found = []
    for piece in pattern.finditer(text):
        lead = LEAD.match(piece[0])
        skipped = lead.end() if lead else 0
        kept = piece[0][skipped:].rstrip()
        if kept:
            found.append(Clause(kept, piece.start() + skipped))
    return tuple(found)
