"""Demands that no one can check, by how they are written. From S1 and from real descriptions."""

from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rules.wording.lexicons import listed
from jdkit.rules.wording.lexicons.dress import QUALITIES

SMOOTH = listed("demands", "smooth")
COURSE = listed("demands", "course")
ENSURE = listed("demands", "ensure")
RAISE = listed("demands", "raise")
RISE = listed("demands", "rise")
ADVANCE = listed("demands", "advance")
GROWTH = listed("demands", "growth")
FIGURES = listed("demands", "figures")
ABSTRACT = listed("demands", "abstract")
OF_PEOPLE = listed("demands", "of-people")
MEASURED = listed("demands", "measured")
MEASURED_TAIL = listed("demands", "measured-tail")
PEOPLE = listed("demands", "people")
WARM = listed("demands", "warm")
FELT = listed("demands", "felt")
CHECKABLE = frozenset(listed("demands", "checkable"))
SPECIFIC = listed("demands", "specific")
SUBJECTIVE = listed("demands", "subjective")
PROOF = listed("demands", "proof")
NEW_HEIGHTS = listed("demands", "new-heights")
CLAIMS = listed("demands", "claims")

WITHIN, GAP = r"[^，,；;。！!并]", r"[^，,；;。！!]"
STOP = r"(?=[，,；;。！!.（()）]|$)"
END = r"(?=[，,；;。！!.（()）和与及、并]|$)"
EXCELLENT = frozenset({*QUALITIES, *WARM} - CHECKABLE)
SOBER = any_of(CHECKABLE)
QUALITY = rf"(?:更加?|最为?|十分|非常|极其?|很|高度|更为)?{any_of(EXCELLENT)}"
CHAIN = rf"(?:{SOBER}[、和与且而又并及，]{{1,2}})?{QUALITY}(?:[、和与且而又并及，]{{0,2}}(?:{QUALITY}|{SOBER}))*"

STATES = (
    # 确保 and its like with a state that no one can check.
    Pattern(
        rf"{any_of(ENSURE)}{WITHIN}{{0,24}}?(?:{any_of(SMOOTH)}地?的?{any_of(COURSE)}|{any_of(COURSE)}[的得]?(?:{any_of(SMOOTH)}|高效|良好)|的?{any_of(SMOOTH)}){END}",
        (*SMOOTH, "高效", "良好"),
        ENSURE,
    ),
    Pattern(
        rf"(?:确保|保证|保障|使|让|令|达到|赢得|实现|争取){WITHIN}{{0,12}}?"
        rf"(?:{any_of(PEOPLE)}的?(?:满意度?|体验|信任|认可|好评|放心|舒心|安心|感动)|满意|愉快|舒心|放心){END}",
        words("满意 体验 信任 认可 好评 放心 舒心 安心 感动 愉快"),
        words("确保 保证 保障 使 让 令 达到 赢得 实现 争取"),
    ),
    Pattern(
        rf"(?:确保|保证|保障|保持|维持|维护|提供){WITHIN}{{0,12}}?(?:服务|工作|教学|项目|管理|活动|培训|会议|授课|办事|接待|餐饮|用餐|居住|产品|客房|护理|照护|课堂|施工|工程|餐点|出品|菜品|作品)的?"
        rf"(?:质量|品质|水平|效果|成效)(?:[和与及、]{WITHIN}{{1,8}})?{STOP}",
        words("质量 品质 水平 效果 成效"),
        words("确保 保证 保障 保持 维持 维护 提供"),
    ),
    Pattern(
        rf"(?:确保|保证|保障){WITHIN}{{0,14}}?(?:准确到位|到位|妥当|稳妥|周全|周到|高效|优质|业务安全|无后顾之忧|落到实处|落地见效|取得实效|深入人心|井井有条|圆满成功|圆满|万无一失){END}",
        words(
            "到位 妥当 稳妥 周全 周到 高效 优质 业务安全 无后顾之忧 落到实处 落地见效 "
            "取得实效 深入人心 井井有条 圆满 万无一失"
        ),
        words("确保 保证 保障"),
    ),
    Pattern(
        rf"(?:做到|力求|追求|力争做到){GAP}{{0,4}}?{CHAIN}{STOP}|(?:追求|力求|崇尚){GAP}{{0,4}}?(?:卓越|极致|完美|精益|一流|尽善){GAP}{{0,8}}",
        words("做到 力求 追求 崇尚"),
        frozenset({*EXCELLENT, "精益", "尽善"}),
    ),
    Pattern(
        rf"(?:保持|达到|处于|赶超|超越|领先|走在|居于?|确保|保证|保障){GAP}{{0,20}}?(?:领先(?:地位|水平|优势)?|一流(?:水平|水准)?|先进水平|前列|前沿|最佳状态|良好状态|不败之地)"
        rf"{END}|(?:不逊色?于?|不亚于|媲美){GAP}{{0,16}}",
        words("领先 一流 先进水平 前列 前沿 状态 不败之地 不逊 不亚于 媲美"),
    ),
)

OPTIMAL = (
    # The utmost, a satisfaction, a condition, a quality, with nothing to measure them by.
    Pattern(
        rf"(?:确保|保证|实现|达到|力求|力争|追求|争取|促成|做到|使|让|令){GAP}{{0,20}}?(?:最佳化|最优化|(?<!价值)(?<!利益)(?<!效益)(?<!利润)最大化|最适化|极致化){END}",
        words("最佳化 最优化 最大化 最适化 极致化"),
        words("确保 保证 实现 达到 力求 力争 追求 争取 促成 做到 使 让 令"),
    ),
    Pattern(
        rf"(?:直[至到]|至|到|达到|做到|务求|务必){WITHIN}{{0,6}}?(?:{any_of(PEOPLE)}|对方|双方|大家|人人|各方)?的?(?<!不)满意(?:为止)?{END}",
        words("满意"),
        words("至 到 务求 务必"),
    ),
    Pattern(
        rf"(?:使|让|令|保持|处于|维持|确保|保证|达到){WITHIN}{{0,20}}?(?:良好|最佳|最优|最好|优良|理想)的?{WITHIN}{{0,4}}?(?:状态|状况|面貌|水准){END}",
        words("状态 状况 面貌 水准"),
        words("良好 最佳 最优 最好 优良 理想"),
        words("使 让 令 保持 处于 维持 确保 保证 达到"),
    ),
    Pattern(
        rf"(?:确保|保证|保障)(?:及提升|和提升|与提升)?(?!(?:数据|图像|信号|空气|水体?|音|画|网络|通话)(?:质量|品质))[^，,；;。！!并的符检]{{1,8}}(?:质量|品质)"
        rf"(?=[，,；;。！!（()）、]|和|与|及|$)(?!{WITHIN}{{0,8}}(?:符合|达标|合格|完整性|标准|要求|指标|检))",
        words("质量 品质"),
        words("确保 保证 保障"),
    ),
)

VOWS = (
    # A vow, an effect of one heart on another, in place of an action.
    Pattern(
        rf"以{WITHIN}{{1,14}}?(?:[、和与]{WITHIN}{{1,10}}?)?(?:热情|热忱|热诚|激情|斗志|精神|姿态|状态|面貌|干劲|情怀|心态|作风|信念|爱心|真情|真诚|诚意|诚心|初心|微笑)"
        rf"(?:来|去)?(?:投入|投身|迎接|对待|面对|拥抱|服务|善待|陪伴|迎战|做好|干好){GAP}{{1,16}}?{STOP}",
        words("投入 投身 迎接 对待 面对 拥抱 服务 善待 陪伴 迎战 做好 干好"),
        words(
            "热情 热忱 热诚 激情 斗志 精神 姿态 状态 面貌 干劲 情怀 心态 作风 信念 爱心 真情 真诚 诚意 诚心 初心 微笑"
        ),
    ),
    Pattern(
        rf"(?:用|以|凭)(?:爱|心|情|生命|灵魂|人格|真心|真情|真诚|诚意|诚信|微笑|行动|智慧|双手|细节|品质|服务|责任|担当)(?:来|去)?"
        rf"(?:影响|唤醒|感化|点亮|照亮|换取|换|传递|滋养|滋润|灌溉|成就|塑造|打动|感动|赢得|迎接|沟通|倾听|诠释|书写|育|温暖|守护|铺就|托起){GAP}{{1,12}}?{STOP}",
        words(
            "影响 唤醒 感化 点亮 照亮 换 传递 滋养 滋润 灌溉 成就 塑造 打动 感动 赢得 "
            "迎接 沟通 倾听 诠释 书写 育 温暖 守护 铺就 托起"
        ),
        "用以凭",
    ),
    Pattern(
        rf"(?:努力|力争|共同|一起|携手)*(?:办好|建好|带好|管好){WITHIN}{{0,10}}?(?:学校|医院|幼儿园|企业|工厂|班级|团队|队伍|教育|事业|公司){END}"
        rf"|(?:奉献|献上|送上|送去|传递|播撒){WITHIN}{{0,10}}?(?:温暖|爱|爱心|关怀|真情|祝福|阳光|希望){END}"
        rf"|与{WITHIN}{{1,6}}?(?:同行|同呼吸|共命运|共成长|心连心){END}|(?:洗涤|净化|滋润|抚慰|温暖|走进|触动){WITHIN}{{0,10}}?(?:心灵|心田|内心|灵魂){END}"
        rf"|(?:感受|体会|享受|拥有|给{WITHIN}{{0,6}}?)(?:到)?{WITHIN}{{0,4}}?家的?(?:温暖|温馨|感觉|关爱){END}",
        words(
            "办好 建好 带好 管好 奉献 献上 送上 送去 传递 播撒 同行 同呼吸 共命运 共成长 心连心 心灵 心田 内心 灵魂 家"
        ),
    ),
)

ABSTRACTIONS = (
    # To raise, to build, to keep up something abstract.
    Pattern(
        rf"{any_of(RAISE)}(?:(?!{any_of(MEASURED)}){WITHIN}){{0,20}}?{any_of(ABSTRACT)}(?!{any_of(MEASURED_TAIL)})",
        ABSTRACT,
        RAISE,
    ),
    Pattern(
        rf"(?:(?!{any_of(MEASURED)}){WITHIN}){{0,8}}?{any_of(OF_PEOPLE)}的?(?:不断|持续|全面|稳步|整体)?{any_of(RISE)}{STOP}",
        OF_PEOPLE,
        RISE,
    ),
    Pattern(
        rf"{any_of(ADVANCE)}(?:(?!党员|会员|团员){WITHIN}){{0,16}}?{any_of(GROWTH)}{END}",
        GROWTH,
        ADVANCE,
    ),
    Pattern(
        rf"(?:为|给|向)[^，,；;。！!为]{{1,16}}?(?:贡献|注入|增添|增光|做出|作出|创造){WITHIN}{{0,10}}?(?:力量|价值|活力|光彩|动力|贡献|添彩|正能量)",
        words("贡献 注入 增添 增光 做出 作出 创造"),
        words("力量 价值 活力 光彩 动力 贡献 添彩 正能量"),
    ),
    Pattern(
        rf"(?:充分)?(?:发挥|起到|起好){GAP}{{0,14}}?(?<!副)(?:作用|优势|潜力|余热|正能量)(?!{any_of(MEASURED_TAIL)})",
        words("作用 优势 潜力 余热 正能量"),
        words("发挥 起到 起好"),
    ),
    Pattern(
        rf"(?:养成|培养|形成){WITHIN}{{0,8}}?(?:良好|优秀|积极|健康)的?{WITHIN}{{0,6}}?(?:习惯|品质|品格|心态|作风|风气)",
        words("养成 培养 形成"),
        words("习惯 品质 品格 心态 作风 风气"),
    ),
    Pattern(
        rf"(?:创造|创下|取得|做出|创){WITHIN}{{0,6}}?(?:优异|优秀|骄人|辉煌|卓越|出色|更大|更好|突出)的?(?:成绩|业绩|成果|效益|贡献|佳绩)",
        words("优异 优秀 骄人 辉煌 卓越 出色 更大 更好 突出"),
        words("创 取得 做出"),
    ),
    Pattern(
        rf"(?:给|为)?{WITHIN}{{0,10}}?(?:留下|带来|给予|享受){WITHIN}{{0,4}}?(?:{any_of(EXCELLENT)}|深刻)的?(?:印象|回忆|感觉|体验|感受)",
        words("留下 带来 给予 享受"),
        words("印象 回忆 感觉 体验 感受"),
    ),
    Pattern(
        rf"(?:使|让|令){WITHIN}{{1,16}}?(?:水平|素质|能力|质量|品质|形象)(?:得到|有所)?(?:不断|持续|稳步)?(?:提[高升]|改善|增强)",
        words("水平 素质 能力 质量 品质 形象"),
        words("提高 提升 改善 增强"),
        "使让令",
    ),
    Pattern(
        rf"(?:树立|塑造|维护|保护|展示|展现|打造|提升|宣扬){WITHIN}{{0,20}}?(?:形象|口碑|声誉|信誉|风采|风貌|面貌|威信|魅力){END}",
        words("形象 口碑 声誉 信誉 风采 风貌 面貌 威信 魅力"),
        words("树立 塑造 维护 保护 展示 展现 打造 提升 宣扬"),
    ),
    Pattern(
        rf"(?:营造|创造|活跃){WITHIN}{{0,16}}?(?:氛围|环境|气氛|文化|局面|空间|条件|风气|体验|感受|印象){END}",
        words("氛围 环境 气氛 文化 局面 空间 条件 风气 体验 感受 印象"),
        words("营造 创造 活跃"),
    ),
    Pattern(
        rf"(?:打造|建设|创建|带出|组建|构建|争创|争做){WITHIN}{{0,8}}?"
        rf"(?:一流|卓越|顶尖|极致|高绩效|高素质|有战斗力|有凝聚力|优秀|最强|和谐|标杆|典范|样板|贴心|温馨|幸福|美好|满意|最美)的?{WITHIN}{{0,12}}?{STOP}",
        (
            *words("一流 卓越 顶尖 极致 高绩效 高素质 有战斗力 有凝聚力 优秀 最强 和谐"),
            *words("标杆 典范 样板 贴心 温馨 幸福 美好 满意 最美"),
        ),
        words("打造 建设 创建 带出 组建 构建 争创 争做"),
    ),
    Pattern(
        rf"(?:建设|打造|组建|带出|培养|建立|锻造){WITHIN}{{0,6}}?一?[支个](?=[^；;。]{{0,40}}(?:的|[力强硬高好优精][，、]))[^；;。]{{2,44}}?(?:队伍|团队|班子){STOP}",
        words("队伍 团队 班子"),
        words("个 支"),
        words("建设 打造 组建 带出 培养 建立 锻造"),
    ),
    Pattern(
        rf"(?:调动|激发|发挥|激励|唤起|保持){WITHIN}{{0,10}}?"
        r"(?:积极性|主动性|潜能|潜力|热情|斗志|士气|干劲|创造性|创造力|能动性|主人翁精神|团队精神)",
        words("积极性 主动性 潜能 潜力 热情 斗志 士气 干劲 创造性 创造力 能动性 精神"),
        words("调动 激发 发挥 激励 唤起 保持"),
    ),
    Pattern(
        rf"(?:强调|注重|重视|关注){WITHIN}{{0,8}}?(?:体验|满意度|感受)(?:和{WITHIN}{{1,6}})?{END}",
        words("体验 满意度 感受"),
        words("强调 注重 重视 关注"),
    ),
)

FRAMES = (
    # The clause as a whole asks for an effect: 让…, 把…做到…, 当好…, 确保… with a state that is a matter of taste.
    Pattern(
        rf"(?:^|(?<=[，,；;。、]))(?:从而|以|并|努力|力争|真正)?(?:让(?!利)|令|使(?!用|命|馆|者|节|得)(?={GAP}*{any_of(SUBJECTIVE)}))(?!{GAP}*?(?:{any_of(PROOF)}|[0-9０-９]))"
        rf"{GAP}{{4,}}{STOP}",
        "使让令",
    ),
    Pattern(
        rf"{any_of(ENSURE)}{WITHIN}{{0,20}}?(?:{any_of(SUBJECTIVE)}(?:[、与和且而]?{any_of(SUBJECTIVE)})*){END}"
        rf"|(?:^|(?<=[，,；;。]))[^，,；;。确保证]{{1,8}}(?:井然有序|焕然一新|各司其职|各尽其能|蒸蒸日上|欣欣向荣){END}",
        SUBJECTIVE,
    ),
    Pattern(
        rf"(?:把|将){GAP}{{1,16}}?(?:(?:办成|建成|建设成为?|变成|做成|培养成为?)(?={GAP}*(?:{any_of(FIGURES)}|{any_of(EXCELLENT)}|{any_of(SUBJECTIVE)}|最|领先|著名|知名|名牌|强企|花园|家园|楷模|栋梁))|打造成为?|做到(?:极致|最好|位)|做[实细精强大活好优]|抓[实细好出紧]|推向|推上|提[升高]到(?:一个)?新"
        rf"|落到实处|落实到位|放在心上|记在心[上里]){GAP}{{0,14}}{STOP}",
        words("把 将"),
        words("办成 建成 建设成 打造成 变成 做成 培养成 做 抓 推 提升到 提高到 落 放在心上 记在心"),
    ),
    Pattern(
        rf"(?:当好|争当|争做|甘当|勇当|甘做){GAP}{{2,16}}?{STOP}|(?:^|(?<=[，,；;。]))做(?:好)?{WITHIN}{{1,10}}?的?{WITHIN}{{0,4}}?[^，,；;。]?(?:知心人|知心朋友|朋友|家人|亲人|卫士|后盾|代言人|带头人)"
        rf"{END}",
        words("当好 争当 争做 甘当 勇当 甘做 知心 朋友 家人 亲人 卫士 后盾 代言人 带头人"),
    ),
    Pattern(
        rf"(?:开创|创造|创下|再创|谱写|书写|续写|打开|实现|取得|打好|打赢|迈向|迈上|再上|屡创|不断创){GAP}{{0,14}}?{any_of(NEW_HEIGHTS)}{GAP}{{0,4}}?{STOP}",
        NEW_HEIGHTS,
    ),
    Pattern(
        rf"(?:用|以)(?:真情|爱心|真心|诚心|微笑|汗水|青春|热血|生命|爱|心血|一流|优质|优异|优秀|良好|卓越|出色|精湛|热情周到|贴心)的?{GAP}{{0,8}}?"
        rf"(?:感动|打动|温暖|浇灌|呵护|守护|赢得|回报|回馈|铸就|谱写|感染|书写|满足){GAP}{{1,14}}?{STOP}",
        words("感动 打动 温暖 浇灌 呵护 守护 赢得 回报 回馈 铸就 谱写 感染 书写 满足"),
        "用以",
    ),
    Pattern(
        rf"(?:提供|给予?|带给|带来|打造|塑造|营造|创造|创作|享受){WITHIN}{{0,10}}?(?:{any_of(FELT)})(?:[、和与且而又并及，]{{0,2}}{any_of(FELT)})*的{WITHIN}{{1,8}}?{STOP}",
        FELT,
        words("提供 给 带 打造 塑造 营造 创造 创作 享受"),
    ),
    Pattern(
        rf"给予?{WITHIN}{{1,8}}?(?:一个|充分的?|足够的?){WITHIN}{{0,6}}?(?:童年|信任|尊重|温暖|家|惊喜|未来){END}", "给"
    ),
    Pattern(
        rf"(?:把好|守好|守住|筑牢|织密){WITHIN}{{1,10}}?(?:关|关口|防线|底线|大门|安全网|屏障){END}|(?:守护|呵护|捍卫){WITHIN}{{0,8}}?(?:安全|健康|平安|幸福|成长|梦想|尊严){END}",
        words("把好 守好 守住 筑牢 织密 守护 呵护 捍卫"),
    ),
    Pattern(
        rf"(?:建立|结下|增进|培养)(?:深厚|良好|真挚)?的?{WITHIN}{{0,6}}?(?:友谊|友情|感情|情谊|缘分){END}",
        words("友谊 友情 感情 情谊 缘分"),
    ),
    Pattern(
        rf"对待?{WITHIN}{{1,6}}?(?:如|像){WITHIN}{{1,6}}?{STOP}|(?:融入|乐在)(?:团队|集体|工作|大家庭){END}",
        words("对 融入 乐在"),
    ),
)

EFFECTS = (
    # An effect on minds, on the whole, or to the utmost.
    Pattern(
        rf"(?:弘扬|传承|践行|倡导|培育|传播|传递|宣扬){WITHIN}{{0,10}}?(?:精神|理念|传统|风尚|价值观|正气|美德|温暖|正能量){END}",
        words("精神 理念 传统 风尚 价值观 正气 美德 温暖 正能量"),
        words("弘扬 传承 践行 倡导 培育 传播 传递 宣扬"),
    ),
    Pattern(
        rf"(?:推动|促进|使|让|实现|带动|力争|推进){WITHIN}{{0,16}}?(?:再?上|迈上|跨上)(?:一个)?新?(?:的)?(?:台阶|水平|层次|高度)",
        words("台阶 水平 层次 高度"),
        words("上"),
    ),
    Pattern(
        rf"(?:(?:^|(?<=[，,；;。]))(?:重视|关心|关爱|体恤|体贴)|关注{WITHIN}{{0,8}}?(?:成长|身心|感受|体验|冷暖)"
        rf"|注重{WITHIN}{{0,8}}?(?:发展|成长|质量|体验|感受|效果)){WITHIN}{{0,20}}?{STOP}",
        words("重视 关心 关爱 体恤 体贴 关注 注重"),
    ),
    Pattern(
        rf"(?:尽力|竭力|最大限度地?|充分|全面|努力|不断|尽可能){{1,2}}地?满足{WITHIN}{{0,14}}?(?:需求|要求|需要){END}",
        words("满足"),
        words("需求 要求 需要"),
    ),
    Pattern(
        rf"(?:达到|取得|实现|收到|产生|获得|追求|力求){WITHIN}{{0,8}}?(?:最佳|最好|良好|理想|满意|显著|最大|最优|明显|优异|丰硕|突出|实)的?"
        rf"{WITHIN}{{0,6}}?(?:效果|成效|状态|效益|成果|效应|实效|结果){END}",
        words("效果 成效 状态 效益 成果 效应 实效 结果"),
        words("达到 取得 实现 收到 产生 获得 追求 力求"),
    ),
    Pattern(
        rf"(?:把|将)?{WITHIN}{{0,12}}?(?:降|减|压缩?|控制)(?:低|少|小)?(?:到|至|在)(?:最低|最小)(?:限度|程度|水平)?{END}",
        words("最低 最小"),
    ),
    Pattern(
        rf"(?:得到|获得|赢得|受到|深受|博得){WITHIN}{{0,14}}?(?:好评|信任|信赖|欢迎|赞誉|赞赏|拥护|称赞|(?:一致|广泛|高度)的?(?:认可|肯定|评价)){END}",
        words("认可 好评 信任 信赖 欢迎 赞誉 赞赏 肯定 拥护 称赞 评价"),
        words("得到 获得 赢得 受到 深受 博得"),
    ),
    Pattern(
        rf"(?:体现|彰显|凸显|突显|传递){WITHIN}{{0,12}}?(?:价值|关怀|温暖|魅力|理念|精神|优势|风采|品位|格调|担当){END}",
        words("体现 彰显 凸显 突显 传递"),
        words("价值 关怀 温暖 魅力 理念 精神 优势 风采 品位 格调 担当"),
    ),
    Pattern(
        rf"(?:使|让|令){WITHIN}{{1,14}}?(?:更加|更为|更(?!新|换|改|正|名|衣|替)|越来越|日益|日趋|愈加|愈发){WITHIN}{{1,10}}?{STOP}"
        rf"|(?:使|让|令|确保|保证){WITHIN}{{1,16}}?得到(?:有效|充分|全面|进一步|很好|切实|最大限度)(?:的|地)?"
        r"(?:保障|保证|加强|提[升高]|改善|发挥|满足|体现|利用)",
        words("使 让 令 确保 保证"),
        words("更 越来越 日 愈 得到"),
    ),
    Pattern(
        r"(?:树立|增强|坚定|建立)(?:正确|良好|积极)?的?(?:价值观|世界观|人生观|[^，,；;。]{0,4}信心|自信|信念)",
        words("价值观 世界观 人生观 信心 自信 信念"),
        words("树立 增强 坚定 建立"),
    ),
    Pattern(
        rf"凝聚{WITHIN}{{0,8}}?(?:向心力|共识|人心|力量|团队|士气){END}|丰富{WITHIN}{{0,10}}?生活{END}|创造{WITHIN}{{0,8}}?(?:价值|惊喜|感动|奇迹){END}"
        rf"|引领{WITHIN}{{0,8}}?(?:潮流|时尚|风尚|未来)|(?:适应|顺应){WITHIN}{{0,12}}?(?:需要|要求|形势|变化|潮流){END}"
        rf"|构建{WITHIN}{{0,4}}?和谐{WITHIN}{{0,8}}?{STOP}",
        words("凝聚 丰富 创造 引领 适应 顺应 构建"),
        words("向心力 共识 人心 力量 团队 士气 生活 价值 惊喜 感动 奇迹 潮流 时尚 风尚 未来 需要 要求 形势 变化 和谐"),
    ),
    Pattern(
        rf"(?:带给|给予|让|给|为){WITHIN}{{0,10}}?(?:带来|拥有|创造|享有)?(?:最好|最佳|美好|难忘|愉快|舒适|温馨|完美|优质|良好)的?"
        rf"{WITHIN}{{0,6}}?(?:体验|感受|回忆|印象|环境|享受|时光)",
        words("体验 感受 回忆 印象 环境 享受 时光"),
        words("最好 最佳 美好 难忘 愉快 舒适 温馨 完美 优质 良好"),
    ),
)

SERVICE = (
    # An excellent service is demanded, not a service.
    Pattern(
        rf"(?:提供|给予|享受到?|享有|给|带来|做好|保持|维持){WITHIN}{{0,10}}?{CHAIN}[的之]?(?!(?<=有效)支持|(?<=有效的)支持|(?<=有力)支持|(?<=有力的)支持)(?:客户|售前|售后|售前售后|后勤|顾客|管理|物业|护理|照护|接待|旅客|住客)?"
        rf"(?:服务|\w{{0,4}}体验|感受|保障|环境|氛围|支持)(?![与和]?{any_of(SPECIFIC)})",
        words("提供 给予 享受 享有 给 带来 做好 保持 维持"),
        words("服务 体验 感受 保障 环境 氛围 支持"),
        EXCELLENT,
    ),
)

FEELINGS = (
    # Feelings, attitudes, and what one is to become.
    Pattern(
        rf"(?:争做|争当|争创|勇当|当好|做好|做一[名个]|成为|充当|[建打]造?成为?){WITHIN}{{0,12}}?{any_of(FIGURES)}{END}"
        rf"|(?:^|[，,；;。])做{WITHIN}{{1,8}}?{any_of(FIGURES)}{END}",
        FIGURES,
        words("争 当 做 成"),
    ),
    Pattern(
        rf"(?:从|站在){WITHIN}{{1,8}}?(?:角度|立场)(?:来|去)?(?:看|想|思考|考虑|出发){WITHIN}{{0,4}}",
        words("角度 立场"),
        words("看 想 思考 考虑 出发"),
    ),
    Pattern(
        rf"(?:倾听|聆听){WITHIN}{{0,6}}?心声{WITHIN}{{0,10}}|给予{WITHIN}{{0,6}}?(?:关怀|关爱|温暖|鼓励)",
        words("心声 关怀 关爱 温暖 鼓励"),
        words("倾听 聆听 给予"),
    ),
    Pattern(
        rf"(?:让|使|令)(?:每一?[位名个])?{WITHIN}{{1,10}}?(?:感到|感受到?|觉得|体会到?)?(?:温暖|满意|安心|放心|舒心|开心|愉快|亲切|尊重|信赖|感动){END}",
        words("温暖 满意 安心 放心 舒心 开心 愉快 亲切 尊重 信赖 感动"),
        "让使令",
    ),
    Pattern(
        rf"(?:为|替)[^，,；;。为]{{1,8}}?(?:着想|分忧|解忧|排忧)(?:解难|解愁)?|想{WITHIN}{{1,6}}?所想|急{WITHIN}{{1,6}}?所急",
        words("着想 忧 所想 所急"),
    ),
    Pattern(
        rf"(?:跟上|紧跟){WITHIN}{{0,8}}?(?:步伐|脚步|时代|潮流)|(?:解除|解决|免除){WITHIN}{{0,6}}?后顾之忧",
        words("步伐 脚步 时代 潮流 后顾之忧"),
    ),
    Pattern(
        rf"(?:让|使|令){any_of(PEOPLE)}{WITHIN}{{0,4}}?(?:感受|感到|体会|体验|觉得){GAP}{{0,14}}",
        words("感受 感到 体会 体验 觉得"),
        PEOPLE,
    ),
    Pattern(
        rf"以\w{{1,3}}为家|爱\w如\w|视{WITHIN}{{1,4}}如{WITHIN}{{1,3}}|把{WITHIN}{{1,6}}?当[作成]?自己的?{WITHIN}{{1,8}}",
        words("为家 如 自己"),
    ),
)

DEMANDS: dict[str, tuple[Pattern, ...]] = {
    "service": SERVICE,
    "state": (*STATES, *OPTIMAL),
    "gain": ABSTRACTIONS,
    "effect": (*FRAMES, *EFFECTS),
    "feeling": (*FEELINGS, *VOWS),
    "slogan": (Pattern(rf"{any_of(CLAIMS)}(?!之星|标兵|月|奖|岗|台|示范|明星|工程|率)", CLAIMS),),
}
"""Demands by what is wrong with them."""
