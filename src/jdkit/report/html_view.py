"""What the page for HR people shows, ready to print."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from pathlib import PurePath

from jdkit.check.catalogue import Catalogue
from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, Severity
from jdkit.messages import phrase, term
from jdkit.report.excerpt import Excerpts, Piece, line_of
from jdkit.report.sentence import fix_title, message, note
from jdkit.report.style import Style
from jdkit.rule import Family, Rule
from jdkit.text import Source, parse

STEP = re.compile(r"\[(\d+)\]|([^.\[\]]+)")


@dataclass(frozen=True)
class Item:
    """A finding. ``code``: the sentence is a line of the file as it stands."""

    severity: str
    label: str
    rule: str
    title: str
    where: str
    line: int
    language: str
    sentence: tuple[Piece, ...]
    code: bool
    message: str
    better: str | None
    fix: str
    notes: tuple[str, ...]


@dataclass(frozen=True)
class Post:
    anchor: str
    title: str
    file: str
    counts: Counter[str]
    items: tuple[Item, ...]


@dataclass(frozen=True)
class RuleRow:
    name: str
    title: str
    family: str
    severity: str
    label: str
    count: int
    posts: int


@dataclass(frozen=True)
class View:
    language: str
    day: date | None
    files: int
    counts: Counter[str]
    posts: tuple[Post, ...]
    rules: tuple[RuleRow, ...]


def view_of(result: Result, style: Style) -> View:
    titles = {facts.file: facts.title for facts in result.facts}
    groups = groupby(result.diagnostics, key=lambda found: found.file)
    posts = [
        _post(number, list(diagnostics), result.sources[file], titles.get(file), result.catalogue)
        for number, (file, diagnostics) in enumerate(groups, 1)
    ]
    return View(
        language=style.language,
        day=style.day,
        files=result.files_checked,
        counts=_counts(result.diagnostics),
        posts=tuple(posts),
        rules=_rules(result, style.language),
    )


def _counts(diagnostics: Sequence[Diagnostic]) -> Counter[str]:
    return Counter(found.severity.value for found in diagnostics)


def _post(number: int, diagnostics: list[Diagnostic], source: Source, title: str | None, catalogue: Catalogue) -> Post:
    first = diagnostics[0]
    excerpts = Excerpts(parse(source))
    items = tuple(_item(found, source, excerpts, catalogue.named(found.rule)) for found in diagnostics)
    return Post(
        f"post-{number}", title or first.post or PurePath(first.file).stem, first.file, _counts(diagnostics), items
    )


def _item(found: Diagnostic, source: Source, excerpts: Excerpts, rule: Rule | None) -> Item:
    language = found.language
    elsewhere = bool(found.path) and (found.region.line, found.region.column) == (1, 1)
    sentence = () if elsewhere else excerpts.sentence(found.region)
    code = not sentence and not elsewhere and rule is not None and rule.family is Family.FILE
    return Item(
        severity=found.severity.value,
        label=phrase(language, f"ui.{found.severity.value}"),
        rule=found.rule,
        title=rule.title(language) if rule else found.rule,
        where=_where(found.path, language),
        line=found.region.line,
        language=language,
        sentence=line_of(source, found.region) if code else sentence,
        code=code,
        message=message(found),
        better=found.suggestion,
        fix=fix_title(found) if found.suggestion is None else "",
        notes=tuple(f"{r.file}:{r.region.line} {note(found, r)}" for r in found.related),
    )


def _where(path: str, language: str) -> str:
    """``duties[1].what`` as people say it: 职责 · 第 2 项 · 做什么."""
    steps = (
        phrase(language, "report.html.item", {"number": int(index) + 1}) if index else term(language, name)
        for index, name in STEP.findall(path)
    )
    return " · ".join(steps)


def _rules(result: Result, language: str) -> tuple[RuleRow, ...]:
    """The rules that found something, most often first."""
    rows = []
    for name, count in Counter(found.rule for found in result.diagnostics).most_common():
        own = [found for found in result.diagnostics if found.rule == name]
        gravest = max((found.severity for found in own), key=lambda severity: severity.rank, default=Severity.INFO)
        rule = result.catalogue.named(name)
        rows.append(
            RuleRow(
                name=name,
                title=result.title(name, language),
                family=phrase(language, f"ui.family.{rule.family.value}") if rule else "",
                severity=gravest.value,
                label=phrase(language, f"ui.{gravest.value}"),
                count=count,
                posts=len({found.file for found in own}),
            )
        )
    return tuple(rows)
