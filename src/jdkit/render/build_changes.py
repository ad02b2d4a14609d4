"""修订对照: what changed between two revisions of a position, by meaning and not by lines.

Both are compared as they are printed, so a change of layout, of key names or of a post's id is none.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from jdkit.render.view import Column, Duty, Row, Table, View
from jdkit.render.words import Words

COLUMNS = ("changed", "before", "after", "change")
SAME_DUTY = 0.6
"""Similarity above which two sentences are one duty, reworded."""
LEVELS = ("informed", "execute", "propose", "review", "countersign", "approve", "decide")
"""From least to most. To supervise and to veto are of another kind."""
Change = tuple[str, str, str, str]


@dataclass(frozen=True)
class Elsewhere:
    """By what a duty says, the title of the other post that lost it (``before``) or got it (``now``)."""

    before: Mapping[str, str] = field(default_factory=dict)
    now: Mapping[str, str] = field(default_factory=dict)


def changes(before: View | None, now: View, elsewhere: Elsewhere, words: Words) -> Table:
    """The changes in the order of the document. A position that was not there before is one change."""
    if before is None:
        whole = (words.label("name"), "", now.title, words.label("change.new"))
        return _table([whole], words)
    differ = _Differ(words, elsewhere)
    told = [
        *differ.rows(before.header, now.header),
        *differ.rows(before.purpose.rows, now.purpose.rows),
        *differ.rows(before.management.rows, now.management.rows),
        *differ.table("section.relations", before.relations, now.relations, "with", ("direction", "about")),
        *differ.duties(before.duties, now.duties),
        *differ.authority(before.authority, now.authority),
        *differ.table("", before.requirements, now.requirements, "item", ("must", "preferred")),
        *differ.table("competencies", before.competencies, now.competencies, "group", ("competencies",)),
        *differ.rows(before.appointment.rows, now.appointment.rows),
        *differ.rows(before.conduct.rows, now.conduct.rows),
        *differ.rows(before.environment.rows, now.environment.rows),
        *differ.rows(before.validity.rows, now.validity.rows),
    ]
    for name in ("purpose", "management", "qualifications", "appointment", "conduct", "environment", "validity"):
        told += differ.text(words.label(f"section.{name}"), getattr(before, name).text, getattr(now, name).text)
    return _table(told, words)


def _table(told: Sequence[Change], words: Words) -> Table:
    """All four columns, for "before" and "after" are looked at side by side."""
    columns = tuple(Column(name, words.label(name)) for name in COLUMNS)
    return Table(columns, tuple(told), tuple(dict(zip(COLUMNS, change, strict=True)) for change in told))


def said(duty: Duty) -> str:
    return duty.keyword or duty.sentence


@dataclass(frozen=True)
class _Differ:
    words: Words
    elsewhere: Elsewhere

    def text(self, item: str, before: str, now: str, note: str = "") -> Iterator[Change]:
        if before != now:
            kind = "change.changed" if before and now else "change.added" if now else "change.removed"
            yield item, before, now, note or self.words.label(kind)

    def rows(self, before: Sequence[Row], now: Sequence[Row]) -> Iterator[Change]:
        old, new = ({row.name: row for row in rows} for rows in (before, now))
        for name, row in {**old, **new}.items():
            texts = ["\n".join(rows[name].values) if name in rows else "" for rows in (old, new)]
            yield from self.text(row.label, texts[0], texts[1])

    def table(self, label: str, before: Table, now: Table, key: str, parts: Sequence[str]) -> Iterator[Change]:
        """Entries that go by the same name are one."""
        old, new = ({record[key]: record for record in table.records} for table in (before, now))
        for name in {**old, **new}:
            item = self._item(self.words.label(label) if label else "", name)
            texts = [" · ".join(r[name][p] for p in parts if r[name][p]) if name in r else "" for r in (old, new)]
            if name in old and name not in new:
                yield item, texts[0] or name, "", self.words.label("change.removed")
            elif name not in old:
                yield item, "", texts[1] or name, self.words.label("change.added")
            else:
                yield from self.text(item, texts[0], texts[1])

    def authority(self, before: Table, now: Table) -> Iterator[Change]:
        old, new = ({record["matter"]: record for record in table.records} for table in (before, now))
        for matter in {**old, **new}:
            item = self._item(self.words.label("authority"), matter)
            if matter in old and matter in new:
                was, is_ = old[matter], new[matter]
                note = self._raised(was["authority"], is_["authority"])
                yield from self.text(item, was["authority"], is_["authority"], note)
                yield from self.text(self._item(item, self.words.label("limit")), was["limit"], is_["limit"])
            else:
                yield from self.text(item, _right(old.get(matter)), _right(new.get(matter)))

    def _raised(self, before: str, now: str) -> str:
        rank = {self.words.term("authority", level): number for number, level in enumerate(LEVELS)}
        if before not in rank or now not in rank:
            return ""
        return self.words.label("change.raised" if rank[now] > rank[before] else "change.lowered")

    def duties(self, before: Sequence[Duty], now: Sequence[Duty]) -> Iterator[Change]:
        pairs = _paired(before, now)
        for duty in before:
            if duty not in pairs.values():
                post = self.elsewhere.now.get(said(duty), "")
                key = "change.moved_to" if post else "change.removed"
                yield self._duty(duty), duty.sentence or duty.keyword, "", self.words.label(key, {"post": post})
        for duty in now:
            old = pairs.get(duty)
            if old is None:
                post = self.elsewhere.before.get(said(duty), "")
                note = (
                    self.words.label("change.moved_from", {"post": post}) if post else self.words.label("change.added")
                )
                yield self._duty(duty), "", duty.sentence or duty.keyword, note
            else:
                yield from self._duty_parts(old, duty)

    def _duty_parts(self, old: Duty, new: Duty) -> Iterator[Change]:
        item = self._duty(new)
        yield from self.text(item, old.sentence, new.sentence)
        yield from self.text(self._item(item, self.words.label("keyword")), old.keyword, new.keyword)
        yield from self.text(self._item(item, self.words.label("time_share")), old.time_share, new.time_share)
        for change in self.rows(old.notes, new.notes):
            yield self._item(item, change[0]), *change[1:]
        tasks = ["\n".join(task.what + task.detail for task in duty.tasks) for duty in (old, new)]
        yield from self.text(self._item(item, self.words.label("tasks")), *tasks)
        standards = [
            {s.measure: " · ".join(t for t in (s.target, s.period, s.weight) if t) or s.measure for s in duty.standards}
            for duty in (old, new)
        ]
        for measure in {**standards[0], **standards[1]}:
            texts = [told.get(measure, "") for told in standards]
            yield from self.text(self._item(item, measure), texts[0], texts[1])

    def _duty(self, duty: Duty) -> str:
        text = said(duty).rstrip("。.")
        return self._item(self.words.label("duty"), text if len(text) <= 20 else f"{text[:20]}…")

    def _item(self, first: str, second: str) -> str:
        return f"{first}{self.words.label('colon')}{second}" if first and second else first or second


def _right(record: Mapping[str, str] | None) -> str:
    return " · ".join(record[p] for p in ("authority", "limit") if record[p]) or record["matter"] if record else ""


def _paired(before: Sequence[Duty], now: Sequence[Duty]) -> dict[Duty, Duty]:
    """Each duty of now with what it was: the same words first, then the same keyword, then the most alike."""
    left, pairs = list(before), dict[Duty, Duty]()
    for same in (_word_for_word, _by_keyword):
        for new in now:
            old = next((duty for duty in left if new not in pairs and same(duty, new)), None)
            if old:
                pairs[new] = old
                left.remove(old)
    for new in now:
        if new not in pairs and left:
            score, old = max(((_alike(duty, new), duty) for duty in left), key=lambda found: found[0])
            if score >= SAME_DUTY:
                pairs[new] = old
                left.remove(old)
    return pairs


def _word_for_word(a: Duty, b: Duty) -> bool:
    return bool(a.sentence) and a.sentence == b.sentence


def _by_keyword(a: Duty, b: Duty) -> bool:
    return bool(a.keyword) and a.keyword == b.keyword


def _alike(a: Duty, b: Duty) -> float:
    return SequenceMatcher(None, a.sentence, b.sentence, autojunk=False).ratio()
