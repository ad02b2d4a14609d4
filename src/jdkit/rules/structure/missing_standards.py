"""A position none of whose duties has a performance standard.

Why: writing duties includes writing the indicators and standards by which they are appraised (S1); a standard says
to what degree a duty must be done (S0). Without any, appraisal starts from nothing.

Told once for the post: not every duty can be measured. Duties in whose place a figure stands belong to
``metric-as-duty``.

Source: S0, S1.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Profile, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    if page.duties and not any(duty.standards for _, duty in page.duties):
        yield Finding(("duties",), at_key=True, args={"count": len(page.duties)})


RULE = Rule(
    name="missing-standards",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    profile=Profile.STANDARD,
    sources=("S0", "S1"),
    faulty=(
        "⟦duties⟧:\n  - 登记来访人员\n  - 保管公司印章\n",
        "⟦duties⟧:\n  - {what: 登記來訪人員, 績效標準: []}\n",
        "language: zh-Hans\n⟦duties⟧: 登记来访人员\n",
    ),
    faultless=(
        "duties:\n  - 登记来访人员\n  - {what: 保管公司印章, standards: 用印登记率 100%}\n",
        "duties:\n  - {what: 登記來訪人員, 績效標準: [{指標: 登記率, 目標值: 100%}]}\n",
        "language: zh-Hans\nduties: []\n",
    ),
    check=check,
)
