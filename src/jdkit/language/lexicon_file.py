"""Lists of words as data: a YAML file a lexicon, in groups that each say where their words are from.

    # What the file is about, for those who edit it.
    when:
      about: Time left open.
      rules: [vague-term]
      source: S1, and real descriptions
      example: ⟦及时⟧登记来访车辆
      words: >-
        及时 即时 适时 随时

Words stand once in a group, in simplified script, parted by white space. ``rules`` are those that look for them, none
where the words only help to read a sentence; the example marks one of the words. Every text is what is written: no
scalar is a number, a date or a truth.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Group:
    """Words that are one kind of hint to a rule."""

    name: str
    words: tuple[str, ...]
    source: str
    example: str
    about: str = ""
    rules: tuple[str, ...] = ()


@cache
def lexicon(package: str, name: str) -> Mapping[str, Group]:
    """The groups of the file ``<name>.yaml`` of a package, read when they are first asked for."""
    return groups_in(_folder(package) / f"{name}.yaml")


def words_of(package: str, name: str, group: str) -> tuple[str, ...]:
    """The words of one group. Raises KeyError where there is none of that name."""
    return lexicon(package, name)[group].words


def lexicon_names(package: str) -> tuple[str, ...]:
    """The lexicons of a package, in alphabetical order."""
    return tuple(sorted(file.stem for file in _folder(package).glob("*.yaml")))


def groups_in(file: Path) -> dict[str, Group]:
    """The groups of a file. Raises KeyError, TypeError or ValueError where it is not what it should be."""
    import yaml

    loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
    data = yaml.load(file.read_text(encoding="utf-8"), loader)
    return {name: _group(name, dict(about)) for name, about in _entries(data)}


def _folder(package: str) -> Path:
    """Where a package stands: ``importlib.resources`` would find it too, and takes longer to import than a lexicon."""
    return Path(next(iter(import_module(package).__path__)))


def _entries(data: object) -> Iterator[tuple[str, Mapping[str, object]]]:
    if not isinstance(data, dict):
        raise ValueError("not a mapping of groups")
    for name, about in data.items():
        if not isinstance(about, dict):
            raise ValueError(name)
        yield str(name), about


def _group(name: str, about: dict[str, object]) -> Group:
    rules = about.pop("rules", [])
    if not isinstance(rules, list):
        raise ValueError(f"{name}: rules")
    texts = {key: str(value) for key, value in about.items()}
    words = tuple(texts.pop("words").split())
    return Group(name=name, words=words, rules=tuple(map(str, rules)), **texts)
