"""Ignore comments applied to the findings of one file.

What they hide is kept with its reason, and what is wrong with them becomes findings. A comment with a last day splits a
finding in two: one that is hidden up to that day and one that holds from the day after, so that nothing here depends on
today.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from jdkit.check.diagnose import Diagnoser
from jdkit.check.directive import REFUSED, Directive, directives
from jdkit.check.ignore_faults import faults, is_misplaced, spent
from jdkit.check.result import Suppressed
from jdkit.check.scope import Scopes, Stretch
from jdkit.diagnostic import Diagnostic, Region
from jdkit.text import Document


def suppress(
    document: Document, diagnose: Diagnoser, found: Iterable[Diagnostic]
) -> tuple[list[Diagnostic], tuple[Suppressed, ...]]:
    """The findings that are left, in no order, those about the comments among them; and the hidden ones."""
    scopes = Scopes(document)
    followed, told = list[tuple[Directive, Stretch | None]](), list[Diagnostic]()
    for directive in directives(document.source, document.comments):
        told += faults(document, directive, scopes.top, diagnose)
        if not directive.fault and not is_misplaced(directive, scopes.top):
            followed.append((directive, scopes.of(directive)))
    used = set[tuple[int, str]]()
    left, hidden = list[Diagnostic](), list[Suppressed]()
    for finding in found:
        covering = [d for d, stretch in followed if stretch and _covers(d, stretch, finding)]
        used |= {(directive.start, finding.rule) for directive in covering}
        if not covering:
            left.append(finding)
            continue
        best = max(covering, key=lambda directive: directive.until or date.max)
        before, after = _split(finding, best.until)
        if before:
            place = Region.of(document.source, best.start, best.end)
            hidden.append(Suppressed(before, place, best.reason))
        if after:
            left.append(after)
    for directive, _ in followed:
        told += spent(document, directive, used, diagnose)
    return [*left, *(d for d in told if d.rule in diagnose.settings.rules)], tuple(hidden)


def _covers(directive: Directive, stretch: Stretch, finding: Diagnostic) -> bool:
    within = stretch[0] <= finding.region.start <= stretch[1]
    return within and finding.rule not in REFUSED and any(name.text == finding.rule for name in directive.names)


def _split(finding: Diagnostic, until: date | None) -> tuple[Diagnostic | None, Diagnostic | None]:
    """The finding up to a day and after it; None where it does not hold then."""
    if until is None or (finding.until and finding.until <= until):
        return finding, None
    if finding.since and finding.since > until:
        return None, finding
    return replace(finding, until=until), replace(
        finding, since=until + timedelta(days=1)
    ) if until < date.max else None
