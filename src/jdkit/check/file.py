"""Checking one file: a pure function of its bytes, its name and the settings."""

from collections.abc import Iterable
from dataclasses import dataclass

from jdkit.check.custom import custom_problems
from jdkit.check.diagnose import Diagnoser
from jdkit.check.echo import without_echoes
from jdkit.check.facts import facts_of
from jdkit.check.result import Checked, Suppressed, gathered
from jdkit.check.settings import Settings
from jdkit.diagnostic import Diagnostic
from jdkit.load import Loaded, load
from jdkit.model.path import path_text
from jdkit.model.position import Position
from jdkit.rule import Page
from jdkit.text import Problem, Source, parse, read_source

MARKS = ("jdkit:", "jdkit：")
"""A file that holds neither has no ignore comments; looking for them is all that such a file pays."""


@dataclass(frozen=True)
class Reading:
    """A file read as far as it could be, with all its faults; ``loaded`` is absent where it is no mapping."""

    source: Source
    page: Page | None
    loaded: Loaded[Position] | None
    faults: tuple[Diagnostic, ...]


def check_file(name: str, data: bytes, settings: Settings) -> Checked:
    """Findings and facts of one file. ``name`` is shown in findings. Never raises for any bytes."""
    read = read_position(name, data, settings)
    told = tuple(fault for fault in read.faults if fault.rule in settings.rules)
    if read.loaded is None or read.page is None:
        return Checked(name, data, told, gathered(None))
    diagnose = Diagnoser(read.source, settings, read.page, read.loaded)
    found = without_echoes([*told, *diagnose.findings()])
    hidden: tuple[Suppressed, ...] = ()
    if any(mark in read.source.text for mark in MARKS):
        from jdkit.check.suppression import suppress

        found, hidden = suppress(read.loaded.document, diagnose, found)
    found.sort(key=lambda d: (d.region.start, d.rule, d.region.end))
    return Checked(name, data, tuple(found), gathered(facts_of(read.loaded, read.page)), hidden, read.page.language)


def read_position(name: str, data: bytes, settings: Settings) -> Reading:
    """A file as a position, with the faults of its writing and its shape."""
    source, problems = read_source(name, data)
    document = parse(source) if not _unreadable(problems) else None
    found = [*problems, *(document.problems if document else ())]
    loaded = load(document, Position) if document and isinstance(document.data, dict) else None
    page = Page(loaded.data, loaded.model, settings.language) if loaded else None
    diagnose = Diagnoser(source, settings, page, loaded)
    diagnostics = []
    for p in found:
        fix = diagnose.mended(p.rule, p.code, p.edits, p.safe)
        diagnostics.append(diagnose.told(p.rule, p.code, p.start, p.end, "", p.args, None, fix))
    for s in (*loaded.problems, *custom_problems(loaded, settings.custom)) if loaded else ():
        fix = diagnose.mended(s.rule, s.variant, s.edits, s.safe)
        diagnostics.append(
            diagnose.told(s.rule, s.variant, s.start, s.end, path_text(s.path), s.args, s.suggestion, fix)
        )
    return Reading(source, page, loaded, tuple(diagnostics))


def _unreadable(problems: Iterable[Problem]) -> bool:
    return any(problem.rule == "unreadable" or problem.code == "binary" for problem in problems)
