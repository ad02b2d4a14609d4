"""A key without which what stands around it means nothing.

A position without title or department cannot be told from others; a duty without what is done is none. A whole element
that is missing is told of by ``missing-element``. Reading the file finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="missing-key",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("S0", "jdkit"),
    faulty=(
        "⟦header⟧:\n  title: 客服专员\n",
        "⟦header⟧:\n  部門: 客戶服務部\n",
        "duties:\n  - ⟦{how: 按照服务规程, result: 确保每件诉求有答复}⟧\n",
        "signatures:\n  - ⟦signed: 2026-01-05⟧\n",
    ),
    faultless=(
        "header:\n  title: 客服专员\n  department: 客户服务部\n",
        "header:\n  職務名稱: 客服專員\n  部門: 【待填】\n",
        "duties:\n  - what: 受理客户诉求\n",
        "signatures:\n  - role: incumbent\n",
    ),
)
