"""Two or more separate duties in one item: 负责客服人员排班；组织月度技能考试，并编写培训教材.

S1: one simple sentence for each duty; separate duties cannot be weighed, assigned or appraised as one. Marked is the
whole item. A part counts as a duty of its own where it begins with an action on an object that the parts before it do
not mention, and neither how, purpose nor result of them is.
Not meant: a chain of steps on one object (登记、分派并跟踪投诉), a step and its record (盘点库存，编制盘点表).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, sentences, without_label
from jdkit.language.lexicon import words
from jdkit.language.pattern import Pattern
from jdkit.language.verbs import verbs
from jdkit.rule import Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.catch_all_duty import catch_all_spans
from jdkit.rules.wording.parts import outside, texts_in
from jdkit.rules.wording.qualification_as_duty import qualification_spans
from jdkit.rules.wording.requirement_as_duty import conduct_spans

FIELDS = frozenset({Field.ACTION})
CONJUNCTIONS = Pattern(
    r"(?:并且?|及|以及|同时|另外?|此外|还|也|再|且|能够?|需要?|须|应当?|认真|积极|主动|努力|及时|定期"
    r"|按时|严格|妥善|有效|切实|每[日天周月季年]|日常)+"
)
SERVES = words("""
# Begin the how, the purpose or the result of what stands before.
按 依 根据 遵循 遵照 通过 利用 运用 使用 采用 结合 针对 对于 凭 以 为 使 让 令 从而 进而 避免 防止 确保 保证
保障 保持 达到 达成 实现 做到 提高 提升 促进 降低 减少 增加 增强
改善 满足 推动 包括 包含 如 例如 即 其中 作为 在 当 若 不 无 要求 必须 务必
# Begin a step that follows from it.
反馈 汇报 上报 报告 报送 报 登记 记录 做好记录 做好登记 存档 归档 跟踪 跟进 提交 递交 提出 给出 给予 解决 处理
形成 出具 送 交 呈 转 抄送 告知 通知 回复 答复 张贴 公布 印发 收回 发现 遇到 确认 核对 直至 最终
优化 改进 完善 持续 协调解决 更新 分析 总结
""")
MOMENT = Pattern(r"[^，,；;。]{0,12}(?:时|后|前|的话)(?:[，,]|$)", words("时 后 前 的话"))
JOINED_WITHIN = Pattern(
    r"(?<=\w)(?:及|并|以及|同时|且|另)(?=负责|协助|参与|组织|兼管|主持|承担)",
    words("及 并 同时 且 另"),
    words("负责 协助 参与 组织 兼管 主持 承担"),
)
OWN_OPENER = words("负责 协助 参与 组织 主持 兼管 兼任 兼 承担 领导 带领 统筹 分管 主导 牵头 管理")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a clause, with the places of the clause and of its sentence."""

    text: str
    clause: tuple[int, int]
    sentence: int


def _objects(text: str) -> set[str]:
    """The pairs of characters that are left when the verbs are taken out."""
    rest = verbs().struck_from(text)
    return {rest[i : i + 2] for i in range(len(rest) - 1) if rest[i : i + 2].isalnum()}


def _parts(text: str) -> Iterator[Part]:
    for sentence in sentences(text):
        for clause in clauses(sentence.text):
            placed = Clause(clause.text, sentence.start + clause.start)
            for part in JOINED_WITHIN.split(without_label(placed).text):
                yield Part(part, placed.span, sentence.start)


def _says_a_duty(said: str) -> bool:
    return verbs().found_in(said) and not said.startswith(SERVES) and not MOMENT.match(said)


def duties_in(text: str) -> int:
    """How many duties a text in simplified script puts together: one, where it has but one part."""
    parts = tuple(_parts(text))
    if len(parts) < 2:
        return 1
    passed_over = (*qualification_spans(text), *conduct_spans(text), *catch_all_spans(text))
    count, before, sentence = 0, set[str](), -1
    for part in parts:
        said = CONJUNCTIONS.compiled.sub("", part.text, count=1)
        if not _says_a_duty(said) or not outside((part.clause,), passed_over):
            continue
        objects, opens = _objects(said), said.startswith(OWN_OPENER)
        begins_sentence, sentence = part.sentence != sentence, part.sentence
        anew = begins_sentence and opens and 2 * len(objects & before) <= len(objects)
        if not count or anew or ((begins_sentence or opens) and not objects & before):
            count += 1
        before |= objects
    return count


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
