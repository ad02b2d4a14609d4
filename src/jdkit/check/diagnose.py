"""From what is wrong to what is said: findings become diagnostics of one file."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from jdkit.check.facts import post_id
from jdkit.check.own_keys import in_own_keys
from jdkit.check.settings import ActiveRule, Settings
from jdkit.diagnostic import Diagnostic, FileFix, Region, Related, Severity
from jdkit.language.script import detect_language
from jdkit.load import Loaded
from jdkit.model.path import path_text
from jdkit.model.position import Position
from jdkit.rule import Finding, Fix, Page
from jdkit.text import Edit, Source

FIX_BUDGET = 600_000
"""Characters that may be parsed to see whether fixes hold; whoever has more to fix runs ``--fix`` in rounds anyway."""
MOST_OPERATIONS = 1_000
"""Changes in one fix."""
CONVERTIBLE = frozenset({"gbk", "big5", "utf-16"})


@dataclass(frozen=True)
class Diagnoser:
    """One file's way from faults to diagnostics: places, severities, language, fixes."""

    source: Source
    settings: Settings
    page: Page | None
    loaded: Loaded[Position] | None

    @cached_property
    def language(self) -> str:
        own = self.page.language if self.page else detect_language(self.source.text)
        return self.settings.message_language or own

    def findings(self) -> Iterator[Diagnostic]:
        """What the rules find, in no order."""
        if self.page is None or self.loaded is None:
            return
        left = FIX_BUDGET
        for active in self.settings.rules.values():
            if self.page.language not in active.rule.languages:
                continue
            for finding in active.rule.check(self.page, active.options):
                if active.rule.name == "placeholder" or not self.page.awaits_filling(finding.path):
                    left -= len(self.source.text) if finding.fix else 0
                    fix = finding.fix if left >= 0 else None
                    yield self._from_finding(self.loaded, active, finding, fix)

    def _from_finding(
        self, loaded: Loaded[Position], active: ActiveRule, finding: Finding, fix: Fix | None
    ) -> Diagnostic:
        rule = active.rule
        start, end = loaded.locate(finding.path, finding.span, finding.at_key)
        severity = active.severity or finding.severity or rule.severity
        key, args = rule.sentence(finding, self.language)
        related = tuple(
            Related(
                self.source.name,
                Region.of(self.source, *loaded.locate(note.path, note.span, note.at_key)),
                path_text(note.path),
                f"{rule.name}.{note.variant}",
                note.args,
            )
            for note in finding.notes
        )
        return Diagnostic(
            file=self.source.name,
            region=Region.of(self.source, start, end),
            path=path_text(finding.path),
            post=self.post,
            rule=rule.name,
            severity=severity,
            key=key,
            language=self.language,
            args=args,
            suggestion=finding.suggestion,
            fix=self._fix(loaded, rule.name, fix),
            related=related,
            since=finding.since,
            until=finding.until,
        )

    def told(
        self,
        rule: str,
        variant: str,
        start: int,
        end: int,
        path: str,
        args: Mapping[str, object],
        suggestion: str | None,
        fix: FileFix | None,
    ) -> Diagnostic:
        """A fault that the text or the shape of the file holds."""
        active = self.settings.rules.get(rule)
        return Diagnostic(
            file=self.source.name,
            region=Region.of(self.source, start, end),
            path=path,
            post=self.post,
            rule=rule,
            severity=(active.severity or active.rule.severity) if active else Severity.ERROR,
            key=_key(rule, variant),
            language=self.language,
            args=args,
            suggestion=suggestion,
            fix=fix,
        )

    @cached_property
    def post(self) -> str | None:
        return post_id(self.source.name, self.page) if self.page else None

    def mended(self, rule: str, variant: str, edits: tuple[Edit, ...], safe: bool) -> FileFix | None:
        reencode = rule == "encoding" and safe and variant in CONVERTIBLE
        if not edits and not reencode:
            return None
        return FileFix(f"{_key(rule, variant)}.fix", safe, edits, reencode)

    def _fix(self, loaded: Loaded[Position], rule: str, fix: Fix | None) -> FileFix | None:
        if fix is None or loaded.document.problems or len(fix.operations) > MOST_OPERATIONS:
            return None
        from jdkit.text.edit import edits_for

        operations = [in_own_keys(loaded, operation) for operation in fix.operations]
        edits = edits_for(loaded.document, [own for own in operations if own]) if all(operations) else None
        return FileFix(fix.key or f"{rule}.fix", fix.safe, edits) if edits else None


def _key(rule: str, variant: str) -> str:
    return f"{rule}.{variant}" if variant else rule
