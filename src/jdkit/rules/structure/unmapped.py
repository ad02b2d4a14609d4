"""Text of an imported document that found no place in the description.

Why: importing loses nothing, so what it could not assign waits under `unmapped` with where it stood. Nobody signs a
leftover: whoever knows the post moves it to its element or deletes it.

One finding for each entry. Source: S0, by whose elements a description is complete.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Rule

LONGEST = 24
"""Characters of the text that the message shows."""


def check(page: Page, options: Options) -> Iterator[Finding]:
    for index, entry in enumerate(page.position.unmapped):
        if entry is None or not (entry.text or "").strip():
            continue
        path = ("unmapped", index) if entry.plain is not None else ("unmapped", index, "text")
        text = " ".join(entry.text.split())
        words = text if len(text) <= LONGEST else text[:LONGEST] + "…"
        if entry.label:
            yield Finding(path, variant="labelled", args={"words": words, "label": entry.label})
        else:
            yield Finding(path, args={"words": words})


RULE = Rule(
    name="unmapped",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "unmapped:\n  - ⟦晋升方向为客服组长⟧\n",
        "unmapped:\n  - {where: 表 1 第 26 行, label: 发展通道, text: ⟦客服组长⟧}\n",
        "language: zh-Hant\nunmapped:\n  - {where: 第 3 段, text: ⟦其他未盡事宜依公司規定⟧}\n",
    ),
    faultless=(
        "unmapped: []\n",
        "unmapped:\n",
        "unmapped:\n  - {where: 表 1 第 26 行, text: ''}\n",
    ),
    check=check,
)
