"""By which title a document calls another post."""

import unicodedata
from collections.abc import Iterable, Mapping

from jdkit.language.script import simplify, traditionalise
from jdkit.messages import LANGUAGES
from jdkit.model.facts import Facts

SCRIPTS = {"zh-Hans": simplify, "zh-Hant": traditionalise}


def folded(reference: str) -> str:
    """References are compared without regard to case and to how a character is composed."""
    return unicodedata.normalize("NFC", reference).strip().casefold()


def titles_of(facts: Iterable[Facts]) -> Mapping[str, Mapping[str, str]]:
    """For each language, every name that a reference may use and the title to print for it.

    A post that is not translated is called by the title it has; between the two Chinese scripts that is converted, for
    a page in mixed script looks like a mistake.
    """
    known = [fact for fact in facts if fact.title]
    translated: dict[tuple[str, str], str] = {}
    for fact in known:
        if fact.translation_of and fact.title:
            translated.setdefault((folded(fact.translation_of), fact.language), fact.title)
    titles: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for fact in sorted(known, key=lambda fact: fact.translation_of is not None):
        original = folded(fact.translation_of or fact.id)
        for language in LANGUAGES:
            title = translated.get((original, language)) or _in_script(fact, language)
            for name in fact.names:
                titles[language].setdefault(folded(name), title)
    return titles


def _in_script(fact: Facts, language: str) -> str:
    title = fact.title or fact.id
    convert = SCRIPTS.get(language)
    return convert(title) if convert and fact.language in SCRIPTS and fact.language != language else title
