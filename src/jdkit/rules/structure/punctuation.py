"""Punctuation of Chinese text: half-width marks, doubled marks, lists whose entries end differently.

Why: descriptions are printed, signed and quoted; 标点符号用法 (GB/T 15834) asks for full-width marks, one at a
time. Mixed marks are the trace of pasting from several sources and make lists look unfinished.

One finding a text and kind, at the first mark; its fix mends all of that kind. Limits: figures (1,000), times
(07:30), ratios, Latin words, addresses and English texts are left alone; so are brackets around Latin words (CRM),
甲；乙；丙。 and an entry of several sentences. Names (titles, departments) are references and are not touched.

Source: GB/T 15834; S0 for plain, finished text.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.language.script import HAN, detect_language
from jdkit.rule import Family, Finding, Options, Page, Rule, Text
from jdkit.rule.page import Field
from jdkit.rules.structure.endings import mixed_endings
from jdkit.rules.structure.half_width import CHINESE_MARKS, FULL, half_width_mends
from jdkit.rules.structure.leftover_numbering import numbering
from jdkit.rules.structure.mends import Mend, mending

RUN = Pattern(r"[，。、；：！？,;:!]{2,}")
MARKS = Pattern(r"[,;:!?.()]|[，。、；：！？]{2}")
STRONGEST_FIRST = "。？！；：，、"


def check(page: Page, options: Options) -> Iterator[Finding]:
    if page.language == "en":
        return
    texts = [text for text in page.texts if text.field != Field.NAME]
    for text in texts:
        if MARKS.search(text.value) and HAN.search(text.value) and detect_language(text.value) != "en":
            yield from _half_width(text)
            yield from _doubled(text)
    yield from mixed_endings(texts)


def _half_width(text: Text) -> Iterator[Finding]:
    number = numbering(text)
    if mends := half_width_mends(text.value, number.end() if number else 0):
        marks = [_without_spaces(text.value, start, end) for start, end, _ in mends]
        yield _mending(text, "half-width", marks, mends)


def _without_spaces(value: str, start: int, end: int) -> tuple[int, int]:
    stretch = value[start:end]
    return start + len(stretch) - len(stretch.lstrip()), start + len(stretch.rstrip())


def _doubled(text: Text) -> Iterator[Finding]:
    runs = [run for run in RUN.finditer(text.value) if _is_fault(text.value, run)]
    if runs:
        mends: list[Mend] = [(*run.span(), _strongest(run.group())) for run in runs]
        yield _mending(text, "doubled", [run.span() for run in runs], mends)


def _mending(text: Text, variant: str, marked: list[tuple[int, int]], mends: list[Mend]) -> Finding:
    """The finding with blanks between the marks it names: a list would put marks of its own between them."""
    words = " ".join(dict.fromkeys(text.value[start:end] for start, end in marked))
    return replace(mending(text.path, text.value, variant, marked, mends), args={"words": words, "count": len(marked)})


def _is_fault(value: str, run: re.Match[str]) -> bool:
    before = value[run.start() - 1 : run.start()]
    after_chinese = bool(before) and (before in CHINESE_MARKS or bool(HAN.match(before)))
    return after_chinese and run.group() not in ("？！", "！？") and not run.group().startswith("。。。")


def _strongest(run: str) -> str:
    return min((FULL.get(mark, mark) for mark in run), key=STRONGEST_FIRST.index)


RULE = Rule(
    name="punctuation",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("GB/T 15834",),
    faulty=(
        "登记来访人员⟦,⟧核对证件",
        "登記來訪人員⟦;⟧ 核對證件, 發放訪客證",
        "维护客户档案⟦(⟧含联系方式)",
        "保管公司印章⟦(⟧含合同章）",
        "保管公司印章⟦.⟧",
        "登记来访人员⟦，，⟧核对证件",
        "核對發票⟦、，⟧保管印章",
        "保管公司印章⟦；。⟧",
        "duties:\n  - 登记来访人员。\n  - 保管公司印章。\n  - 盘点仓⟦库⟧\n",
        "duties:\n  - 登記來訪人員\n  - 保管公司印章⟦。⟧\n  - 盤點倉庫\n  - 編制採購計劃；\n",
    ),
    faultless=(
        "每日 07:30 前清点 1,000 元备用金",
        "按 1:3 的比例配置工单系统(CRM)坐席",
        "維護 https://example.com/a,b 的頁面",
        "使用 Word, Excel 编制报表",
        "登记来访人员，核对证件（含身份证）。",
        "duties:\n  - 登记来访人员；\n  - 保管公司印章；\n  - 盘点仓库。\n",
        "duties:\n  - 登记来访人员\n  - 保管公司印章。外借须经审批。\n  - 盘点仓库\n",
        "header: {title: 保安员, department: 行政部(华东), reports_to: {external: 主管(夜班)}}\nlanguage: zh-Hans\n",
        "language: en\nduties:\n  - Keep the visitor log, check identity cards (ID)\n",
    ),
    check=check,
)
