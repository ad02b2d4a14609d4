"""A rule tried on its own examples, as it is read: one that does not find what it says it finds is no rule."""

from collections.abc import Iterator

from jdkit.custom.fault import RuleFault
from jdkit.custom.model import CustomRule
from jdkit.load import load
from jdkit.model.path import Path
from jdkit.model.position import Position
from jdkit.rule import Page, Profile, Rule
from jdkit.rule.example import CLOSE, OPEN, Example, example_file, read_example
from jdkit.text import Source, parse

Span = tuple[int, int]


def failures(rule: Rule, model: CustomRule) -> Iterator[RuleFault]:
    """What is found in the examples and not marked, and the other way round."""
    written = {"faulty": model.examples.faulty, "faultless": model.examples.faultless}
    for side, listed in written.items():
        for number, text in enumerate(listed):
            if text and text.strip():
                yield from _tried(rule, text, side == "faulty", ("examples", side, number))


def _tried(rule: Rule, written: str, faulty: bool, where: Path) -> Iterator[RuleFault]:
    try:
        example = read_example(written)
    except ValueError:
        yield RuleFault("marks", where)
        return
    if not faulty and example.marked:
        yield RuleFault("marked-faultless", where, span=_in_marked(written, example.marked[0]))
        return
    if faulty and not example.marked and "\n" not in written.strip():
        yield RuleFault("unmarked", where)
        return
    try:
        found = _found(rule, example)
    except ValueError:
        yield RuleFault("example-file", where)
        return
    if faulty and not example.marked:
        if not found:
            yield RuleFault("not-found", where, {"words": _short(written)})
        return
    for start, end in sorted(set(example.marked) - found):
        words = example.text[start:end]
        yield RuleFault("not-found", where, {"words": words}, _in_marked(written, (start, end)))
    for start, end in sorted(found - set(example.marked)):
        words = example.text[start:end] if start >= 0 else ""
        span = _in_marked(written, (start, end)) if words else None
        yield RuleFault("found-too", where, {"words": words or _short(written)}, span)


def _found(rule: Rule, example: Example) -> set[Span]:
    """The stretches of the example that the rule marks. Raises ValueError where it is no sound part of a position."""
    options = rule.options_in(Profile.STRICT, {})
    if "\n" not in example.text.strip():
        page = Page({"kind": "position", "duties": [example.text]}, Position.model_construct())
        return {finding.span or (0, len(example.text)) for finding in rule.check(page, options)}
    text, lead = example_file(example)
    loaded = load(parse(Source("example.yaml", text)), Position)
    if loaded.document.problems or loaded.problems:
        raise ValueError(text)
    found = rule.check(Page(loaded.data, loaded.model), options)
    places = (loaded.locate(finding.path, finding.span, finding.at_key) for finding in found)
    return {(start - lead, end - lead) for start, end in places}


def _in_marked(written: str, span: Span) -> Span:
    """A stretch of an example's text in the text with its marks."""
    places = [at for at, character in enumerate(written) if character not in (OPEN, CLOSE)]
    start, end = span
    return places[start], places[end - 1] + 1


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 30 else line[:29] + "…"
