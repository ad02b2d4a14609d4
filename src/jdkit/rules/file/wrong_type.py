"""A list where a text is wanted, a text where keys are wanted, and the like.

The part at fault is left out of all checks. Where one sentence says it all, a sentence may stand for a list or for
keys. Reading the file finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="wrong-type",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("jdkit",),
    faulty=(
        "header:\n  title: ⟦[客服专员, 客服代表]⟧\n  department: 客户服务部\n",
        "header: ⟦客服专员⟧\npurpose: 受理客户诉求\n",
        "duties:\n  - what: ⟦{a: 受理客户诉求}⟧\n",
        "management:\n  管理人數: ⟦3 人⟧\n",
    ),
    faultless=(
        "header:\n  title: 客服专员\n  department: 客户服务部\n  aliases: 客服代表\n",
        "purpose: 受理客户诉求\nduties: 受理客户诉求\n",
        "management:\n  管理人數: {直接: 3}\n",
    ),
)
