"""What checking a file gave, as a text and back.

JSON and not a pickle: a workspace comes from elsewhere, and reading its cache must not run anything.
"""

import json
from datetime import date
from functools import partial
from typing import Any

from jdkit.check.result import Checked, Suppressed, gathered
from jdkit.diagnostic import Diagnostic, FileFix, Region, Related, Severity
from jdkit.model.facts import DutyFact, Facts
from jdkit.text.problem import Edit


def packed(checked: Checked) -> str:
    """The findings and facts of a file, without its name and its bytes: a line of JSON each."""
    name, facts = checked.name, checked.facts
    findings = (
        [_row(found, name) for found in checked.diagnostics],
        [(_row(one.diagnostic, name), one.place, one.reason) for one in checked.suppressed],
        checked.language,
    )
    return f"{_json(findings)}\n{_json(facts._replace(file='')) if facts else ''}"


def unpacked(text: str, name: str, data: bytes) -> Checked:
    """What was packed, for a file that is now called ``name``. Raises ValueError or TypeError for anything else."""
    head, _, facts = text.partition("\n")
    findings, suppressed, language = json.loads(head)
    if facts and not facts.startswith("["):
        raise ValueError(facts)
    return Checked(
        name,
        data,
        tuple(_finding(row, name) for row in findings),
        partial(_facts, facts, name) if facts else gathered(None),
        tuple(Suppressed(_finding(row, name), Region(*place), reason) for row, place, reason in suppressed),
        language,
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _row(found: Diagnostic, name: str) -> tuple[object, ...]:
    fix = found.fix
    return (
        found.region,
        found.path,
        found.post,
        found.rule,
        found.severity,
        found.key,
        found.language,
        found.args,
        found.suggestion,
        fix and (fix.key, fix.safe, [(edit.start, edit.end, edit.text) for edit in fix.edits], fix.reencode),
        [(r.file if r.file != name else None, r.region, r.path, r.key, r.args) for r in found.related],
        found.since and found.since.isoformat(),
        found.until and found.until.isoformat(),
    )


def _finding(row: Any, name: str) -> Diagnostic:
    region, path, post, rule, severity, key, language, args, suggestion, fix, related, since, until = row
    return Diagnostic(
        name,
        Region(*region),
        path,
        post,
        rule,
        Severity(severity),
        key,
        language,
        _args(args),
        suggestion,
        fix and FileFix(fix[0], fix[1], tuple(Edit(*edit) for edit in fix[2]), fix[3]),
        tuple(Related(file or name, Region(*r), at, note, _args(given)) for file, r, at, note, given in related),
        since and date.fromisoformat(since),
        until and date.fromisoformat(until),
    )


def _args(args: dict[str, Any]) -> dict[str, Any]:
    """Lists of words are tuples in findings."""
    return {name: tuple(value) if isinstance(value, list) else value for name, value in args.items()}


def _facts(text: str, name: str) -> Facts:
    row = json.loads(text)
    _, *told, duties = (tuple(value) if isinstance(value, list) else value for value in row)
    return Facts._make((name, *told, tuple(DutyFact(tuple(path), *words) for path, *words in duties)))
