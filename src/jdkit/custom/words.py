"""The checks of ``forbid`` and ``substitute``."""

from collections.abc import Iterator
from dataclasses import dataclass

from jdkit.custom.search import Search
from jdkit.language.script import simplify, traditionalise
from jdkit.rule import Finding, Fix, Options, Page
from jdkit.text import Replace


@dataclass(frozen=True)
class Forbid:
    """Words that must not stand. The options ``add`` and ``allow`` are a workspace's changes to them."""

    search: Search
    words: tuple[str, ...]

    def __call__(self, page: Page, options: Options) -> Iterator[Finding]:
        added, allowed = (tuple(map(self.search.folded, options[name])) for name in ("add", "allow"))
        for text, spans in self.search.found(page, (*self.words, *added), allowed):
            for start, end in spans:
                yield Finding(text.path, (start, end), args={"words": text.value[start:end]})


@dataclass(frozen=True)
class Substitute:
    """Words with what is to stand in their place; ``safe`` is absent where no fix is offered."""

    search: Search
    swaps: tuple[tuple[str, str], ...]
    safe: bool | None

    def __call__(self, page: Page, options: Options) -> Iterator[Finding]:
        allowed = tuple(map(self.search.folded, options["allow"]))
        better = {old: _in_script(new, page.language) for old, new in self.swaps}
        for text, spans in self.search.found(page, tuple(better), allowed):
            searched = self.search.searched(text)
            changes = [Replace(text.path, start, end, better[searched[start:end]]) for start, end in spans]
            suggestion = _replaced(text.value, changes)
            for one in changes:
                args = {"words": text.value[one.start : one.end], "better": one.text}
                fix = None if self.safe is None else Fix((one,), self.safe, "custom-rule.fix")
                yield Finding(text.path, (one.start, one.end), args=args, suggestion=suggestion, fix=fix)


def _in_script(text: str, language: str) -> str:
    if language == "zh-Hant":
        return traditionalise(text)
    return simplify(text) if language == "zh-Hans" else text


def _replaced(value: str, changes: list[Replace]) -> str:
    for one in reversed(changes):
        value = value[: one.start] + one.text + value[one.end :]
    return value
