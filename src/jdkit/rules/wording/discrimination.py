"""A limit by what the work has nothing to do with: sex, age, marriage, origin, looks.

Laws bind what is published: an error with `audience: posting`, else a warning; grounds that no statute of the
configured jurisdictions names are a warning everywhere. Articles were read, not checked by a lawyer.
Not meant: negations (性别不限), people whom the work is for (女职工劳动保护, 60 岁以上老人), the minimum of 18
years, and what a post's `exemptions` state with a legal basis.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Rule
from jdkit.rule.page import ALL_FIELDS
from jdkit.rules.wording.lexicons.grounds import FOR_WHOM, LAWS, NEGATED, PATTERNS
from jdkit.rules.wording.parts import Span


def limits_in(text: str) -> Iterator[tuple[str, Span]]:
    """The limits of a text in simplified script, with their grounds."""
    found = [
        (ground, (match.end() - len(match[0].lstrip()), match.end()))
        for ground, pattern in PATTERNS.items()
        for match in pattern.finditer(text)
    ]
    fine = [match.span() for match in NEGATED.finditer(text)] if found else []
    for ground, (start, end) in found:
        if not any(a <= start and end <= b for a, b in fine) and not FOR_WHOM.match(text, end):
            yield ground, (start, end)


def check(page: Page, options: Options) -> Iterator[Finding]:
    if any(exemption.rule == RULE.name for exemption in page.position.exemptions if exemption):
        return
    for text in page.passage(ALL_FIELDS).texts_with(PATTERNS.values()):
        for ground, (start, end) in limits_in(text.simplified):
            laws = {j: LAWS[ground][j] for j in options["jurisdictions"] if j in LAWS[ground]}
            yield Finding(
                text.path,
                (start, end),
                variant=f"{ground}.law" if laws else ground,
                args={
                    "words": text.value[start:end],
                    "jurisdictions": tuple(laws) or tuple(options["jurisdictions"]),
                    "basis": tuple(law for named in laws.values() for law in named),
                },
                severity=_severity(bool(laws), options),
            )


def _severity(named_by_law: bool, options: Options) -> Severity:
    """Where no statute names a ground, Hong Kong leaves it to the employer; elsewhere policy is against it."""
    if named_by_law:
        return Severity.ERROR if options["audience"] == "posting" else Severity.WARNING
    return Severity.INFO if tuple(options["jurisdictions"]) == ("hk",) else Severity.WARNING


RULE = Rule(
    name="discrimination",
    family=Family.WORDING,
    severity=Severity.WARNING,
    sources=("就业促进法", "妇女权益保障法", "就業服務法", "Cap. 480"),
    faulty=(
        "qualifications:\n  education: 大专\n  other: [⟦限男性⟧]\n",
        "qualifications:\n  other: [⟦三十五岁以下⟧, ⟦已婚已育优先⟧, 普通话标准]\n",
        "qualifications:\n  other:\n    - ⟦形象气质佳⟧，⟦身高 165cm 以上⟧\n",
        "qualifications:\n  other: [⟦限本地户口⟧]\n",
        "qualifications:\n  other: [⟦女性優先⟧]\n",
    ),
    faultless=(
        "负责女职工劳动保护工作",
        "为 65 岁以上老人建立健康档案",
        "qualifications:\n  other: [男女不限, 年满 18 周岁, 持有健康证]\n",
        "办理员工户口迁移和生育保险",
        "qualifications:\n  other: [不得限定性别]\n",
        "qualifications:\n  other: [限男性]\nexemptions:\n  - {rule: discrimination, basis: "
        "女职工劳动保护特别规定附录}\n",
    ),
    options={"jurisdictions": ("cn",), "audience": "internal"},
    check=check,
)
