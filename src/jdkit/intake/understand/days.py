"""Days as documents write them."""

import re
from datetime import date

_DAY = re.compile(
    r"(?P<era>民国|民國|中華民國|中华民国)?\s*(?P<year>\d{2,4})\s*[-年./．－]\s*(?P<month>\d{1,2})\s*[-月./．－]\s*(?P<day>\d{1,2})\s*[日号號]?(?:\s+00:00:00)?"
)
_BLANK_FORM = re.compile(r"[\s\u00a0\u3000年月日_＿/.\-至到~～]*")


def day_in(text: str) -> tuple[date, tuple[int, int]] | None:
    """The first day in a text, and where it stands."""
    match = _DAY.search(text)
    if match is None:
        return None
    year = int(match["year"]) + (1911 if match["era"] else 0)
    try:
        return (date(year, int(match["month"]), int(match["day"])), match.span()) if year > 1900 else None
    except ValueError:
        return None


def is_blank_day(text: str) -> bool:
    """Whether a text is a form for a day that nobody filled in: ____年__月__日."""
    return _BLANK_FORM.fullmatch(text) is not None
