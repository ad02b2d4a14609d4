"""An ignore comment that does not say why, where the workspace wants to know.

Who reads it a year later can neither keep it nor take it out. It is asked for by ``ignores: {require_reason: true}`` in
``jdkit.yaml``. Applying the comments finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="ignore-without-reason",
    family=Family.FILE,
    severity=Severity.WARNING,
    sources=("jdkit",),
    faulty=(
        "认真登记客户诉求  ⟦# jdkit: ignore[decoration]⟧",
        "认真登记客户诉求  ⟦# jdkit: ignore[decoration] until=2026-12-31⟧",
        "認真登記客戶訴求  ⟦# jdkit: ignore[decoration]⟧",
    ),
    faultless=(
        "认真登记客户诉求  # jdkit: ignore[decoration] 沿用总部原文",
        "认真登记客户诉求  # jdkit: ignore[decoration] until=2026-12-31 改版时重写",
        "認真登記客戶訴求  # jdkit: ignore[decoration] 沿用總部原文",
    ),
)
