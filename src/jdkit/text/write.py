"""Plain data as YAML text, for what an operation inserts."""

from datetime import date

from jdkit.text.quote import quote


def flow(value: object) -> str:
    """A value on one line, as it may stand inside brackets."""
    if isinstance(value, list):
        return "[" + ", ".join(map(flow, value)) + "]"
    if isinstance(value, dict):
        return "{" + ", ".join(f"{quote(key, flow=True)}: {flow(item)}" for key, item in value.items()) + "}"
    if isinstance(value, int | date):
        return str(value)
    return "null" if value is None else quote(str(value), flow=True)


def item_lines(value: object) -> list[str]:
    """The lines of a list item, from its dash; further lines are indented from there."""
    lines = _content(value)
    return [f"- {lines[0]}", *(f"  {line}" for line in lines[1:])]


def pair_lines(key: str, value: object) -> list[str]:
    """The lines of a key and its value."""
    lines = _content(value)
    if isinstance(value, list | dict) and value:
        return [f"{quote(key)}:", *(f"  {line}" for line in lines)]
    return [f"{quote(key)}: {lines[0]}"]


def _content(value: object) -> list[str]:
    if isinstance(value, list) and value:
        return [line for item in value for line in item_lines(item)]
    if isinstance(value, dict) and value:
        return [line for key, item in value.items() for line in pair_lines(key, item)]
    return [quote(value) if isinstance(value, str) else flow(value)]
