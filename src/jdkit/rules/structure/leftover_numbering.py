"""A number or bullet left over at the start of an entry: 1、 （二） ③ 第一， ●.

Why: a YAML list numbers itself and templates print the numbers. A number inside the text is printed twice, and is
wrong as soon as a duty is moved; the order of duties says their importance (S0: from main to minor).

Limits: a figure that belongs to the sentence is none: 一线, 3C 认证, 400 电话, 1.5 倍, 3、5 月, 一、二线, （2）班,
（一）线. An entry that goes on with its next number or bullet (1、…；2、…) holds several duties in one; it is reported
without a fix.

Source: S0.
"""

import re
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.rule import Family, Finding, Options, Page, Rule, Text
from jdkit.rule.page import DUTY_FIELDS
from jdkit.rules.structure.mends import mending

FIGURE, NUMERAL = r"[0-9０-９]{1,2}", r"[一二三四五六七八九十]{1,3}"
BRACKETED = rf"[(（](?:{FIGURE}|{NUMERAL})[)）]"
THING = (
    r"班(?![前后组])|号(?!召|令)|组(?!织|建|合)|级|期|楼|栋|线(?![上下索路])|次(?![日月年品要])|类|层|队(?!伍|列)|轮|档(?!案)"
    r"|部(?![署门分])|科(?![学技研])|厂(?!区|房)|店(?![面铺])|批(?![准示改量复评])|车间|年级"
)
NUMBER = (
    rf"{FIGURE}[、．.](?![0-9０-９])"
    rf"|{NUMERAL}[、．.](?![一二三四五六七八九十两几])"
    rf"|第(?:{FIGURE}|{NUMERAL})[、，,：](?![第0-9０-９一二三四五六七八九十])"
    rf"|(?:{BRACKETED}|{FIGURE}[)）]|[①-⒛㈠-㈩❶-❿])(?:[、．.，](?!{BRACKETED}|[①-⒛])|(?!{THING}|[①-⒛、．.，]))"
)
BULLET = r"[•●◆■▪◦➢➤◇□·](?![0-9])"
START = Pattern(rf"\s*((?:{NUMBER})|{BULLET})\s*(?=\S)")
RINGED = (("①", "⒛"), ("㈠", "㈩"), ("❶", "❿"))
COULD_START = frozenset(
    (
        *"0123456789０１２３４５６７８９一二三四五六七八九十第(（•●◆■▪◦➢➤◇□·",
        *(chr(code) for first, last in RINGED for code in range(ord(first), ord(last) + 1)),
    )
)
LATER = Pattern(
    rf"[；;。，,\n]\s*(?:{NUMBER})|(?<![0-9０-９]){FIGURE}、(?![0-9０-９])|[•●◆■▪◦➢➤◇]|(?<=[\s；;。，,]){BULLET}"
)
BULLET_BELOW = Pattern(rf"\n[ \t\u3000]*({BULLET})\s*(?=\S)")


def numbering(text: Text) -> re.Match[str] | None:
    """The number or bullet at the start of an entry of a list."""
    if not text.simplified[0].isspace() and text.simplified[0] not in COULD_START:
        return None
    return START.match(text.simplified) if _is_entry(text) else None


def _is_entry(text: Text) -> bool:
    return text.field in DUTY_FIELDS or any(isinstance(part, int) for part in text.path)


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in page.texts:
        if not (found := numbering(text)):
            if "\n" in text.value and _is_entry(text) and (below := BULLET_BELOW.search(text.value)):
                yield mending(text.path, text.value, "several", [below.span(1)], ())
            continue
        if LATER.search(text.simplified, found.end()):
            yield mending(text.path, text.value, "several", [found.span(1)], ())
        else:
            yield mending(text.path, text.value, "", [found.span(1)], [(*found.span(), "")])


RULE = Rule(
    name="leftover-numbering",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S0",),
    faulty=(
        "⟦1、⟧登记来访人员",
        "⟦2.⟧ 核对供应商发票",
        "⟦（二）⟧保管公司印章",
        "⟦(3)⟧組織消防演練",
        "⟦③⟧盘点仓库",
        "⟦一、⟧編制採購計劃",
        "⟦第一，⟧审核付款申请",
        "⟦●⟧ 检查消防通道",
        "⟦1、⟧登记来访人员；2、保管印章",
        "⟦•⟧ 登记来访人员 • 保管印章",
        "duties:\n  - |\n    保管公司印章\n    ⟦•⟧ 登记用印\n    • 盘点印章\n",
        "duties:\n  - what: 保管档案\n    tasks: [⟦1)⟧ 编制目录, ⟦2)⟧ 归档]\n",
    ),
    faultless=(
        "一线巡检并记录设备温度",
        "一次解决不了的报修转派维修班",
        "3C 认证资料归档",
        "400 电话接听",
        "1.5 倍加班工资核算",
        "24 小时值守监控室",
        "二手车评估",
        "三包退货登记",
        "3、5 月各盘点一次仓库",
        "一、二线仓库的账目核对",
        "（2）班的考勤登記",
        "（一）线客服受理来电",
        "（三）級保養記錄歸檔",
        "（2）次回访仍不满意的转主管",
        "（一）、（二）线仓库的账目核对",
        "约翰·史密斯公司的合同归档",
        "第一、第二季度预算汇总",
        "2.0 版本系统的上线测试",
    ),
    check=check,
)
