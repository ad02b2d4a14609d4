"""A validity without a last day.

S0 asks for a term, half a year or a year: without one nobody can tell which version is in force. A term that stands in
words (自发布之日起一年, 2026 年全年) is one; 长期有效 is not, and 一年 alone has no beginning. A last day that is there
but cannot be read is told of by ``wrong-value``, a validity that is missing altogether by ``missing-element``; a
retired position needs none.
"""

import re
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.script import simplify
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Options, Page, Rule

UNLIMITED = re.compile(
    r"长期有效|长期|永久有效|永久|永远有效|无限期|无固定期限|不限期|一直有效|until further notice|indefinite(?:ly)?",
    re.IGNORECASE,
)
BEGINNING = re.compile(
    r"\d|〇|○|自|从|起|即日|生效|发布|批准|签[发字订署]|聘|合同|本年|今年|每年|全年|from|since|effective|approv|sign|this|current",
    re.IGNORECASE,
)
TERM = re.compile(r"\d|[年月季日天]|year|month|quarter", re.IGNORECASE)


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if not validity or validity.status == Status.RETIRED:
        return
    if validity.plain is None:
        if "expires" not in page.data["validity"]:
            yield Finding(("validity", "expires"))
    elif unlimited := UNLIMITED.search(simplify(validity.plain)):
        words = validity.plain[slice(*unlimited.span())]
        yield Finding(("validity",), unlimited.span(), variant="unlimited", args={"words": words})
    elif not TERM.search(validity.plain):
        yield Finding(("validity",), variant="unlimited", args={"words": validity.plain})
    elif not BEGINNING.search(simplify(validity.plain)):
        yield Finding(("validity",), variant="undated", args={"words": validity.plain})


RULE = Rule(
    name="open-ended-validity",
    family=Family.VALIDITY,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "⟦validity⟧:\n  status: approved\n  effective: 2026-01-01\n",
        "⟦validity⟧:\n  狀態: 已批准\n  生效日期: 2026-01-01\n",
        "validity: 自发布之日起⟦长期有效⟧\nsignatures: []\n",
        "validity: ⟦無限期⟧\nsignatures: []\n",
        "validity: ⟦一年⟧\nsignatures: []\n",
    ),
    faultless=(
        "validity:\n  status: approved\n  expires: 2026-12-31\n",
        "validity: 自发布之日起一年\nsignatures: []\n",
        "validity: 本年度\nsignatures: []\n",
        "validity: 與勞動合同期限一致，三年\nsignatures: []\n",
        "validity: 2026年1月1日至2026年12月31日\nsignatures: []\n",
        "validity:\n  status: retired\n  effective: 2024-01-01\n",
        "validity:\n  status: approved\n  expires: 【待填】\n",
    ),
    check=check,
)
