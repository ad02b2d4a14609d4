"""Which acts of a duty are duties of their own: work on another matter, which could be given to another person.

A new sentence or an act that opens anew (负责, 协助) begins a duty where it shares too little with what stands before;
an act in another field of work does so without either. A comma alone begins none: what follows it is mostly the next
step.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from jdkit.language.act import Act
from jdkit.language.clauses import Clause, without_label
from jdkit.language.duty import Duty, Part, parse
from jdkit.language.lexicon import Lexicon, words
from jdkit.language.pattern import Pattern
from jdkit.language.role import Role
from jdkit.language.verbs import field_verbs
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.lexicons.work_fields import FIELDS_OF_WORK, NEAR
from jdkit.rules.wording.parts import outside
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

NEXT_STEPS = frozenset(
    words("""
    # Verbs of a step that follows from the one before: its record, its report, its outcome.
    反馈 汇报 上报 报告 报送 提报 呈报 呈交 登记 记录 存档 归档 跟踪 跟进 追踪 提交 递交 提送 提出 给出 给予 解决
    处理 记账
    形成 出具 开具 开立 转交 抄送 告知 通知 回复 答复 张贴 公布 公告 印发 收回 确认 核对 更新 总结 分析 汇总 整理 撰写
    优化 改进 完善 调整 填写 填报 监督 签署 审定 审议 盖章 提供 输出 挖掘 寻求 掌握 了解 关注 洞察 回访 送检
    """)
)
OPENERS = words("负责 协助 参与 组织 主持 兼管 兼任 承担 领导 统筹 分管 主导 牵头 辅助")
ANEW = words("负责 协助 兼 承担")
"""These open anew after a mere comma too."""

LAST_JOINT = frozenset("及与和")
WITH = ("与", "和", "同", "跟")
STOPS = "；;。！!\n"
LEAD = Pattern(r"(?:[\s，,；;。、．.!！]|以及|并且|并(?![购网])|及(?![时格])|同时|且|与|和(?!解))*")
JOINTS = "以及与和并且"
TRAIL = " \t\n，,；;。、．.!！"
TALK = frozenset(
    words("沟通 协调 联系 联络 合作 协作 配合 对接 衔接 洽谈 交流 协商 讨论 协同 磋商 谈判 互动 保持 建立")
)
WIDE = frozenset(
    words("""
    # Words in which two objects may agree and yet be two.
    工作 公司 部门 相关 有关 日常 其他 各项 各类 业务 管理 情况 本部 单位 人员 项目 企业 及时 进行 做好 完成 定期
    负责 协助
    参与 组织 领导 建立 制定 确保 保证 收集 整理 计划 事务 要求 协调 配合 统筹 问题 任务 目标 效果 质量 需求 流程 标准
    """)
)
UNDERSTANDING = frozenset(words("了解 理解 掌握 熟悉 识别 研究 学习 梳理 分析 调研 调查 收集 搜集 把握 明确"))
"""What one does first, for the sake of what comes next."""

BRACKETED = Pattern(r"[（(][^（()）]*(?:[)）]|$)", "（(")
FORBIDDEN = Pattern("严禁|不准|不得|禁止|不许|杜绝", words("严禁 不准 不得 禁止 不许 杜绝"))
ASKED = ("请", "敬请", "欢迎")
GOES_ON = Pattern(r"\s*(?:并|采取|据此|由此|以此|从而|在此|其中|对此|为此)")
"""A sentence that opens so goes on with the one before."""

HEADING = 10
"""A first sentence no longer than this may be the heading of those that follow: 制定仓库工作计划。制定本月…"""


@dataclass(frozen=True, slots=True)
class Step:
    """An act in its clause, with the pairs of characters of its objects, of all it is about, and its fields of work."""

    act: Act
    part: Part
    objects: frozenset[str]
    matter: frozenset[str]
    fields: frozenset[str]

    @property
    def opener(self) -> str:
        return self.act.opener.text if self.act.opener else ""

    @property
    def is_next(self) -> bool:
        """Whether its verb is one of a step that follows from the one before."""
        return any(verb.text in NEXT_STEPS for verb in self.act.verbs)

    @property
    def leads_elsewhere(self) -> bool:
        """Whether another matter could follow: not after a verb alone, nor after what is done to understand."""
        return bool(self.objects) and not all(verb.text in UNDERSTANDING for verb in self.act.verbs)


def separate_duties(text: str) -> tuple[Clause, ...]:
    """The stretches of a text in simplified script that are duties of their own; one, where it holds but one."""
    duty = parse(_without_brackets(text))
    starts: list[int] = []
    before: Step | None = None
    fields = frozenset[str]()
    headed = bool(duty.parts) and _is_headed(duty)
    for step in _steps(text, duty) if len(duty.acts) > 1 else ():
        if before is None:
            starts.append(0)
        elif _begins_another(text, step, before, fields, headed):
            starts.append(step.act.start if step.part is before.part else step.part.clause.start)
        fields |= step.fields
        before = step
    return tuple(_trimmed(text, start, end) for start, end in zip(starts or [0], [*starts[1:], len(text)], strict=True))


def _without_brackets(text: str) -> str:
    """The text with blanks for what stands in brackets, which belongs to what it stands behind."""
    return BRACKETED.compiled.sub(lambda found: " " * len(found[0]), text) if BRACKETED.may_match(text) else text


def _is_headed(duty: Duty) -> bool:
    first = duty.parts[0].clause
    alone = len(duty.parts) > 1 and duty.parts[1].sentence != duty.parts[0].sentence
    return without_label(first) != first or (
        alone and len(first.text) <= HEADING and _stop_before(duty.text, duty.parts[1].clause.start) in ("。", "")
    )


def _trimmed(text: str, start: int, end: int) -> Clause:
    lead = LEAD.match(text, start, end)
    start = lead.end() if lead else start
    return Clause(text[start:end].rstrip(TRAIL if end == len(text) else TRAIL + JOINTS), start)


def _steps(text: str, duty: Duty) -> Iterator[Step]:
    """The acts that have a matter of their own."""
    passed_over = (*qualification_spans(text), *conduct_spans(text), *catch_all_spans(text))
    for part in duty.of(Role.ACTION):
        for n, act in enumerate(part.acts):
            done = act.verbs[0].start, act.verbs[-1].end
            under_one_head = any(earlier.object and "的" in earlier.object.text for earlier in part.acts[:n])
            if under_one_head or _is_no_duty(text, part, act) or not outside((done,), passed_over):
                continue
            if _is_with_whom(text, act, first=n == 0):
                continue
            objects = _pairs(act.object.text) if act.object else frozenset[str]()
            opens_duty = n == 0 and part is duty.parts[0]
            if not (opens_duty or objects or any(verb.text in field_verbs() for verb in act.verbs)):
                continue
            matter = objects.union(*(_pairs(verb.text) for verb in act.verbs))
            yield Step(act, part, objects, matter, _fields_of(text[act.start : act.end]))


def _is_no_duty(text: str, part: Part, act: Act) -> bool:
    """Whether the act is forbidden, or the clause asks something of the reader or is a heading."""
    forbidden = FORBIDDEN.search(text, _sentence_start(text, act.start), act.start) is not None
    return forbidden or part.said.text.startswith(ASKED) or text[part.clause.end :].startswith(("：", ":"))


def _is_with_whom(text: str, act: Act, first: bool) -> bool:
    """Whether the object is whom one talks to (与生产部门沟通), which is how a duty is done."""
    if act.object is None or (act.opener and act.opener.end == act.object.start):
        return False
    return text.endswith(WITH, 0, act.object.start) and (first or any(verb.text in TALK for verb in act.verbs))


def _begins_another(text: str, step: Step, before: Step, fields: frozenset[str], headed: bool) -> bool:
    """``fields`` are those of all steps before; ``headed`` says that a heading (客户接待：) holds the item together."""
    told = _pairs(text[: step.act.start])
    shared, matter = len(step.matter & told), len(step.matter)
    if step.part.sentence != before.part.sentence:
        if headed:
            return not shared and not step.fields & fields
        if _stop_before(text, step.act.start) == "。":
            goes_on = GOES_ON.match(text, _sentence_start(text, step.act.start))
            return not goes_on and not (step.is_next and shared) and 2 * shared <= matter
        return 3 * shared < 2 * matter
    mark = text[: step.act.start].rstrip()[-1:]
    if step.is_next or (mark == "、" and not LAST_JOINT & set(step.part.said.text)) or not before.leads_elsewhere:
        return False
    if step.fields and fields and not _near(step.fields) & fields and not shared:
        return True
    if step.fields & fields:
        return False
    return (
        step.opener.startswith(ANEW if mark not in "并且及" else OPENERS)
        and len(step.objects) > 1
        and not step.objects & told
    )


def _sentence_start(text: str, at: int) -> int:
    return max(text.rfind(stop, 0, at) for stop in STOPS) + 1


def _stop_before(text: str, start: int) -> str:
    return next((character for character in reversed(text[:start]) if character in STOPS), "")


def _pairs(text: str) -> frozenset[str]:
    """The pairs of characters but those of wide words: what a stretch is about, as far as no dictionary is needed."""
    return frozenset(text[i : i + 2] for i in range(len(text) - 1) if text[i : i + 2].isalnum()) - WIDE


def _near(fields: frozenset[str]) -> frozenset[str]:
    """The fields with those that one person often holds beside them."""
    return fields.union(*(pair for pair in NEAR if pair & fields))


@cache
def _fields() -> dict[str, frozenset[str]]:
    """The fields of work that a word tells."""
    found: dict[str, set[str]] = {}
    for name, listed in FIELDS_OF_WORK.items():
        for word in listed:
            found.setdefault(word, set()).add(name)
    return {word: frozenset(fields) for word, fields in found.items()}


@cache
def _field_words() -> Lexicon:
    return Lexicon(_fields())


def _fields_of(text: str) -> frozenset[str]:
    return frozenset(field for start, end in _field_words().spans(text) for field in _fields()[text[start:end]])
