"""Positions that a schema is held against, and what goes wrong in them."""

from typing import Any

import yaml

from jdkit.load import load
from jdkit.model.position import Position
from jdkit.text import Source, parse

FULL: dict[str, Any] = yaml.safe_load("""\
format: 1
kind: position
id: agent
language: zh-Hans
header:
  title: 客服专员
  aliases: [客服代表]
  department: 客户服务部
  unit: 华东分公司
  reports_to: team-leader
  also_reports_to: [{to: qa-trainer, about: 质检标准}]
  deputies: order-follow-up
  family: 专业技术
  grade: P2
  code: 5
  headcount: {established: 24, filled: 22}
purpose: {why: 让诉求有人受理, within: 客服热线, what: 受理诉求}
management:
  nature: individual
  level: staff
  reports: {direct: 0, indirect: 0, levels: 0}
  staff_types: [正式员工]
  authority: [{matter: 补偿, domain: business, level: decide, limit: 50 元以内}, 转派工单]
relations:
  - {with: qa-trainer, direction: lateral, about: 核对质检评分}
  - {with: {external: 物流承运商}, direction: external, about: 查询配送进度}
  - 与质检培训师核对评分
duties:
  - id: accept
    keyword: 受理诉求
    what: 负责受理客户诉求
    how: 遵循服务规程
    result: 确保每件诉求有登记
    role: own
    importance: 1
    time_share: 50
    tasks: [接听来电, {what: 登记工单, frequency: 每件, output: 工单}]
    standards: [{measure: 首次解决率, target: ≥ 85%, period: month, weight: 40%}]
  - 按交接规程移交未办结的诉求
qualifications:
  education: 大专
  majors: [不限]
  experience: {must: 一年, preferred: [三年]}
  competencies: [{name: 倾听, group: skill, level: 3}, 守信]
appointment: {proposed_by: team-leader, approved_by: {external: 总经理}, conditions: [考核合格], removal: 不合格}
conduct: {must: 守时, must_not: []}
environment: {place: 呼叫中心, 噪声: 60}
validity:
  status: approved
  version: "1.0"
  effective: "2026-01-01"
  expires: "2026-12-31"
  revisions: [{version: "1.0", date: "2025-12-20", by: 人力资源部, reason: 首次发布}]
signatures: [{role: incumbent, name: 某某, signed: "2026-01-05", version: "1.0"}]
posting: {employer: 某某公司, openings: 3, place: 上海, pay: 面议, closes: "2026-03-31", contact: hr@example.com}
exemptions: [{rule: discrimination, basis: 附录}]
custom: {cost_centre: CC-12}
""")


def written(data: Any) -> str:
    """The data as a file."""
    return yaml.safe_dump(data, allow_unicode=True, sort_keys=False, default_flow_style=True, width=10_000)


def refused(data: Any) -> list[str]:
    """What the loader says of the data, once written to a file."""
    document = parse(Source("a.yaml", written(data), "utf-8"))
    problems = [f"{p.rule}.{p.code}" for p in document.problems]
    return problems + [f"{p.rule}.{p.variant} {p.path}" for p in load(document, Position).problems]
