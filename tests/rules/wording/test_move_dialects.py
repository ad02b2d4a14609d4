"""A move means the same however the file is written: keys, quotes, indentation, line ends, comments."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit.load import load
from jdkit.model.names import KEYS
from jdkit.model.position import Position
from jdkit.text import Source, parse
from tests.rules.wording.test_moves import comments, fixed

DUTIES = (
    "按规程受理客户诉求，每日80通以上",
    "具备较强的谈判能力",
    "盘点仓库",
    "不得将客户资料携出公司",
    "每月拜访客户20家以上",
    "熟悉海运出口流程，负责订舱和报关",
    "持有叉车证者优先",
)
KEY = {True: lambda key: KEYS[key][0], False: str}
QUOTED = {"": "{}", "'": "'{}'", '"': '"{}"'}


@st.composite
def dialects(draw: st.DrawFn) -> tuple[str, str]:
    """The same position written in some way, and a line of it that no move touches."""
    name = KEY[draw(st.booleans())]
    margin, end = draw(st.sampled_from(["", "  ", "    "])), draw(st.sampled_from(["\n", "\r\n"]))
    nested = margin or "  "
    mark = st.sampled_from(["", "  # 甲", " # 乙: [丙]"])
    lines = ["# 岗位", f"{name('duties')}:{draw(mark)}"]
    for duty in DUTIES:
        style = draw(st.sampled_from([*QUOTED, "what"]))
        if style == "what":
            lines.append(f"{margin}- {name('what')}: {duty}{draw(mark)}")
        else:
            lines.append(f"{margin}- {QUOTED[style].format(duty)}{draw(mark)}")
    untouched = f"{name('qualifications')}:{draw(mark)}"
    lines += ["", untouched, f"{nested}{name('education')}: 大专{draw(mark)}", "# 尾"]
    lines += draw(st.sampled_from([[], [f"{nested}{name('skills')}:{draw(mark)}"]]))
    text = draw(st.sampled_from(["", "\ufeff"])) + end.join(lines) + draw(st.sampled_from([end, ""]))
    return text, untouched + end


def sense(text: str) -> Any:
    """The file under English keys; a duty of nothing but what is done is its sentence."""
    data = load(parse(Source("x.yaml", text)), Position).data
    plain = [duty["what"] if isinstance(duty, dict) and set(duty) == {"what"} else duty for duty in data["duties"]]
    return data | {"duties": plain}


EXPECTED = {
    "duties": [
        {"what": "按规程受理客户诉求", "standards": ["每日80通以上"]},
        "盘点仓库",
        {"what": "拜访客户", "standards": ["每月拜访客户20家以上"]},
        "负责订舱和报关",
    ],
    "qualifications": {
        "education": "大专",
        "knowledge": ["熟悉海运出口流程"],
        "skills": ["具备较强的谈判能力"],
        "certificates": {"preferred": ["持有叉车证者优先"]},
    },
    "conduct": {"must_not": ["将客户资料携出公司"]},
}


@settings(max_examples=60, deadline=None)
@given(dialects())
def test_a_move_means_the_same_in_every_dialect(written: tuple[str, str]) -> None:
    text, untouched = written
    after = fixed(text)
    assert sense(after) == EXPECTED
    assert comments(after) == comments(text)
    assert untouched in after
    assert after.startswith("\ufeff") == text.startswith("\ufeff")
    assert after.count("\r\n") in (0, after.count("\n"))
    assert fixed(after) == after
