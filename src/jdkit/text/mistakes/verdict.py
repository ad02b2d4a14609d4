"""What to say of an error for which no repair was found: the nearest fault by name, at the parser's place."""

from jdkit.text.mistakes.fault import Fault
from jdkit.text.mistakes.lines import above, line_at
from jdkit.text.mistakes.wording import shown
from jdkit.text.problem import Problem


def verdict(text: str, fault: Fault) -> Problem:
    """One problem without a fix."""
    context = fault.context if fault.context is not None else fault.offset
    if fault.unprintable:
        return _problem(
            "control-character", fault.offset, {"character": f"U+{ord(text[fault.offset]):04X}", "count": 1}
        )
    if "quoted scalar" in fault.what and "escape" not in fault.what:
        return _problem("unclosed-quote", context, {"char": text[context : context + 1]})
    if "flow" in fault.what and text[context : context + 1] in ("[", "{"):
        wanted = "]" if text[context] == "[" else "}"
        return _problem("unclosed-bracket", context, {"char": text[context], "wanted": wanted})
    line = line_at(text, fault.offset)
    if line.text[: line.indent].strip(" "):
        code = "tab-indent" if "\t" in line.text[: line.indent] else "fullwidth-space-indent"
        return Problem("syntax", code, line.start, line.start + line.indent, {"count": 1})
    upper = above(text, line)
    if "expected" in fault.what and upper and fault.offset == line.start + line.indent and line.indent != upper.indent:
        end = min(line.start + max(1, line.indent), len(text))
        return Problem("syntax", "bad-indent", line.start, end, {"found": line.indent, "wanted": upper.indent})
    rest = line.text[max(0, fault.offset - line.start) :]
    if not rest:
        return Problem("syntax", "not-yaml", fault.offset, fault.offset)
    return _problem("unexpected", fault.offset, {"text": shown(rest.strip())})


def _problem(code: str, at: int, args: dict[str, str | int]) -> Problem:
    return Problem("syntax", code, at, at + 1, args)
