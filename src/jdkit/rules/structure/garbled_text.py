"""Text damaged on its way into the file: ?? for lost characters, �, é¡¹, 锟斤拷, 銀(yín)行, invisible characters.

Why: whoever signs such a text cannot know what stood there. The damage comes from a wrong encoding, a symbol font
of a word processor, or a converter that could not read a rare character and gave its sound instead.

Every field is looked at: an invisible character in a reference makes it another name. One finding a text and kind.
Limits: 是否续签?? at the end is a question; (yoga) and (café) are no inserted sounds, for those bear a tone and
are one syllable. Safe fixes remove invisible characters, inserted sounds and a symbol-font bullet; lost characters
cannot be guessed.

Source: S3, whose lists passed through such a converter.
"""

import re
import unicodedata
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.language.script import HAN
from jdkit.model.path import Path
from jdkit.rule import Family, Finding, Options, Page, Rule
from jdkit.rules.structure.mends import Mend, mended, mending

LOST = Pattern(
    r"\?{2,}(?!\?|[”’」』）)\s]*$)|\ufffd+|[\ue000-\uf8ff\U000f0000-\U0010ffff]+"
    r"|(?:锟斤拷|烫烫烫|屯屯屯)+"
    r"|(?:[\u00c2-\u00c5][\u0080-\u00bf€ƒ„…†‡‰Š‹Œ‘’“”•–—™š›œ]){1,}"
    r"|(?:[\u00e3-\u00ef][\u0080-\u00bf€ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ‚]{2})+"
)
BULLET = Pattern(r"\s*([\uf020-\uf0ff])\s*(?=\S)")
INVISIBLE = Pattern(
    r"[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff]+"
    r"|(?<=[\u3400-\u9fff])[\u200c\u200d]+"
)
SOUND = Pattern(r"(?<=[\u3400-\u9fff)）])[(（]\s*([^\W\d_]{1,6})\s*[)）]")
INITIAL = r"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
SYLLABLE = Pattern(
    INITIAL + r"(?:i?ang|i?ong|uang|ueng|[ei]ng|iao|ian|uai|uan|[aeiuv]n|[aeo]i|[ao]u|ao|i[aeu]|u[aeio]|ve|er|[aeiouv])"
)
DAMAGE = re.compile(
    r"[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u00c0-\u024f\u0300-\u036f\u1e00-\u1eff\u200b-\u200f\u202a-\u202e"
    r"\u2060-\u2064\ufeff\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]|\?\?|锟斤拷|烫烫烫|屯屯屯"
)
"""Found in any file that has a damaged text."""
WORD = Pattern(r"\w")
TONES = frozenset("\u0300\u0301\u0304\u030c")


def check(page: Page, options: Options) -> Iterator[Finding]:
    if not page.mentions(DAMAGE):
        return
    for path, value in page.scalars:
        if value.isascii() and value.isprintable():
            if set(value) == {"?"} and len(value) > 1:
                yield mending(path, value, "lost", [(0, len(value))], ())
            continue
        yield from _lost(path, value)
        yield from _removable(path, value, "invisible", [m.span() for m in INVISIBLE.finditer(value)])
        yield from _removable(path, value, "sound", [m.span() for m in SOUND.finditer(value) if _is_sound(m.group(1))])


def _lost(path: Path, value: str) -> Iterator[Finding]:
    bullet = BULLET.match(value)
    if bullet:
        yield _removing(path, value, "bullet", [bullet.span(1)], [(*bullet.span(), "")])
    start = bullet.end() if bullet else 0
    found = [m.span() for m in LOST.finditer(value, start) if "?" not in m.group() or HAN.search(value)]
    if found:
        yield mending(path, value, "lost", found, ())


def _removable(path: Path, value: str, variant: str, spans: list[tuple[int, int]]) -> Iterator[Finding]:
    if spans:
        yield _removing(path, value, variant, spans, [(start, end, "") for start, end in spans])


def _removing(path: Path, value: str, variant: str, spans: list[tuple[int, int]], mends: list[Mend]) -> Finding:
    """The finding, with its fix where a word is left: an emptied field would be another fault."""
    return mending(path, value, variant, spans, mends if WORD.search(mended(value, mends)) else ())


def _is_sound(word: str) -> bool:
    """Whether a word is one syllable of pinyin with its tone."""
    decomposed = unicodedata.normalize("NFD", word)
    plain = "".join(c for c in decomposed if c not in TONES).replace("u\u0308", "v")
    return plain != decomposed.replace("u\u0308", "v") and bool(SYLLABLE.compiled.fullmatch(plain))


RULE = Rule(
    name="garbled-text",
    family=Family.STRUCTURE,
    severity=Severity.ERROR,
    sources=("S3",),
    faulty=(
        "负责登记⟦??⟧人员的证件",
        "保管公司⟦\ufffd\ufffd⟧印章",
        "核对⟦锟斤拷⟧发票",
        "核对⟦é¡¹ç›®⟧发票",
        "档案室的建設⟦(shè)⟧與維護",
        "负责银⟦（yín）⟧行对账",
        'duties:\n  - "登记⟦\\u200b⟧来访人员"\n  - "⟦\\uf0b7⟧ 保管公司印章"\n',
        'header: {title: 档案员, department: 行政部, reports_to: "office-head⟦\\ufeff⟧"}\nlanguage: zh-Hans\n',
        "header: {title: 档案员, department: 行政部}\nduties:\n  - ⟦????⟧\n",
    ),
    faultless=(
        "确认客户是否续签??",
        "组织瑜伽(yoga)课程",
        "维护咖啡(café)设备",
        "登记来访人员的姓名(含拼音)",
        "与 Müller 公司、Société Générale 对账",
        "duties:\n  - 检查 a?b 通配符\n  - 登記温度（30 ℃ ± 2 ℃）\n",
    ),
    check=check,
)
