"""Words that leave open when, how often, how much or which (S1: nothing vague), and what closes them."""

from jdkit.language.lexicon import words

WHEN = words("""
# Time left open.
及时 即时 适时 随时 按时 按期 准时 如期 定期 不定期 定时 经常 经常性 时常 时不时 尽快 尽早 尽速 从速 从快 早日 不时
定期不定期 定期或不定期 适期 即刻 立即 第一时间
""")

DEGREE = words("""
# Degree and condition left open.
适当 适当的 适量 适度 酌情 尽量 尽可能 视情况 视情 视需要 视情形 必要时 需要时 必要的 一定的 若干 如有必要 有必要时
在有需要时 有需要时 有必要时 恰当的 恰当 视乎需要 如有需要 间断性 间断性的
大概 大致 左右逢源 基本上 一般情况下 原则上 等等
""")

FREQUENCY = words("""
# Of those, which leave open how often.
定期 不定期 定时 经常 时常 时不时 不时 随时
""")

CONDITION = words("""
# Of those, which leave open in what case.
必要时 需要时 如有 有必要 有需要 在有 视情 视需要 酌情 视乎 适当 一般情况下 原则上
""")

TRIGGERED = words("""
# A time word is closed by a moment that stands right before it.
后 之后 时 起 内 前 之前 当日 当天 当班 当月 当场 即日 次日 每日 每天 每周 每月 每季 每年 月底 月末 年底 年末 月初
""")

NAMES = words("""
# Names and other words that hold one of the words.
巡视情况 监视情况 重视情况 及时率 及时性 及时交货率 及时雨 即时通讯 即时通信 即时零售 即时配送 即时消息 即时战略
即时检测 按时薪 按时间 按时段 按时计 按时长 准时率 准时性 准时达 准时制 准时化 定期存款 定期存单 定期寿险 定期借款
及时贴 随时间 定时定点 定期租船 定期刊物 定期报告 定时器 定时炸弹 定时开关 定时任务 定时值 经常项目 经常账户
经常性支出 经常性收入 经常性项目
适当性 适度性 不适当 必要的条件 立即数 按期权 按期货 定期保单 定期检验证 定时清 定时喷
""")

RELATED = words("""
# Nouns that 相关 or 有关 leave open. After real descriptions.
工作 事宜 事项 事务 业务 任务 作业 职责 手续
资料 材料 文件 文档 单据 票据 凭证 档案 信息 资讯 情况 数据 问题 要求
需求 制度 规定 规范 规章 流程 程序 标准 政策 法规 法律 法律法规 报表 报告 方案 计划 活动 会议 项目 产品 商品 设备 设施
物品 物资 用品 合同 协议 指标 系统 知识 培训 服务 费用 证件 证照 台账 记录 内容 措施
技术 模块 功能 渠道 资源 客户 供应商 团队 公司 职能 支持 表单 指示 指令 申请 变更 处理 工具 软件 职位 配套 后勤 辅助
法务 财务 行政 测试 证明 教学 营销 市场 订单 采购 服务商 荣誉 职务 政府部门 内务
""")

COUNTERPARTS = words("""
# Those that one deals with: 与总部相关部门 does not say which.
部门 单位 人员 人士 岗位 同事 领导 负责人 专业人员 方面 各方 机构 企业 公司 政府部门 职能部门 业务部门 科室 处室 团队
""")

NO_ANCHOR = words("""
# Words before 相关 that do not say related to what: organisations, joints, openers of lists.
公司 本公司 集团 部门 本部门 国家 单位 本单位 企业 学校 医院 上级 行业 总部 本岗 本岗位 岗位 甲方 政府 其他 其它 及其
以及 等 及 和 与 或 并 对 向 由 为 在 按 将 把 给 从 于 同 跟 请 让 使 到 各 所有 各类 各种 各项 一切
一些 完成 做好 作好 的 之 如 含 用 据 照 依 有 需 该 此 负责 好 了 会 能 可 转 送 报 交 找 查 写 办 给予 依照 按照
根据 依据 遵照 符合 遵守 遵循 满足 违反 了解 属于 包括 涉及 其
""")

AFFAIRS = words("""
# Nouns so wide that 各项 or 等 before them leaves everything open.
工作 事务 事宜 任务 事项 职务 杂务 运作 业务 服务 活动 事情 庶务 职责 支援 作业
""")

OPEN_END = words("""
# What may follow 等 without closing the list.
工作 事宜 事务 事项 内容 方面 任务 各项工作 相关工作 有关工作 相关事宜 有关事宜 相关事务 相关业务 相关内容 其他工作
日常工作 事务性工作 一系列工作 方面工作 方面的工作 日常事务 具体工作 各类工作 相关事项 工作内容 工作事项 工作任务
相关作业 作业 相关任务 职务 职责 工作职责 相关职务
一系列相关工作 系列工作 业务 日常管理工作 各方面工作 各方面的工作 相关的工作 日常性工作 综合性工作 基础工作
""")
