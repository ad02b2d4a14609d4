"""Rules about what the law asks of a description."""

from jdkit.rule import Rule
from jdkit.rules.compliance import personal_data

RULES: tuple[Rule, ...] = (personal_data.RULE,)
