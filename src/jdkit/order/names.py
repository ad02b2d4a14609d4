"""Which spelling of a key a file is given."""

from collections.abc import Sequence
from enum import StrEnum

from jdkit.language.script import has_traditional, is_simplified_only
from jdkit.model.names import KEYS


class Keys(StrEnum):
    """The language that keys are written in."""

    EN = "en"
    ZH = "zh"


def name_in(language: str, names: Sequence[str]) -> str:
    """The first name in a language's script. The table lists the simplified one, then the traditional one."""
    if language != "zh-Hant":
        return next((name for name in names if not has_traditional(name)), names[0])
    if len(names) > 1 and has_traditional(names[1]):
        return names[1]
    return next((name for name in names if not any(map(is_simplified_only, name))), names[0])


def key_name(key: str, keys: Keys, language: str) -> str:
    """How a key is written; one without a Chinese name stays English."""
    names = KEYS.get(key)
    return name_in(language, names) if names and keys is Keys.ZH else key
