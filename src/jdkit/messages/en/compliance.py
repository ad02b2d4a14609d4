"""Sentences of the rules about the law."""

PHRASES: dict[str, str] = {
    "personal-data.title": "Personal data",
    "personal-data.why": "A description is of a post, not of one person, and passes through many hands. Article 6 of "
    "the Personal Information Protection Law (mainland China) admits only the least that the purpose needs; article "
    "5 of Taiwan's Personal Data Protection Act and data protection principle 1 of Hong Kong's Cap. 486 ask the "
    "same. Name the post, a duty phone or a departmental mailbox instead.",
    "personal-data.identity-number": '"{words}" is an identity number, which a description does not need; strike it '
    "and name the post or the document.",
    "personal-data.mobile": '"{words}" is a personal mobile number; name the post or a duty phone instead.',
    "personal-data.email": '"{words}" looks like a private mailbox; name the mailbox of the department instead.',
}
