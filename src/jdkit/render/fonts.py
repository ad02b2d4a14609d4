"""The fonts of PDF documents: one family that comes with the extra ``pdf``, and those that a workspace adds."""

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jdkit.render.error import RenderError

UNSEEN = frozenset("\n\t\u00ad\u200b\u200c\u200d\u2060\ufeff") | {chr(n) for n in range(0xFE00, 0xFE10)}
"""Characters that need no glyph."""
SUFFIXES = (".ttf", ".otf", ".ttc", ".otc")


@dataclass(frozen=True, eq=False)
class Fonts:
    """``own_families`` stand after the built-in one, in the order of their names."""

    for_typst: Any
    own_families: tuple[str, ...]
    covered: frozenset[int] = field(repr=False)

    def missing(self, text: str) -> list[str]:
        """The characters that no font has, each once, in the order in which they appear."""
        return [c for c in dict.fromkeys(text) if ord(c) not in self.covered and c not in UNSEEN]


def named(character: str) -> str:
    return f"{character}（U+{ord(character):04X}）"


@cache
def fonts_in(own: Path | None) -> Fonts:
    """Raises RenderError where the extra is not installed or a font cannot be read."""
    try:
        import manimgx_fonts_cjk
        import typst
    except ImportError:
        raise RenderError("document.error.extra", {"format": "PDF", "extra": "pdf"}, "document.help.extra") from None
    built_in = Path(str(manimgx_fonts_cjk.__file__)).parent
    own_files = sorted(p for p in own.iterdir() if p.suffix.lower() in SUFFIXES) if own and own.is_dir() else []
    folders = [str(built_in), *([str(own)] if own_files else [])]
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=folders)
    files = [*(p for p in built_in.iterdir() if p.suffix.lower() in SUFFIXES), *own_files]
    families = {info.family for info in fonts.fonts() if info.path and Path(info.path).parent != built_in}
    return Fonts(fonts, tuple(sorted(families)), frozenset().union(*(_covered(path) for path in files)))


def _covered(path: Path) -> frozenset[int]:
    from fontTools.ttLib import TTFont, TTLibError

    try:
        with TTFont(path, fontNumber=0, lazy=True) as font:
            return frozenset(font.getBestCmap() or ())
    except (TTLibError, OSError) as error:
        args = {"path": str(path), "reason": str(error)}
        raise RenderError("document.error.font", args, "document.help.font") from error
