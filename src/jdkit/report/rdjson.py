"""reviewdog's rdjson. Its columns are bytes of UTF-8 from 1, ends exclusive; a BOM takes three of the first line's."""

from typing import Any

from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, FileFix, Related, Severity
from jdkit.report.as_json import dumped
from jdkit.report.sentence import in_short, note
from jdkit.report.style import Style
from jdkit.text import Edit, Source, apply_edits

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


def report(result: Result, style: Style) -> str:
    told = {
        "source": {"name": "jdkit"},
        "diagnostics": [_diagnostic(found, result) for found in result.diagnostics],
    }
    return dumped(told)


def _diagnostic(found: Diagnostic, result: Result) -> dict[str, Any]:
    source = result.sources[found.file]
    told: dict[str, Any] = {
        "message": in_short(found, "\n"),
        "location": {"path": found.file, "range": _range(source, found.region.start, found.region.end)},
        "severity": SEVERITIES[found.severity],
        "code": {"value": found.rule},
    }
    if found.fix and found.fix.edits:
        told["suggestions"] = [_suggestion(source, found.fix)]
    if found.related:
        told["related_locations"] = [_related(found, related, result) for related in found.related]
    return told


def _suggestion(source: Source, fix: FileFix) -> dict[str, Any]:
    """The whole fix as one replacement, for reviewdog offers each suggestion by itself."""
    start = min(edit.start for edit in fix.edits)
    end = max(edit.end for edit in fix.edits)
    edits = tuple(Edit(edit.start - start, edit.end - start, edit.text) for edit in fix.edits)
    return {"range": _range(source, start, end), "text": apply_edits(source.text[start:end], edits)}


def _related(found: Diagnostic, related: Related, result: Result) -> dict[str, Any]:
    region, source = related.region, result.sources.get(related.file)
    where = _range(source, region.start, region.end) if source else {"start": {"line": region.line}}
    return {"message": note(found, related), "location": {"path": related.file, "range": where}}


def _range(source: Source, start: int, end: int) -> dict[str, Any]:
    return {"start": _position(source, start), "end": _position(source, max(start, end))}


def _position(source: Source, offset: int) -> dict[str, int]:
    line = source.position(offset).line
    before = source.text[source.line_start(line) : offset]
    return {"line": line, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
