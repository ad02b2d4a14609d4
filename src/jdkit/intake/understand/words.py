"""Values as they are written: white space made plain, inserted sounds taken out; and what says that there is none."""

import re
import unicodedata
from collections.abc import Iterable

from jdkit.intake.page import Slice, Written
from jdkit.language.script import HAN, simplify
from jdkit.rules.structure.garbled_text import INVISIBLE, LOST, SOUND

BLANK = re.compile(r"[\s\u00a0\u3000_＿/／\\|—–\-－.·…*]*")
"""What a form holds where nothing was filled in."""

NONE = frozenset(
    ("无", "無", "暂无", "暫無", "没有", "沒有", "none", "n/a", "na", "nil", "not applicable", "不适用", "不適用")
)
_SPACES = re.compile(r"[\s\u00a0\u3000\u2000-\u200a\u202f\u200b\ufeff]+")
_SPACED = re.compile(r"(?:\S\s+)+\S")
_TONES = frozenset("\u0300\u0301\u0304\u030c\u0308")


def is_blank(text: str) -> bool:
    return BLANK.fullmatch(text) is not None


def says_none(text: str) -> bool:
    return text.strip().strip("。.；;").lower() in NONE


def cleaned(piece: Slice) -> list[Slice]:
    """The piece without sounds that a converter put behind a character, and without invisible characters."""
    text = simplify(piece.text)
    cuts = [match.span() for match in SOUND.finditer(text) if _is_sound(match.group(1))]
    cuts += [match.span() for match in INVISIBLE.finditer(piece.text)]
    kept, at = list[Slice](), 0
    for start, end in sorted(cuts):
        kept.append(piece.part(at, start))
        at = end
    return [*kept, piece.part(at)] if cuts else [piece]


def is_sound(text: str) -> bool:
    """Whether a text is nothing but a sound that a converter put in, or invisible characters."""
    found = SOUND.match("字" + text, 1)
    return bool(found and found.end() == len(text) + 1 and _is_sound(found.group(1)))


def _is_sound(word: str) -> bool:
    decomposed = unicodedata.normalize("NFD", word)
    plain = "".join(c for c in decomposed if c not in _TONES)
    return plain != decomposed and plain.isascii()


def written(pieces: Iterable[Slice], doubt: str = "") -> Written:
    """The pieces as one value; a space stands between them only where both sides are Latin."""
    text, kept = "", list[Slice]()
    for piece in pieces:
        clean = cleaned(piece)
        kept += clean
        added = _SPACES.sub(" ", "".join(part.text for part in clean)).strip()
        glue = " " if text and added and not (HAN.match(added[0]) or _wide(text[-1]) or _wide(added[0])) else ""
        text += glue + added
    garbled = not doubt and HAN.search(text) and next(iter(LOST.finditer(text)), None)
    return Written(text, tuple(kept), "garbled" if garbled else doubt)


def name_of(pieces: Iterable[Slice], doubt: str = "") -> Written:
    """A name: 总 经 理 is 总经理."""
    found = written(pieces, doubt)
    text = found.text.strip("：:；;，,。")
    if _SPACED.fullmatch(text) and not re.search(r"[A-Za-z0-9]", text) and max(map(len, text.split())) <= 2:
        text = text.replace(" ", "")
    return Written(text, found.slices, found.doubt)


def _wide(character: str) -> bool:
    return bool(HAN.match(character)) or unicodedata.east_asian_width(character) in "WF"


def key_of(name: str) -> str:
    """The form in which names of posts and departments are compared."""
    return "".join(unicodedata.normalize("NFKC", simplify(name)).lower().split())
