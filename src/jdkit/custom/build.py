"""From a rule file to a rule."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from jdkit.custom.fault import RuleFault
from jdkit.custom.keys import canonical, keys_from, refuse_unknown_value
from jdkit.custom.model import Condition, CustomRule, ForbidRule, PatternRule, RequireRule, SubstituteRule, Told
from jdkit.custom.regex import NoEngine, Regex, compiled, searchable
from jdkit.custom.require import Holds, Require
from jdkit.custom.search import Search
from jdkit.custom.tokens import Step, Tokens
from jdkit.custom.words import Forbid, Substitute
from jdkit.model.path import Path
from jdkit.rule import Family, Field, Options, Profile, Rule
from jdkit.rule.own import NAMED, OwnWords
from jdkit.rule.page import ALL_FIELDS, DUTY_FIELDS

NAME = re.compile(r"[^\W_A-Z]+(?:-[^\W_A-Z]+)*")
LINK = re.compile(r"https?://[^\s<>\"]+")
LOOK_AROUND = re.compile(r"\(\?(?:<?[=!])")


def rule_of(name: str, model: CustomRule, file: str) -> Rule:
    """The rule that a file describes. Raises RuleFault for what no schema tells."""
    if not NAME.fullmatch(name):
        raise RuleFault("name", ("kind",), {"name": name})
    if model.link and not LINK.fullmatch(model.link):
        raise RuleFault("link", ("link",))
    maker, kind, options, named = _MAKERS[type(model)]
    check = maker(model)
    return Rule(
        name=name,
        family=Family.CUSTOM,
        severity=model.severity,
        profile=Profile(model.profile),
        sources=(model.source or file,),
        faulty=tuple(_given(model.examples.faulty)),
        faultless=tuple(_given(model.examples.faultless)),
        options=options,
        check=check,
        own=_own(kind, model, named),
        link=model.link or "",
    )


def _own(kind: str, model: CustomRule, named: frozenset[str]) -> OwnWords:
    message: Told | None = getattr(model, "message", None)
    for language, text in (message.by_language if message else {}).items():
        for found in NAMED.finditer(text):
            if found[1] not in named:
                where = ("message", language) if language else ("message",)
                args = {"found": found[0], "known": tuple(f"{{{name}}}" for name in sorted(named))}
                raise RuleFault("placeholder", where, args, found.span())
    words: Iterable[str | None] = model.swap if isinstance(model, SubstituteRule) else getattr(model, "words", ())
    summary, description, said = (one.by_language if one else {} for one in (model.summary, model.description, message))
    return OwnWords(kind, summary, description, said, tuple(_given(words)))


def _forbid(model: ForbidRule) -> Forbid:
    search = _search(model, model.except_, model.exact)
    words = tuple(search.folded(word) for word in _given(model.words))
    _refuse_none(words, "words")
    _refuse_twice(words, model.words, "words")
    return Forbid(search, words)


def _substitute(model: SubstituteRule) -> Substitute:
    """What is right already is no fault though it holds the old word: 东方 → 东方集团 leaves 东方集团 alone."""
    plain = _search(model, (), model.exact)
    _refuse_none(model.swap, "swap")
    olds = {old: plain.folded(old) for old in model.swap}
    for old, new in model.swap.items():
        if olds[old] == plain.folded(new):
            raise RuleFault("same-words", ("swap", old), {"words": new})
        if plain.folded(new) in olds.values():
            raise RuleFault("swapped-on", ("swap", old), {"words": new})
    _refuse_twice(tuple(olds.values()), list(olds), "swap")
    search = _search(model, (*model.except_, *model.swap.values()), model.exact)
    swaps = tuple((olds[old], new) for old, new in model.swap.items())
    return Substitute(search, swaps, {"safe": True, "unsafe": False, "none": None}[model.fix])


def _pattern(model: PatternRule) -> Regex | Tokens:
    search = _search(model, model.except_)
    tokens = [token for token in model.tokens if token]
    if bool(model.regex) == bool(tokens):
        raise RuleFault("regex-or-tokens", ("tokens",) if tokens else ("kind",))
    if not model.regex:
        steps = (Step(_folded(search, t.word), tuple(_given(t.tag)), 0 if t.optional else 1, t.up_to) for t in tokens)
        return Tokens(search, tuple(steps))
    if LOOK_AROUND.search(model.regex):
        raise RuleFault("look-around", ("regex",))
    pattern = searchable(model.regex)
    try:
        compiled(pattern)
    except NoEngine:
        raise RuleFault("no-engine", ("regex",), at_key=True) from None
    except ValueError as refused:
        raise RuleFault("regex", ("regex",), {"reason": str(refused)}) from None
    return Regex(search, pattern)


def _require(model: RequireRule) -> Require:
    search = _search(model, ())
    each = keys_from(model.each, ("each",)) if model.each else ()
    words = _folded(search, model.words)
    present = tuple(keys_from(key, ("present", n)) for n, key in enumerate(model.present) if key)
    if not words and not present:
        raise RuleFault("words-or-present", ("kind",))
    when = tuple(_condition(one, ("when", n), search) for n, one in enumerate(model.when) if one)
    return Require(search, each, when, words, present)


def _condition(model: Condition, where: Path, search: Search) -> Holds:
    keys = keys_from(model.key, (*where, "key"))
    if sum(map(bool, (model.equals, model.holds, model.missing))) > 1:
        raise RuleFault("condition", where)
    for n, value in enumerate(model.equals):
        if value:
            refuse_unknown_value(keys, value, (*where, "equals", n))
    equals = tuple(canonical(keys, value) for value in _given(model.equals))
    return Holds(keys, equals, _folded(search, model.holds), model.missing)


def _search(model: CustomRule, exceptions: Iterable[str | None], exact: bool = False) -> Search:
    chosen = set[Field]()
    for name in _given(model.fields):
        chosen |= ALL_FIELDS if name == "all" else DUTY_FIELDS if name == "duty" else {Field(name)}
    plain = Search(tuple(sorted(chosen or ALL_FIELDS)), (), exact)
    return Search(plain.fields, _folded(plain, exceptions), exact)


def _folded(search: Search, words: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(search.folded(word) for word in _given(words))


def _given(entries: Iterable[str | None]) -> Iterator[str]:
    """The entries but those cut out as faulty, without the space around them."""
    return (entry.strip("\n") for entry in entries if entry and entry.strip())


def _refuse_none(words: Any, key: str) -> None:
    if not words:
        raise RuleFault("no-words", (key,))


def _refuse_twice(folded: tuple[str, ...], written: list[str | None], key: str) -> None:
    """A word that stands twice, perhaps in another script, was meant to be another."""
    for n, word in enumerate(folded):
        if word in folded[:n]:
            where = (key, written[n] or "") if key == "swap" else (key, n)
            raise RuleFault("twice", where, {"words": written[n], "other": written[folded.index(word)]})


_ALLOWING: Options = {"allow": ()}
_MAKERS: dict[type[CustomRule], tuple[Any, str, Options, frozenset[str]]] = {
    ForbidRule: (_forbid, "forbid", {"add": (), "allow": ()}, frozenset({"words"})),
    SubstituteRule: (_substitute, "substitute", _ALLOWING, frozenset({"words", "better"})),
    PatternRule: (_pattern, "pattern", _ALLOWING, frozenset({"words"})),
    RequireRule: (_require, "require", {}, frozenset({"words"})),
}
