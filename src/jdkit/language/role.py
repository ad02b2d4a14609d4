"""The part that a clause plays in a duty, told by the words it opens or ends with."""

from enum import StrEnum

from jdkit.language.clauses import Clause
from jdkit.language.lexicon import any_of, words
from jdkit.language.numerals import Kind, quantities
from jdkit.language.pattern import Pattern
from jdkit.language.verbs import verbs


class Role(StrEnum):
    """What a clause says: what is done, how, upon what, what for, with what result, how much, or its contents."""

    ACTION = "action"
    METHOD = "method"
    TRIGGER = "trigger"
    PURPOSE = "purpose"
    RESULT = "result"
    MEASURE = "measure"
    LISTING = "listing"


BASIS = any_of(
    words("""
    # Nouns that end a named basis: 按照服务规程 | 受理诉求.
    规程 规定 规章 规范 规则 制度 标准 要求 流程 程序 计划 方案 办法 手册 指引 指南 准则 细则 条例 法规 法律 政策
    合同 协议 图纸 工艺 清单 排班表 时间表 日程 指令 指示 安排 需要 需求 情况 结果 数据 分工 原则 目标 报表 单据 通知
    方针 惯例 特点 条件
    """)
)
FOLLOWS = r"按照?(?![摩键钮揭压时期])|依照?据?(?![赖靠托旧然次])|根据|遵[循照从]|参照|对照|结合|针对|围绕|基于"
SETTING = Pattern(
    r"(?:并且?(?![购网发行轨联表])|以及|及(?!时)|同时|另外?|此外|还|也|再|且|然后|随后|同|主要|日常"
    r"|能够?|需要?|须|应当?|必须|可以?|认真|积极|主动|努力|及时|定期|不定期|按时|按期|严格|妥善|有效|切实|全面|具体|独立"
    r"|统一|直接|共同|适时|随时|经常|时刻|快速|高效|合理|准确|正确|规范地?|深入|充分|不断|持续|逐步|亲自|密切|耐心|热情|细心"
    r"|其次|首先|本(?:岗位?|职务|职位|人)|该岗位?|岗位职责\d?、?"
    r"|每个?(?:周|月|季|年)(?:度|初|末|底)?(?:[一二三四五六七八九十\d]+[月日号])*(?:[前内]|之前|以前)?|每[日天班]"
    r"|[按逐][日周月季年](?:度)?|年度|月度|(?<=[\u4e00-\u9fff])(?:、|地)(?=[\u4e00-\u9fff]))+的?"
)
"""What stands before an action without changing it: joints, adverbs, times."""

METHOD = Pattern(
    rf"(?:{FOLLOWS})[^，,；;。]{{0,24}}?(?:{BASIS})+"
    r"|(?:通过|利用|运用|使用|采用|采取|借助|凭借|凭|以)[^，,；;。]{1,24}?"
    r"(?:系统|软件|平台|工具|方式|形式|方法|手段|渠道|途径|电话|邮件|网络|微信)等?"
    r"|在[^，,；;。]{1,20}?(?:指导|授权|领导|监督|带领|协助|配合|范围|前提|基础)(?:之?[下内上])?"
    r"|经(?!营|理|验|纪|济|办|销|手|常)[^，,；;。]{1,12}?(?:批准|审批|同意|授权|审核|会签)后?",
)
METHOD_OPENER = Pattern(
    rf"{FOLLOWS}|通过|利用|运用|借助|采用|采取|凭|以[^，]{{1,16}}(?:方式|形式|方法|手段|为)|对于|关于|作为|透过|对(?![^，]*(?:进行|提出|给予|开展|实施|负责|做))[^，]{{2,20}}[的之][^，的之]{{1,6}}$"
)
TRIGGER = Pattern(
    r".*(?:时|后|的话|之前|以前|期间|情况下|过程中|同时)$"
    r"|如(?!实|期|何)|若(?!干)|当(?![日天班月场地好前])|遇|一旦|发现|接到|收到|倘|凡"
)
PURPOSE = Pattern(
    r"为了|以便|以期|以利|以供|以备|以(?:满足|支持|推动|促进|增[强加进]|实现|达|配合|扩大|维护|改善|完成)|以[提降减防避保确]|旨在|用于|便于"
    r"|为[^，,；;。]{2,}(?:打下|奠定|创造|提供(?:依据|支持|保障|参考|数据支持))"
)
RESULT = Pattern(
    r"(?:从而|进而|最终|并|且|能)*(?:确保|保证(?!金|书|人)|使(?![用命领者馆节])得?|让|令|避免|防止|杜绝|以免|做到"
    r"|力争|力求|直至)"
)
EFFECT = Pattern(
    r"(?:从而|进而|最终|不断|持续|有效|全面|并|且|共同)*(?:提[高升]|增[加强进]|降低|减少|缩短|促进|改善|满足|推动"
    r"|达[到成]|实现|保障|保持|扩大|加强|树立|形成|维持|带动|发挥|巩固|消除|控制)"
)
LISTING = Pattern(r"包括|包含|例如|比如|譬如|诸如|如下|其中|即(?![时将刻])|内容有|主要有|含有?(?!量|税)|也就是|就是")
MEASURED = frozenset({Kind.SHARE, Kind.MULTIPLE, Kind.NONE})


def role_of(text: str, opens: bool) -> Role:
    """The role of a clause in simplified script; ``opens`` says that no clause of the duty stands before it."""
    bare = text[end_of_setting(text) :]
    if LISTING.match(bare):
        return Role.LISTING
    if RESULT.match(bare) or (not opens and EFFECT.match(bare)):
        return Role.RESULT
    if PURPOSE.match(bare):
        return Role.PURPOSE
    if TRIGGER.match(bare):
        return Role.TRIGGER
    if _is_method(bare):
        return Role.METHOD
    if any(q.kind in MEASURED for q in quantities(text)):
        return Role.MEASURE
    return Role.ACTION


def without_setting(clause: Clause) -> Clause:
    """The clause without what stands before its action: setting, times, adverbs, the basis it follows."""
    text, at = clause.text, end_of_setting(clause.text)
    method = METHOD.match(text, at)
    if method and verbs().found_in(text[method.end() :]):
        at = method.end()
        at += end_of_setting(text[at:])
    at += len(text[at:]) - len(text[at:].lstrip(" 来，,"))
    return Clause(text[at:], clause.start + at) if at < len(text) else clause


def _is_method(text: str) -> bool:
    method = METHOD.match(text)
    if method:
        return not verbs().found_in(text[method.end() :])
    return METHOD_OPENER.match(text) is not None and len(text) <= 14


def end_of_setting(text: str) -> int:
    """Where what stands before the action of a clause ends: joints, adverbs, times."""
    setting = SETTING.match(text)
    return setting.end() if setting and setting.end() < len(text) else 0
