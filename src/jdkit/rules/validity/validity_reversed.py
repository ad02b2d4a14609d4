"""A term of validity that ends before it begins.

One of the two days is a slip, mostly of the year, and until it is mended the position is in force on no day (S0: the
term tells which version is in force). A term of a single day is none.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Note, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if validity and validity.effective and validity.expires and validity.expires < validity.effective:
        args = {"words": validity.expires.isoformat(), "from": validity.effective.isoformat()}
        note = Note(("validity", "effective"), "from", args=args)
        yield Finding(("validity", "expires"), args=args, notes=(note,))


RULE = Rule(
    name="validity-reversed",
    family=Family.VALIDITY,
    severity=Severity.ERROR,
    sources=("S0",),
    faulty=(
        "validity:\n  effective: 2026-07-01\n  expires: ⟦2026-06-30⟧\n",
        "validity:\n  status: approved\n  expires: ⟦2025-12-31⟧\n  effective: 2026-01-01\n",
        "validity: {生效日期: 2027-01-01, 失效日期: ⟦2026-12-31⟧}\nsignatures: []\n",
    ),
    faultless=(
        "validity:\n  effective: 2026-01-01\n  expires: 2026-12-31\n",
        "validity:\n  effective: 2026-07-01\n  expires: 2026-07-01\n",
        "validity:\n  expires: 2025-12-31\n",
        "validity: {生效日期: 2026-01-01, 失效日期: 2026-12-31}\nsignatures: []\n",
    ),
    check=check,
)
