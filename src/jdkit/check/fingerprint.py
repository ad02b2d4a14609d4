"""What a finding is known by from run to run, wherever it has moved to.

Baselines, GitLab and SARIF need to know a finding again after lines and duties have changed places, and must not take
another one for it. So it is known by its post, its field without list indexes, its rule and the words at fault, not by
its line. Punctuation and spacing count only where they are all there is, so that mending a comma in a sentence leaves
the other findings about it what they were.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import PurePath

from jdkit.diagnostic import Diagnostic
from jdkit.text import Source

INDEX = re.compile(r"\[\d+\]")
DIGITS = 32
"""Hexadecimal digits of a fingerprint: 128 bits."""


def fingerprint(found: Diagnostic, source: Source) -> str:
    """The same text for the same finding; equal findings of one post share it, ``numbered`` tells them apart.

    ``source`` is the file of ``found``. A post without an id goes by its file's stem, as ids do.
    """
    post = unicodedata.normalize("NFC", found.post or PurePath(found.file).stem)
    known_by = (post, INDEX.sub("[]", found.path), found.rule, _words(found, source))
    return sha256("\0".join(known_by).encode("utf-8", "surrogatepass")).hexdigest()[:DIGITS]


def numbered(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> tuple[str, ...]:
    """A fingerprint for each finding, in their order, no two the same: ``f``, then ``f:2``, ``f:3`` for its equals."""
    seen = Counter[str]()
    told = []
    for found in diagnostics:
        own = fingerprint(found, sources[found.file])
        seen[own] += 1
        told.append(own if seen[own] == 1 else f"{own}:{seen[own]}")
    return tuple(told)


def _words(found: Diagnostic, source: Source) -> str:
    """The words at fault. What is missing at the top level is shown on the first line, whose words are not at fault."""
    region = found.region
    if found.path and (region.line, region.column) == (1, 1):
        return ""
    text = source.text[region.start : region.end]
    letters = "".join(c for c in unicodedata.normalize("NFKC", text).casefold() if c.isalnum())
    return letters or "".join(unicodedata.normalize("NFC", text).split())
