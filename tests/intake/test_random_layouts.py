"""A known post in a random layout comes back as that post."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.intake.build import C, P, T, docx_of
from tests.intake.reading import posts_in, unaccounted

TITLES = ("客服专员", "仓库主管", "财务经理", "总 经 理", "行政助理")
DEPARTMENTS = ("客户服务部", "物流部", "财务部", "总经办")
SUPERIORS = ("客服组长", "总经理", "运营总监")
DUTIES = (
    "受理客户来电并登记工单",
    "核对供应商发票",
    "编制月度报表",
    "盘点仓库物料",
    "安排班次并公布",
    "回访客户并记录意见",
    "归档合同",
)
EDUCATION = ("大专及以上", "本科", "高中以上")
EXPERIENCE = ("2年以上客服经验", "三年以上仓储管理经验", "1年以上相关工作经历")
NUMBERS = ("{n}、", "{n}. ", "（{n}）", "({n})", "{n}）", "● ", "")
NAMES = {
    "title": ("岗位名称", "职务名称", "職稱", "岗 位\n名 称", "职位名称：", "Job Title"),
    "department": ("所属部门", "部门", "所在部门：", "隸屬部門", "Department"),
    "superior": ("直接上级", "汇报对象", "直屬主管", "上级主管：", "Reports to"),
    "duties": ("岗位职责", "主要工作职责：", "一、工作內容", "职责描述如下：", "Responsibilities"),
    "qualifications": ("任职资格", "任职要求：", "二、資格條件", "Requirements"),
    "education": ("学历", "学历要求", "學歷", "教育背景"),
    "experience": ("工作经验", "经验要求", "工作經歷"),
}


@st.composite
def posts(draw: st.DrawFn) -> dict[str, Any]:
    return {
        "title": draw(st.sampled_from(TITLES)),
        "department": draw(st.sampled_from(DEPARTMENTS)),
        "superior": draw(st.sampled_from(SUPERIORS)),
        "duties": draw(st.lists(st.sampled_from(DUTIES), min_size=1, max_size=6, unique=True)),
        "education": draw(st.sampled_from(EDUCATION)),
        "experience": draw(st.sampled_from(EXPERIENCE)),
    }


@st.composite
def labels(draw: st.DrawFn) -> dict[str, str]:
    return {key: draw(st.sampled_from(names)) for key, names in NAMES.items()}


def _list(post: dict[str, Any], number: str) -> str:
    return "\n".join(number.format(n=n) + duty for n, duty in enumerate(post["duties"], 1))


def _beside(post: dict[str, Any], name: dict[str, str], number: str, width: int) -> list[Any]:
    """Labels beside their values, two pairs a row."""
    return [
        T(
            [
                [name["title"], C(post["title"], width), name["department"], post["department"]],
                [name["superior"], C(post["superior"], width + 2)],
                [name["duties"], C(_list(post, number), width + 2)],
                [C(name["qualifications"], width + 3)],
                [name["education"], C(post["education"], width + 2)],
                [name["experience"], C(post["experience"], width + 2)],
            ]
        )
    ]


def _banners(post: dict[str, Any], name: dict[str, str], number: str, width: int) -> list[Any]:
    """Labels above their values, duties a row each under their own labels."""
    whole = width + 2
    duties = [[str(n), C(duty, whole - 1)] for n, duty in enumerate(post["duties"], 1)]
    return [
        P("岗位说明书"),
        T(
            [
                [C(name["title"], width), name["department"], name["superior"]],
                [C(post["title"], width), post["department"], post["superior"]],
                [C(name["duties"], whole)],
                ["序号", C("职责内容", whole - 1)],
                *duties,
                [C(name["qualifications"], whole)],
                [name["education"], C(post["education"], whole - 1)],
                [name["experience"], C(post["experience"], whole - 1)],
            ]
        ),
    ]


def _pillars(post: dict[str, Any], name: dict[str, str], number: str, width: int) -> list[Any]:
    """Sections in cells that span the rows beside them."""
    duties = [[C(number.format(n=n) + duty, width + 1)] for n, duty in enumerate(post["duties"], 1)]
    duties[0].insert(0, C(name["duties"], 1, len(duties)))
    return [
        T(
            [
                [C("基本信息", 1, 3), name["title"], C(post["title"], width)],
                [name["department"], C(post["department"], width)],
                [name["superior"], C(post["superior"], width)],
                *duties,
                [C(name["qualifications"], 1, 2), name["education"], C(post["education"], width)],
                [name["experience"], C(post["experience"], width)],
            ]
        )
    ]


def _paragraphs(post: dict[str, Any], name: dict[str, str], number: str, width: int) -> list[Any]:
    """No table at all."""

    def said(key: str, value: str) -> str:
        return f"{name[key].replace(chr(10), '').rstrip('：')}：{value}"

    head = [said("title", post["title"]), said("department", post["department"]), said("superior", post["superior"])]
    tail = [said("education", post["education"]), said("experience", post["experience"])]
    return [*head, P(name["duties"]), *_list(post, number).split("\n"), P(name["qualifications"]), *tail]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    post=posts(),
    name=labels(),
    number=st.sampled_from(NUMBERS),
    width=st.integers(1, 3),
    layout=st.sampled_from([_beside, _banners, _pillars, _paragraphs]),
)
def test_a_known_post_comes_back(
    post: dict[str, Any], name: dict[str, str], number: str, width: int, layout: Any
) -> None:
    data = docx_of(*layout(post, name, number, width))
    (found,) = posts_in("post.docx", data)
    header = found["header"]
    assert (header["title"], header["department"]) == (post["title"].replace(" ", ""), post["department"])
    assert header["reports_to"] == {"external": post["superior"]}
    assert found["duties"] == post["duties"]
    assert found["qualifications"] == {"education": post["education"], "experience": post["experience"]}
    assert "unmapped" not in found
    assert unaccounted("post.docx", data) == []
