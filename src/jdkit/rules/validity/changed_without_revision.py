"""A version that the revision table does not know.

The revision table says who changed what and why; where it ends one version too early, the change cannot be accounted
for (S0: one must be able to tell which version is in force). Spellings of one version (V2.0, 2.0 版) are the same.
Silent where there is no table, where a line of it states no version (that one may be meant), and for a draft, whose
line is written when it is done.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Note, Options, Page, Rule
from jdkit.rules.validity._version import plain_version


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if not validity or not validity.revisions or validity.status == Status.DRAFT:
        return
    current = plain_version(validity.version)
    recorded = [plain_version(revision.version) if revision else None for revision in validity.revisions]
    if current is None or None in recorded or current in recorded:
        return
    last = validity.revisions[-1]
    args = {"words": validity.version, "last": last.version if last else ""}
    note = Note(("validity", "revisions", len(recorded) - 1), "last", args=args)
    yield Finding(("validity", "version"), args=args, notes=(note,))


RULE = Rule(
    name="changed-without-revision",
    family=Family.VALIDITY,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        'validity:\n  version: "⟦1.1⟧"\n  expires: 2026-12-31\n  revisions: [{version: "1.0", date: 2025-12-20}]\n',
        "validity:\n  version: ⟦V3⟧\n  revisions:\n"
        "    - {version: V1, date: 2024-12-20}\n    - {version: V2, date: 2025-12-20}\n",
        "validity:\n  狀態: 已批准\n  版本: ⟦2.0⟧\n  修訂記錄: [{版本: 1.0, 日期: 2025-12-20, 原因: 首次發布}]\n",
    ),
    faultless=(
        'validity:\n  version: "1.1"\n  revisions: [{version: "1.0"}, {version: "1.1"}]\n',
        'validity:\n  version: V2.0\n  revisions: [{version: "1.0"}, {version: "2"}]\n',
        'validity:\n  version: "1.0"\n  expires: 2026-12-31\n',
        'validity:\n  version: "2.0"\n  revisions: [{version: "1.0"}, 按新编制方案修订]\n',
        'validity:\n  status: draft\n  version: "2.0"\n  revisions: [{version: "1.0"}]\n',
        "validity:\n  版本: 第2版\n  修訂記錄: [{版本: 第1版}, {版本: 第2版}]\n",
    ),
    check=check,
)
