"""Duties that do not say with what result (做成什么).

Why: the result is what a duty is for, and the only part of it by which work well done can be told from work done
(S1: 做什么 + 怎么做 + 做成什么).

A result is the part ``result``, or a clause in the sentence itself: 确保…, 使…, 以便…, 达到…, 做到…. Limits: 使用,
行使 and 出使 bring no result; nor does 为客户提供…, which says for whom.

Options: ``per`` tells it once for the ``post``, if more than ``share`` of its duties lack it, or for each ``duty``.

Source: S1, whose own corrected sentences state neither method nor result: hence one finding for the post by
default.
"""

import re
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.rule import Family, Finding, Options, Page, Profile, Rule
from jdkit.rules.structure.duty_parts import lacking_part

RESULT = Pattern(
    r"确保|保证(?!金|书|人)|使得|促使|以便|以免|以期|以防|达到|达成|实现|做到"
    r"|(?<![即假行大天驱纵出])使(?![用命领者馆节])"
    r"|[，；、,;]并?(?:让|保障|避免|防止|杜绝)"
    r"|以(?:满足|提高|降低|减少|防止|避免|保障|供|备)"
    r"|\b(?:so (?:that|as to)|in order (?:to|that)|ensur(?:e|es|ing)|mak(?:e|es|ing) sure"
    r"|to (?:achieve|keep|prevent|maintain|meet|reach|avoid))\b",
    flags=re.IGNORECASE,
)


def check(page: Page, options: Options) -> Iterator[Finding]:
    yield from lacking_part(page, options, lambda duty: duty.result, RESULT)


RULE = Rule(
    name="missing-result",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S1",),
    options={"per": "post", "share": 0.5},
    profile_options={Profile.STANDARD: {"per": "duty"}},
    faulty=(
        "⟦按访客管理规定登记来访人员⟧",
        "⟦为各部门提供会议室预订服务⟧",
        "⟦按照規定使用公司印章⟧",
        "duties:\n  - {what: ⟦负责核对供应商发票⟧, how: 对照合同}\n",
        "language: en\nduties:\n  - ⟦Keep the visitor log in line with the site rules⟧\n",
    ),
    faultless=(
        "按访客管理规定登记来访人员，使每次来访有记录",
        "核對供應商發票，確保付款金額與合同一致",
        "汇总各仓库存，以便采购部编制补货计划",
        "检查消防通道，防止堆放杂物",
        "duties:\n  - {what: 负责核对供应商发票, how: 对照合同, result: 付款金额与合同一致}\n",
        "language: en\nduties:\n  - Keep the visitor log so that every visit can be traced\n",
    ),
    check=check,
)
