"""What the text layer finds wrong with a file, before anyone asks what the file means."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, order=True)
class Edit:
    """Replace ``source.text[start:end]`` by ``text``. Offsets are code points, a BOM counted."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A fault of the writing itself.

    ``rule`` is ``syntax``, ``encoding`` or ``duplicate-key``; ``code`` names the fault within it and is the key of its
    message; ``args`` fill that message; ``edits`` mend it, and are ``safe`` where no other reading is possible.
    """

    rule: str
    code: str
    start: int
    end: int
    args: Mapping[str, str | int] = field(default_factory=dict)
    edits: tuple[Edit, ...] = ()
    safe: bool = False


def apply_edits(text: str, edits: tuple[Edit, ...]) -> str:
    """``text`` with the edits made. They must not overlap; several insertions at one offset go in as given."""
    pieces: list[str] = []
    at = 0
    for edit in sorted(edits, key=lambda e: (e.start, e.end)):
        if edit.start < at:
            raise ValueError(f"edits overlap at {edit.start}")
        pieces += (text[at : edit.start], edit.text)
        at = edit.end
    return "".join((*pieces, text[at:]))
