"""Duties that do not say how (怎么做).

Why: a duty tells the holder what to do, how, and with what result (S1). The rule, procedure or plan that a duty
follows is what two holders of one post do alike and what their work is checked by.

A method is the part ``how``, or a clause in the sentence itself: 按照…, 依据…, 通过…, 以…方式, 在…指导下, 经…批准.
Limits: 按时 and 按期 say when, not how. Whether a named procedure exists is not looked up.

Options: ``per`` tells it once for the ``post``, if more than ``share`` of its duties lack it, or for each ``duty``.

Source: S1, whose own corrected sentences state neither method nor result: hence one finding for the post by
default.
"""

import re
from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.pattern import Pattern
from jdkit.rule import Family, Finding, Options, Page, Profile, Rule
from jdkit.rules.structure.duty_parts import lacking_part

METHOD = Pattern(
    r"按照|依照|遵照|参照|对照|比照|依据|根据|遵循|遵从|凭借|借助|利用|运用|采用|采取|通过|经由|结合"
    r"|(?<!摩)按(?!摩|键|钮|揭|压|时|期|[月季年周日天](?!度))"
    r"|依(?!赖|靠|托|旧|然|次)|凭(?!证|空|据)|(?:^|[，；。,;])据(?!说|悉)"
    r"|使用.{1,12}?(?:系统|软件|平台|工具|模板|设备|方法)"
    r"|以.{1,15}?(?:方式|形式|方法|手段|为准|为基础|为标准|为依据|为导向)"
    r"|在.{1,20}?(?:指导|授权|领导|监督|带领|协助|配合|权限|职权|前提|基础)(?:之?[下内上]|范围之?内)"
    r"|(?<![已财曾])经(?![营理验纪济办手]).{1,12}?(?:批准|审批|同意|授权|审核|会签)"
    r"|\b(?:according to|in (?:accordance|line|compliance) with|under|pursuant to|following|based on|as per|per the"
    r"|as set out|by means of|through|using|via|by \w+ing)\b",
    flags=re.IGNORECASE,
)


def check(page: Page, options: Options) -> Iterator[Finding]:
    yield from lacking_part(page, options, lambda duty: duty.how, METHOD)


RULE = Rule(
    name="missing-method",
    family=Family.STRUCTURE,
    severity=Severity.WARNING,
    sources=("S1",),
    options={"per": "post", "share": 0.5},
    profile_options={Profile.STANDARD: {"per": "duty"}},
    faulty=(
        "⟦负责登记来访人员⟧",
        "⟦按时提交库存盘点表，确保账实相符⟧",
        "⟦負責保管公司印章⟧",
        "duties:\n  - {what: ⟦负责核对供应商发票⟧, result: 使付款金额与合同一致}\n",
        "language: en\nduties:\n  - ⟦Keep the visitor log⟧\n",
    ),
    faultless=(
        "按访客管理规定登记来访人员",
        "依據採購制度核對供應商發票",
        "在主管授權範圍內審批加班申請",
        "经财务部审核后支付供应商货款",
        "以抽查方式检查仓库账目",
        "duties:\n  - {what: 负责核对供应商发票, how: 对照合同}\n",
        "duties:\n  - {what: 负责核对供应商发票, how: 【待填】}\n",
        "language: en\nduties:\n  - Keep the visitor log in line with the site rules\n",
    ),
    check=check,
)
