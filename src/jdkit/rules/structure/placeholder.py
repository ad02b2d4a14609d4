"""A blank that nobody has filled in: 【待填】, [X], ××, ____, a sentence that trails off in ….

Why: S1's form 负责 ××× 工作 is a form. A description with a blank in it can be neither signed nor appraised by, and
other rules would judge words that are not there yet, so they pass over such a field.

Every field is looked at, ids, dates and references too. An unquoted [X] is a list for YAML and is found as well.
Limits: XXL, 7×24 and 3 × 5 are no blanks. One finding for each blank.

Source: S1 (the form), S0 (signature and validity presuppose a finished text).
"""

from collections.abc import Iterator
from typing import Any

from jdkit.diagnostic import Severity
from jdkit.language.placeholder import is_bare_placeholder, placeholder_spans
from jdkit.model.path import Path
from jdkit.rule import Family, Finding, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    for path, value in page.scalars:
        if path in page.placeholders:
            for span in placeholder_spans(value):
                yield Finding(path, span, args={"words": value[slice(*span)]})
        elif path[-1] == 0 and is_bare_placeholder(value) and _stands_alone(page, path[:-1]):
            yield Finding(path[:-1], args={"words": f"[{value}]"})


def _stands_alone(page: Page, path: Path) -> bool:
    """Whether the list at ``path`` has one entry: [X] without quotes."""
    value: Any = page.data
    for part in path:
        value = value[part]
    return len(value) == 1


RULE = Rule(
    name="placeholder",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "负责⟦××⟧部门的档案管理",
        "負責⟦【待填：哪一類】⟧合同的歸檔",
        "按照⟦[X]⟧流程受理报修",
        "负责⟦XX⟧公司的对账工作",
        "负责⟦××⟧部门的⟦【待填】⟧归档",
        "每月盘点⟦____⟧仓库",
        "header: {title: 档案员, department: 行政部, code: ⟦【待填】⟧}\n# 编号由人事给出\n",
        "validity:\n  status: draft\n  effective: ⟦【待填】⟧\n",
        "header: {title: 档案员, department: 行政部}\nvalidity: {status: draft, effective: ⟦[X]⟧}\n",
    ),
    faultless=(
        "负责 7×24 小时值守监控室",
        "發放 XXL 號工作服並登記",
        "按 3 × 5 矩阵评定风险等级",
        "核对“……”处省略的合同条款",
        "duties:\n  - 负责 X 光机的日常检查\nlanguage: zh-Hans\n",
    ),
    check=check,
)
