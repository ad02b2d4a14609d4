"""The words that a rule looks for, for people and for scripts."""

from collections.abc import Iterator, Mapping, Sequence

from jdkit.language.lexicon_file import Group
from jdkit.messages import phrase
from jdkit.report.as_json import dumped
from jdkit.report.width import width
from jdkit.rule import Rule

VERSION = 1
CELLS = 96
"""How wide a line of words may be."""

Changes = Mapping[str, Sequence[str]]
"""What a workspace adds (``add``) and allows (``allow``)."""


def lexicon_text(rule: Rule, groups: Sequence[Group], changes: Changes, language: str) -> str:
    lines = [f"{rule.name}  {rule.title(language)}"]
    for group in groups:
        lines += ["", f"{group.name} ({len(group.words)})" + (f"  {group.about}" if group.about else "")]
        lines.append("  " + phrase(language, "ui.lexicon.source", {"source": group.source}))
        lines.append("  " + phrase(language, "ui.lexicon.example", {"example": " ".join(group.example.split())}))
        lines += _wrapped(group.words)
    for name, words in changes.items():
        lines += ["", phrase(language, f"ui.lexicon.{name}"), *_wrapped(words)]
    return "\n".join(lines) + "\n"


def lexicon_json(rule: Rule, groups: Sequence[Group], changes: Changes) -> str:
    told = [
        {
            "name": group.name,
            "about": group.about or None,
            "source": group.source,
            "example": group.example,
            "words": list(group.words),
        }
        for group in groups
    ]
    changed = {name: list(changes.get(name, ())) for name in ("add", "allow")}
    return dumped({"version": VERSION, "rule": rule.name, "groups": told, **changed})


def _wrapped(words: Sequence[str]) -> Iterator[str]:
    line = ""
    for word in words:
        if line and width(f"{line} {word}") > CELLS:
            yield f"  {line}"
            line = ""
        line = f"{line} {word}" if line else word
    if line:
        yield f"  {line}"
