"""What the structure rules say."""

PHRASES: dict[str, str] = {
    "missing-element.title": "Missing required element",
    "missing-element.why": (
        "Recruiting, training, appraisal and pay all read the same position description, and header, management "
        "structure, working relations, duties, qualifications and validity each answer a question of theirs "
        "(textbook S0). Where one is missing, everybody guesses. Write it; what cannot be settled yet may stand as "
        "【待填】."
    ),
    "missing-element": "“{element:term}” is missing; write it.",
    "missing-purpose.title": "No purpose",
    "missing-purpose.why": (
        "The purpose says why the position exists, and it is what the duties are compared with (S1). Textbook S0 "
        "states it in three parts: why, within which bounds, and what; one paragraph will do."
    ),
    "missing-purpose": "The purpose is missing; say why the position exists, within which bounds, and what it does.",
    "missing-method.title": "Duties without a method",
    "missing-method.why": (
        "S1 wants every duty to say what is done, how, and with what result. The rule, procedure or method named "
        "makes two holders work alike and gives checks something to go by. Add “in accordance with …”. S1's own "
        "corrected examples sometimes leave it out, so the basic profile tells it once, when most duties lack it."
    ),
    "missing-method": "This duty does not say how; add the rule, procedure or method it follows.",
    "missing-method.post": (
        "{missing} of {total} duties do not say how; add the rule, procedure or method they follow."
    ),
    "missing-result.title": "Duties without a result",
    "missing-result.why": (
        "S1 wants every duty to say what is done, how, and with what result. The result is what the duty is for, "
        "and the only thing that tells work done well from work done. Add “so that …” with a result that can be "
        "seen, not a slogan. S1's own corrected examples sometimes leave it out, so the basic profile tells it "
        "once, when most duties lack it."
    ),
    "missing-result": "This duty does not say with what result; add what it must achieve.",
    "missing-result.post": "{missing} of {total} duties do not say with what result; add what they must achieve.",
    "missing-standards.title": "Duties without performance standards",
    "missing-standards.why": (
        "A performance standard says to what degree a duty must be done (textbook S0), and S1 counts the indicators "
        "and standards as part of writing duties. Without any, appraisal starts from nothing. Give at least the "
        "main duties a measure and a target, such as “first-contact resolution ≥ 85%, monthly”."
    ),
    "missing-standards": (
        "None of the {count} duties has a performance standard; give at least the main ones a measure and a target."
    ),
    "missing-competencies.title": "No core competencies",
    "missing-competencies.why": (
        "Education and years can be read off a certificate; core competencies make the difference in the work, and "
        "interviews and training start from them. Textbook S0 groups them as psychological, character, skill and "
        "general qualities. Name the few that this position really needs."
    ),
    "missing-competencies": (
        "The qualifications name no core competencies; add the few that this position needs most."
    ),
    "missing-signatures.title": "Incomplete signatures",
    "missing-signatures.why": (
        "The signatures of those responsible make a position description binding (textbook S0), and without a date "
        "nobody can tell which version the holder agreed to. Approved and retired descriptions should keep "
        "signatories and dates; drafts and versions in review need none."
    ),
    "missing-signatures.none": (
        "The status is “{status:term}”, but nobody has signed; add signatories and dates, or change the status."
    ),
    "missing-signatures.undated": "The signature of “{role:term}” has no date; add it.",
    "duty-order.title": "Duties not in order of importance",
    "duty-order.why": (
        "Duties run from main to minor (textbook S0), so that the first few tell what the position is for. Order "
        "them by importance from 1 on; equally important ones may share a number. If the order is right, change "
        "the importance."
    ),
    "duty-order.late": (
        "The duty of importance {importance} stands after one of importance {other}; move it up, or change the "
        "importance."
    ),
    "duty-order.early": (
        "The duty of importance {importance} stands before one of importance {other}; move it down, or change the "
        "importance."
    ),
    "duty-order.fix": "Move the duty to where its importance puts it",
    "duty-count.title": "Too many duties",
    "duty-count.why": (
        "A long list puts main and minor on a level, and is usually a list of tasks. S1 merges tasks of one kind "
        "under one duty. Sources disagree on the limit, 8 by one answer key, 12 elsewhere; the option max sets it."
    ),
    "duty-count": "There are {count} duties, more than {max}; merge those of one kind and list the details as tasks.",
    "repeated-duty.title": "Repeated duty",
    "repeated-duty.why": (
        "S1 asks that duties neither repeat nor overlap. What is written twice is appraised twice, and changed "
        "once. Delete one; if two things are meant, say how they differ."
    ),
    "repeated-duty.same": "Duty {number} is the same as duty {first}; delete one.",
    "repeated-duty.near": (
        "Duty {number} differs from duty {first} in empty words only; merge them, or say how they differ."
    ),
    "repeated-duty.first": "First written here",
    "repeated-duty.fix": "Delete the repeated duty",
    "time-shares.title": "Time shares do not add up to 100",
    "time-shares.why": (
        "The shares say where working time goes, and staffing and pay are reckoned from them, so they should add up "
        "to 100. They are checked only when every duty has one; the option tolerance allows for rounding."
    ),
    "time-shares": "The time shares of the duties add up to {sum}, not 100; adjust them.",
    "placeholder.title": "Not filled in",
    "placeholder.why": (
        "S1's “负责 ××× 工作，遵循 ××× 流程” is a form, not content. A description with blanks can be neither "
        "signed nor used for appraisal. Fill in what is meant, or delete the entry."
    ),
    "placeholder": "“{words}” is not filled in; put the actual content in its place.",
    "leftover-numbering.title": "Leftover number",
    "leftover-numbering.why": (
        "A list numbers itself when it is printed. A number inside the sentence is printed twice, and is wrong as "
        "soon as the order changes. Remove the number or bullet at the start."
    ),
    "leftover-numbering": "The entry starts with a leftover “{words}”, which would be printed twice; remove it.",
    "leftover-numbering.several": (
        "This entry numbers several items from “{words}” on; make each an entry of its own."
    ),
    "leftover-numbering.fix": "Remove the number at the start",
    "punctuation.title": "Irregular punctuation",
    "punctuation.why": (
        "Position descriptions are printed, signed and quoted. Chinese text takes full-width marks, one at a time, "
        "and the entries of a list end alike (GB/T 15834). Mixed marks are usually the trace of pasting from "
        "several sources. Figures, times, ratios, foreign words and addresses keep their half-width marks."
    ),
    "punctuation.half-width": "Half-width “{words}” in Chinese text ({count} in all); use full-width marks.",
    "punctuation.doubled": "Doubled punctuation “{words}”; keep one mark.",
    "punctuation.mixed-endings": (
        "The list ends its entries in different ways: most of {total} end with “{mark}”, {count} do not; make them "
        "alike."
    ),
    "punctuation.mixed-endings-none": (
        "The list ends its entries in different ways: most of {total} end without a mark, {count} with one; make "
        "them alike."
    ),
    "punctuation.other-ending": "This entry ends differently too",
    "punctuation.fix": "Correct the punctuation",
    "mixed-script.title": "Mixed simplified and traditional script",
    "mixed-script.why": (
        "A text in two scripts was usually converted by machine or put together from two sources, and not read "
        "since, as S3's lists of duties show. One department in two spellings is two departments for a search. Use "
        "the file's script throughout; characters common to both are reported only in words where they are surely "
        "wrong."
    ),
    "mixed-script.in-simplified": "Traditional “{words}” in a simplified text; use the simplified form.",
    "mixed-script.in-traditional": "Simplified “{words}” in a traditional text; use the traditional form.",
    "mixed-script.fix": "Use one script",
    "garbled-text.title": "Damaged text",
    "garbled-text.why": (
        "A wrong encoding, symbols pasted from Word, or a converter that does not know a rare character damage "
        "text, as happened to S3's lists. Whoever signs cannot know what stood there, and an invisible character "
        "makes one name two. Correct it from the original."
    ),
    "garbled-text.lost": "Damaged text “{words}”; restore it from the original.",
    "garbled-text.bullet": (
        "The text starts with a symbol that cannot be shown, probably a bullet from Word; remove it."
    ),
    "garbled-text.invisible": "Invisible characters in {count} place(s); remove them.",
    "garbled-text.sound": "Pinyin “{words}” stands after a character, probably inserted by a converter; remove it.",
    "garbled-text.fix": "Remove the stray characters",
    "unmapped.title": "Text that belongs to no element",
    "unmapped.why": (
        "Importing loses no text: what could not be assigned stays under unmapped, with where it stood. A description that "
        "still holds some is not finished: move it to its element, or delete it once you know that it is of no use."
    ),
    "unmapped": '"{words}" belongs to no element; move it to its place or delete it.',
    "unmapped.labelled": '"{words}" under "{label}" belongs to no element; move it to its place or delete it.',
}
