"""Taking words out of a duty with the marks around them, and whether what is left is a duty still."""

import re
from typing import NamedTuple

from jdkit.language.clauses import LEAD, clauses, without_label
from jdkit.language.pattern import Pattern
from jdkit.language.script import HAN, simplify
from jdkit.language.verbs import verbs
from jdkit.rules.wording.no_action import has_action
from jdkit.rules.wording.parts import Span, outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

FEWEST = 4
MARKS_BEFORE = re.compile(r"[，,、；;。\s]*$")
MARKS_AFTER = re.compile(r"[，,、；;。.!！\s]*")
STRONG = "；;。.!！"
LEANING = Pattern(
    r"并且?|且|同时|以?及|从而|进而|确保|保证|使|令|让|达到|做到|其中|等|以便?|而|则|的|或|能够?|可以?|须|需|应|要|使得|"
    r"不|尤其|特别|包括|如"
)
UNFINISHED = Pattern(
    r"(?:过程中|期间|时|后|亦然|并且?|且|和|及|与|以|使|令|让|确保|保证|达到|做到|为|的|对|将|把|在|或|如|[：:、（(])$"
)
ADDRESSED = Pattern(r"我们|您|你|本公司|[？?]|吗$")
OF_A_PERSON = Pattern(
    r"[有无没具懂曾已可]|能(?![源耗效])|会(?![员议计务展所签客场诊])|从事过|熟悉|了解|掌握|性格|形象|.*(?:[佳强好优]|能力|者|优先|不限|标准|[亦均]可|较快)$"
)
GOVERNED = Pattern(r"[按依对将把向为在与和从由]|根据|遵照|通过|利用|每")
NEAR = 5
BRACKETS = ("（）", "()", "“”", "「」", "《》", "【】", "[]")


class Struck(NamedTuple):
    """What is taken out of a text, and what is left of it."""

    start: int
    end: int
    left: str


def strike(value: str, span: Span) -> Struck:
    """Takes out a stretch with the marks that belong to it: those behind it, or at the end those before it."""
    start, end = span
    before, after = MARKS_BEFORE.search(value, 0, start), MARKS_AFTER.match(value, end)
    head = before.start() if before else start
    tail = after.end() if after else end
    ends_sentence = tail == len(value) or any(mark in STRONG for mark in value[end:tail])
    within_sentence = _is_something(value[:head]) and not any(mark in "。" for mark in value[head:start])
    joined_by_semicolon = tail < len(value) and any(mark in STRONG for mark in value[head:start])
    if ends_sentence and within_sentence and not joined_by_semicolon:
        start = head
    else:
        end = tail
    return Struck(start, end, value[:start] + value[end:])


def is_all(value: str, span: Span) -> bool:
    """Whether nothing is said beside a stretch."""
    rest = MARKS_AFTER.sub("", value[span[1] :])
    return not rest and not _is_something(value[: span[0]])


def _is_something(text: str) -> bool:
    lead = LEAD.match(text)
    return bool(text[lead.end() if lead else 0 :].strip("，,、；;。 \t\n\u3000"))


def is_duty(text: str) -> bool:
    """Whether what is left of a text says, in words that stand by themselves, what is done."""
    plain = simplify(text)
    if not is_whole(text) or len(HAN.findall(plain)) < FEWEST or ADDRESSED.search(plain):
        return False
    others = (*qualification_spans(plain), *conduct_spans(plain))
    said = [without_label(part).text for part in clauses(plain) if outside((part.span,), others)]
    return any(map(_begins_with_an_act, said))


def _begins_with_an_act(clause: str) -> bool:
    if OF_A_PERSON.match(clause) or not has_action(clause):
        return False
    return next(verbs().spans(clause), (NEAR, 0))[0] < NEAR or GOVERNED.match(clause) is not None


def is_whole(text: str) -> bool:
    """Whether no word at the beginning or the end of a text leans on something that is not there."""
    plain = simplify(text)
    parts = clauses(plain)
    if not parts or LEANING.match(without_label(parts[0]).text) or UNFINISHED.search(parts[-1].text):
        return False
    return are_closed(text)


def are_closed(text: str) -> bool:
    """Whether brackets and quotation marks come in pairs."""
    return all(text.count(pair[0]) == text.count(pair[1]) for pair in BRACKETS)
