"""Work listed among the qualifications: 负责门店排班; 完成销售目标.

S0 and S1 keep the two apart: qualifications say who suits the post, duties what the post does. Marked is an entry that
opens with a verb that takes on work and says nothing of the person.
Not meant: work as the matter of an ability or an experience (独立完成审计底稿的能力, 负责过大型项目者优先), training
that is to be passed (完成岗前培训), conditions of work (配合轮班).
"""

from collections.abc import Iterator

from jdkit.diagnostic import Severity
from jdkit.language.clauses import Clause, clauses, without_label
from jdkit.language.lexicon import any_of, words
from jdkit.language.pattern import Pattern
from jdkit.rule import CHINESE, Family, Field, Finding, Options, Page, Rule
from jdkit.rules.wording.lexicons.person import KNOWLEDGE, POSSESSED, SHIFTS, TRAITS, WANTED

FIELDS = frozenset({Field.QUALIFICATION})
UNDERTAKEN = words("""
# Take on work, where an entry begins with them.
负责 协助 完成 组织 主持 编制 制定 制订 受理 办理 统筹 牵头 承担 参与 监督 跟进 落实 审核
拟定 拟订 起草 汇总 撰写 接听 接待 登记 回访 盘点 采购 维护
""")
ATTAINED = words("培训 学业 学历 学位 课程 教育 实习 考试 考核 体检 学分 认证 年以上 过 者 历练 资历 经历 方法 流程")
OPENING = Pattern(rf"{any_of(UNDERTAKEN)}(?!过|人|制|心|任|的)[\u4e00-\u9fff]{{2}}", UNDERTAKEN)
OF_THE_PERSON = Pattern(rf"{any_of((*POSSESSED, *TRAITS, *WANTED, *SHIFTS, *ATTAINED))}|{any_of(KNOWLEDGE)}$")


def duties_in(text: str) -> Iterator[Clause]:
    """The clauses of an entry in simplified script that say work of the post."""
    whole = clauses(text)
    if whole and not any(OF_THE_PERSON.search(clause.text) for clause in whole):
        first = without_label(whole[0])
        if OPENING.match(first.text):
            yield Clause(text[first.start : whole[-1].end], first.start)


def check(page: Page, options: Options) -> Iterator[Finding]:
    for text in page.passage(FIELDS).texts_with((OPENING,)):
        for clause in duties_in(text.simplified):
            yield Finding(text.path, clause.span, args={"words": text.value[slice(*clause.span)]})


RULE = Rule(
    name="duty-as-qualification",
    family=Family.WORDING,
    severity=Severity.WARNING,
    languages=CHINESE,
    sources=("S0", "S1"),
    faulty=(
        "qualifications:\n  education: 大专\n  other: [⟦负责门店排班⟧]\n",
        "qualifications:\n  skills: [⟦完成年度销售目标⟧, 会驾驶叉车]\n",
        "qualifications:\n  education: 大專\n  other:\n    - ⟦協助主管編製週報，彙整門市資料⟧\n",
        "qualifications:\n  other: [⟦接听客户来电并登记诉求⟧]\n",
    ),
    faultless=(
        "qualifications:\n  experience: [负责过大型展会布展, 两年以上门店排班经验]\n",
        "qualifications:\n  skills: [独立完成审计底稿的能力, 编制全面预算的方法]\n",
        "qualifications:\n  training: [完成新员工岗前培训]\n  other: [負責任, 配合輪班]\n",
        "qualifications:\n  knowledge: [采购流程, 设备维护知识]\n",
        "负责门店排班",
    ),
    check=check,
)
