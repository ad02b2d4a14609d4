"""A position that does not say why it exists.

Why: the purpose (职务目标) is what every duty is compared with (S1, bottom-up, step 5), and what still holds when
the holder changes. S0 states it by the 3W: Why (目的), Within (职权范围), What (工作内容).

Source: S0, which counts it among the details that matter, not the required elements: hence from profile standard
on.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Profile, Rule
from jdkit.rules.structure.blank import is_blank


def check(page: Page, options: Options) -> Iterator[Finding]:
    if is_blank(page.data.get("purpose")):
        yield Finding(("purpose",), at_key=True)


RULE = Rule(
    name="missing-purpose",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    profile=Profile.STANDARD,
    sources=("S0", "S1"),
    faulty=(
        "language: zh-Hans\n⟦purpose⟧:\n",
        "language: zh-Hant\n⟦purpose⟧: ''\n",
        "⟦purpose⟧: {why: '', what: ''}\nlanguage: zh-Hans\n",
    ),
    faultless=(
        "language: zh-Hans\npurpose: 让来访人员有登记、有接待\n",
        "language: zh-Hans\npurpose: {what: 【待填】}\n",
        "language: zh-Hant\npurpose: {目的: 讓來訪人員有登記}\n",
    ),
    check=check,
)
