"""Words of qualifications and of conduct. Groups after S0 (qualities of service staff) and after descriptions."""

from jdkit.rules.wording.lexicons import listed

HAVE = listed("person", "have")

PROFICIENT = listed("person", "proficient")

KNOWLEDGE = listed("person", "knowledge")

SHIFTS = listed("person", "shifts")

POSSESSED = listed("person", "possessed")

TRAITS = listed("person", "traits")

WANTED = listed("person", "wanted")

CONDUCT = listed("person", "conduct")

MAXIMS = listed("person", "maxims")

MISCONDUCT = listed("person", "misconduct")

INSIST = listed("person", "insist")

RULES_OF_ALL = listed("person", "rules-of-all")

LEARN = listed("person", "learn")

BIDDEN = listed("person", "bidden")

SELF = listed("person", "self")

IMPROVE = listed("person", "improve")

SUPERVISION = listed("person", "supervision")
