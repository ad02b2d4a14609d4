"""Sentences of the rules about validity."""

PHRASES: dict[str, str] = {
    "expired.title": "Term of validity is over",
    "expired.why": "The textbook on position descriptions (S0) asks for a term of half a year or a year; without one "
    "nobody can tell which version is in force. Past its term a description is no basis for recruiting, appraisal "
    "or pay. Review it and issue a new version with a new last day; if the post is gone, set its status to retired.",
    "expired": 'Valid until "{words}", which is over; review it and issue a new version, or set its status to retired.',
    "expires-soon.title": "Term of validity ends soon",
    "expires-soon.why": "A description is usually revised every year (S0). Interviews, review and signatures take "
    "time; begin before the term is over, so that a version is always in force.",
    "expires-soon": 'Valid until "{words}", which is near; begin the review.',
    "open-ended-validity.title": "No last day",
    "open-ended-validity.why": "S0 asks for a term of validity, half a year or a year: without one nobody can tell "
    'which version is in force. State the last day, for example "expires: 2026-12-31"; the day itself still counts.',
    "open-ended-validity": "The validity states no last day; add one, usually after half a year or a year.",
    "open-ended-validity.undated": '"{words}" does not say from which day; state the first and the last day.',
    "open-ended-validity.unlimited": '"{words}" sets no term; state the last day, usually after half a year or a year.',
    "validity-too-long.title": "Term of validity is too long",
    "validity-too-long.why": "S0 sets the term at half a year or a year and recommends a revision every year: duties, "
    "posts and systems change faster than a longer term admits. Both days count, so 2026-01-01 to 2026-12-31 is "
    "exactly a year.",
    "validity-too-long": 'Valid until "{words}", more than {months} months; choose an earlier last day and revise '
    "then.",
    "validity-too-long.from": 'In force from "{from}"',
    "validity-reversed.title": "Ends before it begins",
    "validity-reversed.why": "A description whose last day lies before its first is in force on no day (S0: the term "
    "tells which version is in force). Mostly one of the years is a slip; check both days.",
    "validity-reversed": 'The last day "{words}" lies before the first day "{from}"; check both.',
    "validity-reversed.from": "The first day stands here",
    "changed-without-revision.title": "Current version is not among the revisions",
    "changed-without-revision.why": "The revisions say who changed what and why. Without a line for the current "
    "version its change cannot be traced, nor can one tell which version is in force (S0). Add the line, or correct "
    "the version.",
    "changed-without-revision": 'The current version "{words}" is not among the revisions; add its line, or correct '
    "the version.",
    "changed-without-revision.last": 'The last revision is "{last}"',
    "revision-order.title": "Revisions out of order",
    "revision-order.why": "Revisions should run from old to new or from new to old all the way, so that readers can "
    "tell which version is in force (S0). A line out of order is in the wrong place or carries a wrong day.",
    "revision-order.earlier": '"{words}" is earlier than "{other}" before it, yet the revisions run from old to new; '
    "check the day, or move this line.",
    "revision-order.later": '"{words}" is later than "{other}" before it, yet the revisions run from new to old; '
    "check the day, or move this line.",
    "revision-order.other": "The day before it",
    "revision-order.fix": "Move this line by its day",
    "stale-signature.title": "Signature is for another version",
    "stale-signature.why": "A signature vouches for the version that was signed (S0 has those responsible sign). "
    "After a revision it does not prove that the holder knows the new duties, and it is no evidence in a dispute. "
    "Have the current version signed.",
    "stale-signature.version": 'Signed ({role:term}) for version "{words}", while the current one is "{version}"; '
    "have it signed again.",
    "stale-signature.early": 'Signed ({role:term}) on "{words}", before version "{version}" was revised on '
    '"{revised}"; have the current version signed.',
    "stale-signature.current": "The current version stands here",
    "stale-signature.revised": "The day of that version's revision",
}
