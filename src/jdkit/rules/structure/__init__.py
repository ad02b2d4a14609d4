"""Rules about what a position description holds, and in which shape."""

from jdkit.rule import Rule
from jdkit.rules.structure import (
    duty_count,
    duty_order,
    garbled_text,
    leftover_numbering,
    missing_competencies,
    missing_element,
    missing_method,
    missing_purpose,
    missing_result,
    missing_signatures,
    missing_standards,
    mixed_script,
    placeholder,
    punctuation,
    repeated_duty,
    time_shares,
    unmapped,
)

RULES: tuple[Rule, ...] = (
    missing_element.RULE,
    missing_purpose.RULE,
    missing_method.RULE,
    missing_result.RULE,
    missing_standards.RULE,
    missing_competencies.RULE,
    missing_signatures.RULE,
    duty_order.RULE,
    duty_count.RULE,
    repeated_duty.RULE,
    time_shares.RULE,
    placeholder.RULE,
    leftover_numbering.RULE,
    punctuation.RULE,
    mixed_script.RULE,
    garbled_text.RULE,
    unmapped.RULE,
)
