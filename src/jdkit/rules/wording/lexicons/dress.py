"""Words that dress up an action (S1: 形容词、比喻), by how surely they do so."""

from jdkit.rules.wording.lexicons import listed

SURE = listed("dress", "sure")

UNSURE = listed("dress", "unsure")

QUALITIES = listed("dress", "qualities")

ALWAYS_DRESS = listed("dress", "always-dress")

SLOGANS = listed("dress", "slogans")

NAMES = listed("dress", "names")

MATTER_OF_FACT = listed("dress", "matter-of-fact")

IDIOMS = listed("dress", "idioms")

IN_NAMES = listed("dress", "in-names")

NAMING = frozenset(listed("dress", "naming"))
"""Words that begin such names; others, 不断 and 充分 among them, never do."""

USEFUL = listed("dress", "useful")

RELATIONS = listed("dress", "relations")

MANNERS = listed("dress", "manners")
