"""A position whose term of validity ends within the next days.

S0 has a description revised every year; interviews, review and signatures take weeks, so the reminder comes before the
term is over. A draft and a retired position have no term that anybody waits for.
"""

from collections.abc import Iterator
from datetime import timedelta

from jdkit.diagnostic import Severity
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if validity and validity.expires and validity.status not in (Status.DRAFT, Status.RETIRED):
        expires = validity.expires
        since = expires - timedelta(days=min(max(options["days"], 0), expires.toordinal() - 1))
        yield Finding(("validity", "expires"), args={"words": expires.isoformat()}, since=since, until=expires)


RULE = Rule(
    name="expires-soon",
    family=Family.VALIDITY,
    severity=Severity.INFO,
    sources=("S0",),
    options={"days": 30},
    faulty=(
        "validity:\n  status: approved\n  effective: 2025-07-01\n  expires: ⟦2026-06-30⟧\n",
        "validity:\n  effective: 2025-08-01\n  expires: ⟦2026-07-30⟧\n",
        "validity:\n  状态: 审核中\n  失效日期: ⟦2026-07-15⟧\n",
    ),
    faultless=(
        "validity:\n  status: approved\n  effective: 2025-08-01\n  expires: 2026-07-31\n",
        "validity:\n  status: approved\n  effective: 2025-07-01\n  expires: 2026-06-29\n",
        "validity:\n  status: draft\n  effective: 2025-08-01\n  expires: 2026-07-15\n",
        "validity:\n  狀態: 已廢止\n  失效日期: 2026-07-15\n",
    ),
    check=check,
)
