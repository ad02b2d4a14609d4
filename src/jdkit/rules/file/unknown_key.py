"""A key that jdkit does not know where it stands.

What stands under it is neither checked nor printed, mostly because of a slip in the key. Keys of one's own belong under
``custom``; ``environment`` is open, and a key that begins with ``x-`` is passed over. Reading the file finds this, so
there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="unknown-key",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("jdkit",),
    faulty=(
        "purpose:\n  ⟦wyh⟧: 让客户诉求有人受理\n  what: 受理客户诉求\n",
        "header:\n  title: 客服专员\n  department: 客户服务部\n  ⟦成本中心⟧: CC-12\n",
        "⟦職責範疇⟧:\n  - 受理客戶訴求\n",
    ),
    faultless=(
        "purpose:\n  why: 让客户诉求有人受理\n  what: 受理客户诉求\n",
        "header:\n  title: 客服专员\n  department: 客户服务部\n  x-成本中心: CC-12\n",
        "environment:\n  噪声: 60 分贝以下\n",
        "duties:\n  - 受理客戶訴求\n",
    ),
)
