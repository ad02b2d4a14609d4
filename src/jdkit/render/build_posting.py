"""What only an advertisement says, and how many people a document is handed to."""

from jdkit.model.position import Position
from jdkit.render.view import Block
from jdkit.render.words import Words, clean


def posting(position: Position, words: Words) -> Block:
    told = position.posting
    if told is None:
        return Block()
    rows = (
        words.row("employer", clean(told.employer or "")),
        words.row("openings", clean(told.openings or "")),
        words.row("environment.place", clean(told.place or "")),
        words.row("pay", clean(told.pay or "")),
        words.row("closes", words.day(told.closes) or words.pending("posting", "closes")),
        words.row("contact", clean(told.contact or "")),
    )
    return Block(rows=tuple(row for row in rows if row.values))


def holders(position: Position) -> int:
    """Those in post, else the established posts."""
    headcount = position.header.headcount if position.header else None
    return (headcount.filled or headcount.established or 0) if headcount else 0
