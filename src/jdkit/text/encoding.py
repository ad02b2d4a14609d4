"""From the bytes of a file to its text, whatever program saved it.

YAML is UTF-8, but Windows editors and spreadsheet exports still save Chinese as GBK, Big5 or UTF-16. Such a file is
read all the same, so that its content is checked too, and it is said which encoding it is in.
"""

import re

from jdkit.text.limit import LIMIT, size_args
from jdkit.text.problem import Problem
from jdkit.text.source import Source

_SAMPLE = 20_000
_BINARY_SHARE = 0.1
_DAMAGED_SHARE = 0.1
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_BYTE_ORDER_MARKS = (
    (b"\xff\xfe\x00\x00", "utf-32-le", "UTF-32"),
    (b"\x00\x00\xfe\xff", "utf-32-be", "UTF-32"),
    (b"\xff\xfe", "utf-16-le", "UTF-16"),
    (b"\xfe\xff", "utf-16-be", "UTF-16"),
)
_CHINESE = (
    ("gbk", "gbk", "GBK"),
    ("gb18030", "gbk", "GB18030"),
    ("cp950", "big5", "Big5"),
    ("big5hkscs", "big5", "Big5-HKSCS"),
)
_USUAL_ENOUGH = 0.15
_FREQUENT = frozenset(
    # the most frequent characters that both scripts share
    "的一是不了在人有我他这中大上个国和地到说们为子以生年得就那要下出会也你对可时能家作事心去多工用方成行"
    "面部自同理所其本如定力公力合日主前天提政三通常最小全平正相原期保及重目此分外水化高法量社使位度教代性者安"
    "已使管由取受核任接特制更入技名品容比向投式反件少民向流格位列直先口至五六十八九二四七月日元每等并且或与及"
    # simplified
    "这个来国们为说时会过对学发里后经么无么长现动进样将开与关实业当机问点种两员头书给电间门别处结应体认该际务"
    "办责负岗职资历标准规则须领导报级质检险财务营销产权证训达优绩评选录类华东试话线单号码诉讼听应变协调监"
    "视组织计划统计档审签订约议决执传签请让从这还没边带设备条见题战术条万亿节约节点单随终须项预领类"
    # traditional
    "這個來國們為說時會過對學發裡後經麼無長現動進樣將開與關實業當機問點種兩員頭書給電間門別處結應體認該際務"
    "辦責負崗職資歷標準規則須領導報級質檢險財務營銷產權證訓達優績評選錄類華東試話線單號碼訴訟聽應變協調監"
    "視組織計劃統計檔審簽訂約議決執傳請讓從還沒邊帶設備條見題戰術萬億節隨終項預客戶廳臺灣區廣東門"
    # of the field
    "岗位职责客服崗位職責客服專專员專員主管经理經理部门受理登记登記答复答覆转派轉派投诉投訴工单遵循服务规程确保確保"
    "招聘培训培訓考核薪资薪資学历學歷经验經驗技能证书證書沟通溝通团队團隊汇报匯報下属下屬督导督導标题姓名待填"
    "，。、；：？！（）《》“”‘’「」『』【】—…％～·　"
)


def read_source(name: str, data: bytes) -> tuple[Source, tuple[Problem, ...]]:
    """The file as text and what is wrong with its encoding. Never raises: what cannot be read is replaced by U+FFFD."""
    if len(data) > LIMIT:
        return Source(name, "", "utf-8"), (Problem("unreadable", "too-large", 0, 0, size_args(len(data))),)
    for mark, codec, label in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _converted(name, data, codec, "utf-16", label)
    if b"\0" in data:
        wide = _wide_codec(data)
        return _converted(name, data, wide, "utf-16", "UTF-16") if wide else _binary(name, data)
    try:
        return Source(name, data.decode("utf-8"), "utf-8"), ()
    except UnicodeDecodeError as error:
        return _not_utf8(name, data, error.start)


def _not_utf8(name: str, data: bytes, bad: int) -> tuple[Source, tuple[Problem, ...]]:
    text = data.decode("utf-8", "replace")
    if not _is_damaged_utf8(text):
        best = max(_readings(data), default=None)
        if best is not None and best[0] >= _USUAL_ENOUGH:
            _, _, codec, code, label = best
            return _converted(name, data, codec, code, label)
    if _looks_binary(text):
        return _binary(name, data)
    source = Source(name, text, "utf-8")
    start = len(data[:bad].decode("utf-8"))
    args: dict[str, str | int] = {"encoding": "?", "byte": bad, "line": source.position(start).line}
    return source, (Problem("encoding", "not-utf-8", start, start + 1, args),)


def _is_damaged_utf8(text: str) -> bool:
    """Whether nearly all of it was UTF-8: then it is UTF-8 with a cut character, not another encoding.

    Chinese in another encoding hardly ever yields valid three-byte sequences, so most of what is no ASCII is U+FFFD.
    """
    bad = text.count("\ufffd")
    good = sum(1 for char in text if char >= "\u0800") - bad
    return bad <= _DAMAGED_SHARE * good


def _readings(data: bytes) -> list[tuple[float, int, str, str, str]]:
    """The Chinese encodings in which every byte has a meaning, with how usual the characters are that come out."""
    found = []
    for order, (codec, code, label) in enumerate(_CHINESE):
        try:
            text = data.decode(codec)
        except UnicodeDecodeError:
            continue
        found.append((_usual(text), -order, codec, code, label))
    return found


def _usual(text: str) -> float:
    """The share of frequent Chinese characters in what is no ASCII. Read in the wrong encoding, it falls to a few %."""
    chars = [char for char in text[:_SAMPLE] if char > "\x7f"] or [char for char in text if char > "\x7f"][:_SAMPLE]
    return sum(char in _FREQUENT for char in chars) / len(chars) if chars else 0.0


def _wide_codec(data: bytes) -> str | None:
    """UTF-16 without a byte order mark: the NUL of every ASCII character stands on the same side."""
    if len(data) % 2:
        return None
    even, odd = data[::2].count(0), data[1::2].count(0)
    if bool(even) == bool(odd):
        return None
    codec = "utf-16-le" if odd else "utf-16-be"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    usual = text.isascii() or _usual(text) >= _USUAL_ENOUGH
    return codec if usual and not _CONTROL.search(text) else None


def _looks_binary(text: str) -> bool:
    sample = text[:_SAMPLE]
    return len(_CONTROL.findall(sample)) > _BINARY_SHARE * len(sample)


def _binary(name: str, data: bytes) -> tuple[Source, tuple[Problem, ...]]:
    text = data.decode("utf-8", "replace")
    at = next((match.start() for match in _CONTROL.finditer(text)), 0)
    return Source(name, text, "utf-8"), (Problem("encoding", "binary", at, min(at + 1, len(text))),)


def _converted(name: str, data: bytes, codec: str, code: str, label: str) -> tuple[Source, tuple[Problem, ...]]:
    """Read in another encoding. Saving as UTF-8 is safe if no byte is lost on the way there and back."""
    text = data.decode(codec, "replace")
    try:
        safe = text.encode(codec) == data
    except UnicodeEncodeError:
        safe = False
    return Source(name, text, codec), (Problem("encoding", code, 0, 0, {"encoding": label}, safe=safe),)
