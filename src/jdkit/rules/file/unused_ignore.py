"""An ignore comment under which there is nothing to ignore.

A comment that once hid a fault and outlived it will hide the next one. Only rules that ran are told of, so that a run
with fewer rules asks nobody to take out what another run needs. Applying the comments finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="unused-ignore",
    family=Family.FILE,
    severity=Severity.WARNING,
    sources=("jdkit",),
    faulty=(
        "受理客户诉求  ⟦# jdkit: ignore[decoration] 沿用总部原文⟧",
        "duties:\n  ⟦# jdkit: ignore[vague-term]⟧\n  - 登记客户诉求\n  - 及时答复客户\n",
        "认真登记客户诉求  # jdkit: ignore[decoration, ⟦vague-term⟧] 沿用总部原文",
        "受理客戶訴求  ⟦# jdkit: ignore[decoration] 沿用總部原文⟧",
    ),
    faultless=(
        "认真登记客户诉求  # jdkit: ignore[decoration] 沿用总部原文",
        "duties:\n  # jdkit: ignore[vague-term] 时限另见服务规程\n  - 及时答复客户\n",
        "認真登記客戶訴求  # jdkit: ignore[decoration] 沿用總部原文",
    ),
)
