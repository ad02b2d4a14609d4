"""``jdkit.yaml`` as data."""

from jdkit.config.model import Config, RuleSettings

__all__ = ["Config", "RuleSettings"]
