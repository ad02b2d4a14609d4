"""Demands that no one can check, by how they are written. From S1 and from real descriptions."""

from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rules.wording.lexicons.dress import QUALITIES

SMOOTH = words("顺利 顺畅 顺遂 通畅 有序 井然 和谐 融洽 圆满")
COURSE = words("进行 实施 开展 推进 运行 运转 运营 运作 展开 执行 落实 进展 举行 发展 推行 作业 流转 衔接")
ENSURE = words("确保 保证 保障 维持 保持 维护 促进 实现 达到 使 让 做到")
RAISE = words("提高 提升 增强 强化 改善 增进 优化 加强 促进 树立 塑造")
ABSTRACT = words("""
# What no one measures as it stands.
信任 认同 责任感 归属意识 创新力 战斗精神 专业技能 思想觉悟 服务力
形象 素质 素养 能力 水平 品质 质量 体验 凝聚力 向心力 影响力 美誉度 竞争力 意识 氛围 洞察力 战斗力 士气 感受 口碑
荣誉 价值 归属感 价值感 积极性 公信力 吸引力 执行力 号召力
""")
MEASURED = words(
    "满意度 转化率 效率 成本 销量 利润 业绩 点击率 合格率 产能 产量 准确率 流量 使用率 回购率 完好率 良率 "
    "数据质量 图像质量 产品质量"
)
MEASURED_TAIL = words("等级 仪 管理 体系 标准 检验 问题 衡 考试 测评 测试 认证 评估 检测 培训 地图 链 数据")
PEOPLE = words("客户 顾客 用户 家长 业主 患者 病人 宾客 客人 住户 学生 学员 消费者 乘客 旅客 员工 会员 来宾 群众 买家")
WARM = words(
    "有温度 热情 周到 满意 舒适 愉快 温馨 微笑 亲切 人性化 家一般 宾至如归 公平 公正 公开 耐心 快捷 高效 "
    "及时周到 最好 最佳 最优 极致 尽善尽美 腿勤 嘴勤"
)
CHECKABLE = {"准确", "完整", "安全", "稳定", "专业", "必要", "可靠"}
SPECIFIC = words("协议 合同 器 台 商 端 器材 费 网点 项目 流程 标准 清单 方案 包")
CLAIMS = words("""
# Slogans and demands that no one can appraise, as whole words.
热情周到 周到服务 排忧解难 秩序井然 井然有序 宾至如归 尽善尽美 无微不至 客户至上 顾客至上 患者至上 服务至上 服务第一
满意而归 让客户满意 使客户满意 确保客户满意 保证客户满意 令客户满意 让顾客满意 客户百分百满意 大局观念 大局意识
主人翁 以公司为家 以厂为家 以店为家 共同进步 共同成长 家的感觉 有温度的服务 以客户为中心 为客户着想 超越客户期望
想客户之所想 急客户之所急 优质服务 优质的服务 高品质服务 高品质的服务 高质量服务 高质量的服务 一流服务 一流的服务
完善的服务 满意的服务 满意服务 满意的售后服务 贴心服务 贴心的服务 周到的服务 周到细致的服务
温馨的服务 专业的服务 最好的服务 最佳服务 最优质的服务 全方位的服务 更全方位的服务 微笑服务 热情服务 热情的服务
良好的服务 卓越的服务 消除用户不满 消除客户不满 良好形象 良好的形象 良好口碑 良好的口碑 良好氛围 良好的氛围 和谐氛围
客户体验和满意度
公正不偏 和谐稳定 再创辉煌 正能量 放心满意
""")

WITHIN, GAP = r"[^，,；;。！!并]", r"[^，,；;。！!]"
STOP = r"(?=[，,；;。！!.）)]|$)"
END = r"(?=[，,；;。！!.）)和与及、并]|$)"
EXCELLENT = frozenset({*QUALITIES, *WARM} - CHECKABLE)
QUALITY = rf"(?:更加?|最为?|十分|非常|极其?|很|高度|更为)?{any_of(EXCELLENT)}"
CHAIN = rf"{QUALITY}(?:[、和与且而又并，]{{0,2}}{QUALITY})*"

STATES = (
    # 确保 and its like with a state that no one can check.
    Pattern(
        rf"{any_of(ENSURE)}{WITHIN}{{0,24}}?(?:{any_of(SMOOTH)}地?的?{any_of(COURSE)}|{any_of(COURSE)}的?{any_of(SMOOTH)}|的?{any_of(SMOOTH)}){END}",
        SMOOTH,
        ENSURE,
    ),
    Pattern(
        rf"(?:确保|保证|保障|使|让|令|达到|赢得|实现|争取){WITHIN}{{0,12}}?"
        rf"(?:{any_of(PEOPLE)}的?(?:满意度?|体验|信任|认可|好评|放心|舒心|安心|感动)|满意|愉快|舒心|放心){END}",
        words("满意 体验 信任 认可 好评 放心 舒心 安心 感动 愉快"),
        words("确保 保证 保障 使 让 令 达到 赢得 实现 争取"),
    ),
    Pattern(
        rf"(?:确保|保证|保障|保持){WITHIN}{{0,12}}?(?:服务|工作|教学|项目|管理|活动|培训|会议|授课|办事|接待)的?"
        rf"(?:质量|品质|水平|效果|成效)(?:[和与及、]{WITHIN}{{1,8}})?{STOP}",
        words("质量 品质 水平 效果 成效"),
        words("确保 保证 保障 保持"),
    ),
    Pattern(
        rf"(?:确保|保证|保障){WITHIN}{{0,14}}?(?:准确到位|到位|妥当|稳妥|周全|周到|高效|优质|业务安全|无后顾之忧){END}",
        words("到位 妥当 稳妥 周全 周到 高效 优质 业务安全 无后顾之忧"),
        words("确保 保证 保障"),
    ),
    Pattern(
        rf"(?:做到|力求|追求|力争做到){GAP}{{0,4}}?{CHAIN}{STOP}",
        words("做到 力求 追求"),
        EXCELLENT,
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
        rf"(?:使|让|令){WITHIN}{{1,16}}?(?:水平|素质|能力|质量|品质|形象)(?:得到|有所)?(?:不断|持续|稳步)?(?:提[高升]|改善|增强)",
        words("水平 素质 能力 质量 品质 形象"),
        words("提高 提升 改善 增强"),
        "使让令",
    ),
    Pattern(
        rf"(?:树立|塑造|维护|保护|展示|展现|打造|提升|宣扬){WITHIN}{{0,12}}?(?:形象|口碑|声誉|信誉){END}",
        words("形象 口碑 声誉 信誉"),
        words("树立 塑造 维护 保护 展示 展现 打造 提升 宣扬"),
    ),
    Pattern(
        rf"(?:营造|创造|活跃){WITHIN}{{0,16}}?(?:氛围|环境|气氛|文化){END}",
        words("氛围 环境 气氛 文化"),
        words("营造 创造 活跃"),
    ),
    Pattern(
        rf"(?:打造|建设|创建|培养|带出|组建|构建|争创|争做){WITHIN}{{0,8}}?"
        rf"(?:一流|卓越|顶尖|极致|精品|高绩效|高素质|有战斗力|有凝聚力|优秀|标杆|最强|和谐)的?{WITHIN}{{0,12}}?{STOP}",
        words("一流 卓越 顶尖 极致 精品 高绩效 高素质 有战斗力 有凝聚力 优秀 标杆 最强 和谐"),
        words("打造 建设 创建 培养 带出 组建 构建 争创 争做"),
    ),
    Pattern(
        rf"(?:建设|打造|组建|带出|培养|建立|锻造){WITHIN}{{0,6}}?(?:一[支个]|支){GAP}{{2,34}}?(?:队伍|团队|班子){STOP}",
        words("队伍 团队 班子"),
        words("一个 支"),
        words("建设 打造 组建 带出 培养 建立 锻造"),
    ),
    Pattern(
        rf"(?:调动|激发|发挥|激励){WITHIN}{{0,10}}?"
        r"(?:积极性|潜能|潜力|热情|创造性|创造力|能动性|主人翁精神|模范作用|带头作用|表率作用)",
        words("积极性 潜能 潜力 热情 创造性 创造力 能动性 主人翁精神 作用"),
        words("调动 激发 发挥 激励"),
    ),
    Pattern(
        rf"(?:强调|注重|重视|关注){WITHIN}{{0,8}}?(?:体验|满意度|感受)(?:和{WITHIN}{{1,6}})?{END}",
        words("体验 满意度 感受"),
        words("强调 注重 重视 关注"),
    ),
)

SERVICE = (
    # An excellent service is demanded, not a service.
    Pattern(
        rf"(?:提供|给予|享受到?|享有|给|带来|做好){WITHIN}{{0,10}}?{CHAIN}[的之]?(?:客户|售前|售后|售前售后|后勤|顾客)?"
        rf"(?:服务|体验|感受|保障)(?![与和]?{any_of(SPECIFIC)})",
        words("提供 给予 享受 享有 给 带来 做好"),
        words("服务 体验 感受 保障"),
        EXCELLENT,
    ),
)

FEELINGS = (
    # Feelings, attitudes, and what one is to become.
    Pattern(
        rf"(?:争做|争当|争创|勇当|当好|做一名|成为){WITHIN}{{0,12}}?"
        r"(?:专家|伙伴|榜样|标杆|能手|楷模|先锋|行家里手|多面手|贴心人|一流|示范|表率)",
        words("专家 伙伴 榜样 标杆 能手 楷模 先锋 行家里手 多面手 贴心人 一流 示范 表率"),
        words("争做 争当 争创 勇当 当好 做一名 成为"),
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

DEMANDS = (*STATES, *ABSTRACTIONS, *SERVICE, *FEELINGS, Pattern(any_of(CLAIMS), CLAIMS))
