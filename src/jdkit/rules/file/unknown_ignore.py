"""An ignore comment that jdkit cannot follow.

A misspelt name hides nothing, and a comment without names would hide everything, what comes later included. Faults of
syntax and encoding cannot be ignored, for what they keep jdkit from reading is not checked. Applying the comments finds
this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="unknown-ignore",
    family=Family.FILE,
    severity=Severity.WARNING,
    sources=("jdkit",),
    faulty=(
        "认真登记客户诉求  # jdkit: ignore[⟦decorations⟧] 沿用总部原文",
        "认真登记客户诉求  ⟦# jdkit: ignore⟧",
        "认真登记客户诉求  # jdkit: ignore[⟦wording⟧] 沿用总部原文",
        "认真登记客户诉求  # jdkit: ignore[decoration] 至⟦2026-02-30⟧ 沿用总部原文",
        "認真登記客戶訴求  ⟦# jdkit: ignroe[decoration] 沿用總部原文⟧",
    ),
    faultless=(
        "认真登记客户诉求  # jdkit: ignore[decoration] 沿用总部原文",
        "认真登记客户诉求  # jdkit: ignore[decoration] 至2026-12-31 改版时重写",
        "認真登記客戶訴求  # jdkit: ignore[decoration] 沿用總部原文",
    ),
)
