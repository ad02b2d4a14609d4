"""The verbs of duties (编制, 报销, 盘点): a list of words, and the search for them."""

from functools import cache

from jdkit.language.lexicon import Lexicon
from jdkit.language.wordlist import word_groups

ACTIONS = ("light", "manage", "handle", "trades", "more", "crafts")


@cache
def verb_words() -> frozenset[str]:
    """Every verb, those that are as often a thing (投诉, 计划) included."""
    groups = word_groups("verbs")
    return frozenset(word for group in ACTIONS for word in groups[group])


@cache
def verbs() -> Lexicon:
    """The search for them."""
    return Lexicon(verb_words())


@cache
def nominal_verbs() -> frozenset[str]:
    """Those that are as often a thing: 客户投诉 says nothing of what is done."""
    return frozenset(word_groups("verbs")["nominal"])


@cache
def light_verbs() -> Lexicon:
    """Those that open a duty and say the share in it (负责, 协助); what is done comes after them."""
    return Lexicon(word_groups("verbs")["light"])


@cache
def field_verbs() -> frozenset[str]:
    """Those that as often name a field of work before a noun: 采购合同, 培训教材."""
    return frozenset(word_groups("verbs")["field"])
