"""Shares of working time that do not add up to 100.

Why: the shares say where the post's time goes; staffing and pay are reckoned from them, so they must cover all of
it, once.

Checked only when every duty has a share. Option ``tolerance``: how far the sum may lie from 100, for shares that
were rounded.

Source: S0 (duties from main to minor, performance standards).
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.rule import Family, Finding, Options, Page, Rule


def check(page: Page, options: Options) -> Iterator[Finding]:
    shares = [duty.time_share for duty in page.position.duties if duty and duty.time_share is not None]
    if not shares or len(shares) < len(page.position.duties):
        return
    total = sum(shares)
    if abs(total - 100) > float(options["tolerance"]):
        yield Finding(("duties",), at_key=True, args={"sum": f"{total:g}"})


RULE = Rule(
    name="time-shares",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S0",),
    options={"tolerance": 1},
    faulty=(
        "⟦duties⟧:\n  - {what: 登记来访人员, time_share: 60}\n  - {what: 保管公司印章, time_share: 30}\n",
        "⟦duties⟧:\n  - {what: 登記來訪人員, 時間佔比: 70%}\n  - {what: 保管印章, 時間佔比: 40%}\n",
        "⟦duties⟧:\n  - {what: 登记来访人员, time_share: 0.6}\n  - {what: 保管公司印章, time_share: 0.4}\n",
    ),
    faultless=(
        "duties:\n  - {what: 登记来访人员, time_share: 60}\n  - {what: 保管公司印章, time_share: 40}\n",
        "duties:\n  - {what: 登记来访人员, time_share: 66.7}\n  - {what: 保管公司印章, time_share: 33}\n",
        "duties:\n  - {what: 登記來訪人員, time_share: 60}\n  - 保管公司印章\n",
        "duties:\n  - {what: 登记来访人员, time_share: 一半}\n  - {what: 保管公司印章, time_share: 40}\n",
    ),
    check=check,
)
