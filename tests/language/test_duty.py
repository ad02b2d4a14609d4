"""What a duty is made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdkit.language.duty import parse
from jdkit.language.role import Role


def roles_of(text: str) -> list[Role]:
    return [part.role for part in parse(text).parts]


def acts_of(text: str) -> list[tuple[str, str]]:
    return [("+".join(v.text for v in act.verbs), act.object.text if act.object else "") for act in parse(text).acts]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("按照服务规程受理客户诉求，确保每件有答复", [Role.ACTION, Role.RESULT]),
        ("受理客户诉求，按服务规程", [Role.ACTION, Role.METHOD]),
        ("收到投诉后，按投诉处理流程登记", [Role.TRIGGER, Role.ACTION]),
        ("盘点库存，以便采购部补货", [Role.ACTION, Role.PURPOSE]),
        ("核对送货单，使账实相符，差错率为零", [Role.ACTION, Role.RESULT, Role.MEASURE]),
        ("办理入职手续，包括签订合同、建立档案", [Role.ACTION, Role.LISTING]),
        ("降低库存成本", [Role.ACTION]),
        ("分析库存结构，降低库存成本", [Role.ACTION, Role.RESULT]),
        ("为客户提供咨询服务", [Role.ACTION]),
    ],
)
def test_roles_of_clauses(text: str, roles: list[Role]) -> None:
    assert roles_of(text) == roles


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("负责登记、分派并跟踪客户投诉", [("登记+分派+跟踪", "客户投诉")]),
        ("采购办公用品并核对考勤", [("采购", "办公用品"), ("核对", "考勤")]),
        ("负责办公用品的采购、考勤统计", [("采购", "办公用品"), ("统计", "考勤")]),
        ("采购办公用品、劳保用品", [("采购", "办公用品、劳保用品")]),
        ("编写培训教材", [("编写", "培训教材")]),
        ("数据的整理、统计与分析", [("整理+统计+分析", "数据")]),
        ("接待来访客户并登记", [("接待+登记", "来访客户")]),
        ("为客户提供咨询服务", [("提供", "咨询服务")]),
        ("每月5日前提交报表", [("提交", "报表")]),
        ("评定设备等级", [("评定", "设备等级")]),
        ("客户投诉", []),
    ],
)
def test_acts(text: str, acts: list[tuple[str, str]]) -> None:
    assert acts_of(text) == acts


def test_the_governing_verb_and_its_object() -> None:
    (part,) = parse("负责登记、分派并跟踪客户投诉").parts
    assert (part.verb and part.verb.text, part.object and part.object.text) == ("登记", "客户投诉")
    assert part.acts[0].opener
    assert part.acts[0].opener.text == "负责"


@given(st.text(alphabet="负责登记并、和的客户投诉按照规程，；。 1.确保每月对为了等采购", max_size=40))
def test_spans_are_stretches_of_the_text(text: str) -> None:
    for part in parse(text).parts:
        pieces = [part.clause, part.said]
        for act in part.acts:
            pieces += [piece for piece in (act.opener, act.object, *act.verbs) if piece]
            assert text[act.start : act.end]
        assert all(text[piece.start : piece.end] == piece.text for piece in pieces)
