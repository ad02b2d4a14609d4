"""For language models: a line a finding under its file, with no word that the model would have to read twice.

``14 W decoration duties[2]: 认真 → ∅`` is line, severity (``W*``: ``--fix`` mends it), rule, field, words at fault and
what is to stand there; without that, the message. What a rule whose message is left out is about stands once, below.
"""

from itertools import groupby

from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic
from jdkit.messages import phrase
from jdkit.report.sentence import message, note
from jdkit.report.style import Style
from jdkit.report.width import visible
from jdkit.text import Edit, Source, apply_edits

NOTHING = "∅"
LONGEST = 40
"""Characters of the words at fault that are quoted; longer ones are cut in the middle."""


def report(result: Result, style: Style) -> str:
    lines: list[str] = []
    for file, diagnostics in groupby(result.diagnostics, key=lambda found: found.file):
        lines.append(visible(file))
        lines += (_line(found, result.sources[file]) for found in diagnostics)
    explained = dict.fromkeys(found.rule for found in result.diagnostics if found.suggestion is not None)
    lines += (f"{rule}: {result.title(rule, style.language)}" for rule in explained)
    counts = result.by_severity
    args = {"files": result.files_checked} | {severity.value: count for severity, count in counts.items()}
    args = {"error": 0, "warning": 0, "info": 0} | args
    lines.append(phrase(style.language, "report.agent.found" if counts else "report.agent.clean", args))
    return "".join(f"{line}\n" for line in lines)


def _line(found: Diagnostic, source: Source) -> str:
    mended = "*" if found.fix and found.fix.safe else ""
    head = " ".join(
        part
        for part in (f"{found.region.line} {found.severity.value[0].upper()}{mended}", found.rule, found.path)
        if part
    )
    better = _better(found, source)
    words = _words(found, source)
    if better is not None:
        told = f"{words} → {better}" if words else f"→ {better}"
    else:
        told = message(found)
        told = f"{words} | {told}" if words and words not in told and words != found.path else told
    places = "".join(f" ({r.file}:{r.region.line} {note(found, r)})" for r in found.related)
    return visible(f"{head}: {told}{places}")


def _better(found: Diagnostic, source: Source) -> str | None:
    """What is to stand in place of the words: only them where the fix touches nothing else, else the whole sentence."""
    if found.suggestion is None or not (found.fix and found.fix.edits):
        return found.suggestion
    start, end = found.region.start, found.region.end
    if not all(start <= edit.start and edit.end <= end for edit in found.fix.edits):
        return found.suggestion
    edits = tuple(Edit(edit.start - start, edit.end - start, edit.text) for edit in found.fix.edits)
    return " ".join(apply_edits(source.text[start:end], edits).split()) or NOTHING


def _words(found: Diagnostic, source: Source) -> str:
    """The words at fault in one line; none where the finding stands on the first line for want of a place."""
    region = found.region
    if found.path and (region.line, region.column) == (1, 1):
        return ""
    words = " ".join(source.text[region.start : region.end].split())
    half = LONGEST // 2
    return words if len(words) <= LONGEST else f"{words[:half]}…{words[-half:]}"
