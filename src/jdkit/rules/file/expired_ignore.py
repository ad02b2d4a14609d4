"""An ignore comment whose last day is over.

It was written with a day because the fault was to be mended by then; from the day after the fault counts again. The
last day itself still counts. Applying the comments finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="expired-ignore",
    family=Family.FILE,
    severity=Severity.WARNING,
    sources=("jdkit",),
    faulty=(
        "认真登记客户诉求  ⟦# jdkit: ignore[decoration] until=2026-06-29 改版时重写⟧",
        "认真登记客户诉求  ⟦# jdkit: ignore[decoration] 至2026-03-31 改版时重写⟧",
        "認真登記客戶訴求  ⟦# jdkit: ignore[decoration] 至2026-03-31 改版時重寫⟧",
    ),
    faultless=(
        "认真登记客户诉求  # jdkit: ignore[decoration] until=2026-06-30 改版时重写",
        "认真登记客户诉求  # jdkit: ignore[decoration] 改版时重写（至2026-12-31）",
        "認真登記客戶訴求  # jdkit: ignore[decoration] 至2026-12-31 改版時重寫",
    ),
)
