"""What people type who do not know YAML: found in files that cannot be read, and in files that only seem to be."""

from jdkit.text.mistakes.failure import diagnose_failure
from jdkit.text.mistakes.suspicion import suspicions

__all__ = ["diagnose_failure", "suspicions"]
