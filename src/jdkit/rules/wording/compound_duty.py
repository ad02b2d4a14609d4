"""Two or more separate duties in one item: 负责客服人员排班；组织月度技能考试，并编写培训教材.

S1: one simple sentence for each duty; separate duties cannot be weighed, assigned or appraised as one. Marked is the
whole item. An action counts as a duty of its own where it stands in a sentence of its own or opens anew (负责, 协助,
参与), on an object that the actions before it do not mention, and is neither how, purpose, result nor next step of
them.
Not meant: a chain of steps on one object (登记、分派并跟踪投诉), a step and its record (盘点库存，编制盘点表).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jdkit.diagnostic import Severity
from jdkit.language.act import Act
from jdkit.language.duty import Duty, Part, parse
from jdkit.language.lexicon import Lexicon, words
from jdkit.language.role import Role
from jdkit.language.verbs import field_verbs
from jdkit.rule import Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.lexicons.work_fields import FIELDS_OF_WORK
from jdkit.rules.wording.parts import outside, texts_in
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

FIELDS = frozenset({Field.ACTION})
NEXT_STEPS = frozenset(
    words("""
    # Verbs of a step that follows from the one before: its record, its report, its outcome.
    反馈 汇报 上报 报告 报送 提报 呈报 呈交 登记 记录 存档 归档 跟踪 跟进 追踪 提交 递交 提送 提出 给出 给予 解决 处理 记账
    形成 出具 开具 开立 转交 抄送 告知 通知 回复 答复 张贴 公布 公告 印发 收回 确认 核对 更新 总结 分析 汇总 整理 撰写
    优化 改进 完善 调整 填写 填报 监督 签署 审定 审议 盖章 提供 输出 挖掘 寻求 掌握 了解 关注 洞察 回访 送检
    """)
)
WITH = ("与", "和", "同", "跟")
OPENERS = words("负责 协助 参与 组织 主持 兼管 兼任 承担 领导 统筹 分管 主导 牵头 辅助")
WIDE = frozenset(
    words("""
    # Words in which two objects may agree and yet be two.
    工作 公司 部门 相关 有关 日常 其他 各项 各类 业务 管理 情况 本部 单位 人员 项目 企业 及时 进行 做好 完成 定期 负责 协助
    参与 组织 领导 建立 制定 确保 保证 收集 整理 计划 事务 要求 协调 配合 统筹 问题 任务 目标 效果 质量 需求 流程 标准
    """)
)


@dataclass(frozen=True, slots=True)
class Step:
    """An act with the words that tell its matter, the fields of work that it lies in, and its clause.

    ``follows`` says that it is a next step or a part of what was said before.
    """

    act: Act
    part: Part
    matter: frozenset[str]
    fields: frozenset[str]
    follows: bool

def _pairs(text: str) -> frozenset[str]:
    """The pairs of characters, those of wide words left out: what a stretch is about, as far as one needs no dictionary."""
    return frozenset(text[i : i + 2] for i in range(len(text) - 1) if text[i : i + 2].isalnum()) - WIDE


@cache
def _fields() -> dict[str, frozenset[str]]:
    """The fields of work that a word tells."""
    found: dict[str, set[str]] = {}
    for field, listed in FIELDS_OF_WORK.items():
        for word in listed:
            found.setdefault(word, set()).add(field)
    return {word: frozenset(fields) for word, fields in found.items()}


@cache
def _field_words() -> Lexicon:
    return Lexicon(_fields())


def _fields_of(text: str) -> frozenset[str]:
    return frozenset(field for start, end in _field_words().spans(text) for field in _fields()[text[start:end]])


def _steps(text: str, duty: Duty) -> Iterator[Step]:
    passed_over = (*qualification_spans(text), *conduct_spans(text), *catch_all_spans(text))
    for part in duty.of(Role.ACTION):
        under_one_head = False
        for act in part.acts:
            with_whom = act.object is not None and text.endswith(WITH, 0, act.object.start)
            if not outside(((act.start, act.end),), passed_over) or (with_whom and len(duty.acts) > 1):
                continue
            matter = _pairs(act.object.text) if act.object else frozenset[str]()
            follows = under_one_head or _is_next(act, matter)
            matter = matter.union(*(_pairs(verb.text) for verb in act.verbs))
            yield Step(act, part, matter, _fields_of(text[act.start : act.end]), follows)
            under_one_head = under_one_head or (act.object is not None and "的" in act.object.text)


def _is_next(act: Act, objects: frozenset[str]) -> bool:
    if not objects:
        return not any(verb.text in field_verbs() for verb in act.verbs)
    return not _opens(act) and any(verb.text in NEXT_STEPS for verb in act.verbs)


def _opens(act: Act) -> bool:
    return act.opener is not None and act.opener.text.startswith(OPENERS)


def _begins_another(step: Step, before: Step, told: frozenset[str], fields: frozenset[str], mark: str) -> bool:
    """Whether an act is a duty of its own, after what the acts before it are about."""
    if step.follows:
        return False
    shared, matter = len(step.matter & told), len(step.matter)
    if step.fields and fields and not step.fields & fields and not shared:
        return True
    if step.part.sentence != before.part.sentence:
        return not shared or 3 * shared <= (2 * matter if _opens(step.act) else matter if mark != "。" else 0)
    if step.part is before.part:
        return _opens(step.act) and not shared and step.act.opener is not None and not step.act.opener.text.startswith("协助")
    return _opens(step.act) and not shared


def _stop_before(text: str, start: int) -> str:
    return next((character for character in reversed(text[:start]) if character in "；;。！!\n"), "")


def duties_in(text: str) -> int:
    """How many duties a text in simplified script puts together."""
    duty = parse(text)
    if len(duty.acts) < 2:
        return 1
    count, before, fields = 0, None, frozenset[str]()
    for step in _steps(text, duty):
        start = step.act.start
        if before is None or _begins_another(step, before, _pairs(text[:start]), fields, _stop_before(text, start)):
            count += 1
        fields |= step.fields
        before = step
    return max(count, 1)


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in texts_in(page, FIELDS):
        count = duties_in(text.simplified)
        if count > 1:
            yield Finding(text.path, args={"count": count})


RULE = Rule(
    name="compound-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    sources=("S1",),
    faulty=(
        "⟦负责保安排班；组织消防演练⟧",
        "⟦編製採購預算，負責宿舍分配⟧",
        "⟦维护考勤系统。采购办公用品⟧",
    ),
    faultless=(
        "登记、分派并跟踪客户投诉",
        "盘点库存商品，编制盘点表",
        "核对送货单，确保账实相符",
        "采购办公用品、劳保用品",
        "按照排班表安排值守；临时缺员时调整排班表",
    ),
    check=check,
)
