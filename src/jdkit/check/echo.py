"""One mistake, one finding: what only echoes a fault of the writing is left out."""

from collections.abc import Sequence

from jdkit.diagnostic import Diagnostic
from jdkit.model.position import Position
from jdkit.model.shape import names_of

SHAPE = frozenset({"unknown-key", "missing-key"})


def without_echoes(found: Sequence[Diagnostic]) -> list[Diagnostic]:
    """The findings without those that vanish as soon as a fault of the writing beside them is mended.

    A line that was mistyped has odd keys; an element whose key was mistyped seems missing; a sentence that YAML took
    apart has odd punctuation; bytes that could not be read look like lost characters.
    """
    writing = [d for d in found if d.rule in ("syntax", "encoding")]
    if not writing:
        return list(found)
    lines = {d.region.line for d in writing if d.rule == "syntax"}
    paths = {d.path for d in writing if d.path}
    names = names_of(Position)
    elements = {names.get(str(d.args.get("key", "")).strip()) for d in writing}
    unread = any(d.rule == "encoding" for d in writing)
    return [
        d
        for d in found
        if d.rule in ("syntax", "encoding")
        or not (
            (d.rule in SHAPE and d.region.line in lines)
            or (d.rule == "missing-element" and d.path in elements)
            or d.path in paths
            or (unread and d.rule == "garbled-text")
        )
    ]
