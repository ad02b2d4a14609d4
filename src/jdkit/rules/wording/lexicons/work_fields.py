"""Fields of work and the words that tell them: what lies in two of them could be given to two people.

A word that many fields use (客户, 员工, 数据, 合同, 活动) tells none. Fields that one person often holds together
(buying and stores, selling and serving) are one here, so that only what is far apart counts as apart. After the
departments and posts of position descriptions.
"""

from jdkit.language.lexicon import words

FIELDS_OF_WORK: dict[str, frozenset[str]] = {
    name: frozenset(words(listed))
    for name, listed in {
        "people": """
            招聘 面试 应聘 入职 离职 入离职 考勤 薪资 薪酬 工资 薪水 社保 公积金 劳保 人事 人力资源 劳动合同 调岗
            晋升 员工关系
            员工档案 人事档案 排班 请假 加班 奖惩 背调 招募 甄选 培训 内训 新员工 职称 编制岗位 退休 工伤 保险申报""",
        "money": """
            出纳 记账 记帐 账务 帐务 会计 发票 报销 付款 收款 税务 纳税 报税 税金 成本 预算 决算 财务 凭证 现金 对账
            对帐 结算
            应收 应付 资金 核销 账款 帐款 流水账 流水帐 日记账 收银 收费 催收 回款 融资 贷款 放款 薪资 薪酬 工资
            审计 账单 帐单
            财产 固定资产 保费""",
        "supply": """
            采购 采办 供应商 询价 比价 议价 仓库 仓储 库存 入库 出库 盘点 盘库 收货 发货 出货 进货 补货 拣货 备货
            理货 物流 配送 快递
            物料 订舱 报关 货运 装卸 领料 退库 货架 供货 招标 投标 标书 办公用品 物资 耗材 进出货 寄货 财产 固定资产
            原材料 成品保管""",
        "driving": """
            驾驶 接送 用车 派车 司机 行车 公务车 校车 洗车 出车""",
        "technology": """
            服务器 数据库 网络 代码 软件 编程 程序开发 网站 网页 平台开发 平台建设 大数据 数据仓库 建模 模型 算法
            爬虫 运维 机房
            电脑 架构 接口 ETL 区块链 数据挖掘 数据分析 数据统计 信息系统 系统开发 系统维护 前端 后端 报表开发""",
        "papers": """
            档案 归档 行文 文书 信件 函电 卷宗 资料室 证照 印章 用印 收发文 会议记录 会议纪要 邮寄 信函 文件收发
            图书""",
        "office": """
            前台 总机 总务 庶务 会务 会议室 订房 差旅 内务 宿舍 """,
        "upkeep": """
            维修 检修 保养 水电 空调 电梯 机电 弱电 锅炉 配电 管道 修缮 报修 抢修 巡检 点检 """,
        "guarding": """
            消防 安保 门岗 巡逻 巡查 巡更 保安 治安 门禁 警卫 防汛 防洪 汛期 安全生产 隐患 事故 收发信件 包裹""",
        "cleaning": """
            保洁 清洁 卫生 打扫 垃圾 消毒 绿化 清扫 布草 客房 房务 整房 铺床 备品 环境整理 环境清洁 洗涤""",
        "kitchen": """
            食堂 餐食 点餐 烹饪 菜品 厨房 备餐 膳食 餐点 吧台 轻食 出餐 传菜 饮品 食材 桌边 备料 切配 摆盘
            收银 结账 结帐 食品""",
        "teaching": """
            教学 课程 授课 教师 学生 教材 教研 备课 上课 师资 评课 听课 学员 班级 家长 招生 培训 作业批改 课堂 学籍""",
        "law": """
            诉讼 律师 法务 合规 仲裁 案件 知识产权 应诉 信息披露 尽调 法律 商标 专利 投标 标书 招标""",
        "making": """
            工艺 车间 排产 产线 质检 品质 不良品 品控 品管 巡线 首检 抽检 加工 组装 机床 模具 工序 试产 产能 量产""",
        "selling": """
            销售 客户开发 开拓 客诉 投诉 售后 售前 回访 签约 商机 经销商 代理商 分销 营销 推广 促销 会员 门店陈列
            业绩 跟单 竞品 竞争对手 客户关系 客户维护 拜访 招商 广告 收银 结账 结帐 新客户 老客户 意向客户 导购""",
        "media": """
            公众号 文案 拍摄 剪辑 短视频 海报 美工 美编 排版 新闻 采编 撰稿 稿件 摄影 广告 微博 直播 平面设计""",
        "nursing": """
            护理 病人 患者 问诊 药品 给药 门诊 病历 病房 医嘱 随访 长者 老人 康复 照护 输液 诊疗 检验科""",
        "building": """
            施工 工程 监理 图纸 工地 放线 竣工 建筑 土建 工程量 预结算 验收工程 测绘 勘察""",
        "events": """
            展会 布展 展览 年会 团建 庆典 文体 赛事 演出 晚会""",
        "investing": """
            投资 理财 基金 证券 风控 授信 保荐 募资 股权 风险控制 风险审查""",
    }.items()
}

NEAR = tuple(
    frozenset(words(listed))
    for listed in (
        "kitchen cleaning",
        "kitchen supply",
        "cleaning supply",
        "cleaning upkeep",
        "supply money",
        "upkeep technology",
        "upkeep guarding",
        "upkeep building",
        "upkeep making",
        "selling media",
        "selling kitchen",
        "media events",
        "media technology",
        "people teaching",
        "nursing cleaning",
        "money investing",
    )
)
"""Fields that lie side by side: on the floor of a shop or a hotel, in a workshop, in an office."""
