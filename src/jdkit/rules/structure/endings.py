"""Lists whose entries end now with a mark, now without one."""

from collections import Counter
from collections.abc import Iterable, Iterator

from jdkit.language.script import HAN
from jdkit.model.path import Path
from jdkit.rule import Finding, Fix, Note, Text
from jdkit.rules.structure.mends import Mend, mended, replacements

MARKS = {"。": "。", "；": "；", ";": "；", "，": "，", ",": "，", "、": "、"}
PASSED_OVER = frozenset("？！?!…：:.")
FEWEST = 3


def mixed_endings(texts: Iterable[Text]) -> Iterator[Finding]:
    """One finding for each list of at least three entries, at the first that ends unlike most of them."""
    judged = [text for text in texts if text.value.rstrip()[-1:] not in PASSED_OVER]
    if len(set(map(_ending, judged))) < 2:
        return
    lists: dict[Path, list[Text]] = {}
    for text in judged:
        if (entry := _entry(text.path)) and HAN.search(text.value):
            lists.setdefault(entry, []).append(text)
    for entries in lists.values():
        if len(entries) >= FEWEST:
            yield from _in_list(entries)


def _entry(path: Path) -> Path | None:
    """The path with its last index left open: equal for the same part of all entries of a list."""
    last = max((n for n, part in enumerate(path) if isinstance(part, int)), default=None)
    return None if last is None else (*path[:last], "*", *path[last + 1 :])


def _in_list(entries: list[Text]) -> Iterator[Finding]:
    usual = Counter(map(_ending, entries)).most_common(1)[0][0]
    odd = [text for text in entries if not _fits(text, usual, last=text is entries[-1])]
    if not odd or usual in ("，", "、"):
        return
    mends = [(text, _mend(text, "。" if usual == "；" and text is entries[-1] else usual)) for text in odd]
    first, mend = mends[0]
    yield Finding(
        first.path,
        _last_character(first),
        variant="mixed-endings" if usual else "mixed-endings-none",
        args={"mark": usual, "count": len(odd), "total": len(entries)},
        suggestion=mended(first.value, [mend]),
        fix=Fix(tuple(r for text, change in mends for r in replacements(text.path, [change])), safe=True),
        notes=tuple(Note(text.path, "other-ending", _last_character(text)) for text in odd[1:]),
    )


def _ending(text: Text) -> str:
    return MARKS.get(text.value.rstrip()[-1], "")


def _fits(text: Text, usual: str, last: bool) -> bool:
    """The last entry of 甲；乙；丙。 and an entry of several sentences among entries without marks are right too."""
    ending = _ending(text)
    return (
        ending == usual
        or (ending == "。" and usual == "；" and last)
        or (ending == "。" and usual == "" and "。" in text.value.rstrip()[:-1])
    )


def _mend(text: Text, mark: str) -> Mend:
    end = len(text.value.rstrip())
    return (end - 1 if _ending(text) else end), end, mark


def _last_character(text: Text) -> tuple[int, int]:
    end = len(text.value.rstrip())
    return end - 1, end
