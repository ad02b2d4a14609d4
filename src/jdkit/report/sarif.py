"""SARIF 2.1.0, as code scanning services read it.

Columns are code points and a BOM takes none, which is what SARIF asks for. File names are relative to the root of the
repository and percent-encoded; no absolute path of the machine goes into the file.
"""

import re
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from jdkit import __version__
from jdkit.check.fingerprint import numbered
from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic, FileFix, Region
from jdkit.report.as_json import dumped
from jdkit.report.sarif_rule import LEVELS, descriptor
from jdkit.report.sentence import fix_title, in_short, note
from jdkit.report.style import Style
from jdkit.text import Source

if TYPE_CHECKING:
    from jdkit.check.result import Suppressed

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
ROOT = "%SRCROOT%"
LOCALES = {"zh-Hans": "zh-CN", "zh-Hant": "zh-TW", "en": "en"}
"""SARIF names a language by its country and knows no scripts."""
LINK = re.compile(r"\[(?=[^\[\]]*\]\()")
"""What a reader would take for a link, were it not escaped."""


def report(result: Result, style: Style) -> str:
    """All findings, those that ignore comments hide among them: as suppressed, with the reasons given."""
    hidden = {id(one.diagnostic): one for one in result.suppressed}
    diagnostics = [*result.diagnostics, *(one.diagnostic for one in result.suppressed)]
    diagnostics.sort(key=lambda found: (found.file, found.region.start, found.rule))
    names = result.rules | {found.rule for found in diagnostics}
    rules = [rule for rule in result.catalogue.rules if rule.name in names]
    indexes = {rule.name: index for index, rule in enumerate(rules)}
    results = []
    for found, fingerprint in zip(diagnostics, numbered(diagnostics, result.sources), strict=True):
        told = _result(found, result.sources[found.file], indexes, fingerprint, style)
        told["suppressions"] = [_suppression(hidden[id(found)], style)] if id(found) in hidden else []
        results.append(told)
    driver = {
        "name": "jdkit",
        "semanticVersion": __version__,
        "language": LOCALES[style.language],
        "rules": [descriptor(rule, style.language) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {ROOT: {"description": {"text": "The root of the repository."}}},
        "invocations": [{"executionSuccessful": True}],
        "results": results,
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return dumped(log)


def _result(
    found: Diagnostic, source: Source, indexes: dict[str, int], fingerprint: str, style: Style
) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": found.rule,
        "level": LEVELS[found.severity],
        "message": {"text": LINK.sub(r"\\[", in_short(found))},
        "locations": [_location(found, style)],
        "partialFingerprints": {"jdkit/v1": fingerprint},
        "properties": {"post": found.post, "path": found.path, "suggestion": found.suggestion},
    }
    if found.rule in indexes:
        told["ruleIndex"] = indexes[found.rule]
    if found.related:
        told["relatedLocations"] = [
            {
                "id": number,
                "physicalLocation": _place(related.file, related.region, style),
                "message": {"text": LINK.sub(r"\\[", note(found, related))},
            }
            for number, related in enumerate(found.related, 1)
        ]
    if found.fix and found.fix.edits:
        told["fixes"] = [_fix(found, found.fix, source, style)]
    return told


def _suppression(hidden: "Suppressed", style: Style) -> dict[str, Any]:
    told = {"kind": "inSource", "location": {"physicalLocation": _place(hidden.diagnostic.file, hidden.place, style)}}
    return told | ({"justification": hidden.reason} if hidden.reason else {})


def _location(found: Diagnostic, style: Style) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": _place(found.file, found.region, style)}
    if found.path:
        name = f"{found.post}.{found.path}" if found.post else found.path
        location["logicalLocations"] = [{"name": found.path, "fullyQualifiedName": name, "kind": "property"}]
    return location


def _place(file: str, region: Region, style: Style) -> dict[str, Any]:
    return {"artifactLocation": _artifact(file, style), "region": _region(region)}


def _artifact(file: str, style: Style) -> dict[str, str]:
    """A file outside the root of the repository's drive has an address of its own."""
    path = PurePath(style.in_repository(file))
    if path.is_absolute():
        return {"uri": path.as_uri()}
    return {"uri": quote(path.as_posix(), errors="surrogateescape"), "uriBaseId": ROOT}


def _region(region: Region) -> dict[str, int]:
    return {
        "startLine": region.line,
        "startColumn": region.column,
        "endLine": region.end_line,
        "endColumn": region.end_column,
    }


def _fix(found: Diagnostic, fix: FileFix, source: Source, style: Style) -> dict[str, Any]:
    replacements = [
        {
            "deletedRegion": _region(Region.of(source, edit.start, edit.end)),
            "insertedContent": {"text": edit.text},
        }
        for edit in fix.edits
    ]
    return {
        "description": {"text": fix_title(found)},
        "artifactChanges": [{"artifactLocation": _artifact(found.file, style), "replacements": replacements}],
        "properties": {"safe": fix.safe},
    }
