"""What is wrong with ignore comments: misspelt, without use, without reason, past their day."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from jdkit.check.catalogue import nearest_name
from jdkit.check.diagnose import Diagnoser
from jdkit.check.directive import REFUSED, Directive, Name
from jdkit.diagnostic import Diagnostic, FileFix
from jdkit.text import Document, Edit

LONGEST = 60
"""Characters of a name for which a rule is sought that is like it."""
MOST = 200
"""Names in one comment that are told of."""


def is_misplaced(directive: Directive, top: int) -> bool:
    """Whether it is for the whole file and stands behind ``top``, where the content begins."""
    return directive.whole_file and directive.start > top


def faults(document: Document, directive: Directive, top: int, diagnose: Diagnoser) -> Iterator[Diagnostic]:
    """What is wrong with a directive as it stands, whatever is found in the file."""

    def told(rule: str, variant: str, place: tuple[int, int], /, **args: object) -> Diagnostic:
        return diagnose.told(rule, variant, *place, "", args, None, None)

    if directive.fault:
        words = document.source.text[slice(*directive.fault_place)]
        yield told("unknown-ignore", directive.fault, directive.fault_place, found=words)
    elif is_misplaced(directive, top):
        yield told("unknown-ignore", "misplaced", (directive.start, directive.end))
    for name in directive.names[:MOST]:
        if diagnose.settings.catalogue.named(name.text) is None:
            yield _unknown(name, diagnose)
        elif name.text in REFUSED:
            yield told("unknown-ignore", "refused", (name.start, name.end), rule=name.text)
    if diagnose.settings.require_reasons and not directive.reason and not directive.fault:
        rules = tuple(name.text for name in directive.names)
        yield told("ignore-without-reason", "", (directive.start, directive.end), rules=rules)


def _unknown(name: Name, diagnose: Diagnoser) -> Diagnostic:
    catalogue = diagnose.settings.catalogue
    if name.text in catalogue.groups:
        return diagnose.told("unknown-ignore", "family", name.start, name.end, "", {"rule": name.text}, None, None)
    known = [rule.name for rule in catalogue.rules if rule.name not in REFUSED]
    near = nearest_name(name.text, known, 0.6) if len(name.text) <= LONGEST else None
    if not near:
        return diagnose.told("unknown-ignore", "name", name.start, name.end, "", {"rule": name.text}, None, None)
    fix = FileFix("unknown-ignore.near.fix", False, (Edit(name.start, name.end, near),))
    args = {"rule": name.text, "near": near}
    return diagnose.told("unknown-ignore", "near", name.start, name.end, "", args, near, fix)


def spent(
    document: Document, directive: Directive, used: set[tuple[int, str]], diagnose: Diagnoser
) -> Iterator[Diagnostic]:
    """What a directive names in vain, rules that ``used`` lacks; once its last day is over that is said instead.

    ``used`` holds where a directive stands and which of its rules hid something.
    """
    idle = [name for name in directive.names if _idle(directive, name, used, diagnose)]
    all_idle = len(idle) == len(directive.names)
    scope = "file" if directive.whole_file else "node" if directive.comment.own_line else "line"
    whole = directive.start, directive.end
    parts = [(whole, idle)] if all_idle else [((name.start, name.end), [name]) for name in idle]
    for place, named in parts:
        edit = _without(document, directive) if all_idle else _without_name(directive, named[0])
        fix = FileFix("unused-ignore.fix", True, (edit,))
        args = {"rules": tuple(name.text for name in named)}
        yield replace(diagnose.told("unused-ignore", scope, *place, "", args, None, fix), until=directive.until)
    known = diagnose.settings.catalogue.named
    meant = tuple(name.text for name in directive.names if known(name.text) and name.text not in REFUSED)
    if meant and directive.until and directive.until < date.max:
        removal = FileFix("expired-ignore.fix", True, (_without(document, directive),)) if all_idle else None
        past = {"until": directive.until.isoformat(), "rules": meant}
        variant = "idle" if all_idle else ""
        expired = diagnose.told("expired-ignore", variant, *whole, "", past, None, removal)
        yield replace(expired, since=directive.until + timedelta(days=1))


def _idle(directive: Directive, name: Name, used: set[tuple[int, str]], diagnose: Diagnoser) -> bool:
    runs = name.text in diagnose.settings.rules and name.text not in REFUSED
    return runs and (directive.start, name.text) not in used


def _without(document: Document, directive: Directive) -> Edit:
    """Takes a directive out, with its line where nothing else stands on it."""
    text, comment, source = document.source.text, directive.comment, document.source
    if directive.end < comment.end:
        following = text[directive.end : comment.end]
        return Edit(directive.start, comment.end - len(following.lstrip()), "")
    if not comment.own_line or directive.start > comment.start:
        return Edit(len(text[: directive.start].rstrip(" \t\u3000")), directive.end, "")
    start = source.line_start(comment.line)
    start += text.startswith("\ufeff", start)
    end = source.line_start(comment.line + 1) if comment.line < source.line_count else directive.end
    return Edit(start, end, "")


def _without_name(directive: Directive, name: Name) -> Edit:
    """Takes a rule out of a directive's list, with the comma behind it or before it."""
    at = directive.names.index(name)
    if at + 1 < len(directive.names):
        return Edit(name.start, directive.names[at + 1].start, "")
    return Edit(directive.names[at - 1].end, name.end, "")
