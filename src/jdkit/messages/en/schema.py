"""Sentences about the shape of a file: what was found and what is wanted."""

PHRASES: dict[str, str] = {
    "syntax.title": "The file is written wrongly",
    "syntax.why": "A file that is written wrongly cannot be read, or reads otherwise than you meant, and nothing in "
    "it can be checked. Mostly a colon followed by a space stands in a sentence, a quote is not closed, or lines "
    "are not aligned. Put a sentence with such signs in double quotes.",
    "syntax.colon-in-sentence": 'The colon and space after "{key}" split this sentence in two; put the whole sentence '
    "in double quotes.",
    "syntax.colon-in-sentence.fix": "Put the sentence in double quotes",
    "encoding.title": "The file is not UTF-8",
    "encoding.why": "YAML files are UTF-8. Saved as GBK, Big5 or UTF-16 they show as gibberish on other computers, "
    "and lost characters cannot be recovered. Save the file as UTF-8 in your editor.",
    "unreadable.title": "The file was not read",
    "unreadable.why": "The file is gone, may not be read, is far larger than any position, or is no ordinary file but "
    "a folder, a pipe or a device. Nothing in it was checked, and silence would pass for a clean run.",
    "duplicate-key.title": "One key twice",
    "duplicate-key.why": "A key may stand only once in one place. If it stands twice, it depends on the program which "
    "one counts, and the other is silently lost. The Chinese and the English name of a key are the same key. Keep "
    "one.",
    "duplicate-key.two-spellings": '"{key}" is the same key as "{other}" above; keep only one.',
    "missing-key.title": "A required key is missing",
    "missing-key.why": "Without some keys what stands around them means nothing: a post cannot be told from others "
    "without title and department (S0's header), and a duty that does not say what is done is none. Write 【待填】 "
    "for what is not known yet.",
    "missing-key": '"{key:term}" ({key}) is missing; add it, or write 【待填】 for now.',
    "unknown-key.title": "Unknown key",
    "unknown-key.why": "What stands under an unknown key is neither checked nor printed; mostly the key is misspelt. "
    "Put keys of your own under custom, or let them begin with x-.",
    "unknown-key": 'There is no key "{key}" here; the keys are: {known}. Let keys of your own begin with x-.',
    "unknown-key.near": 'There is no key "{key}" here; did you mean "{near}"?',
    "unknown-key.near.fix": "Use the nearest key",
    "wrong-type.title": "Wrong form",
    "wrong-type.why": "Each key takes one form: a text, a list, or keys with values. What has another form cannot be "
    'read and is not checked. Each entry of a list begins with "- "; keys with values stand indented below their '
    "key, one a line.",
    "wrong-type.mapping": '"{key:term}" ({key}) should be keys with values, but is {found:term}.',
    "wrong-type.sentence": '"{key:term}" ({key}) should be one sentence or keys with values, but is {found:term}.',
    "wrong-type.list": '"{key:term}" ({key}) should be a list, each entry beginning with "- ", but is {found:term}.',
    "wrong-type.text": '"{key:term}" ({key}) should be a text, but is {found:term}.',
    "wrong-value.title": "Wrong value",
    "wrong-value.why": "Days, numbers and closed lists are written in one way, and a wrong value is not checked: with "
    "a wrong last day nobody is reminded. Write days as 2026-01-31 and numbers without units; closed lists may be "
    "in Chinese or English.",
    "wrong-value.custom": 'The value of "{key}" is not what jdkit.yaml declares: {type:term} is wanted.',
    "wrong-value.one-of": '"{key:term}" ({key}) cannot be "{found}"; choose one of: {allowed}.',
    "wrong-value.one-of.fix": "Use the nearest of them",
    "wrong-value.day-form": 'The day "{found}" of "{key:term}" ({key}) should be written as 2026-01-31 is.',
    "wrong-value.day-form.fix": "Rewrite the day",
    "wrong-value.no-such-day": 'The day "{found}" of "{key:term}" ({key}) does not exist; check year, month and day.',
    "wrong-value.whole-number": '"{key:term}" ({key}) should be a whole number without a unit, such as 24, but is '
    '"{found}".',
    "wrong-value.whole-number.fix": "Keep the number only",
    "wrong-value.number": '"{key:term}" ({key}) should be a number, such as 12.5, but is "{found}".',
    "wrong-value.number.fix": "Keep the number only",
    "wrong-value.at-least": '"{key:term}" ({key}) cannot be less than {at_least}, but is "{found}".',
    "wrong-value.other": '"{key:term}" ({key}) cannot be "{found}"; please check it.',
    "wrong-value.empty-entry": 'An entry in the list of "{key:term}" ({key}) is empty; fill it or take it out.',
    "config.title": "Faulty configuration",
    "config.idle": "No file matches {pattern}, so this setting does nothing; correct the path or remove the entry.",
    "config.why": "If jdkit passed over settings in jdkit.yaml that it does not understand, it would check less or "
    "otherwise than you wanted and nobody would know. So nothing is checked until they are mended.",
}
