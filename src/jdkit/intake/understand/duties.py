"""Duties: lists with what is numbered below them, rows of a table, and what is said of the duty before."""

import re
from collections.abc import Iterable

from jdkit.intake.account import Role
from jdkit.intake.draft import Draft, Leaf, Tree
from jdkit.intake.page import Slice, Written
from jdkit.intake.understand.found import Found, keep_as_stray
from jdkit.intake.understand.listing import Item, items_of
from jdkit.intake.understand.words import written

_KEYWORD = re.compile(
    r"([\u4e00-\u9fff/、与和及A-Za-z]{2,12})[：:](?=\s*\S{4,})|([A-Z][\w &/-]{2,30}):\s(?=\S)"
    r"|[【\[]([^】\]]{2,12})[】\]]\s*(?=\S{4})"
)
_NO_KEYWORD = re.compile(r"负责|包括|如下|主要|例如|具体|注意|其中|以下|按照|做到")
_PERCENT = re.compile(r"\s*(\d{1,3}(?:\.\d+)?)\s*[%％]?\s*")
_WHOLE = re.compile(r"\s*(\d{1,2})\s*")


def add_duties(draft: Draft, lines: Iterable[Slice], doubt: str = "") -> None:
    """Each entry of a list is a duty, what is numbered below it are its tasks."""
    for item in items_of(tuple(lines)):
        draft.add(duty_of(draft, item, doubt), "duties")


def add_entry(draft: Draft, lines: tuple[Slice, ...]) -> None:
    """A duty with what stands below it: a sentence that says it under its name, and entries, which are its tasks."""
    items = items_of(lines[1:])
    made = duty_of(draft, items_of(lines[:1])[0])
    duty: dict[str, Tree] = made if isinstance(made, dict) else {"what": made}
    if items and items[0].marker is None and not is_automatic(items[0]) and "keyword" not in duty:
        first = items.pop(0)
        duty = {"keyword": duty["what"], "what": Leaf(written(first.pieces))}
        items = [*first.children, *items]
    tasks: list[Tree] = []
    for item in items:
        number(draft, item)
        tasks += [Leaf(written(item.pieces)), *(Leaf(written(task.pieces)) for task in below(draft, item))]
    if tasks:
        before = duty.get("tasks")
        duty["tasks"] = [*(before if isinstance(before, list) else []), *tasks]
    draft.add(duty if len(duty) > 1 else duty["what"], "duties")


def is_automatic(item: Item) -> bool:
    return item.pieces[0].line.level is not None


def duty_of(draft: Draft, item: Item, doubt: str = "") -> Tree:
    number(draft, item)
    pieces, keyword = item.pieces, None
    if not item.children and pieces and (match := _KEYWORD.match(pieces[0].text)):
        group = match.lastindex or 1
        if not _NO_KEYWORD.search(match.group(group)):
            keyword = Leaf(written([pieces[0].part(*match.span(group))]))
            pieces = [pieces[0].part(match.end()).strip(), *pieces[1:]]
    if item.children:
        pieces = [*pieces[:-1], pieces[-1].strip("：:")]
    what = Leaf(written(pieces, doubt))
    if keyword:
        return {"keyword": keyword, "what": what}
    tasks: list[Tree] = [Leaf(written(task.pieces)) for task in below(draft, item)]
    return {"what": what, "tasks": tasks} if tasks else what


def number(draft: Draft, item: Item) -> None:
    if item.marker:
        draft.account.take([item.marker], Role.NUMBER)


def below(draft: Draft, item: Item) -> Iterable[Item]:
    """All entries below an item, in their order."""
    for child in item.children:
        number(draft, child)
        yield child
        yield from below(draft, child)


def add_to_last(draft: Draft, part: str, found: Found) -> None:
    """Something about the duty that came last."""
    duties = draft.entries("duties")
    if not duties or found.blank:
        keep_as_stray(draft, found)
        return
    last = duties[-1]
    duty: dict[str, Tree] = last if isinstance(last, dict) else {"what": last}
    if fill(draft, duty, part, found):
        duties[-1] = duty
        draft.account.take(found.name, Role.LABEL, field=f"duties.{part}")


def set_frequency(draft: Draft, found: Found) -> None:
    """How often the task that came last is done."""
    duties = draft.entries("duties")
    last = duties[-1] if duties else None
    tasks = last.get("tasks") if isinstance(last, dict) else None
    if isinstance(tasks, list) and tasks and isinstance(tasks[-1], Leaf):
        tasks[-1] = {"what": tasks[-1], "frequency": Leaf(written(found.lines))}
        draft.account.take(found.name, Role.LABEL, field="duties.tasks.frequency")
    else:
        keep_as_stray(draft, found)


def fill(draft: Draft, duty: dict[str, Tree], part: str, found: Found) -> bool:
    """Puts a value into a duty; what does not fit there goes astray, with its label. Tells whether it went in."""
    if part in ("tasks", "standards"):
        entries = duty.setdefault(part, [])
        assert isinstance(entries, list)
        for item in items_of(found.lines):
            number(draft, item)
            entries.append(Leaf(written(item.pieces)))
            entries += [Leaf(written(task.pieces)) for task in below(draft, item)]
        return True
    if part in ("importance", "time_share"):
        value = figure(found, _WHOLE if part == "importance" else _PERCENT)
        fits = value is not None and value.text != "0" and part not in duty
        if value and fits:
            duty[part] = Leaf(value, plain=True)
            return True
        keep_as_stray(draft, found, "not-a-figure")
        return False
    if part in duty and isinstance(before := duty[part], Leaf):
        duty[part] = Leaf(written([*before.written.slices, *found.lines]))
    else:
        duty[part] = Leaf(written(found.lines))
    return True


def figure(found: Found, pattern: re.Pattern[str]) -> Written | None:
    match = pattern.fullmatch(found.text)
    return Written(match.group(1), found.lines) if match else None


def duty_from_row(draft: Draft, parts: dict[str, Found]) -> None:
    """A row of a table of duties: what stands in each of its columns."""
    what = parts.get("what")
    others = {part: found for part, found in parts.items() if part not in ("what", "number") and not found.blank}
    if "number" in parts:
        draft.account.take(parts["number"].lines, Role.NUMBER)
    if what is None or what.blank:
        _without_what(draft, others)
        return
    items = items_of(what.lines)
    made: list[Tree] = [duty_of(draft, item) for item in items]
    if len(made) > 1 and "keyword" in others:
        made = [_grouped(draft, others.pop("keyword"), items)]
    elif len(made) > 1 and set(others) & {"importance", "time_share"}:
        first, *rest = items
        made = [_as_one(draft, first, rest)]
    if others:
        last = made[-1]
        duty: dict[str, Tree] = last if isinstance(last, dict) else {"what": last}
        for part, found in others.items():
            fill(draft, duty, part, found)
        made[-1] = duty
    for one in made:
        draft.add(one, "duties")


def _grouped(draft: Draft, keyword: Found, items: list[Item]) -> Tree:
    tasks = [task for item in items for task in (item, *below(draft, item))]
    return {"what": Leaf(written(keyword.lines)), "tasks": [Leaf(written(task.pieces)) for task in tasks]}


def _as_one(draft: Draft, first: Item, rest: list[Item]) -> Tree:
    """One row with one rank that holds a list: its first line, with the others as tasks, or all of them as one text."""
    if first.marker is None and all(item.marker for item in rest):
        tasks: list[Tree] = [Leaf(written(item.pieces)) for item in rest]
        return {"what": Leaf(written(first.pieces)), "tasks": tasks}
    pieces = [piece for item in (first, *rest) for piece in ([item.marker] if item.marker else []) + item.pieces]
    return {"what": Leaf(written(pieces))}


def _without_what(draft: Draft, others: dict[str, Found]) -> None:
    """A row that goes on about the duty before, as below a cell that spans several rows."""
    for part, found in others.items():
        if part == "keyword":
            draft.add(Leaf(written(found.lines)), "duties")
        else:
            add_to_last(draft, part, found)
