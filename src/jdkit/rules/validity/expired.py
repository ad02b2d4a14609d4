"""A position whose term of validity is over.

S0: without a term nobody can tell which version is in force, and a description is usually revised every year. Past its
last day a description is no longer one to recruit, appraise or pay by. The last day itself still counts. A position
that is retired is meant to be over.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from jdkit.diagnostic import Severity
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    expires = validity.expires if validity and validity.status != Status.RETIRED else None
    if expires and expires < date.max:
        args = {"words": expires.isoformat()}
        yield Finding(("validity", "expires"), args=args, since=expires + timedelta(days=1))


RULE = Rule(
    name="expired",
    family=Family.VALIDITY,
    severity=Severity.ERROR,
    sources=("S0",),
    faulty=(
        "validity:\n  status: approved\n  effective: 2025-01-01\n  expires: ⟦2025-12-31⟧\n",
        "validity:\n  effective: 2025-07-01\n  expires: ⟦2026-06-29⟧\n",
        "validity:\n  狀態: 草稿\n  失效日期: ⟦2026-03-31⟧\n",
    ),
    faultless=(
        "validity:\n  status: approved\n  effective: 2026-01-01\n  expires: 2026-12-31\n",
        "validity:\n  status: approved\n  effective: 2025-07-01\n  expires: 2026-06-30\n",
        "validity:\n  status: retired\n  effective: 2024-01-01\n  expires: 2024-12-31\n",
        "validity:\n  狀態: 已廢止\n  失效日期: 2024-12-31\n",
    ),
    check=check,
)
