"""Rules that a workspace writes in YAML: the model of their files, and how each becomes a ``Rule``."""

from jdkit.custom.build import rule_of
from jdkit.custom.fault import RuleFault
from jdkit.custom.model import KINDS, CustomRule
from jdkit.custom.trial import failures

__all__ = ["KINDS", "CustomRule", "RuleFault", "failures", "rule_of"]
