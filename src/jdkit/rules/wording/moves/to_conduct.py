"""A rule of conduct goes from the duties to the element for it."""

from jdkit.language.pattern import Pattern
from jdkit.language.script import simplify
from jdkit.model.position import Conduct, Position
from jdkit.rule import Finding, Fix, Page, Text
from jdkit.rules.wording.moves.duty import Mended, leaving, offered, phrases_in, said
from jdkit.rules.wording.moves.put import Unsuited, new_key, put
from jdkit.rules.wording.parts import Span
from jdkit.rules.wording.requirement_as_duty import conduct_spans
from jdkit.text import Operation

PROHIBITED = Pattern(
    r"(?:严禁|禁止|不得|不准|不许|切勿)(?=[\u4e00-\u9fff]{3})(?!.*(?:不|严禁|禁止|切勿|除外|除非|外$))"
)


def moved_to_conduct(page: Page, text: Text, finding: Finding) -> Finding:
    """The finding with the move that would mend it, where one is certain."""
    return offered(finding, _move(page, text, finding.span or (0, len(text.value))))


def _move(page: Page, text: Text, span: Span) -> Mended:
    """The move, or nothing where it is not certain. 不得将… stands under ``must_not`` without its 不得."""
    left = leaving(page, text, span, conduct_spans)
    if left is None:
        return Mended()
    rules: dict[str, list[str]] = {}
    for phrase in phrases_in(text, span):
        prohibited = PROHIBITED.match(simplify(phrase))
        key, rule = ("must_not", phrase[prohibited.end() :]) if prohibited else ("must", phrase)
        rules.setdefault(key, []).append(rule)
    there = page.data.get("conduct")
    operations: list[Operation] = []
    if there is None:
        element = {key: rules[key] for key in Conduct.model_fields if key in rules}
        operations.append(new_key(page.data, (), Position, "conduct", element, left.gone))
    else:
        try:
            for key, phrases in rules.items():
                operations += put(there, ("conduct",), Conduct, key, phrases, None if operations else left.gone)
        except Unsuited:
            return Mended()
    if left.gone and not operations:
        return Mended()
    suggestion = said(page, left.left, "conduct", tuple(rules), [rule for group in rules.values() for rule in group])
    return Mended(suggestion, Fix((*left.operations, *operations)))
