"""An approved or retired position that nobody has signed, or signed without a date.

Why: the signatures of those responsible are what turns a text into a document (S0); without a date nobody can tell
which version the holder agreed to.

Limits: a draft or a version in review need not be signed. A date in a wrong form is there and belongs to
``wrong-value``.

Source: S0.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.model.path import Path
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Options, Page, Rule
from jdkit.rules.structure.blank import is_blank

IN_FORCE_ONCE = frozenset({Status.APPROVED, Status.RETIRED})


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    if not validity or validity.status not in IN_FORCE_ONCE:
        return
    signatures = page.data.get("signatures")
    if is_blank(signatures):
        yield Finding(("signatures",), at_key=True, variant="none", args={"status": f"status.{validity.status}"})
    for index, signature in enumerate(page.position.signatures):
        path: Path = ("signatures", index) if isinstance(signatures, list) else ("signatures",)
        entry = signatures[index] if isinstance(signatures, list) else signatures
        if signature and isinstance(entry, dict) and is_blank(entry.get("signed")):
            yield Finding((*path, "role"), variant="undated", args={"role": f"signature.{signature.role}"})


RULE = Rule(
    name="missing-signatures",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "validity: {status: approved}\n⟦signatures⟧: []\n",
        "validity: {狀態: 已廢止}\n⟦signatures⟧:\n",
        "signatures:\n  - {role: incumbent, signed: 2026-01-05}\n  - {role: ⟦approver⟧, name: 李明}\n",
        "language: zh-Hans\nsignatures: {role: ⟦任职人⟧}\n",
    ),
    faultless=(
        "validity: {status: draft}\nsignatures: []\n",
        "validity: {status: in-review}\nsignatures: [{role: author}]\n",
        "language: zh-Hans\nsignatures: [{role: approver, signed: 2026-01-05}]\n",
        "language: zh-Hans\nsignatures: [{role: approver, signed: 2026/1/5}]\n",
        "language: zh-Hans\nsignatures: [{role: approver, signed: 【待填】}]\n",
    ),
    check=check,
)
