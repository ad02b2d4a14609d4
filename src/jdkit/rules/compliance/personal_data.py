"""Somebody's identity number, mobile number or private mailbox in a description.

A description is of a post, not of its holder, and goes through many hands. Data of a person that serve none of its
purposes are more than the least that the law admits: 个人信息保护法 第6条, 個人資料保護法 第5條 (Taiwan), data
protection principle 1 of Cap. 486 (Hong Kong). Full-width digits count as digits, and the message shows a number only
in part.

Limits: identity numbers count only with a right check digit, so the old ones with 15 digits do not, and numbers named
as those of orders, tickets and the like never. Hotlines, switchboards and phones on duty are nobody's own, and the
``contact`` of an advertisement is meant to be called. A mailbox counts at providers of private mail and if it does not
sound like an office (``hr@…``); the option ``allow`` names what else may stand.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from jdkit.diagnostic import Severity
from jdkit.language.lexicon import any_of
from jdkit.language.lexicon_file import words_of
from jdkit.rule import Family, Finding, Options, Page, Rule, Text
from jdkit.rules.compliance._numbers import Number, personal_numbers

OFFICE = re.compile(
    r"(?:^|[._+\d-])(?:hr|kefu|fuwu|zhaopin|recruit\w*|jobs?|careers?|service|support|info|admin|office|sales|contact)"
    r"(?:$|[._+\d-])",
    re.IGNORECASE,
)
NOT_A_PERSONS = re.compile(
    r"(?:(?:[订单运工递流水案条编型料批票账帐卡代学]|受理|合同|序列|商品|产品)[单件]?(?:编号|号码?|码|编码)|[订工运]单"
    r"|(?:order|ticket|case|item|account)(?: (?:no\.?|number|id))?|\bno\.|#"
    r"|热线|专线|总机|服务台|值班(?:手机|电话)|公用(?:手机|电话)|hotline|switchboard)(?:为|是|如|例如|is)?[\s:,(“「\"]*$",
    re.IGNORECASE,
)
"""What comes before a number that is nobody's own."""


NUMBER_OR_MAILBOX = re.compile(r"\d(?:[ -]?\d){8}|[A-Za-zＡ-Ｚ]\d{6}|[@＠]")
"""Found in any file that has such data."""


@cache
def _mailbox() -> re.Pattern[str]:
    providers = any_of(words_of("jdkit.rules.compliance.lexicons", "mailboxes", "private"))
    return re.compile(rf"(?<![\w.+-])([\w.+-]+)@{providers}(?![\w-])", re.ASCII | re.IGNORECASE)


def check(page: Page, options: Options) -> Iterator[Finding]:
    if not page.mentions(NUMBER_OR_MAILBOX):
        return
    allowed = {_compact(_half_width(value)) for value in options["allow"]}
    for text in page.all_texts:
        plain = _half_width(text.simplified)
        for found in _found(text, plain):
            value = _compact(plain[found.start : found.end])
            if value in allowed or NOT_A_PERSONS.search(plain[: found.start]):
                continue
            severity = Severity.INFO if found.kind == "email" else None
            args = {"words": masked(value)}
            yield Finding(text.path, (found.start, found.end), variant=found.kind, args=args, severity=severity)


def _found(text: Text, plain: str) -> Iterator[Number]:
    in_contact = text.path[:2] == ("posting", "contact")
    for number in personal_numbers(plain):
        if number.kind != "mobile" or not in_contact:
            yield number
    for match in _mailbox().finditer(plain) if "@" in plain else ():
        if not in_contact and not OFFICE.search(match[1]):
            yield Number(*match.span(), "email")


def masked(value: str) -> str:
    """``138****1234``: enough to find it in the text, too little to use it."""
    name, at, provider = value.partition("@")
    if at:
        return f"{name[:1]}***@{provider}"
    head, tail = (3, 4) if len(value) > 10 else (2, 2)
    return value[:head] + "*" * (len(value) - head - tail) + value[-tail:]


def _compact(value: str) -> str:
    return re.sub(r"[\s()-]", "", value) if "@" not in value else value


def _half_width(text: str) -> str:
    """``text`` with full-width letters, digits and signs as usual ones, character for character."""
    return "".join(same if len(same := unicodedata.normalize("NFKC", c)) == 1 else c for c in text)


RULE = Rule(
    name="personal-data",
    family=Family.COMPLIANCE,
    severity=Severity.WARNING,
    sources=("个人信息保护法 第6条", "個人資料保護法 第5條", "Cap. 486 DPP1"),
    options={"allow": ()},
    faulty=(
        "将升级诉求转给王组长（⟦13800001234⟧）",
        "夜间事件打⟦138 0000 1234⟧报告",
        "夜間事件撥⟦0912-345-678⟧通報組長",
        "把投诉材料发到⟦zhangsan88@163.com⟧",
        "核对任职人身份证⟦110101199003072770⟧与档案一致",
        "核對任職者身分證字號⟦A123456789⟧與檔案一致",
        "核對香港身份證⟦A123456(3)⟧與檔案一致",
        "environment:\n  place: 华东分公司三楼，联系李主管⟦１３９００００５６７８⟧\n",
        "Report incidents to Mr Wang at ⟦+86 138-0000-1234⟧",
    ),
    faultless=(
        "受理 12345 热线转办的诉求",
        "接听客服热线 400-810-1234 和 10086 的来电",
        "按工单号 13800001234 查询处理进度",
        "按訂單編號 A123456789 查詢配送進度",
        "核对商品条码 6901380000123412345",
        "核对证件号 110101199003072779 的录入格式",
        "夜间事件拨打值班手机 13800001234 报告",
        "受理发到 kefu@163.com 的诉求",
        "核对 2026-01-01 至 2026-12-31 的通话记录",
        "核對產品型號 B654321(3) 的庫存",
        "Check order number 13800001234 in the system",
        "posting:\n  employer: 示例公司\n  contact: 李女士 13900005678，hr_li@qq.com\n",
    ),
    check=check,
)
