"""``jdkit lint``, however it was asked: the run, the report, the exit status.

Nothing is imported here that a run does not need whose outcome is known from an earlier one: neither the models nor the
YAML parser nor the command line's library, whose import takes far longer than such a run.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.check.cache.memory import Remembering
from jdkit.check.cannot_run import CannotRun
from jdkit.check.choice import Choice
from jdkit.check.run import run
from jdkit.check.workspace import Given, given_files
from jdkit.cli.adoption import Adoption, Note, add_ignores, fails, refuse_together
from jdkit.cli.formats import FOR_PEOPLE, FOR_TERMINALS, chosen_format, day_of, deliver, folder_in_repository
from jdkit.cli.lint_options import Colour, Format, LintOptions
from jdkit.cli.output import chosen_language, colour_wanted, existing, shown, tell, ui_language, whisper
from jdkit.cli.progress import Bar
from jdkit.diagnostic import Severity
from jdkit.messages import phrase
from jdkit.report.formats import refusal, rendered
from jdkit.report.style import Style

if TYPE_CHECKING:
    from jdkit.check.add_ignores import IgnoreWriter
    from jdkit.check.fixer import Fixer
    from jdkit.check.result import Result
    from jdkit.cli.standard_input import Piped


@dataclass(frozen=True)
class Outcome:
    """What was found, in which files, what to say of findings left out, and who changed files or would."""

    result: "Result"
    given: list[Given]
    notes: list[Note]
    fixer: "Fixer | None" = None
    writer: "IgnoreWriter | None" = None
    piped: "Piped | None" = None

    @property
    def diffs(self) -> list[str]:
        changing = self.writer or self.fixer
        return changing.diffs if changing else []


def lint_as_asked(options: LintOptions) -> int:
    """Lints and reports. Gives the exit status."""
    if options.watch:
        from jdkit.cli.watch import keep_linting

        return keep_linting(lint_as_asked, replace(options, watch=False))
    format, cwd = chosen_format(options.format, options.output_file), Path.cwd()
    try:
        if options.show_files or options.show_config:
            _show(options, cwd)
            return 0
        outcome = _linted(options, cwd)
    except CannotRun as error:
        return _refused(error, format, options.output_file, options)
    spoken = chosen_language(options.lang) or _language_of(outcome.result)
    try:
        _report(outcome, options, format, spoken, cwd)
    except CannotRun as error:
        return _refused(error, format, None, options)
    _tell(outcome, spoken)
    failing = bool(outcome.diffs) if options.diff else fails(outcome.result, options.fail_level, options.max_warnings)
    return 1 if failing and not options.exit_zero else 0


def _linted(options: LintOptions, cwd: Path) -> Outcome:
    choice = _choice(options)
    adoption = Adoption(options.baseline, options.update_baseline, options.since)
    writer, fixer = _writer(options), _fixer(options)
    piped = _piped(options, fixer) if options.paths == ("-",) else None
    _refuse_apart(options, piped is not None)
    if options.select and not choice.select:
        raise CannotRun("ui.empty-select", help_key="ui.help.rules")
    given = [piped.given(cwd, existing(options.config))] if piped else _given(options, cwd)
    if fixer:
        fixer.today = day_of(given, options.today)
        adoption.ensure(given, cwd)
    check = piped.check if piped else fixer.check if fixer else None
    with _progress(given) as progress:
        found = run(given, choice, options.today, cwd, check, progress)
    result, notes = adoption.judged(found, given, cwd)
    if writer:
        add_ignores(result, given, choice, options.today, cwd, writer)
        if writer.write and writer.count:
            result, notes = adoption.judged(run(given, choice, options.today, cwd), given, cwd)
    return Outcome(result, given, notes, fixer, writer, piped)


def _choice(options: LintOptions) -> Choice:
    profile = options.profile.value if options.profile else None
    return Choice(_split(options.select), _split(options.ignore), profile, chosen_language(options.lang))


def _split(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.strip() for value in values for name in value.split(",") if name.strip())


def _given(options: LintOptions, cwd: Path) -> list[Given]:
    remembering = Remembering(not options.no_cache, options.cache_dir and cwd / options.cache_dir)
    paths = [Path(path) for path in options.paths]
    return given_files(paths, cwd, existing(options.config), remembering, options.force_exclude)


def _writer(options: LintOptions) -> "IgnoreWriter | None":
    if not options.add_ignores:
        return None
    from jdkit.check.add_ignores import IgnoreWriter

    return IgnoreWriter(options.reason, write=not options.diff)


def _fixer(options: LintOptions) -> "Fixer | None":
    if options.add_ignores or not (options.fix or options.diff):
        return None
    from jdkit.check.fixer import Fixer

    return Fixer(options.unsafe_fixes, write=options.fix and not options.diff)


def _piped(options: LintOptions, fixer: "Fixer | None") -> "Piped":
    from jdkit.cli.standard_input import Piped

    return Piped(options.stdin_filename, fixer)


def _refuse_apart(options: LintOptions, piped: bool) -> None:
    refuse_together(
        {
            "--add-ignores": options.add_ignores,
            "--fix": options.fix,
            "--unsafe-fixes": options.unsafe_fixes,
            "--update-baseline": options.update_baseline,
            "-": piped,
        }
    )
    if options.format and options.format not in FOR_TERMINALS:
        refuse_together({"--diff": options.diff, f"--format {options.format.value}": True})


@contextmanager
def _progress(given: list[Given]) -> Iterator[Bar | None]:
    if not sys.stderr.isatty():
        yield None
        return
    bar = Bar(sum(len(group.files) for group in given))
    try:
        yield bar
    finally:
        bar.stop()


def _show(options: LintOptions, cwd: Path) -> None:
    from jdkit.cli.show import configuration_text, files_text

    given = _given(options, cwd)
    deliver(files_text(given, cwd) if options.show_files else configuration_text(given, _choice(options), cwd), None)


def _language_of(result: "Result") -> str:
    return next((found.language for found in result.diagnostics), ui_language())


def _report(outcome: Outcome, options: LintOptions, format: Format, spoken: str, cwd: Path) -> None:
    """The report, the changes that would be made, or the piped text as it is now."""
    if options.diff and (outcome.fixer or outcome.writer):
        text = "".join(outcome.diffs)
        deliver(text if options.output_file else shown(text), options.output_file)
        return
    if outcome.piped and outcome.fixer:
        deliver(outcome.piped.text, options.output_file)
        return
    coloured = colour_wanted(options.color) and (options.output_file is None or options.color is Colour.ALWAYS)
    day, folder = day_of(outcome.given, options.today), folder_in_repository(format, cwd)
    style = Style(spoken, coloured, day, folder, Severity(options.fail_level.value))
    if options.statistics and format in FOR_PEOPLE:
        from jdkit.report.terminal import statistics

        deliver(statistics(outcome.result, style), options.output_file)
    else:
        deliver(rendered(format.value, outcome.result, style), options.output_file)
    if options.output_file:
        from jdkit.report.terminal import summary

        print(summary(outcome.result, replace(style, colour=False)), end="", file=sys.stderr)
        print(phrase(spoken, "report.written", {"path": options.output_file}), file=sys.stderr)


def _tell(outcome: Outcome, language: str) -> None:
    """What was changed and what was left out, on standard error."""
    told: list[Note] = []
    if outcome.fixer and not outcome.piped:
        if outcome.fixer.write and outcome.fixer.count:
            told.append(("ui.fixed", {"count": outcome.fixer.count, "files": len(outcome.fixer.diffs)}))
        if outcome.fixer.left_out:
            told.append(("ui.fixes-left-out", {"count": outcome.fixer.left_out}))
        told += (("ui.not-written", {"path": name}) for name in outcome.fixer.unwritable)
    if outcome.writer:
        if outcome.writer.write:
            told.append(("ui.ignores-added", {"count": outcome.writer.count, "files": len(outcome.writer.diffs)}))
        told += (("ui.not-written", {"path": name}) for name in outcome.writer.unwritable)
    for key, args in (*told, *outcome.notes):
        whisper(phrase(language, key, args))


def _refused(error: CannotRun, format: Format, output_file: Path | None, options: LintOptions) -> int:
    language = ui_language(options.lang)
    if text := refusal(format.value, error, language):
        deliver(text, output_file)
    tell(error, language)
    return 2
