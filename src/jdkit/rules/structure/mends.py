"""Small repairs within one text: which characters become what, and the finding that offers them all at once."""

from collections.abc import Iterable, Sequence

from jdkit.model.path import Path
from jdkit.rule import Finding, Fix
from jdkit.text import Replace, apply_operations

Mend = tuple[int, int, str]
"""``value[start:end]`` becomes the text."""


def disjoint(mends: Iterable[Mend]) -> list[Mend]:
    """The repairs in order; a blank between two marks, which both would take along, goes with the first."""
    result: list[Mend] = []
    for start, end, text in sorted(mends):
        result.append((max(start, result[-1][1]) if result else start, end, text))
    return result


def mended(value: str, mends: Sequence[Mend]) -> str:
    """``value`` with the repairs made; they must not overlap."""
    return str(apply_operations(value, replacements((), mends)))


def replacements(path: Path, mends: Sequence[Mend]) -> tuple[Replace, ...]:
    return tuple(Replace(path, start, end, text) for start, end, text in mends)


def mending(path: Path, value: str, variant: str, marked: Sequence[tuple[int, int]], mends: Sequence[Mend]) -> Finding:
    """One finding for all that is ``marked``, shown at the first of it, with a safe fix for the whole text."""
    words = tuple(dict.fromkeys(value[start:end] for start, end in marked))
    return Finding(
        path,
        marked[0],
        variant=variant,
        args={"words": words, "count": len(marked)},
        suggestion=mended(value, mends) if mends else None,
        fix=Fix(replacements(path, mends), safe=True) if mends else None,
    )
