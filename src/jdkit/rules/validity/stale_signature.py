"""A signature under another text than this one.

A signature vouches for the version that was signed (S0: those responsible sign). It does not carry over to the next
one: either it names another version, or it is older than the text. Signing rounds often begin before the day that the
revision table gives, so by default only what is more than ``lead_days`` earlier counts; ``strict`` allows none.
Silent for a draft or a version in review, which is still to be signed, and for a retired position. Where the table has
no dated line for the version, days are not compared.
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.model.validity import Signature, Validity
from jdkit.model.values import Status
from jdkit.rule import Family, Finding, Note, Options, Page, Profile, Rule
from jdkit.rules.validity._version import plain_version


def check(page: Page, options: Options) -> Iterator[Finding]:
    validity = page.position.validity
    current = plain_version(validity.version) if validity else None
    if not validity or not current or validity.status not in (None, Status.APPROVED):
        return
    for index, signature in enumerate(page.position.signatures):
        if signature is None:
            continue
        signed_version = plain_version(signature.version)
        if signed_version and signed_version != current:
            args = {"words": signature.version, "role": _role(signature), "version": validity.version}
            note = Note(("validity", "version"), "current", args=args)
            yield Finding(("signatures", index, "version"), variant="version", args=args, notes=(note,))
        else:
            yield from _early(validity, signature, index, current, options["lead_days"])


def _early(validity: Validity, signature: Signature, index: int, current: str, lead_days: int) -> Iterator[Finding]:
    dated = [
        (number, revision.date)
        for number, revision in enumerate(validity.revisions)
        if revision and revision.date and plain_version(revision.version) == current
    ]
    if not signature.signed or not dated:
        return
    number, revised = dated[0]
    if (revised - signature.signed).days > lead_days:
        days = {"words": signature.signed.isoformat(), "revised": revised.isoformat()}
        args = days | {"role": _role(signature), "version": validity.version}
        note = Note(("validity", "revisions", number, "date"), "revised", args=args)
        yield Finding(("signatures", index, "signed"), variant="early", args=args, notes=(note,))


def _role(signature: Signature) -> str:
    return f"signature.{signature.role.value}"


TABLE = (
    'validity: {version: "2.0", revisions: [{version: "1.0", date: 2024-12-20}, {version: "2.0", date: 2025-12-20}]}\n'
)

RULE = Rule(
    name="stale-signature",
    family=Family.VALIDITY,
    severity=Severity.WARNING,
    sources=("S0",),
    options={"lead_days": 30},
    profile_options={Profile.STRICT: {"lead_days": 0}},
    faulty=(
        'signatures:\n  - {role: incumbent, signed: 2026-01-05, version: "⟦0.9⟧"}\n',
        'signatures:\n  - {role: approver, signed: ⟦2023-01-05⟧, version: "1.0"}\n',
        TABLE + "signatures:\n  - {role: supervisor, signed: ⟦2025-01-06⟧}\n  - {role: hr, signed: 2025-12-22}\n",
        "signatures:\n  - {角色: 任職者, 簽字日期: 2025-01-06, 版本: ⟦1.0⟧}\n"
        "validity: {版本: 2.0, 修訂記錄: [{版本: 2.0, 日期: 2025-12-20}]}\n",
    ),
    faultless=(
        'signatures:\n  - {role: incumbent, signed: 2026-01-05, version: "1.0"}\n',
        "signatures:\n  - {role: incumbent, signed: 2025-12-20, version: V1.0}\n",
        "validity: {version: V1, status: in-review, revisions: [{version: V1, date: 2026-06-20}]}\n"
        "signatures:\n  - {role: incumbent, signed: 2025-01-05, version: V0.9}\n",
        "validity: {version: V1, expires: 2026-12-31}\nsignatures:\n  - {role: hr, signed: 2019-01-05, version: V1}\n",
        "signatures:\n  - {角色: 任職者, 版本: 【待填】}\n",
    ),
    check=check,
)
