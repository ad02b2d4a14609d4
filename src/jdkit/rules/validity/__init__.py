"""Rules about the term of validity, versions, revisions and signatures."""

from jdkit.rule import Rule
from jdkit.rules.validity import (
    changed_without_revision,
    expired,
    expires_soon,
    open_ended_validity,
    revision_order,
    stale_signature,
    validity_reversed,
    validity_too_long,
)

RULES: tuple[Rule, ...] = (
    expired.RULE,
    expires_soon.RULE,
    open_ended_validity.RULE,
    validity_too_long.RULE,
    validity_reversed.RULE,
    changed_without_revision.RULE,
    revision_order.RULE,
    stale_signature.RULE,
)
