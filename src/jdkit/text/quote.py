"""Writing one value as a scalar that reads back as just that value."""

import re

_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\0": "\\0",
    "\a": "\\a",
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\v": "\\v",
    "\f": "\\f",
    "\r": "\\r",
    "\x1b": "\\e",
    "\x85": "\\N",
    "\u2028": "\\L",
    "\u2029": "\\P",
}
_ESCAPED = re.compile('["\\\\\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]')
_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
# What other YAML readers take for a boolean or a number; harmless here, but people open their files elsewhere too.
_TYPED = re.compile(r"(?i:y|n|yes|no|on|off|true|false)|<<|=|[-+.\d][-+.,:_\deExXoOa-fA-FtTzZ ]*|[-+]?\.(?i:inf|nan)")
_UNSAFE_START = re.compile("[-?:,\\[\\]{}#&*!|>'\"%@`\\s]|\\.\\.\\.|---|<<$|=$")
_UNSAFE = re.compile(":(?:\\s|$)|\\s#|[\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\n\r]|\\s$|[\ud800-\udfff]")
_UNSAFE_FLOW = re.compile(r"[,\[\]{}:?]")


def is_plain(value: str, flow: bool = True) -> bool:
    """Whether a value may stand without quotes on one line and remain this string. Says no when in doubt."""
    if value in _NULLS or _UNSAFE_START.match(value) or _UNSAFE.search(value):
        return False
    return not (flow and _UNSAFE_FLOW.search(value))


def double_quoted(value: str) -> str:
    """The value in double quotes on one line."""
    return f'"{escaped(value)}"'


def escaped(value: str) -> str:
    """The value as it is written between double quotes."""
    return _ESCAPED.sub(lambda found: _ESCAPES.get(found.group()) or _numbered(found.group()), value)


def _numbered(character: str) -> str:
    code = ord(character)
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"


def quote(value: str, flow: bool = False) -> str:
    """A scalar for a value: plain where every YAML reader would take it for this text, else in double quotes."""
    return value if is_plain(value, flow) and not _TYPED.fullmatch(value) else double_quoted(value)
