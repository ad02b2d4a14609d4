"""Something in ``jdkit.yaml`` that jdkit cannot follow.

What is configured and not understood would silently check less or otherwise than was meant. The examples are
``jdkit.yaml`` files. Reading the configuration finds this, so there is no check.
"""

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Rule

RULE = Rule(
    name="config",
    family=Family.FILE,
    severity=Severity.ERROR,
    sources=("jdkit",),
    faulty=(
        "profile: basic\nrules:\n  select: [no-such-rule]\n",
        "profile: 严格一点\n",
    ),
    faultless=(
        "profile: basic\nlanguage: zh-Hans\n",
        "profile: strict\nlanguage: zh-Hant\n",
    ),
)
