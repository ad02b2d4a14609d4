"""What YAML refuses, or reads otherwise than it was meant.

A file that cannot be read is not checked at all, and one that is read otherwise shows a text its writer never saw: a
colon followed by a space in the middle of a sentence makes a key of what stands before it. Reading the file finds this,
so there is no check. Signs within words (``9:30``, ``：``) and everything in quotes are harmless.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="syntax",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("YAML 1.1",),
    faulty=(
        "duties:\n  - ⟦重点: 核对未办结的诉求⟧\n",
        'purpose: "受理客户诉求\n',
        "header:\n  title: 客服专员\n department: 客户服务部\n",
        "duties:\n  - ⟦重點: 核對未辦結的訴求⟧\n",
    ),
    faultless=(
        "duties:\n  - 重点：核对未办结的诉求\n",
        'duties:\n  - "重点: 核对未办结的诉求"\n',
        "duties:\n  - 每日 9:30 前核对未办结的诉求\n",
        "duties:\n  - what: 核對未辦結的訴求\n    how: 按照交接規程\n",
    ),
)
