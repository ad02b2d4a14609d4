"""A form as a PDF: typst sets it, with the fonts of the extra ``pdf`` and no others.

The form goes to typst as JSON, so no text of a post can be taken for markup.
"""

import json
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from jdkit.render.environment import builtin_templates
from jdkit.render.error import RenderError
from jdkit.render.fonts import Fonts, fonts_in, named
from jdkit.render.form import Cell, Form, texts_in

FAMILIES = {
    "zh-Hans": ("Noto Sans CJK SC", "zh", "cn"),
    "zh-Hant": ("Noto Sans CJK TC", "zh", "tw"),
    "en": ("Noto Sans CJK SC", "en", "us"),
}
UNBROKEN = 900
"""A row of more characters may not fit on a page, so it may break."""


def pdf_form(form: Form, source_name: str, own_fonts: Path | None) -> bytes:
    """The same form gives the same bytes. Raises RenderError naming the characters that no font covers."""
    fonts = fonts_in(own_fonts)
    if missing := fonts.missing("".join(texts_in(form))):
        args = {"source": source_name, "characters": tuple(named(char) for char in missing[:10])}
        raise RenderError("document.error.no-glyph", args, "document.help.no-glyph")
    page = _compiler(fonts).compile(_layout(), format="pdf", sys_inputs={"form": json.dumps(_data(form, fonts))})
    assert isinstance(page, bytes)
    return page


@cache
def _compiler(fonts: Fonts) -> Any:
    import typst

    return typst.Compiler(root=str(builtin_templates()), font_paths=fonts.for_typst)


@cache
def _layout() -> bytes:
    return (builtin_templates() / "form.typ").read_bytes()


def _data(form: Form, fonts: Fonts) -> dict[str, Any]:
    family, lang, region = FAMILIES[form.language]
    return {
        **asdict(form),
        "fonts": (family, *fonts.own_families),
        "lang": lang,
        "region": region,
        "page": form.page.split("#"),
        "sections": [
            {
                **asdict(section),
                "grids": [{**asdict(grid), "body": [_row(row) for row in grid.body]} for grid in section.grids],
            }
            for section in form.sections
        ],
    }


def _row(row: tuple[Cell, ...]) -> dict[str, Any]:
    longest = max((sum(len(line.text) + 20 for line in cell.lines) for cell in row), default=0)
    return {"cells": [asdict(cell) for cell in row], "breakable": longest > UNBROKEN}
