"""A position without one of the six required elements.

Why: recruiting, training, appraisal and pay all read the same document (S0); each element answers a question that
one of them asks. A faulty element counts as present, an empty one as missing, and so does one that is but 无, 略 or
待定; an element that is only a placeholder belongs to ``placeholder``.

Options: ``severity_of`` maps an element to its own severity, so that thousands of imported files can be brought up
step by step.

Source: S0.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.model.position import ELEMENTS
from jdkit.rule import Family, Finding, Options, Page, Rule
from jdkit.rules.structure.blank import is_blank


def check(page: Page, options: Options) -> Iterator[Finding]:
    severity_of = options["severity_of"]
    for element in ELEMENTS:
        if is_blank(page.data.get(element)):
            severity = Severity(severity_of[element]) if element in severity_of else None
            yield Finding((element,), at_key=True, args={"element": element}, severity=severity)


RULE = Rule(
    name="missing-element",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    sources=("S0",),
    options={"severity_of": {}},
    faulty=(
        "language: zh-Hans\n⟦relations⟧: []\n",
        "language: zh-Hans\n⟦qualifications⟧:\n",
        "⟦management⟧: {}\n⟦validity⟧:\n",
        "language: zh-Hant\n⟦duties⟧: ['']\n",
        "⟦relations⟧: 无\n⟦management⟧: N/A\n⟦qualifications⟧: /\n",
    ),
    faultless=(
        "relations: 无固定协作部门，按工单联系\nmanagement: 无下属\n",
        "relations: 與各班組核對排班\nmanagement: 非管理崗位\n",
        "qualifications: 大专\nvalidity: {status: draft}\n",
        "language: zh-Hans\nduties: 【待填】\n",
        "validity:\n  effective: 明年一月\n",
    ),
    check=check,
)
