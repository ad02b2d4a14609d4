"""Words that leave open when, how often, how much or which (S1: nothing vague), and what closes them."""

from jdkit.rules.wording.lexicons import listed

WHEN = listed("open_words", "when")

DEGREE = listed("open_words", "degree")

FREQUENCY = listed("open_words", "frequency")

CONDITION = listed("open_words", "condition")

TRIGGERED = listed("open_words", "triggered")

NAMES = listed("open_words", "names")

RELATED = listed("open_words", "related")

COUNTERPARTS = listed("open_words", "counterparts")

NO_ANCHOR = listed("open_words", "no-anchor")

AFFAIRS = listed("open_words", "affairs")

OPEN_END = listed("open_words", "open-end")
