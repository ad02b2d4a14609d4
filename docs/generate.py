"""Writes what is generated in `docs/`: `python docs/generate.py`. A test fails when a page is stale."""

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from html import escape
from itertools import groupby
from pathlib import Path

from rich.cells import cell_len
from rich.console import Console
from rich.text import Text

from jdkit.report.rule_page import rules_page
from jdkit.rules import RULES
from jdkit.schema import schema_text

DOCS = Path(__file__).parent
COMMAND = ["lint", "clerk.yaml", "--lang", "zh-Hans", "--color", "always"]
COLOURS = {1: "#ff7b72", 2: "#7ee787", 3: "#e3b341", 6: "#76e3ea"}
CELL, LINE, EDGE = 8.4, 20, 20
FONTS = "ui-monospace, Menlo, Consolas, 'Noto Sans Mono CJK SC', 'PingFang SC', 'Microsoft YaHei', monospace"


def rules() -> str:
    """Every rule's page, from the rules themselves."""
    return rules_page(RULES, "zh-Hans")


def terminal() -> str:
    """A real run as a drawing in which every character stands in its cells, whatever font there is."""
    done = subprocess.run([sys.executable, "-m", "jdkit", *COMMAND], capture_output=True, cwd=DOCS / "example")
    lines = Text.from_ansi("\x1b[1m$ jdkit lint clerk.yaml\x1b[0m\n" + done.stdout.decode("utf-8")).split("\n")
    width = max(cell_len(line.plain) for line in lines) * CELL + 2 * EDGE
    height = len(lines) * LINE + 2 * EDGE
    rows = (piece for number, line in enumerate(lines) for piece in _row(line, EDGE + number * LINE + 15))
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" role="img">',
            "<title>jdkit lint clerk.yaml</title>",
            f'<rect width="100%" height="100%" rx="8" fill="#161b22"/><g font-family="{FONTS}" font-size="14">',
            *rows,
            "</g></svg>\n",
        )
    )


def _row(line: Text, y: int) -> list[str]:
    """One line as stretches of one look, each character at the place of its first cell."""
    console, pieces, column = Console(), list[str](), 0
    looks = [line.get_style_at_offset(console, at) for at in range(len(line.plain))]
    for style, group in groupby(zip(looks, line.plain, strict=True), key=lambda pair: pair[0]):
        places, text = list[str](), ""
        for _, character in group:
            if not character.isspace():
                places.append(f"{EDGE + column * CELL:.1f}")
                text += character
            column += cell_len(character)
        colour = COLOURS.get(style.color.number if style.color else None, "#e6edf3")
        weight = ' font-weight="bold"' if style.bold else ""
        if text:
            pieces.append(f'<text x="{" ".join(places)}" y="{y}" fill="{colour}"{weight}>{escape(text)}</text>')
    return pieces


PAGES: dict[str, Callable[[], str]] = {
    "rules.md": rules,
    "terminal.svg": terminal,
    "schema/position.schema.json": partial(schema_text, "position", "zh-Hans"),
    "schema/jdkit.schema.json": partial(schema_text, "config", "zh-Hans"),
    "schema/rule.schema.json": partial(schema_text, "rule", "zh-Hans"),
}


if __name__ == "__main__":
    for name, page in PAGES.items():
        (DOCS / name).write_bytes(page().encode("utf-8"))
