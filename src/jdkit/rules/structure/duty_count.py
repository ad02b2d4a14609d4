"""More duties than one can keep in mind.

Why: a long list puts main and minor on a level, and is usually a list of tasks that belong together under fewer
duties (S1, bottom-up, step 3).

Sources disagree: at most 8 by one published answer key, up to 12 elsewhere, 8 to 13 in real tables. Option ``max``
is 12.

Source: S1.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    count, most = len(page.position.duties), int(options["max"])
    if count > most:
        yield Finding(("duties",), at_key=True, args={"count": count, "max": most})


def _duties(count: int) -> str:
    return "".join(f"  - 盘点 {n} 号仓库\n" for n in range(1, count + 1))


RULE = Rule(
    name="duty-count",
    family=Family.STRUCTURE,
    severity=Severity.INFO,
    sources=("S1",),
    options={"max": 12},
    faulty=(f"⟦duties⟧:\n{_duties(13)}", f"language: zh-Hans\n⟦duties⟧:\n{_duties(20)}"),
    faultless=(f"duties:\n{_duties(12)}", "language: zh-Hans\nduties: 盘点仓库\n"),
    check=check,
)
