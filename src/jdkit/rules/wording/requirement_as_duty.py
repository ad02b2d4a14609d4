"""A rule of conduct in the place of a duty: 坚持首问负责制; 严格遵守各项规章制度，严于律己.

S1: no requirement in place of a duty: not 坚持首问负责制 but 按照服务规程受理诉求. What binds whoever holds the
post is a common basic condition, or stands under conduct. Marked is each run of clauses that demand conduct.
Not meant: the conduct of others as the object of the work (监督下属遵守…的情况), and how a duty is done
(按照…制度 + action).
"""

from collections.abc import Iterator
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, without_label
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.lexicons.person import (
    BIDDEN,
    CONDUCT,
    IMPROVE,
    INSIST,
    LEARN,
    MAXIMS,
    MISCONDUCT,
    RULES_OF_ALL,
    SELF,
    SUPERVISION,
)
from jdkit.rules.wording.parts import joined

FIELDS = frozenset({Field.ACTION, Field.TASK})
NO_CONDUCT = Pattern(
    r"不得?(?:超过|低于|高于|少于|多于|有|出现|大于|小于)|不准(?:确|时)|禁止(?:区域|标识|标志|类|清单|目录|名单|吸烟区)"
    r"|^遵[从照循](?:指示|指令|医嘱)(?=\w{2})",
    "不禁遵",
)
HOW = Pattern(
    r"(?:严格|认真)?(?:遵守|遵循|遵照|遵从|恪守|严守|执行|落实)[^，,；;。]{0,12}(?:规范|规程|流程|标准|程序|要求|指引|规则|制度|规定|预案)$",
    words("遵守 遵循 遵照 遵从 恪守 严守 执行 落实"),
)
STEPS = Pattern(
    r"(?:严格|认真|自觉|必须|应当?|要|须|需|能够?|做到|模范|带头|切实|坚决|主动|积极|努力|不断|并|且|同时"
    r"|员工|全体|始终|务必|时刻|一律|全面|充分|不断地|持续|在工作中|工作中|上班期间|当班期间|在岗期间|随时|平时|日常|凡事)+"
)
ON_DUTY = r"(?:[^，,；;。]{0,6}(?:时间?|期间|中|内|场所|同事之间|背后|对外|无故)?)"
OWN = (
    rf"{any_of(IMPROVE)}.{{0,4}}{any_of(SELF)}|{any_of(SELF)}的?.{{0,6}}(?:{any_of(IMPROVE)}|(?:水平|素质"
    rf"|修养|能力|技能)的?提[高升])"
)
PATTERNS = (
    Pattern(any_of(CONDUCT), CONDUCT),
    Pattern(rf".{{0,16}}{any_of(MAXIMS)}", MAXIMS),
    Pattern(
        rf"{ON_DUTY}(?:(?<!毫)不(?:能|可以?|要|应该?|该|许|准|得)?|勿|莫|请勿){any_of(MISCONDUCT)}",
        MISCONDUCT,
        "不勿莫",
    ),
    Pattern(
        rf"{any_of(INSIST)}.{{0,12}}{any_of(RULES_OF_ALL)}(?:制度|规定|要求)?(?:[及和与、].{{1,10}})?$",
        RULES_OF_ALL,
        INSIST,
    ),
    Pattern(rf".{{0,6}}(?:{OWN})", SELF),
    Pattern(
        r".*(?:不得|不准|不许|严禁|禁止|切勿|切忌|绝不|决不|一律不)(?!不)",
        words("不得 不准 不许 严禁 禁止 切勿 切忌 绝不 决不 一律不"),
    ),
    Pattern(r"(?:.{0,6}不\w{1,4}、)(?:不\w{1,4})|不\w{1,6}、不", "、", "不"),
    Pattern(
        r"(?:努力|不断|积极|持续)*提[高升](?:自身|个人)?(?:(?:业务|专业|服务|思想|政治|知识)+(?:水平|素质|修养|技能|技巧|能力|素养|觉悟)"
        r"|\w{0,4}(?:技能|技巧))(?:与.*|和.*)?$",
        words("水平 素质 修养 技能 技巧 能力 素养 觉悟"),
        words("提高 提升"),
    ),
    Pattern(
        r"(?:把|将|视).{1,12}(?:放在首位|放在第一位|当作?|视为|看成).*|以.{1,12}为(?:己任|荣|先|本|重"
        r"|中心|宗旨|首|准绳|原则|根本|准则|家|天职|导向|前提|优先标准|信条)",
        words(
            "放在首位 放在第一位 当 视为 看成 "
            "为己任 为荣 为先 为本 为重 为中心 为宗旨 为首 为准 为原则 为根本 为家 为天职 为导向 为前提 为优先 为信条"
        ),
    ),
    Pattern(
        r".{0,10}(?:至上|第一|优先|为本|为先|至诚)的?(?:原则|理念|宗旨|方针|思想|精神|信念)$"
        r"|(?:坚持|落实|实行|执行|推行|履行|遵守|奉行|做到)?.{0,4}(?:首问负责制|首问责任制|负责到底)$",
        words("至上 第一 优先 为本 为先 至诚 首问负责制 首问责任制 负责到底"),
    ),
    Pattern(
        rf"(?:不断|努力|加强|坚持|主动|积极|持续|自觉|虚心|注重|重视|勤于|深入)+地?.{{0,10}}?{any_of(LEARN)}"
        r"(?:.{0,14}(?:知识|技能|技术|业务|文化|经验|理论))?$",
        LEARN,
        words("不断 努力 加强 坚持 主动 积极 持续 自觉 虚心 注重 重视 勤于 深入"),
    ),
    Pattern(
        rf"(?:不断|努力|主动|积极|自觉)?地?{any_of(LEARN)}.{{0,10}}(?:知识|技能|技术|理论|先进经验)$",
        LEARN,
        words("知识 技能 技术 理论 先进经验"),
    ),
    Pattern(
        r"(?:按时|准时)(?:到岗|出席|打卡|交接班|上岗|出勤)|.{0,6}(?:24\s*小时|二十四小时|全天|手机|电话).{0,10}(?:开机|畅通|待命)"
        r"|随叫随到|按(?:规定|时|要求|公司规定)(?:上下班|上班|作息|打卡|考勤)|(?:按规定|按要求|统一|规范)(?:着装|佩戴|穿戴|穿着|着工装)",
        words("按时 准时 开机 畅通 待命 随叫随到 上下班 上班 作息 考勤 着装 佩戴 穿戴 穿着 工装"),
    ),
    Pattern(
        r".{0,6}(?:须|应|要|需|必须)(?:统一|规范|按规定)?(?:着|穿|戴|佩戴|保持)(?!续|存|管).{0,8}(?:装|服|鞋|帽|牌|证|整洁|妆|发)",
        words("须 应 要 需"),
        words("装 服 鞋 帽 牌 证 整洁 妆 发"),
    ),
    Pattern(
        r"(?:与|和|同|跟).{0,6}(?:同事|同仁|同学|部门).{0,4}(?:和睦|友好|融洽|团结).{0,6}|.{0,6}态度(?:端正"
        r"|和蔼|诚恳|认真|热情|良好|积极)$|(?:未经|没有).{0,8}(?:批准|许可|允许|同意).{0,4}不|(?:搞好|处理好).{0,4}(?:同事|人际)关系"
        r"|工作(?:要|态度)?(?:积极|踏实|主动|努力|负责|勤奋|勤恳)+$",
        words("和睦 友好 融洽 团结 态度 未经 没有 关系 积极 踏实 主动 努力 负责 勤奋 勤恳"),
    ),
    Pattern(
        r"(?:不利用|不收受|不接受|不谋取|不参与|不从事|不得罪|不损害|不与|不在|不带|不将|不把|不做|不说"
        r"|不议论|不传播|不散布|不拉帮)",
        "不",
    ),
    Pattern(
        r"(?:对|为).{1,16}(?:严格)?保密$|(?:保持|维护)(?:良好的?|个人|整洁的?|端正的?)*(?:仪容|仪表"
        r"|个人卫生|心态|精神面貌|工作态度|作风|职业操守|职业形象|工作状态|个人形象).*",
        words("保密 仪容 仪表 卫生 心态 精神面貌 态度 作风 操守 形象 状态"),
    ),
    Pattern(r".*(?:保守|严守|保密|保护).{0,8}(?:秘密|机密|隐私)", words("秘密 机密 隐私")),
    Pattern(
        r"(?:讲究|注意|注重)(?:个人|工作|公共|环境|职业|自身|自己的?|礼仪|文明)*(?:卫生|方法|效率|形象|礼貌|节约|团结|仪表|仪容|言行|举止|礼节|细节|态度|修养)",
        words("讲究 注意 注重"),
    ),
    Pattern(
        r"(?:牢固|牢牢)?(?:树立.{0,10}|(?:增强|强化)(?:自身|自我|服务|责任|安全|大局|纪律)?)(?:意识|观念|理念|思想|作风)$",
        words("树立 增强 强化"),
        words("意识 观念 理念 思想 作风"),
    ),
    Pattern(
        r"(?:互相|相互)(?:配合|学习|支持|尊重|监督|关心|帮助|促进|提醒|体谅|理解|信任|包容|协作)"
        r"|(?:努力|认真|踏实|勤奋|安心|扎实|勤恳|刻苦)+地?(?:工作|学习)$",
        words("互相 相互 工作 学习"),
    ),
    Pattern(
        r"(?:按时|准时|积极|主动|认真|自觉|踊跃)+地?(?:参加|参与|出席).{0,12}(?:会议|例会|晨会|早会|政治学习|业务学习|公司培训)$",
        words("参加 参与 出席"),
    ),
    Pattern(
        r"[^，,；;。]{1,8}(?:要|应当?|须|必须)(?:先|立即|主动|及时|逐级|当面)?"
        r"(?:请示|报告|汇报|问好|问候|爱惜|爱护|礼让|请假|打招呼|关灯|关机|敲门|微笑|洗手|道歉|致谢|回避|销假|让座|让行|报备|起立)$",
        (
            *words("请示 报告 汇报 问好 问候 爱惜 爱护 礼让 请假 打招呼 关灯 关机 敲门 微笑"),
            *words("洗手 道歉 致谢 回避 销假 让座 让行 报备 起立"),
        ),
        "要应须",
    ),
    Pattern(
        r"(?:坚持|贯彻|执行|遵循|本着|秉承|奉行|落实|把握|牢记|贯彻落实|贯彻执行).{0,18}(?:原则|方针|宗旨|理念|路线|要旨|精神)[”\"」』]?(?:不动摇)?$",
        words("原则 方针 宗旨 理念 路线 要旨 精神"),
        words("坚持 贯彻 执行 遵循 本着 秉承 奉行 落实 把握 牢记"),
    ),
    Pattern(
        r"(?:参加|参与).{0,6}(?:公司|单位|部门|上级|学校|医院|院|集团|门店|局|机关)(?:统一)?(?:组织|安排|举办|召开)的.{0,6}(?:培训|学习|活动|会议|演练|考试)$",
        words("参加 参与"),
        words("组织 安排 举办 召开"),
    ),
    Pattern(
        r"(?:工作|上班|上课|开会|值班|在岗|当班|营业|服务|执勤)(?:时间?|期间|中)内?.{0,4}(?:手机|不(?!断|定|间|同|合格|良)|勿|禁止|严禁|保持|着|穿|佩戴|静音)",
        words("工作 上班 上课 开会 值班 在岗 当班 营业 服务 执勤"),
        words("手机 不 勿 禁止 严禁 保持 着 穿 佩戴 静音"),
    ),
    Pattern(r"保持(?:谦和|谦虚|礼貌|微笑|冷静|低调|廉洁|清醒|警惕|警觉|中立|耐心|激情|热情|敬畏)", words("保持")),
    Pattern(r"(?:必须|应当?|须|要)?随身(?:携带|佩带|佩戴)|听到.{1,6}(?:铃声|警报|召唤|指令)", words("随身 听到")),
    Pattern(r"保持(?:个人|自身|本人|自己|办公桌|工位|桌面|宿舍|工作服|工装).{0,8}(?:整洁|卫生|清洁|干净)", ("保持",)),
    Pattern(rf"(?:接受|听从).{{0,12}}?{any_of(BIDDEN)}(?=$|并|及|和|与|、)", BIDDEN, words("接受 听从")),
    Pattern(
        r"配合.{0,10}(?:工作安排|工作调动|轮调|调配|调动|调岗|轮班|加班|值班)$",
        words("工作安排 轮调 调配 调动 调岗 轮班 加班 值班"),
        words("配合"),
    ),
)
OF_ALL = tuple(pattern for pattern in PATTERNS if "执行" in pattern.source)
ATTITUDE = Pattern(
    r"(?:对待?)?(?:工作|本职工作)?(?:要|有|须)?(?:有|富有)?(?:认真负责|认真|细致|踏实|严谨|积极主动|主动|勤奋|努力|责任心|责任感|上进心|高度)"
    r"(?:负责|认真|细致|踏实|严谨|积极|主动|勤奋|努力|强|、|和|与|的)*$"
)


@lru_cache(maxsize=4096)
def conduct_spans(text: str) -> tuple[tuple[int, int], ...]:
    """The runs of clauses of a text in simplified script that demand conduct."""
    whole = clauses(text)
    firm = [_is_conduct(without_label(clause)) for clause in whole]
    if not any(firm):
        return ()
    demands = [is_firm or is_attitude(clause) for is_firm, clause in zip(firm, whole, strict=True)]
    found = [
        clause.span
        for clause, demanded, next_demands in zip(whole, demands, [*demands[1:], True], strict=True)
        if demanded and (next_demands or not HOW.match(clause.text))
    ]
    return joined(text, found, "，,；;。 ")


def is_attitude(clause: Clause) -> bool:
    """An attitude that belongs to the conduct beside it: 工作认真负责，遵守纪律. Alone it is a trait of the person."""
    return ATTITUDE.match(clause.text) is not None


def _is_conduct(clause: Clause) -> bool:
    likely = [pattern for pattern in PATTERNS if pattern.may_match(clause.text)]
    if not likely:
        return False
    steps = STEPS.match(clause.text)
    rest = clause.text[steps.end() :] if steps else clause.text
    if NO_CONDUCT.search(rest) or (rest.startswith(SUPERVISION) and not any(rule.match(rest) for rule in OF_ALL)):
        return False
    return any(pattern.match(rest) or pattern.match(clause.text) for pattern in likely)


SYSTEM = Pattern(
    r"(?:严格|认真|坚决|切实)?(?:坚持|执行|落实|实行|推行|遵守|履行)(?P<system>[^，,；;。、]{2,12}?(?:责任制|负责制|制度|规程|流程))$",
    words("责任制 负责制 制度 规程 流程"),
)
"""A demand that names what the work could be done by: 坚持首问负责制."""


def check(page: Page, options: Options) -> Iterator[Finding]:
    from jdkit.rules.wording.moves.to_conduct import moved_to_conduct

    for text in page.passage(FIELDS).texts_with(PATTERNS):
        for start, end in conduct_spans(text.simplified):
            args = {"words": text.value[start:end]}
            system = SYSTEM.match(text.simplified, start, end)
            if system:
                args["system"] = text.value[slice(*system.span("system"))]
            variant = "system" if system else ""
            yield moved_to_conduct(page, text, Finding(text.path, (start, end), variant=variant, args=args))


RULE = Rule(
    name="requirement-as-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1", "S4"),
    faulty=(
        "⟦严格遵守车间安全纪律，服从班长调度⟧",
        "⟦坚持质量第一的原则⟧",
        "⟦不得將客戶資料攜出公司⟧",
        "⟦不断提高自身的专业水平⟧",
        "接听订餐电话，⟦上班时间不聊天、不玩手机⟧",
    ),
    faultless=(
        "监督配送员遵守交通法规的情况",
        "按照保密制度登记来访人员",
        "稽查門市人員是否遵守服裝規定",
        "组织新员工学习劳动纪律",
        "库存现金不得超过公司规定的限额",
        "查处泄露标底的行为",
    ),
    check=check,
)
