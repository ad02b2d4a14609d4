"""What is wrong with the writing of a file: its encoding, its signs, its indentation."""

PHRASES: dict[str, str] = {
    "syntax.fullwidth-colon": 'A full-width colon "：" stands after "{key}"; write a colon and a space ": " instead.',
    "syntax.fullwidth-colon.fix": "Write a colon and a space",
    "syntax.fullwidth-comma": 'At "{text}" a full-width comma "，" separates entries; write a comma and a space ", " '
    "instead, or put the text in quotes if it is one sentence.",
    "syntax.fullwidth-comma.fix": "Write a comma and a space",
    "syntax.fullwidth-bracket": '"{text}" stands in full-width brackets "{found}"; write "{wanted}" instead, or put '
    "the text in quotes if it is one sentence.",
    "syntax.fullwidth-bracket.fix": "Write half-width brackets",
    "syntax.fullwidth-quote": "The text is closed with a full-width quotation mark {found}; write {wanted}, as at its "
    "beginning.",
    "syntax.fullwidth-quote.fix": "Write a half-width quotation mark",
    "syntax.tab-indent": "Lines are indented with the Tab key ({count}); use spaces, two for each level.",
    "syntax.tab-indent.fix": "Indent with spaces",
    "syntax.fullwidth-space-indent": "Lines are indented with full-width spaces ({count}); use ordinary ones, two for "
    "each level.",
    "syntax.fullwidth-space-indent.fix": "Indent with ordinary spaces",
    "syntax.missing-space-after-colon": 'An ordinary space is missing after "{key}:".',
    "syntax.missing-space-after-colon.fix": "Put a space after the colon",
    "syntax.missing-space-after-dash": 'A space is missing after the dash before "{text}"; write "- ".',
    "syntax.missing-space-after-dash.fix": "Put a space after the dash",
    "syntax.unquoted-start": '"{value}" begins with the special sign {char}; put the whole text in double quotes.',
    "syntax.unquoted-start.fix": "Put the whole text in quotes",
    "syntax.colon-in-value": 'The colon and space in "{value}" would begin another entry; put the whole text in '
    "double quotes.",
    "syntax.colon-in-value.fix": "Keep the colon as part of the text",
    "syntax.list-after-key": 'A list stands right after "{key}:"; begin it on the next line, two spaces further in.',
    "syntax.list-after-key.fix": "Begin the list on the next line",
    "syntax.backslash": '"{text}" means nothing between double quotes; write a backslash twice.',
    "syntax.backslash.fix": "Write the backslash twice",
    "syntax.unclosed-quote": "The quotation mark {char} is never closed; put the same mark at the end of the text.",
    "syntax.unclosed-quote.fix": "Close the quotation mark",
    "syntax.unclosed-bracket": 'The bracket "{char}" is never closed; put "{wanted}" at its end.',
    "syntax.unclosed-bracket.fix": "Close the bracket",
    "syntax.bad-indent": "The line is indented by {found} spaces, which fits no line around it; lines of this level "
    "have {wanted}.",
    "syntax.bad-indent.fix": "Indent by {wanted} spaces",
    "syntax.control-character": "There is an invisible character {character} here (in all: {count}), probably pasted "
    "along; delete it.",
    "syntax.control-character.fix": "Delete the invisible characters",
    "syntax.unexpected": 'The file cannot be read on from "{text}"; look for a colon, quotation mark, bracket or '
    "indentation here and in the line above.",
    "syntax.not-yaml": "The file breaks off here; look above for an unclosed quotation mark or bracket, or an entry "
    "that is not complete.",
    "syntax.hash-in-value": 'A # after a space begins a comment, so "{lost}" is no part of the text. Put the whole '
    'text in double quotes, or write "# " if it is a comment.',
    "syntax.hash-in-value.fix": "Put the text in quotes, with what follows the #",
    "syntax.flow-comma": 'The commas in "{text}" cut it into several entries; put the whole text in double quotes.',
    "syntax.flow-comma.fix": "Put the whole text in quotes",
    "syntax.root-scalar": 'The file is nothing but the text "{text}"; lines such as "name: text" are wanted.',
    "syntax.root-list": 'The file is one list (entries: {count}); at its top, lines such as "name: text" are wanted.',
    "syntax.alias-bomb": 'The reference "*{alias}" becomes far too large when filled in; write the content out.',
    "syntax.recursive-alias": 'The reference "*{alias}" leads back to itself; write the content out.',
    "syntax.too-deep": "The entries are nested more than {limit} levels deep; check indentation and brackets.",
    "syntax.complex-key": "A plain name is wanted before the colon, not an empty one, a list or a group of entries.",
    "syntax.several-documents": 'What follows the line "---" is not read; remove the line, or make several files.',
    "syntax.empty-file": "The file is empty.",
    "syntax.tag": '"{tag}" begins with ! and is not read as text; put the whole text in double quotes.',
    "syntax.tag.fix": "Put the whole text in quotes",
    "syntax.unused-anchor": '"&{anchor}" begins with & and is not read as text; put the whole text in double quotes.',
    "syntax.unused-anchor.fix": "Put the whole text in quotes",
    "duplicate-key.duplicate-key": '"{key}" stands in line {line} already, so this one does not count; merge them or '
    "delete one.",
    "encoding.gbk": "The file is saved as {encoding}; save it as UTF-8.",
    "encoding.gbk.fix": "Convert to UTF-8",
    "encoding.big5": "The file is saved as {encoding}; save it as UTF-8.",
    "encoding.big5.fix": "Convert to UTF-8",
    "encoding.utf-16": "The file is saved as {encoding}; save it as UTF-8.",
    "encoding.utf-16.fix": "Convert to UTF-8",
    "encoding.not-utf-8": "A character in line {line} (byte {byte}) cannot be read; open the file in the program that "
    "wrote it and save it as UTF-8.",
    "encoding.too-large": "The file has {size}, more than {limit}, and was not checked; is it a position?",
    "encoding.binary": "This is no text file and was not checked; save a Word or Excel file as text first.",
    "encoding.unreadable": "This file cannot be read ({reason}); check its permissions, and whether it is still there.",
    "syntax.swallowed-item": '"{mark}" starts no new item here, and these lines ({count}) run together into one. Start each item on a line of its own with a hyphen and a space, in line with the item above.',
    "syntax.swallowed-item.fix": "Write them as items in line",
}
