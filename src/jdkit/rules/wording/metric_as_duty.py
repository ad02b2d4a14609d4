"""A figure that the holder is measured by, in the place of a duty: 每日受理诉求 80 通以上; 差错率为零.

S1: no indicator in place of a duty: not 每日受理诉求 ×× 通以上 but 负责受理客户诉求; the figure belongs in the
standards. Some guides allow a figure in the result: `allow_in_result`. Marked is the clause that holds the figure.
Not meant: figures that identify (24 小时热线, 400 电话, 三包), amounts that say which things (1000 元以下的报销单),
cycles (每月 5 日) and time limits tied to a trigger (收文后六日内函复).
"""

from collections.abc import Iterator
from functools import lru_cache

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, without_label
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule, Text
from jdkit.rule.page import DUTY_FIELDS
from jdkit.rules.wording.parts import Span, joined, outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans

FIGURE = "0123456789０１２３４５６７８９零一二两三四五六七八九十百千万亿〇半"
NUMBER = r"(?:[0-9０-９][0-9０-９,.]{0,14}|[零一二两三四五六七八九十百千万亿〇]{1,14}|半数?)\s*(?:多|余|几)?"
SHARE = (
    rf"(?:{NUMBER}\s*(?:[%％‰]|ppm|个?百分点|个?点|成[一二三四五六七八九]?|折|倍)|(?:百|千|万)分之{NUMBER}"
    rf"|{NUMBER}分之{NUMBER}|[一二三四五六七八九]成[一二三四五六七八九半]?)"
)
COUNTED = words("""
通 家 个 個 件 单 條 条 篇 户 名 人 元 万元 千元 亿元 万 美元 台 套 份 张 场 组 批 吨 公斤 箱 例 位 桌 页 字 分 课时
节 平方米 亩 公里 行 单次 款 首 支 辆 间 头 只 部 集 期 封 笔 起 项 幅 本 粉丝 粉 次 人次 场次 批次 车次 学时 台次
工时 点次 道 柜 车 趟 板 托 双 根 瓶 袋 盒 罐 桶 杯 碗 碟 棵 株 尾 羽 只次 公顷 平米 立方 立方米 升 度 千瓦时 元钱
万次 亿次
""")
TIME = r"(?:个?小时|分钟|秒|天|日|周|个?月|年|个?工作日|时|点|钟头|刻钟|岁|周岁|届|楼|层|级|号|期)"
MEASURE = words("""
率 占比 比例 比率 满意度 得分 评分 分数 均分 成绩 份额 业绩 销售额 营业额 销售量 销量 产量 产值 利润 回款 毛利 营收
金额 差错 误差 偏差 错误 错单 错件 错漏 漏检 漏报 投诉 客诉 工伤 事故 缺陷 流失 返工 返修 退货 拒收 违规 违纪 滞留
积压 遗漏 空置 缺编 缺员 缺货 断货 报废 不良 长短款 短款 短少 损耗 短溢 差异 遗失 丢失 逾期 库存 成本 费用 单价 用量
用电量 用水量 能耗 周转 时长 增长 提升 提高 下降 降低 降 增加 增幅 降幅 完成 达成 考评 稽核 评比 排名
""")
AT_LEAST = (
    r"(?:不得?(?:低于|少于|高于|超过|超出|多于|大于|小于|逾)|不低於|至少|最少|最低|最多|最高|低于|高于|少于"
    r"|多于|大于|小于|超过|达到?|达至|达成|保持在|控制在|维持在|降[到至低]+|压[到至降]+|升[到至]"
    r"|提[高升](?:到|至)?|下降|增长|增加|减少|≥|≤|>|<|＞|＜|为|须?在|皆?须|均?为|超过?|逾|突破|满|以|目标)"
)
NO_FLAW = words("""
差错 投诉 事故 失误 缺陷 故障 违规 伤亡 逾期 遗漏 漏检 丢失 积压 误差 库存 流失 污染 死亡 返工 退货 感染 中毒 纠纷
案件 事件 客诉 差评 隐患 工伤 断货 停机
""")
EVERY = (
    r"(?:一天|一日|每[人更班台组户店校室栋]|人均|每班次?|每台班|每小时|每分钟|每日|每天|每周|每旬|每月|每季度?|每半年"
    r"|每年|每学期|每个?工作日|日均|月均|周均|年均|全年|年度|年内|季内|季度内|月内|本年|当月|当日|当季|单日"
    r"|单月|半年内|一年内|日(?=[发产处接审])|月(?=[发产销均]))"
)
DONE = words("""
完成 拜访 外呼 拨打 接听 接待 发布 撰写 开发 签下 签约 新增 处理 受理 产出 约访 邀约 回访 审核 收集 走访 录入 分拣
拣货 派送 投递 打 发 接 签 写 访 交 销售 售出 招收 招募 成交 推送 更新 拍摄 翻译 出单 缝制 组装
""")
RANK = (
    rf"(?:排名?|位居|位列|名列|排在|保持|进入|跻身)[^，,；;。]{{0,10}}(?:前{NUMBER}名?|第{NUMBER}|首位|榜首"
    rf"|前茅|上游)"
)
SHARES = words("% ％ ‰ ppm 点 成 折 倍 分之")
PERIODS = "每均年季月日天"
GAP, CLOSED = r"[^，,；;。]", r"(?=[，,；;。、！!.）)]|$)"
SEVERAL = (
    r"(?:[2-9２-９]|[1-9１-９][0-9０-９]|[二三四五六七八九十百千两]|半)"
    r"[0-9０-９,.零一二三四五六七八九十百千万亿]{0,14}\s*(?:多|余|几)?"
)
PATTERNS = (
    Pattern(
        rf"{any_of(MEASURE)}{GAP}{{0,8}}?{AT_LEAST}?\s*{SHARE}(?:以[上下内]|为限|之?内)?(?!\s*[的之])",
        FIGURE,
        SHARES,
        MEASURE,
    ),
    Pattern(
        rf"{any_of(MEASURE)}{GAP}{{0,10}}?{AT_LEAST}{GAP}{{0,4}}?{NUMBER}(?!\s*{TIME})\s*{any_of(COUNTED)}?(?:以[上下内])"
        rf"?{CLOSED}",
        FIGURE,
        MEASURE,
    ),
    Pattern(
        rf"(?:率|分|度|量|额|值|比){GAP}{{0,4}}?{SHARE}(?:以[上下内])?{CLOSED}"
        rf"|{AT_LEAST}\s*{SHARE}(?:以[上下内])?{CLOSED}",
        FIGURE,
        SHARES,
    ),
    Pattern(
        rf"(?:差错|错误|事故|投诉|失误|率|短溢|误差|损耗|缺陷|逾期|缺勤){GAP}{{0,8}}?(?:为|以|是"
        rf"|达到?|控制在|降[到至为]|低于|保持|归)"
        rf"\s*[“\"「『‘]?(?:零|0|〇|(?:新台币|人民币|港币|美元)?{NUMBER}{GAP}{{0,6}}为限)[”\"」』’]?{CLOSED}",
        FIGURE,
        words("差错 错误 事故 投诉 失误 率 短溢 误差 损耗 缺陷 逾期 缺勤"),
    ),
    Pattern(
        rf"[“\"「『]?(?:零|(?<![0-9])0)[”\"」』]?\s*(?:{any_of(NO_FLAW)}|差错率|投诉率|延误|延迟|失控|距离投诉)"
        rf"|(?<![归清一二三四五六七八九〇十百千万点整化从])零(?!售|件|星|用|食|散|钱|距|工|部|基|担|钟|配|团|活|头|下|点|时|容|元|信|接|利|应|排|库|整"
        rf"|起|关|税|担|排放|信任|碳|基础|距|余额|用工|代码|库存管理|缺陷管理|部件|配件|公里|花|钱|食)[\u4e00-\u9fff]{{2}}{CLOSED}|无(?:任何|一[例起件次]){GAP}{{0,8}}?{any_of(NO_FLAW)}(?:事件|事故|案件|现象|发生)*{CLOSED}|无{any_of(NO_FLAW)}{CLOSED}",
        "零0无",
    ),
    Pattern(
        rf"(?:不得有|不得发生|不得出现|不发生|不出现|杜绝发生)(?:任何|一起|一例|一件|一次|重大|责任|安全"
        rf"|人为)*{GAP}{{0,6}}?{any_of(NO_FLAW)}",
        words("不得有 不得发生 不得出现 不发生 不出现 杜绝发生"),
        NO_FLAW,
    ),
    Pattern(
        rf"{EVERY}{GAP}{{0,14}}?{AT_LEAST}\s*{NUMBER}(?!\s*{TIME})\s*{any_of(COUNTED)}",
        FIGURE,
        PERIODS,
    ),
    Pattern(
        rf"{EVERY}{GAP}{{0,14}}?{SEVERAL}(?!\s*{TIME})\s*{any_of(COUNTED)}(?:{GAP}{{0,6}}以上|以上|以内|以下)"
        rf"?{CLOSED}",
        FIGURE,
        PERIODS,
    ),
    Pattern(
        rf"{EVERY}{GAP}{{0,10}}?{any_of(DONE)}(?:了|出|约)?\s*{SEVERAL}(?!\s*{TIME})\s*{any_of(COUNTED)}",
        FIGURE,
        PERIODS,
        DONE,
    ),
    Pattern(
        rf"(?:至少|不少于|不低于|不得少于|最低|不超过|不得超过|不多于|控制在|限于)"
        rf"{GAP}{{0,4}}?{NUMBER}(?!\s*{TIME})\s*{any_of(COUNTED)}{GAP}{{0,6}}?{CLOSED}",
        FIGURE,
        words("至少 不少于 不低于 不得少于 最低 不超过 不得超过 不多于 控制在 限于"),
    ),
    Pattern(
        rf"{SEVERAL}(?!\s*{TIME})\s*{any_of(COUNTED)}(?:{GAP}{{0,4}})?以上{CLOSED}",
        words("以上"),
        FIGURE,
    ),
    Pattern(
        rf"{GAP}{{0,12}}?(?:同比|环比|比上年|较上年|比去年|较去年|比上月|较上月){GAP}{{0,8}}?(?:{SHARE}"
        rf"|{NUMBER})",
        words("同比 环比 比上年 较上年 比去年 较去年 比上月 较上月"),
        FIGURE,
    ),
    Pattern(
        rf"平均{GAP}{{0,8}}(?:不得?超过|低于|少于|控制在|不少于|不低于|达到?|在){GAP}{{0,4}}?{NUMBER}",
        words("平均"),
        FIGURE,
    ),
    Pattern(
        rf"(?:缩短|压缩|压减|压降|节约|节省|降低?|减少){GAP}{{0,8}}?(?:{SHARE}|(?:到|至)"
        rf"{GAP}{{0,4}}?{NUMBER}\s*(?:{TIME}|{any_of(COUNTED)}))",
        FIGURE,
        words("缩短 压缩 压减 压降 节约 节省 降 减少"),
    ),
    Pattern(
        rf"翻(?:一番|两番|番|倍|一倍)|过半{CLOSED}|(?:降|减|压)[到至]?{GAP}{{0,8}}一半|(?:正负|±)"
        rf"\s*{NUMBER}",
        words("翻 过半 一半 正负 ±"),
    ),
    Pattern(
        r"一[人分单件户笔张页字条票]不[漏错少差丢落]|不[漏错丢差]一[人分单件户笔张页字条票]|百分之?百"
        r"|分毫不差|分文不差",
        words("不漏 不错 不少 不差 不丢 不落 百分 分毫不差 分文不差"),
    ),
    Pattern(
        rf"(?:募得|筹得|创造|实现|完成|签约|回款|达成|创收|收回|清收|引进|吸收|揽储)"
        rf"{GAP}{{0,10}}?{NUMBER}\s*(?:万|亿|千)?(?:元|美元|港元|港币|美金|万){CLOSED}",
        FIGURE,
        words("募得 筹得 创造 实现 完成 签约 回款 达成 创收 收回 清收 引进 吸收 揽储"),
    ),
    Pattern(
        rf"{EVERY}{GAP}{{0,10}}?(?:至少|最少|不少于|不低于|不得少于|不下于){GAP}{{0,10}}?{NUMBER}(?!\s*{TIME})\s*{any_of(COUNTED)}",
        FIGURE,
        words("至少 最少 不少于 不低于 不得少于 不下于"),
        PERIODS,
    ),
    Pattern(
        rf"(?:时间|时长|周期|天数|时效|工期|交期|账期|耗时|用时|候诊|等候|等待){GAP}{{0,6}}?"
        rf"(?:控制在|不得?超过|压缩|缩短|低于|少于|小于|降[到至为]|在|≤|＜|<){GAP}{{0,4}}?{NUMBER}\s*{TIME}(?:以[内下]|之?内)?{CLOSED}",
        FIGURE,
        words("时间 时长 周期 天数 时效 工期 交期 账期 耗时 用时 候诊 等候 等待"),
    ),
    Pattern(
        rf"(?:目标|指标|增粉|涨粉|销售额?|产值|利润|营收|签约额?|回款|业绩|安全(?:行车|生产|运行|飞行|行驶))(?:为|是|达到?|完成|突破|超过?)?\s*"
        rf"{NUMBER}\s*(?:万|亿|千万|百万)?(?:元|粉|公里|小时|天|台)?(?:以上)?{CLOSED}",
        FIGURE,
        words("目标 指标 增粉 涨粉 销售 产值 利润 营收 签约 回款 业绩 安全"),
    ),
    Pattern(
        rf"{any_of(MEASURE)}{GAP}{{0,8}}?(?:控制|保持|维持|压缩|压降|降)(?:在|到|至)(?:个位数|单位数|[一二三四五六七八九十]位数)(?:以[内下])?{CLOSED}"
        rf"|(?:控制|保持|维持)在(?:个位数|单位数)(?:以[内下])?{CLOSED}",
        words("个位数 单位数 位数"),
        words("控制 保持 维持 压缩 压降 降"),
    ),
    Pattern(RANK, words("前 第 首位 榜首 上游"), words("排 位居 位列 名列 保持 进入 跻身")),
)
PHYSICAL = Pattern(
    r"(?:温度|室温|水温|湿度|压力|浓度|含量|水分|电压|电流|转速|粒径|厚度|风速|液位|流量|剂量|酸碱|间距|坡度|真空度)"
    r"[^，,；;。]{0,8}(?:控制|保持|维持|在|不|低于|高于|达)",
    words("温度 室温 水温 湿度 压力 浓度 含量 水分 电压 电流 转速 粒径 厚度 风速 液位 流量 剂量 酸碱 间距 坡度 真空度"),
    words("控制 保持 维持 在 不 低于 高于 达"),
)
BEGINNING = Pattern(r"(?:并|且|同时|力争|争取|做到|确保|保证|使得?|须|把|将|必须|要|要求)+")


@lru_cache(maxsize=4096)
def figure_spans(text: str) -> tuple[Span, ...]:
    """The figures of a text in simplified script that the holder is measured by, with what they measure."""
    found = [span for clause in clauses(text) if (span := _in_clause(without_label(clause)))]
    return joined(text, outside(found, qualification_spans(text)), "，, ")


def _in_clause(clause: Clause) -> Span | None:
    starts = [m.span() for pattern in PATTERNS for m in pattern.finditer(clause.text)]
    if not starts or PHYSICAL.search(clause.text):
        return None
    begin = BEGINNING.match(clause.text)
    start = begin.end() if begin and begin.end() <= min(s for s, _ in starts) else 0
    return clause.start + start, clause.end


def check(page: Page, options: Options) -> Iterator[Finding]:
    from jdkit.rules.wording.moves.to_standards import moved_to_standards

    fields = DUTY_FIELDS - {Field.RESULT} if options["allow_in_result"] else DUTY_FIELDS
    for text in page.passage(fields).texts_with(PATTERNS):
        if text.path[-1] == "frequency":
            continue
        for start, end in figure_spans(text.simplified):
            args = {"words": text.value[start:end]}
            yield moved_to_standards(page, text, Finding(text.path, (start, end), variant=_kind(text), args=args))


def _kind(text: Text) -> str:
    return "in-result" if text.field is Field.RESULT else ""


RULE = Rule(
    name="metric-as-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1",),
    faulty=(
        "⟦每日外呼客户 60 通以上⟧",
        "按装箱单复核出库商品，⟦错发率低于千分之三⟧",
        "打掃客房，⟦抽檢合格率須達九成五⟧",
        "开发连锁药店，⟦全年销售额翻一番⟧",
        "清点贵重物品，做到⟦零差错⟧",
    ),
    faultless=(
        "值守 24 小时热线，登记 400 电话来电",
        "每月 5 日前提交考勤表",
        "审批 5000 元以下的采购申请",
        "收文后六日内函复来文单位",
        "按 1:50 的比例稀释消毒液",
        "統計合格率、退貨率，編製品質月報",
        "催收逾期三十日以上的货款",
    ),
    options={"allow_in_result": False},
    check=check,
)
