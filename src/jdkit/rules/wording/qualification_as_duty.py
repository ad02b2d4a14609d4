"""An ability, a trait, education or experience of the person among the duties: 具备良好的沟通能力.

S0 and S1 keep the two apart: what one must be able to do belongs to the qualifications, and abilities that all posts
share are a common basic condition. Marked is each run of clauses that describe the person.
Not meant: the ability of others as the object of the work (培训员工的沟通能力, 审查供应商是否具备资质).
"""

from collections.abc import Iterator
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, without_label
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.language.verbs import verb_words
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.lexicons.person import HAVE, KNOWLEDGE, POSSESSED, PROFICIENT, SHIFTS, TRAITS, WANTED
from jdkit.rules.wording.parts import joined, outside
from jdkit.rules.wording.requirement_as_duty import conduct_spans, is_attitude

FIELDS = frozenset({Field.ACTION, Field.TASK})
ABOUT_WORK = Pattern(
    r"(?:优先|优先级|优先权)(?:处理|安排|级|权|保障)|经验(?:总结|交流|分享)|证书(?:的|管理|办理|审核)|不限于",
    words("优先 经验 证书 不限于"),
)
LEAD = Pattern(
    r"^(?:并|且|同时|能够?|需|须|应|要求|其|此职缺需|必须)(?=\w{2})", words("并 且 同时 能 需 须 应 要求 其 此")
)
NOT_OF_A_PERSON = Pattern(
    r"(?:如|若|倘|当|凡|一旦|超出|超越|超过|发挥|发扬|弘扬|培育|倡导|提倡|体现|展现|激发|调动|有权|有责任(?![心感])|有义务|针对|根据|按照?|依照?|鼓励|鼓舞)"
)
"""Clauses that open so say on what condition something is done, what is brought about, or what one may do."""

OF_A_PERSON = Pattern(
    r"(?:学历|专业|学位|毕业|经验|者|的人).{0,6}(?:优先|尤佳|为佳|者佳|考虑|录取|录用)+$",
    words("学历 专业 学位 毕业 经验 者 的人"),
)
YEARS = r"[\d一二三四五六七八九十两半]"
OWN, END = any_of(POSSESSED), r"(?:[者。.）)\s]|$)"
PATTERNS = (
    Pattern(rf"具(?!体|名|结|备|有).*{OWN}", "具", POSSESSED),
    Pattern(
        rf"{any_of(HAVE)}.*{OWN}(?:者|的人|{any_of(WANTED)}|[（(].*|强|佳|等|、.*)*{END}",
        HAVE,
        POSSESSED,
    ),
    Pattern(rf"(?!熟悉后|懂事|会同|会议){any_of(PROFICIENT)}", PROFICIENT),
    Pattern(
        r"(?:对|對)于?.{1,30}?(?:敏感|感兴趣|有(?:.{0,4})(?:经验|兴趣|研究|见解|心得|认识|了解|理解))者?",
        words("敏感 兴趣 经验 研究 见解 心得 认识 了解 理解"),
    ),
    Pattern(rf"(?!以).*{any_of(TRAITS)}", TRAITS),
    Pattern(
        r"对于?.{1,12}(?:充满|有|具有|抱有)?(?:浓厚|强烈|高度)?的?(?:热情|热爱|热忱|兴趣|责任心|强迫症)",
        words("热情 热爱 热忱 兴趣 责任心 强迫症"),
    ),
    Pattern(
        rf".*(?:者|考虑|录取|经验|经历|男女|年龄|学历|专业|户籍|户口|应届|毕业|毕业生|往届|实习生|新手|小白|退伍军人).{{0,4}}{any_of(WANTED)}{END}",
        WANTED,
    ),
    Pattern(
        rf".*(?:优先|尤佳|者佳|为佳|优先考虑|优先录取|优先录用)[）)]?(?:考虑)?{END}",
        words("优先 尤佳 者佳 为佳"),
    ),
    Pattern(
        rf".*{YEARS}+(?:[-~～—至到]\s*{YEARS}+)?年(?:及|（含）)?(?:以上|左右).{{0,24}}(?:经验|经历|资历)",
        words("经验 经历 资历"),
        words("以上 左右"),
    ),
    Pattern(
        r".*(?:大专|本科|高中|中专|初中|专科|硕士|学士)(?:（含）|\(含\)|或|及|/|、|毕业)*(?:以上|学历"
        r"|毕业)",
        words("大专 本科 高中 中专 初中 专科 硕士 学士"),
    ),
    Pattern(
        r".*(?:能力|意识|责任心|责任感|功底|心态|素质|亲和力|执行力|悟性|抗压性|功力|敏感度)(?:较强|很强"
        r"|强|佳|优秀|出色|好|良好|突出|者)",
        words("能力 意识 责任心 责任感 功底 心态 素质 亲和力 执行力 悟性 抗压性 功力 敏感度"),
    ),
    Pattern(
        rf"(?:较强|很强|良好|较好|优秀|出色|极强|极佳|扎实|清晰|敏锐|丰富|一定|强烈|高度|相当)(?:的|之).*{OWN}{END}",
        words("较强 很强 良好 较好 优秀 出色 极强 极佳 扎实 清晰 敏锐 丰富 一定 强烈 高度 相当"),
        POSSESSED,
    ),
    Pattern(r".{0,14}(?<!处理)(?:能力|经验)$", words("能力 经验")),
    Pattern(
        r"(?:.*[\d一二三四五六七八九十]+(?:周)?岁(?!的?(?:\w{0,2})(?:青|少|儿|幼|老|学|婴|人群|患|居民|女职工|宝))|.*身高\s*\d|男女不限|性别不限|限?[男女](?:性|士|生)"
        r"?(?:优先)?$)",
        words("岁 身高 男 女 性别不限"),
    ),
)


SHIFT_WORK = Pattern(
    r"(?:能够?|可以?|愿意?|接受|需要?|须|应|适应|配合|胜任|承受)+(?:经常|长期|短期|随时|频繁|偶尔|不定期)*(?!不)"
    rf"\w{{0,6}}{any_of(SHIFTS)}(?:者|工作|制|安排|即可)?$",
    SHIFTS,
)
CAN = Pattern(
    r"(?:能够?|可以|可(?=独立|适应|接受|配合|胜任|熟练)|会(?=[说讲用写使操开骑画唱跳修打看拍剪设编弹维烹炒做驾电英日韩粤法德俄]))"
    r"(?!源|耗|效|级|见|量|用|否)(?=\w{2}).*[^的]$",
    "能可会",
)
KNOWS = Pattern(
    rf"(?:基本)?(?:了解|掌握|知道|理解|知晓)(?!到|情况)[^，,；;。]{{0,16}}?{any_of(KNOWLEDGE)}(?:[及和与、][^，,；;。]{{1,8}})?(?:者|知识|优先)*$",
    words("了解 掌握 知道 理解 知晓"),
    KNOWLEDGE,
)
ASKED = Pattern(
    r"[^，,；;。：:]{0,4}(?:学历|年龄|性别|专业|经验|语言|语文|语种|工作经历|婚姻|身高|户籍|驾照|证照|擅长工具|工作技能|任职资格|任职要求|任职条件|岗位要求|职位要求|招聘条件|应聘条件)"
    r"(?:要求|条件|背景|资格|限制|能力)*[：:]\s*(?=\S)",
    "：:",
)


@lru_cache(maxsize=4096)
def qualification_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The runs of clauses of a text in simplified script that describe the person."""
    whole = clauses(text)
    if whole and ASKED.match(whole[0].text):
        return ((whole[0].start, whole[-1].end),)
    firm = [clause.span for clause in whole if _is_qualification(without_label(clause))]
    attitudes = [clause.span for clause in whole if is_attitude(clause)]
    if attitudes:
        conduct = conduct_spans(text)
        firm = [span for span in firm if span not in attitudes or outside((span,), conduct)]
    if all(clause.span in firm or KNOWS.match(clause.text) or CAN.match(clause.text) for clause in whole):
        firm = [clause.span for clause in whole]
    return joined(text, firm, "，,；;。 ")


def _is_qualification(clause: Clause) -> bool:
    if SHIFT_WORK.match(clause.text):
        return True
    likely = [pattern for pattern in PATTERNS if pattern.may_match(clause.text)]
    if not likely:
        return False
    lead = LEAD.match(clause.text)
    text = clause.text[lead.end() :] if lead else clause.text
    if (
        ABOUT_WORK.search(text)
        or _begins_with_work(text)
        or (NOT_OF_A_PERSON.match(text) and not OF_A_PERSON.search(text))
    ):
        return False
    return any(pattern.match(text) or pattern.match(clause.text) for pattern in likely)


def _begins_with_work(text: str) -> bool:
    return (
        text[:2] in verb_words() and text[:2] not in ("熟悉", "学习", "抗压", "理解") and not OF_A_PERSON.search(text)
    )


def check(page: Page, options: Options) -> Iterator[Finding]:
    from jdkit.rules.wording.moves.to_qualifications import moved_to_qualifications

    for text in page.passage(FIELDS).texts_with((*PATTERNS, SHIFT_WORK, KNOWS, CAN, ASKED)):
        for start, end in qualification_spans(text.simplified):
            args = {"words": text.value[start:end]}
            yield moved_to_qualifications(page, text, Finding(text.path, (start, end), args=args))


RULE = Rule(
    name="qualification-as-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S0", "S1"),
    faulty=(
        "⟦具备较强的谈判能力⟧",
        "⟦熟练操作收银系统，两年以上门店工作经验⟧",
        "⟦具有高度責任感⟧",
        "⟦持有叉车证者优先⟧",
        "⟦熟悉海运出口流程⟧，负责订舱和报关",
    ),
    faultless=(
        "培训班组长的沟通能力",
        "审查供应商是否具备生产资质",
        "評估新進人員的銷售能力",
        "了解客户装修需求，编制报价单",
        "整理项目经验，编写施工案例",
        "优先处理重点客户的投诉",
    ),
    check=check,
)
