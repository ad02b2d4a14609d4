"""A label with what belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft
from jdkit.intake.labels import Label
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.words import is_blank, written


@dataclass(frozen=True)
class Found:
    """``name`` are the pieces of the label, ``lines`` those of its value; ``label`` is None where it is unknown."""

    label: Label | None
    name: tuple[Slice, ...]
    lines: tuple[Slice, ...]

    @property
    def called(self) -> Written:
        """The label as it is written, without its colon."""
        found = written(self.name)
        text = found.text.strip("：: 　")
        return Written(text.replace(" ", "") if not text.isascii() else text, found.slices)

    @property
    def text(self) -> str:
        return "".join(line.text for line in self.lines)

    @property
    def blank(self) -> bool:
        return all(is_blank(line.text) for line in self.lines)


def pieces_of(lines: Sequence[Slice]) -> tuple[Slice, ...]:
    """The lines that hold something, without the white space around them."""
    stripped = (line.strip() for line in lines)
    return tuple(line for line in stripped if line.text)


def keep_as_stray(draft: Draft, found: Found, doubt: str = "") -> None:
    """What has no field of its own, under its own label."""
    if found.blank:
        draft.account.take((*found.name, *found.lines), Role.BLANK)
        return
    draft.stray(written(found.lines, doubt), found.called if found.name else None)
