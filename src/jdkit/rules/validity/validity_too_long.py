"""A term of validity longer than a year.

S0 gives a description half a year or a year and has it revised every year: duties, posts and systems change faster than
a longer term admits. The last day is inclusive, so 2026-01-01 to 2026-12-31 is exactly a year and 2027-01-01 one day
more. A retired position is left alone.
"""

from collections.abc import Iterator
from datetime import date

from jdkit.diagnostic import Severity
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Note, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if not validity or not validity.effective or not validity.expires or validity.status == Status.RETIRED:
        return
    months: int = options["months"]
    over = _after(validity.effective, months)
    if over and validity.expires >= over:
        args = {"words": validity.expires.isoformat(), "from": validity.effective.isoformat(), "months": months}
        note = Note(("validity", "effective"), "from", args=args)
        yield Finding(("validity", "expires"), args=args, notes=(note,))


def _after(start: date, months: int) -> date | None:
    """The first day after a term of so many months; none beyond the calendar."""
    years, month = divmod(start.month - 1 + months, 12)
    try:
        first = date(start.year + years, month + 1, 1)
        following = date(first.year + first.month // 12, first.month % 12 + 1, 1)
    except ValueError:
        return None
    return first.replace(day=start.day) if start.day <= (following - first).days else following


RULE = Rule(
    name="validity-too-long",
    family=Family.VALIDITY,
    severity=Severity.WARNING,
    sources=("S0",),
    options={"months": 12},
    faulty=(
        "validity:\n  effective: 2026-01-01\n  expires: ⟦2027-01-01⟧\n",
        "validity:\n  status: approved\n  effective: 2026-03-15\n  expires: ⟦2029-03-14⟧\n",
        "validity:\n  生效日期: 2026-01-01\n  失效日期: ⟦2027-12-31⟧\n",
    ),
    faultless=(
        "validity:\n  effective: 2026-01-01\n  expires: 2026-12-31\n",
        "validity:\n  effective: 2026-03-15\n  expires: 2027-03-14\n",
        "validity:\n  effective: 2028-02-29\n  expires: 2029-02-28\n",
        "validity:\n  effective: 2026-01-01\n  expires: 2026-06-30\n",
        "validity:\n  status: retired\n  effective: 2020-01-01\n  expires: 2024-12-31\n",
        "validity:\n  失效日期: 2027-12-31\n",
    ),
    check=check,
)
