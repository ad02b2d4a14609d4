"""A value that its key does not admit: a day that does not exist, a number in words, a word outside a closed list.

The value is left out of all checks, so a wrong date escapes the rules about dates. Days are written 2026-01-31. Closed
lists may be used by their English or Chinese words. Reading the file finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="wrong-value",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("jdkit",),
    faulty=(
        "validity:\n  effective: 2026-01-01\n  expires: ⟦2026-02-30⟧\n",
        "validity:\n  expires: ⟦2026年12月31日⟧\n",
        "management:\n  nature: ⟦主管⟧\n",
        "duties:\n  - {what: 受理客户诉求, importance: ⟦最高⟧}\n",
        "management:\n  管理性質: ⟦主管⟧\n",
    ),
    faultless=(
        "validity:\n  effective: 2026-01-01\n  expires: 2026-12-31\n",
        "validity:\n  expires: 【待填】\n",
        "management:\n  nature: lead\n",
        "duties:\n  - {what: 受理客户诉求, importance: 1, time_share: 40%}\n",
        "management:\n  管理性質: 領導\n",
    ),
)
