"""Duties that do not stand in the order of their importance.

Why: duties run from main to minor (S0); whoever reads the first three must know what the post is for.

Equal importance is allowed, and duties without one are passed over. One finding for the post. The fix moves the one
duty that is out of place; where more than one is, there is none.

Source: S0.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Fix, Options, Page, Rule
from jdkit.text import Move


def check(page: Page, options: Options) -> Iterator[Finding]:
    ranked = [(path, duty.importance) for path, duty in page.duties if duty.importance is not None]
    ranks = [rank for _, rank in ranked]
    late = next((n for n in range(1, len(ranks)) if ranks[n] < ranks[n - 1]), None)
    if late is None:
        return
    moved = next((n for n in (late, late - 1) if _in_order([*ranks[:n], *ranks[n + 1 :]])), None)
    early = moved == late - 1
    at, other = (late - 1, late) if early else (late, late - 1)
    path, all_ranked = ranked[at][0], len(ranks) == len(page.data["duties"])
    yield Finding(
        (*path, "importance"),
        variant="early" if early else "late",
        args={"importance": ranks[at], "other": ranks[other]},
        fix=Fix((Move(path, _target(ranks, at)),)) if moved is not None and all_ranked else None,
    )


def _in_order(ranks: Sequence[int]) -> bool:
    return all(one <= next_one for one, next_one in pairwise(ranks))


def _target(ranks: Sequence[int], at: int) -> int:
    return bisect_right([*ranks[:at], *ranks[at + 1 :]], ranks[at])


RULE = Rule(
    name="duty-order",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "duties:\n  - {what: 保管公司印章, importance: 2}\n  - {what: 登记来访人员, importance: ⟦1⟧}\n",
        "duties:\n  - {what: 登記來訪人員, importance: 1}\n  - {what: 盤點倉庫, importance: ⟦4⟧}\n"
        "  - {what: 保管印章, importance: 2}\n  - {what: 編制採購計劃, importance: 3}\n",
        "duties:\n  - {what: 保管公司印章, importance: 3}\n  - 盘点仓库\n  - {what: 登记来访人员, importance: ⟦2⟧}\n",
    ),
    faultless=(
        "duties:\n  - {what: 登记来访人员, importance: 1}\n  - {what: 保管公司印章, importance: 1}\n",
        "duties:\n  - {what: 登記來訪人員, importance: 1}\n  - 盤點倉庫\n  - {what: 保管印章, importance: 4}\n",
        "duties:\n  - {what: 登记来访人员, importance: 2}\n  - {what: 保管公司印章, importance: 10}\n",
        "duties:\n  - {what: 登记来访人员, importance: 高}\n  - {what: 保管公司印章, importance: 1}\n",
    ),
    check=check,
)
