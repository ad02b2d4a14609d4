"""A revision table whose days do not run in one direction.

Read from top to bottom or from bottom to top, the table must lead from one version to the next (S0: one must be able
to tell which version is in force); a line out of order is in the wrong place or carries a wrong day. Both directions
are in use, and several lines may bear one day. Lines without a day are passed over. Moving the line is offered where
that alone restores the order, as unsafe, for the day may be what is wrong.
"""

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Fix, Note, Options, Page, Rule
from jdkit.text import Move

Line = tuple[int, date]
REVISIONS = ("validity", "revisions")


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    revisions = validity.revisions if validity else []
    lines = [(index, revision.date) for index, revision in enumerate(revisions) if revision and revision.date]
    if _in_order(lines) or _in_order(lines[::-1]):
        return
    rising = _is_rising(lines)
    broken = next(n for n in range(1, len(lines)) if not _in_order(lines[n - 1 : n + 1][:: 1 if rising else -1]))
    odd = next((n for n in (broken, broken - 1) if _mends(lines, n, rising)), None)
    (index, day), (other, other_day) = lines[broken], lines[broken - 1]
    args = {"words": day.isoformat(), "other": other_day.isoformat()}
    yield Finding(
        (*REVISIONS, index, "date"),
        variant="earlier" if rising else "later",
        args=args,
        fix=_fix(lines, odd, rising) if odd is not None and len(lines) == len(revisions) else None,
        notes=(Note((*REVISIONS, other, "date"), "other", args=args),),
    )


def _in_order(lines: list[Line]) -> bool:
    return all(a[1] <= b[1] for a, b in pairwise(lines))


def _is_rising(lines: list[Line]) -> bool:
    steps = [(b[1] > a[1]) - (b[1] < a[1]) for a, b in pairwise(lines)]
    return sum(steps) > 0 or (sum(steps) == 0 and lines[0][1] <= lines[-1][1])


def _mends(lines: list[Line], without: int, rising: bool) -> bool:
    rest = lines[:without] + lines[without + 1 :]
    return _in_order(rest if rising else rest[::-1])


def _fix(lines: list[Line], odd: int, rising: bool) -> Fix:
    day = lines[odd][1]
    rest = lines[:odd] + lines[odd + 1 :]
    target = sum(1 for _, other in rest if (other <= day if rising else other >= day))
    return Fix((Move((*REVISIONS, lines[odd][0]), target),))


RULE = Rule(
    name="revision-order",
    family=Family.VALIDITY,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "validity:\n  revisions:\n    - {version: V1, date: 2024-01-05}\n"
        "    - {version: V3, date: 2026-01-05}\n    - {version: V2, date: ⟦2025-01-05⟧}\n",
        "validity:\n  revisions:\n    - {version: V4, date: 2026-01-05}\n    - {version: V3, date: 2025-01-05}\n"
        "    - {version: V1, date: 2023-01-05}\n    - {version: V2, date: ⟦2024-01-05⟧}\n",
        "validity:\n  修訂記錄:\n    - {日期: 2026-01-05, 原因: 首次發布}\n    - {日期: ⟦2025-03-01⟧, 原因: 調整職責}\n"
        "    - {日期: 2026-06-01, 原因: 調整權限}\n",
    ),
    faultless=(
        "validity:\n  revisions:\n    - {version: V1, date: 2024-01-05}\n    - {version: V2, date: 2025-01-05}\n",
        "validity:\n  revisions:\n    - {version: V2, date: 2025-01-05}\n    - {version: V1, date: 2024-01-05}\n",
        "validity:\n  revisions:\n    - {version: V1, date: 2024-01-05}\n    - {version: V2, date: 2024-01-05}\n"
        "    - {version: V3, date: 2025-01-05}\n",
        "validity:\n  revisions:\n    - {version: V1, date: 2024-01-05}\n    - 调整权限\n"
        "    - {version: V3, date: 2026-01-05}\n",
        "validity:\n  修訂記錄: [{日期: 2026-01-05, 原因: 首次發布}]\n",
    ),
    check=check,
)
