"""What a duty is made of: who-does-what, how, when, what for, with what result (S1: 做什么 + 怎么做 + 做成什么).

``parse`` reads by markers and by the list of verbs, without a dictionary, so that it can be asked of every duty.
It is no grammar: it tells the clause 按服务规程 from the clause 受理诉求, and the chain 登记、分派并跟踪投诉
from two actions.
"""

from dataclasses import dataclass
from functools import lru_cache

from jdkit.language.act import Act, acts_in
from jdkit.language.clauses import Clause, clauses, sentences, without_label
from jdkit.language.pattern import Pattern
from jdkit.language.role import Role, role_of, without_setting

ANEW = Pattern(r"同时|另|此外|并|负责|协助|参与")
"""Behind a semicolon these end a listing that others go on with (包括…；…；…)."""


@dataclass(frozen=True, slots=True)
class Part:
    """A clause of a duty in its role.

    ``clause`` is the whole of it, ``said`` what is left without a heading, a joint (并, 同时) and a setting before the
    action (每月, 按…规程). ``acts`` are the actions in it; a clause of another role than ``action`` may hold some too.
    """

    clause: Clause
    said: Clause
    role: Role
    sentence: int
    acts: tuple[Act, ...]

    @property
    def verb(self) -> Clause | None:
        """The verb that governs the clause."""
        return self.acts[0].verbs[0] if self.acts else None

    @property
    def object(self) -> Clause | None:
        """What the governing verb acts on."""
        return self.acts[0].object if self.acts else None


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty in its parts, in their order."""

    text: str
    parts: tuple[Part, ...]

    def of(self, role: Role) -> tuple[Part, ...]:
        return tuple(part for part in self.parts if part.role is role)

    @property
    def acts(self) -> tuple[Act, ...]:
        """What is done."""
        return tuple(act for part in self.of(Role.ACTION) for act in part.acts)


@lru_cache(maxsize=4096)
def parse(text: str) -> Duty:
    """The parts of a duty in simplified script. Every span is one of ``text``."""
    parts: list[Part] = []
    listing = False
    for number, sentence in enumerate(sentences(text)):
        listing = listing and text[: sentence.start].rstrip().endswith(("；", ";")) and not ANEW.match(sentence.text)
        for clause in clauses(sentence.text):
            placed = Clause(clause.text, sentence.start + clause.start)
            bare = without_label(placed)
            role = role_of(bare.text, opens=not parts)
            listing = listing or Role.LISTING in (role, role_of(placed.text, opens=not parts))
            if listing and role is Role.ACTION:
                role = Role.LISTING
            said = without_setting(bare) if role is Role.ACTION else bare
            parts.append(Part(placed, said, role, number, acts_in(said)))
    return Duty(text, tuple(parts))
