"""The same duty twice in one post.

Why: relations between posts and duties must be such that no content repeats or overlaps (S1); a repeated duty is
appraised twice and changed once.

``same``: equal but for spaces, punctuation and script. ``near``: equal also but for words without content (负责, 的
, 进行, 相关…). Limits: one differing word of content makes another duty, however long the rest: 审核一线排班表 and
审核二线排班表. A plain sentence is not compared with the parts of another.

Source: S1.
"""

import unicodedata
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.language.placeholder import placeholder_span
from jdkit.model.duty import Duty
from jdkit.model.path import Path
from jdkit.rule import Family, Finding, Fix, Note, Options, Page, Rule
from jdkit.text import Remove

EMPTY_WORDS = Pattern(r"负责|进行|开展|做好|工作|相关|有关|各项|具体|认真|切实|以及|并且|[的地得了和与及并]")
SHORTEST = 8


def check(page: Page, options: Options) -> Iterator[Finding]:
    seen: dict[str, tuple[Path, str]] = {}
    for path, duty in page.duties:
        words = _normal(page, duty)
        if not words or (page.placeholders and placeholder_span(duty.what)):
            continue
        content = EMPTY_WORDS.compiled.sub("", words)
        key = content if len(content) >= SHORTEST else words
        place = path if duty.plain is not None else (*path, "what")
        if key not in seen:
            seen[key] = (place, words)
            continue
        first, first_words = seen[key]
        same = words == first_words
        yield Finding(
            place,
            variant="same" if same else "near",
            args={"number": int(path[1]) + 1, "first": int(first[1]) + 1},
            fix=Fix((Remove(path),)) if same and duty.plain is not None else None,
            notes=(Note(first, "first"),),
        )


def _normal(page: Page, duty: Duty) -> str:
    sentence = "".join(filter(None, (duty.what, duty.how, duty.result)))
    folded = unicodedata.normalize("NFKC", page.simplified(sentence)).casefold()
    return "".join(filter(str.isalnum, folded))


RULE = Rule(
    name="repeated-duty",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "duties:\n  - 登记来访人员\n  - 保管公司印章\n  - ⟦登记来访人员。⟧\n",
        "duties:\n  - 負責盤點倉庫，編制盤點表\n  - ⟦负责盘点仓库,编制盘点表⟧\n",
        "duties:\n  - 负责核对供应商的发票并登记台账\n  - ⟦核对供应商发票，登记相关台账⟧\n",
        "duties:\n  - {what: 保管公司印章, how: 按印章规定}\n  - {what: ⟦保管公司印章⟧, how: 按印章规定}\n",
    ),
    faultless=(
        "duties:\n  - 负责审核一线员工的月度排班表并存档\n  - 负责审核二线员工的月度排班表并存档\n",
        "duties:\n  - 登记来访人员\n  - 登记来访车辆\n",
        "duties:\n  - {what: 保管印章, how: 按公章规定}\n  - {what: 保管印章, how: 按合同章规定}\n",
        "duties:\n  - 負責採購\n  - 採購的工作\n",
        "duties:\n  - 负责【待填】\n  - 负责【待填】\n",
    ),
    check=check,
)
