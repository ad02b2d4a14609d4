"""What the wording rules share: the marks they set."""

from collections.abc import Iterable

Span = tuple[int, int]


def joined(text: str, spans: Iterable[Span], between: str) -> tuple[Span, ...]:
    """The spans in their order, those made one that overlap or have only characters of ``between`` between them."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and (start <= merged[-1][1] or not text[merged[-1][1] : start].strip(between)):
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def outside(spans: Iterable[Span], others: Iterable[Span]) -> tuple[Span, ...]:
    """The spans that touch none of the others."""
    taken = tuple(others)
    return tuple(s for s in spans if not any(s[0] < end and start < s[1] for start, end in taken))
