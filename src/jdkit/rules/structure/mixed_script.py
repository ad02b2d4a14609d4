"""Characters of the other script in a text: 規范 and 职責 in a traditional one, 客戶 in a simplified one.

Why: such a text was converted by machine or typed from two sources, and nobody has read it since. One unit under
two spellings is two units for whoever searches.

A character that belongs to the other script alone is always a fault. One that both scripts use (范, 于, 后) is a
fault only in the words of a curated table. Accepted variants (台/臺, 周/週, 佈/布, 咨詢) are left alone. One
finding a text, at the first such character; its fix mends all. It is safe where each of them has one counterpart;
where words decide (发: 發 or 髮), and in names, it is not.

Source: S3, whose lists of duties are in such a script.
"""

from collections.abc import Callable, Iterator

from jdkit.diagnostic import Severity
from jdkit.language.script import is_simplified_only, is_traditional_only, simplify, traditionalise
from jdkit.rule import Family, Finding, Fix, Options, Page, Rule, Text
from jdkit.rule.page import Field
from jdkit.rules.structure.mends import Mend, mended, replacements
from jdkit.rules.structure.script_words import IN_SIMPLIFIED, IN_TRADITIONAL, Confusion, confused

CONFUSED = frozenset(confusion.wrong for confusion in IN_SIMPLIFIED)
WORDS_DECIDE = frozenset("发复历钟脏当汇获尽签团坛纤苏弥摆恶卷录")
"""Simplified characters with more than one traditional counterpart."""


def check(page: Page, options: Options) -> Iterator[Finding]:
    if page.language == "en":
        return
    if page.language == "zh-Hans" and not any(c in CONFUSED or is_traditional_only(c) for c in page.characters):
        return
    for text in page.texts:
        if page.language == "zh-Hans":
            yield from _finding(text, simplify, is_traditional_only, IN_SIMPLIFIED)
        else:
            yield from _finding(text, traditionalise, is_simplified_only, IN_TRADITIONAL)


def _finding(
    text: Text, convert: Callable[[str], str], is_foreign: Callable[[str], bool], table: tuple[Confusion, ...]
) -> Iterator[Finding]:
    value = text.value
    converted = enumerate(convert(value))
    clear = {at: c for at, c in converted if c != value[at] and is_foreign(value[at])}
    found = sorted((dict(confused(value, text.simplified, table)) | clear).items())
    if not found:
        return
    mends: list[Mend] = [(at, at + 1, right) for at, right in found]
    wrong = tuple(dict.fromkeys(value[at] for at, _ in found))
    safe = text.field != Field.NAME and set(clear) == {at for at, _ in found} and not WORDS_DECIDE & set(wrong)
    yield Finding(
        text.path,
        mends[0][:2],
        variant="in-simplified" if convert is simplify else "in-traditional",
        args={"words": wrong, "count": len(found)},
        suggestion=mended(value, mends),
        fix=Fix(replacements(text.path, mends), safe=safe),
    )


IN_HANT = """\
language: zh-Hant
header: {title: 檔案員, department: 行政部}
purpose: 保管檔案
relations: 與各部門核對檔案
qualifications: 大專
validity: {status: draft}
"""

RULE = Rule(
    name="mixed-script",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S3",),
    faulty=(
        "language: zh-Hans\nduties:\n  - 登记来⟦訪⟧人員\n  - 核对供应商发票\n",
        "language: zh-Hans\nduties:\n  - 跟⟦著⟧排班表核对工时\n",
        "language: zh-Hans\nheader: {title: 档案⟦員⟧, department: 行政部}\n",
        f"{IN_HANT}duties:\n  - 登記⟦来⟧訪人員\n  - 核對供應商發票\n",
        f"{IN_HANT}duties:\n  - 在職責⟦范⟧圍內審批加班\n  - 登記供應商資料，⟦并⟧核對發票\n",
        f"{IN_HANT}duties:\n  - 召開班⟦后⟧會\n  - 負責辦公用品的⟦采⟧購\n  - 保證報表⟦准⟧確\n",
        f"{IN_HANT}duties:\n  - 保持部門之間的聯⟦系⟧\n  - 彙總⟦干⟧部的培訓需求\n  - ⟦对⟧照規定核對单據\n",
    ),
    faultless=(
        "登记来访人员，编写著名案例",
        "language: zh-Hans\nduties:\n  - 陈喆负责乾县门店\n",
        f"{IN_HANT}duties:\n  - 由于先生所在班組核對週報與周報\n  - 皇后大道門市的盤點\n",
        f"{IN_HANT}duties:\n  - 巡視五公里管線，受理咨詢\n  - 經主管批准備案\n  - 控制作業成本並編制報表\n",
        f"{IN_HANT}duties:\n  - 維護機關系統及關聯系統\n  - 核對若干部門的教研制度\n  - 排除功能干擾並培訓今日志工\n",
        f"{IN_HANT}duties:\n  - 台北門市、臺中門市的佈置與公布\n  - 了解客戶並排除干擾\n",
        "language: en\nduties:\n  - Translate 標準 and 标准\n",
    ),
    check=check,
)
