"""Reading a workspace's own rules, by the same machinery and with the same places as a position."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from jdkit.check.cannot_run import CannotRun
from jdkit.check.configuration import fault_in, shown
from jdkit.check.reading import NotRead, read_bounded
from jdkit.custom import KINDS, CustomRule, RuleFault, failures, rule_of
from jdkit.diagnostic import Diagnostic
from jdkit.load import Loaded, load
from jdkit.rule import Rule
from jdkit.rules import rule_named
from jdkit.text import Document, Scalar, Source, parse, read_source


def read_rules(files: Sequence[Path]) -> tuple[Rule, ...]:
    """The rules in files. Raises CannotRun with all that is wrong in them."""
    own, faults = dict[str, Rule](), list[Diagnostic]()
    for path in files:
        read = _read(path, own)
        if isinstance(read, Rule):
            own[read.name] = read
        else:
            faults += read
    if faults:
        raise CannotRun("ui.broken-rules", {}, "ui.help.broken-rules", tuple(faults))
    return tuple(own.values())


def _read(path: Path, known: Mapping[str, Rule]) -> Rule | list[Diagnostic]:
    """The rule in a file, or what is wrong with it."""
    try:
        source, problems = read_source(shown(path), read_bounded(path))
    except NotRead:
        raise CannotRun("ui.unreadable", {"path": shown(path)}) from None
    document = parse(source)
    if problems or document.problems:
        return [fault_in(source, p.rule, p.code, p.start, p.end, p.args) for p in (*problems, *document.problems)]
    loaded, unknown = _loaded(source, document)
    if unknown:
        return [unknown]
    if loaded.problems:
        return [fault_in(source, s.rule, s.variant, s.start, s.end, s.args) for s in loaded.problems]
    try:
        if rule_named(path.stem) or path.stem in known:
            clash = "built-in-name" if rule_named(path.stem) else "name-twice"
            raise RuleFault(clash, ("kind",), {"name": path.stem})
        rule = rule_of(path.stem, loaded.model, shown(path))
        return [_diagnostic(source, loaded, fault) for fault in failures(rule, loaded.model)] or rule
    except RuleFault as fault:
        return [_diagnostic(source, loaded, fault)]


def _loaded(source: Source, document: Document) -> tuple[Loaded[CustomRule], Diagnostic | None]:
    """The file by the model of its kind; by any of them, and what is to be said, where that is unknown."""
    loaded = load(document, next(iter(KINDS.values())), placeholders=False)
    kind = loaded.data.get("kind")
    if isinstance(kind, str) and kind in KINDS:
        return load(document, KINDS[kind], placeholders=False), None
    start, end = loaded.locate(("kind",))
    found = kind if isinstance(kind, str) else ""
    return loaded, fault_in(source, "custom", "kind", start, end, {"found": found, "known": tuple(KINDS)})


def _diagnostic(source: Source, loaded: Loaded[CustomRule], fault: RuleFault) -> Diagnostic:
    """The fault at its place; the only entry of a list may stand without a list."""
    path = fault.path
    if loaded.own_path(path) is None:
        path = tuple(part for part in path if part != 0)
    node = loaded.document.node(loaded.own_path(path) or ())
    span = fault.span if isinstance(node, Scalar) and not fault.at_key else None
    start, end = loaded.locate(path, span, fault.at_key)
    rule, _, variant = fault.key.partition(".")
    return fault_in(source, rule, variant, start, end, fault.arguments)
