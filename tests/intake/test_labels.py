"""Labels are known by what they mean."""

import pytest

from jdkit.intake.labels import Labels, fields
from jdkit.intake.understand.fields import GROUPS, TAKES

LABELS = Labels()


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("岗 位 名 称", "header.title"),
        ("職稱", "header.title"),
        ("Job Title:", "header.title"),
        ("上級主管", "header.reports_to"),
        ("主要职责如下：", "duties"),
        ("二、任职资格（必备）", "qualifications"),
        ("資格條件", "qualifications"),
        ("岗位禁止\n行为", "conduct.must_not"),
        ("Duties and Responsibilities", "duties"),
    ],
)
def test_a_label_is_known_however_it_is_written(text: str, field: str) -> None:
    found = LABELS.find(text)
    assert found is not None
    assert found.field == field


@pytest.mark.parametrize(
    "text", ["校长", "财务部", "负责招聘工作", "登记来访人员", "5年以上", "人力资源部", "客服专员", "Sales"]
)
def test_a_value_is_no_label(text: str) -> None:
    assert LABELS.find(text) is None


def test_several_kinds_in_one_label_are_all_told() -> None:
    found = LABELS.find("专业、\n学历资格")
    assert found is not None
    assert set(found.fields) == {"qualifications.majors", "qualifications.education"}


def test_a_word_means_what_its_section_makes_it() -> None:
    in_duties, in_relations = LABELS.find("工作内容", "duties"), LABELS.find("工作内容", "relations")
    assert in_duties is not None
    assert in_relations is not None
    assert (in_duties.field, in_relations.field) == ("duties.what", "relations.about")


def test_a_workspace_adds_names() -> None:
    assert LABELS.find("工种") is None
    found = Labels({"header.title": ("工種",)}).find("工 种：")
    assert found is not None
    assert found.field == "header.title"


def test_every_field_of_the_table_has_a_home_or_is_kept_as_it_is() -> None:
    kept = {"document", "generic", "note", "standards", "management", "appointment", "table"}
    homeless = {field for field in fields() if field not in TAKES and field.partition(".")[0] not in {*GROUPS, *kept}}
    assert homeless == {
        "validity.revisions.version",
        "validity.revisions.date",
        "validity.revisions.by",
        "validity.revisions.reason",
    }
