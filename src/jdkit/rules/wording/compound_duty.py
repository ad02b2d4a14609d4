"""Two or more separate duties in one item: 负责客服人员排班；组织月度技能考试，并编写培训教材.

S1: one simple sentence for each duty; separate duties cannot be weighed, assigned or appraised as one. Marked is the
whole item. An action counts as a duty of its own where it stands in a sentence of its own or opens anew (负责, 协助,
参与), on an object that the actions before it do not mention, and is neither how, purpose, result nor next step of
them.
Not meant: a chain of steps on one object (登记、分派并跟踪投诉), a step and its record (盘点库存，编制盘点表).
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule, Text
from jdkit.rules.wording.decoration import decoration_spans
from jdkit.rules.wording.no_action import has_action
from jdkit.rules.wording.separate import separate_duties
from jdkit.rules.wording.unassessable import demanded_spans
from jdkit.rules.wording.vague_term import open_spans

FIELDS = frozenset({Field.ACTION})


def check(page: Page, options: Options) -> Iterator[Finding]:
    from jdkit.rules.wording.moves.to_tasks import split_into_tasks

    for text in page.passage(FIELDS).texts:
        duties = separate_duties(text.simplified)
        if len(duties) > 1:
            mended = split_into_tasks(page, text, len(duties))
            suggestion = mended.suggestion or _split(text, duties)
            yield Finding(text.path, args={"count": len(duties)}, suggestion=suggestion, fix=mended.fix)


def _split(text: Text, duties: tuple[Clause, ...]) -> str | None:
    """The duties one by one, where each can stand alone and no rule would mark it."""
    for duty in duties:
        said = duty.text
        if len(said) < 4 or not has_action(said) or open_spans(said) or decoration_spans(said) or demanded_spans(said):
            return None
    return " / ".join(text.value[slice(*duty.span)] for duty in duties)


RULE = Rule(
    name="compound-duty",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S1",),
    faulty=(
        "⟦负责保安排班；组织消防演练⟧",
        "⟦編製採購預算，負責宿舍分配⟧",
        "⟦维护考勤系统。采购办公用品⟧",
        "⟦会员档案归档与门店消防巡查⟧",
        "⟦编制月度排班表；做好包间的清洁消毒⟧",
    ),
    faultless=(
        "登记、分派并跟踪客户投诉",
        "盘点库存商品，编制盘点表",
        "核对送货单，确保账实相符",
        "采购办公用品、劳保用品",
        "按照排班表安排值守；临时缺员时调整排班表",
        "与生产部核对工单，安排发货",
        "办理入职手续，包括签订合同、建立档案；核对证件",
        "负责物流合同的审核、签订、归档",
        "统计各班组工时，编制考勤月报",
    ),
    check=check,
)
