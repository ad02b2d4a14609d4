"""How duties are worded: the faults that a careful HR editor marks (S1)."""

from jdkit.rule import Rule
from jdkit.rules.wording import (
    catch_all_duty,
    compound_duty,
    decoration,
    discrimination,
    duty_as_qualification,
    metric_as_duty,
    no_action,
    qualification_as_duty,
    requirement_as_duty,
    unassessable,
    vague_term,
)

RULES: tuple[Rule, ...] = (
    unassessable.RULE,
    decoration.RULE,
    metric_as_duty.RULE,
    requirement_as_duty.RULE,
    qualification_as_duty.RULE,
    duty_as_qualification.RULE,
    catch_all_duty.RULE,
    vague_term.RULE,
    compound_duty.RULE,
    no_action.RULE,
    discrimination.RULE,
)
