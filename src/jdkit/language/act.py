"""The actions in a clause: verbs and what they act on.

负责登记、分派并跟踪客户投诉 is one act of three verbs on 客户投诉; 采购办公用品并核对考勤 are two. An act is
written with its verb before the object (核对考勤) or, as a noun, behind it (考勤核对, 考勤的核对).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from jdkit.language.clauses import Clause
from jdkit.language.lexicon import Lexicon
from jdkit.language.pattern import Pattern
from jdkit.language.verbs import field_verbs, light_verbs, nominal_verbs, verbs

STRONG = r"以及(?!其)|并且|(?<![合归兼吞])并(?![购网发行轨联表用])|(?<!与此)同时|(?<![而况])且"
WEAK = (
    r"[、/／]|(?<![以涉普推提])及(?!时|格|其(?![他它余]))|(?<![共温饱柔缓谐])和(?![谐解平睦])"
    r"|(?<!参)与(?![会众])|或者?|暨"
)
JOINT = Pattern(rf"(?P<strong>{STRONG})|{WEAK}")
LONGEST_VERB = 4
AIDED = Pattern(r"[为对向与同给将把在从就由跟](?=\w{2})")
OF = ("的", "之")
AFFAIRS = Pattern(
    r"等?(?:各类|各项|相关|有关|日常|其他|具体)?(?:行政|事务性|后勤)?(?:工作|事宜|事务|事项|任务|作业|庶务|业务|手续)?等?$"
)
"""Behind a verbal noun they add nothing: 客户投诉的登记等相关工作."""

THING = Pattern(r"商(?![品务户场业家标机圈])|者|员(?!工)|率(?![先领])|性|师|部(?![门件分属署队位落])|费(?!用)")
"""Behind a verb they make a thing of it: 供应商, 使用率."""


@dataclass(frozen=True, slots=True)
class Act:
    """Verbs on one object. ``opener`` says the share in it (负责, 协助); ``object`` is absent where none is named.

    Where the opener is the only verb (负责后勤), it is the verb too.
    """

    opener: Clause | None
    verbs: tuple[Clause, ...]
    object: Clause | None

    @property
    def start(self) -> int:
        return min(piece.start for piece in (self.opener, *self.verbs, self.object) if piece)

    @property
    def end(self) -> int:
        return max(piece.end for piece in (self.opener, *self.verbs, self.object) if piece)


def acts_in(clause: Clause) -> tuple[Act, ...]:
    """The acts of a clause in simplified script, in their order. A clause without a verb has none."""
    acts: list[Act] = []
    waiting: list[Act] = []
    for piece in _pieces(clause):
        if piece.verbs and piece.object:
            if piece.object.start < piece.verbs[0].start and any(p.verbs for p in waiting):
                acts.append(_one(clause, waiting))
                waiting = []
            acts.append(_one(clause, [*waiting, piece]))
            waiting = []
        elif acts and not waiting and not piece.opener:
            acts[-1] = _one(clause, [acts[-1], piece])
        else:
            waiting.append(piece)
    if waiting and any(piece.verbs or piece.opener for piece in waiting):
        acts.append(_one(clause, waiting))
    return tuple(act if act.verbs or not act.opener else replace(act, verbs=(act.opener,)) for act in acts)


def pieces_of(text: str) -> tuple[str, ...]:
    """What stands between the joints (、, 及, 并 …) of a clause in simplified script."""
    ends = [(joint.start(), joint.end()) for joint in JOINT.finditer(text)]
    starts = [0, *(end for _, end in ends)]
    return tuple(text[a:b] for a, b in zip(starts, [*(start for start, _ in ends), len(text)], strict=True) if a < b)


def _one(clause: Clause, pieces: list[Act]) -> Act:
    """Several pieces as one act: all their verbs on all their objects."""
    objects = [piece.object for piece in pieces if piece.object]
    whole = _stretch(clause, objects[0].start - clause.start, objects[-1].end - clause.start) if objects else None
    opener = next((piece.opener for piece in pieces if piece.opener), None)
    return Act(opener, tuple(verb for piece in pieces for verb in piece.verbs), whole)


def _pieces(clause: Clause) -> Iterator[Act]:
    """What stands between joints: verbs before an object, an object before its verb, or one of them alone."""
    start, opens = 0, True
    for joint in JOINT.finditer(clause.text):
        if joint.start() > start:
            yield _piece(clause, start, joint.start(), opens)
        start, opens = joint.end(), joint["strong"] is not None
    if start < len(clause.text):
        yield _piece(clause, start, len(clause.text), opens)


def _piece(clause: Clause, start: int, end: int, opens: bool) -> Act:
    """``opens`` says that verbs at the start are what is done; else those that name a field (采购合同) belong to it."""
    text = clause.text[:end]
    vague = AFFAIRS.search(text, start)
    if vague and _last_verb(text[: vague.start()], start) is not None:
        end = vague.start()
        text = text[:end]
    at = _past(light_verbs(), text, start)
    opener = _stretch(clause, start, at)
    last = _last_verb(text, at)
    aid, first = _aid(text, at)
    leading = _leading(text, first)
    names_a_field = bool(leading) and _names_a_field(text, leading[0])
    behind = last is not None and names_a_field and leading[0][0] < last
    begins = bool(leading) and (opens or opener or not names_a_field or leading[-1][1] == end)
    if begins and not behind and not text.startswith(OF, leading[-1][1]):
        while len(leading) > 1 and _names_a_field(text, leading[-1]):
            leading.pop()
        verbs = tuple(_verb_at(clause, span) for span in leading)
        return Act(opener, verbs, _stretch(clause, leading[-1][1], end) or _stretch(clause, aid, first))
    if last is None:
        within = _first_verb(text, at) if not leading else None
        if within is None:
            return Act(opener, (), _stretch(clause, at, end))
        return Act(opener, (_verb_at(clause, within),), _stretch(clause, within[1], end))
    return Act(opener, (_verb_at(clause, (last, end)),), _stretch(clause, at, last))


def _aid(text: str, start: int) -> tuple[int, int]:
    """Where what stands with a preposition before the verb begins, and where the verb does: 对|货款|进行催收."""
    aided = AIDED.match(text, start) if verbs().end_at(text, start) is None else None
    verb = next(verbs().spans(text, aided.end()), None) if aided else None
    return (aided.end(), verb[0]) if aided and verb else (start, start)


def _verb_at(clause: Clause, span: tuple[int, int]) -> Clause:
    return Clause(clause.text[slice(*span)], clause.start + span[0])


def _first_verb(text: str, start: int) -> tuple[int, int] | None:
    """The first verb that is surely one, for what begins with words that nobody listed (亲切|询问|顾客需求)."""
    sure = (
        span for span in verbs().spans(text, start) if not _names_a_field(text, span) and not THING.match(text, span[1])
    )
    return next((span for span in sure if not text.startswith(OF, span[1])), None)


def _leading(text: str, start: int) -> list[tuple[int, int]]:
    found = []
    while (end := verbs().end_at(text, start)) is not None and not THING.match(text, end):
        found.append((start, end))
        start = end
    return found


def _names_a_field(text: str, span: tuple[int, int]) -> bool:
    return text[slice(*span)] in field_verbs() or text[slice(*span)] in nominal_verbs()


def _past(lexicon: Lexicon, text: str, start: int) -> int:
    while (stop := lexicon.end_at(text, start)) is not None:
        start = stop
    return start


def _last_verb(text: str, start: int) -> int | None:
    """Where the verb begins that ends the text; the longest one, none that is as often a thing."""
    for length in range(LONGEST_VERB, 1, -1):
        word = text[max(start, len(text) - length) :]
        if len(word) == length and word not in nominal_verbs() and verbs().end_at(word, 0) == length:
            return len(text) - length
    return None


def _stretch(clause: Clause, start: int, end: int) -> Clause | None:
    """A stretch of a clause, by offsets in it, without white space and particles around it."""
    text = clause.text[start:end]
    kept = text.lstrip(" 的之了着").rstrip(" 的之了着等")
    return Clause(kept, clause.start + start + text.index(kept)) if kept else None
