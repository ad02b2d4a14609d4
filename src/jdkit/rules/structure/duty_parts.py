"""Which duties lack a part (怎么做, 做成什么), told once for the post or once for each duty."""

from collections.abc import Callable, Iterator

from jdkit.language.pattern import Pattern
from jdkit.language.placeholder import placeholder_span
from jdkit.language.script import simplify
from jdkit.model.duty import Duty
from jdkit.model.path import Path
from jdkit.rule import Finding, Options, Page


def lacking_part(
    page: Page, options: Options, part: Callable[[Duty], str | None], clause: Pattern
) -> Iterator[Finding]:
    """Findings on duties that have no such part and whose sentence has no such clause."""
    missing = [_place(path, duty) for path, duty in page.duties if _lacks(duty, part, clause)]
    if options["per"] == "duty":
        yield from (Finding(path) for path in missing)
    elif len(missing) > float(options["share"]) * len(page.duties):
        args = {"missing": len(missing), "total": len(page.duties)}
        yield Finding(("duties",), at_key=True, variant="post", args=args)


def _lacks(duty: Duty, part: Callable[[Duty], str | None], clause: Pattern) -> bool:
    if (part(duty) or "").strip() or not duty.what.strip():
        return False
    sentence = simplify("，".join(filter(None, (duty.what, duty.how, duty.result))))
    return not clause.search(sentence) and placeholder_span(sentence) is None


def _place(path: Path, duty: Duty) -> Path:
    return path if duty.plain is not None else (*path, "what")
