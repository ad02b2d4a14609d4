"""What reading the file itself finds: these rules have no check, they hold what is said about them."""

from jdkit.rule import Rule
from jdkit.rules.file import (
    config,
    duplicate_key,
    encoding,
    expired_ignore,
    ignore_without_reason,
    missing_key,
    syntax,
    unknown_ignore,
    unknown_key,
    unreadable,
    unused_ignore,
    wrong_type,
    wrong_value,
)

RULES: tuple[Rule, ...] = (
    unreadable.RULE,
    syntax.RULE,
    encoding.RULE,
    duplicate_key.RULE,
    missing_key.RULE,
    unknown_key.RULE,
    wrong_type.RULE,
    wrong_value.RULE,
    config.RULE,
    unused_ignore.RULE,
    unknown_ignore.RULE,
    expired_ignore.RULE,
    ignore_without_reason.RULE,
)
