"""Marks for what is still to be filled in."""

import re
from typing import Any

PLACEHOLDER = re.compile(
    r"【待填[^】]{0,300}】"
    r"|[\[【［][XxＸ×✕]{1,6}[\]】］]"
    r"|[×✕]{2,}"
    r"|(?<![A-Za-z])[XＸ]{2,}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9.@/_-])x{2,}(?![A-Za-z0-9.])"
    r"|(?<![一二三四五六七八九十])○{2,}(?![一二三四五六七八九十年])"
    r"|[×XＸ]\s?[年月][×XＸ]\s?[月日]"
    r"|【\s{0,300}】|【(?:填写|填寫)[^】]{0,300}】|（(?:待补充|待補充|待定|请填写|請填寫)[^）]{0,300}）"
    r"|_{3,}|＿{2,}"
    r"|(?:(?<!\.)\.{3,}|(?<!…)…+)\s{0,300}$"
)
"""``【待填】`` and ``【待填：说明】`` are jdkit's own; the others are what templates leave behind."""


PLACEHOLDER_HINT = re.compile(r"[【\[［×✕○_＿…]|[XxＸ]{2}|\.{3}|（(?:待|请|請)|[XＸ]\s?[年月]")
"""Found wherever a placeholder could be: cheap to look for in a whole file."""


BARE = re.compile(r"[XxＸ×✕]{1,6}|待填.*")


def is_bare_placeholder(text: str) -> bool:
    """Whether a text is what an unquoted ``[X]`` or ``[待填：说明]`` holds, which YAML reads as a list."""
    return bool(BARE.fullmatch(text))


def is_placeholder(value: Any) -> bool:
    """Whether a value that was refused is still to be filled in; of lists those in brackets are to be asked about."""
    if isinstance(value, list):
        only = value[0] if len(value) == 1 else None
        return isinstance(only, str) and (is_bare_placeholder(only) or placeholder_span(only) is not None)
    return isinstance(value, str) and placeholder_span(value) is not None


def placeholder_spans(text: str) -> list[tuple[int, int]]:
    """Every placeholder in a text."""
    return [found.span() for found in PLACEHOLDER.finditer(text)]


def placeholder_span(text: str) -> tuple[int, int] | None:
    """The first placeholder in a text."""
    found = PLACEHOLDER.search(text)
    return found.span() if found else None
