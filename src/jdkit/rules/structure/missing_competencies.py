"""Qualifications without core competencies.

Why: education and years can be read off a certificate; what makes the difference in the work is the core
competencies (核心能力), which S0 puts in four groups: psychological, character, skill, general. Interviews and
training plans start from them.

Limits: qualifications given as one sentence, or missing altogether (``missing-element``), are passed over.

Source: S0, among the details that matter: advice, from profile standard on.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Profile, Rule
from jdkit.rules.structure.blank import is_blank


def check(page: Page, options: Options) -> Iterator[Finding]:
    qualifications = page.data.get("qualifications")
    if not isinstance(qualifications, dict) or is_blank(qualifications):
        return
    if is_blank(qualifications.get("competencies")):
        yield Finding(("qualifications", "competencies"), at_key=True)


RULE = Rule(
    name="missing-competencies",
    family=Family.STRUCTURE,
    severity=Severity.INFO,
    profile=Profile.STANDARD,
    sources=("S0",),
    faulty=(
        "language: zh-Hans\n⟦qualifications⟧: {education: 大专}\n",
        "⟦qualifications⟧:\n  學歷: 大專\n  技能: [速記]\n",
        "qualifications:\n  education: 大专\n  ⟦competencies⟧: []\n",
    ),
    faultless=(
        "qualifications:\n  education: 大专\n  competencies: 倾听\n",
        "qualifications:\n  核心能力: [{name: 傾聽, group: skill}]\n",
        "language: zh-Hans\nqualifications: 大专以上，善于倾听\n",
        "language: zh-Hans\nqualifications: {}\n",
        "qualifications:\n  competencies: 【待填】\n",
    ),
    check=check,
)
