"""Marks for what is still to be filled in."""

import re

PLACEHOLDER = re.compile(
    r"【待填[^】]*】"
    r"|[\[【［][XxＸ×✕]{1,6}[\]】］]"
    r"|[×✕]{2,}"
    r"|(?<![A-Za-z])[XＸ]{2,}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9.@/_-])x{2,}(?![A-Za-z0-9.])"
    r"|(?<![一二三四五六七八九十])○{2,}(?![一二三四五六七八九十年])"
    r"|[×XＸ]\s?[年月][×XＸ]\s?[月日]"
    r"|【\s*】|【(?:填写|填寫)[^】]*】|（(?:待补充|待補充|待定|请填写|請填寫)[^）]*）"
    r"|_{3,}|＿{2,}"
    r"|(?:\.{3,}|…{1,})\s*$"
)
"""``【待填】`` and ``【待填：说明】`` are jdkit's own; the others are what templates leave behind."""


PLACEHOLDER_HINT = re.compile(r"[【\[［×✕○_＿…]|[XxＸ]{2}|\.{3}|（(?:待|请|請)|[XＸ]\s?[年月]")
"""Found wherever a placeholder could be: cheap to look for in a whole file."""


def placeholder_span(text: str) -> tuple[int, int] | None:
    """The first placeholder in a text."""
    found = PLACEHOLDER.search(text)
    return found.span() if found else None
