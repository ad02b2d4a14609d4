"""Makes position files like those of a real company: `python benchmarks/generate.py FOLDER [COUNT]`.

The same seed gives the same files. About one duty in five has a fault of wording, as found descriptions have.
"""

import random
import sys
from collections.abc import Callable
from pathlib import Path

VERBS = ("受理", "登记", "核对", "编制", "审核", "归档", "盘点", "检修", "采购", "录入", "复核", "汇总")
OBJECTS = (
    "客户诉求",
    "销售订单",
    "库存台账",
    "设备点检记录",
    "采购合同",
    "工资表",
    "培训计划",
    "质检报告",
    "发票",
    "工单",
)
METHODS = ("服务规程", "订单管理办法", "仓储作业规程", "设备维护手册", "财务报销制度", "质量手册", "档案管理办法")
RESULTS = ("账实相符", "每件有登记、有答复", "记录与系统一致", "当班内办结", "票据齐全", "编号连续")
TITLES = ("专员", "主管", "组长", "经理", "工程师", "文员", "调度员", "质检员")
TRADES = ("客服", "仓储", "采购", "财务", "设备", "人事", "销售", "物流")
FAULTS = ("认真{}", "积极{}", "及时{}", "努力做好{}")


def position(number: int, chance: random.Random) -> str:
    """One file of about 6 KB."""
    pick = chance.choice
    trade = pick(TRADES)

    def act() -> str:
        return pick(VERBS) + pick(OBJECTS)

    duties = "".join(duty(n, act, chance) for n in range(10))
    relations = "".join(
        f"  - {{with: {{external: {pick(TRADES)}部}}, direction: lateral, about: 核对{pick(OBJECTS)}}}\n"
        for _ in range(5)
    )
    return f"""\
kind: position
id: post-{number:05d}
language: zh-Hans
header:
  title: {trade}{pick(TITLES)}{number}
  department: {trade}部
  reports_to: {{external: 部门负责人}}
  family: 专业技术
  grade: P{chance.randint(1, 5)}
  code: C-{number:05d}
  headcount: {chance.randint(1, 20)}
purpose:
  why: 让{pick(OBJECTS)}有人负责、有据可查
  within: {trade}部授权的范围
  what: {act()}
management:
  nature: individual
  level: staff
  authority:
    - {{matter: {pick(OBJECTS)}, domain: business, level: execute, limit: 一千元以内}}
relations:
{relations}duties:
{duties}qualifications:
  education: 大专
  majors: 不限
  experience: 一年以上{trade}工作经历
  knowledge: {{must: [{pick(METHODS)}], preferred: [{pick(METHODS)}]}}
  competencies: [{{name: 倾听, group: skill, level: 3}}, {{name: 独立工作, group: general, level: 2}}]
environment: {{place: {trade}部办公室, schedule: 标准工时, tools: [电脑, 扫描枪]}}
validity:
  status: approved
  version: "1.0"
  effective: 2026-01-01
  expires: 2026-12-31
  revisions: [{{version: "1.0", date: 2025-12-20, by: 人力资源部, reason: 首次发布}}]
signatures:
  - {{role: incumbent, signed: 2026-01-05, version: "1.0"}}
  - {{role: approver, signed: 2026-01-05, version: "1.0"}}
"""


def duty(number: int, act: Callable[[], str], chance: random.Random) -> str:
    """One duty in the full form."""
    pick = chance.choice
    keyword = act()
    what = pick(FAULTS).format(keyword) if chance.random() < 0.2 else f"负责{keyword}"
    return f"""\
  - id: d{number}
    keyword: {keyword}
    what: {what}
    how: 按照{pick(METHODS)}，逐件{act()}
    result: 确保{pick(OBJECTS)}{pick(RESULTS)}
    role: own
    importance: {number + 1}
    time_share: 10
    tasks: [{act()}, {{what: {act()}, frequency: 每日, output: 台账}}]
    standards:
      - {{measure: {pick(OBJECTS)}差错率, target: ≤ {chance.randint(1, 9)}%, period: month, weight: 10}}
"""


def generate(folder: Path, count: int = 1000, seed: int = 7) -> list[Path]:
    """Writes a workspace of ``count`` positions and returns their files."""
    chance = random.Random(seed)
    specs = folder / "specs"
    specs.mkdir(parents=True, exist_ok=True)
    (folder / "jdkit.yaml").write_text("format: 1\nprofile: strict\ntoday: 2026-06-30\n", "utf-8")
    files = []
    for number in range(count):
        file = specs / f"post-{number:05d}.yaml"
        file.write_text(position(number, chance), "utf-8")
        files.append(file)
    return files


if __name__ == "__main__":
    made = generate(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1000)
    size = sum(file.stat().st_size for file in made) / len(made)
    print(f"{len(made)} files, {size:.0f} bytes each")
