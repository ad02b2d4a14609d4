"""``--add-ignores``: comments that hide what they name, and files that otherwise stay what they were."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jdkit.check.add_ignores import with_ignores
from jdkit.check.choice import Choice
from jdkit.check.directive import REFUSED
from jdkit.check.file import check_file
from jdkit.check.settings import Resolver, Settings
from jdkit.config import Config
from jdkit.text import parse, read_source
from tests.check.test_suppression import FAULTY, with_duties

TODAY = date(2026, 6, 30)
STRICT = Resolver(Config(), Choice(profile="strict")).settings_for("")
FEW = Resolver(Config(), Choice(select=("decoration", "missing-result", "unused-ignore"), profile="strict"))
MISTAKES = sorted((Path(__file__).parents[1] / "cli" / "mistakes").glob("*.yaml"))


def added(data: bytes, reason: str = "", using: Settings = STRICT) -> tuple[bytes, int]:
    """The file with comments for all that is found in it, and how many findings are left that comments may hide."""
    found = [d for d in check_file("a.yaml", data, using).diagnostics if d.holds_on(TODAY)]
    after = with_ignores("a.yaml", data, using, found, reason, TODAY).data
    left = [d for d in check_file("a.yaml", after, using).diagnostics if d.holds_on(TODAY) and d.rule not in REFUSED]
    return after, len(left)


def duties_of(data: bytes) -> str:
    return data.decode().partition("duties:\n")[2].partition("qualifications")[0]


@pytest.mark.parametrize(
    ("duties", "ignored"),
    [
        (
            "  - 认真登记诉求\n",
            "  - 认真登记诉求  # jdkit: ignore[decoration, missing-result]\n",
        ),
        (
            "  - 认真登记诉求   # 总部原文\n",
            "  - 认真登记诉求   # 总部原文  # jdkit: ignore[decoration, missing-result]\n",
        ),
        (
            "  - |\n    认真登记诉求\n",
            "  # jdkit: ignore[decoration, missing-result]\n  - |\n    认真登记诉求\n",
        ),
        (
            "  - 登记\n    客户诉求，认真答复\n",
            "  # jdkit: ignore[missing-result]\n  - 登记\n    客户诉求，认真答复  # jdkit: ignore[decoration]\n",
        ),
    ],
)
def test_where_comments_go(duties: str, ignored: str) -> None:
    after, left = added(with_duties(duties).encode(), using=FEW.settings_for(""))
    assert left == 0
    assert duties_of(after) == ignored


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_line_ends_and_byte_order_marks_stay(ends: str, mark: str) -> None:
    text = mark + with_duties(FAULTY).replace("relations:", "x-relations:").replace("\n", ends)
    after, left = added(text.encode(), "导入时已有")
    assert left == 0
    lines = after.decode().split(ends)
    assert lines[0] == f"{mark}# jdkit: ignore-file[missing-element] 导入时已有"
    kept = [line.partition("  # jdkit")[0] for line in lines if not line.startswith((f"{mark}#", "#"))]
    assert ends.join(kept) == text.removeprefix(mark)
    assert "\n" not in after.decode().replace(ends, "")


def test_what_a_file_lacks_goes_below_its_first_comments() -> None:
    text = "# 公司\n%YAML 1.1\n---\n# 说明\nkind: position\nheader: {title: 甲, department: 乙}\n"
    after, left = added(text.encode())
    assert left == 0
    assert after.decode().startswith("# 公司\n%YAML 1.1\n---\n# 说明\n# jdkit: ignore-file[missing-element")


def test_a_reason_may_hold_a_day() -> None:
    after, left = added(with_duties(FAULTY).encode(), "至2026-12-31\n改版时重写")
    assert left == 0
    assert "] 至2026-12-31 改版时重写\n" in after.decode()
    data = with_duties(FAULTY).encode()
    assert added(data, "至2026-01-01 早已过期")[0] == data


@pytest.mark.parametrize("reason", ["\x07", "a\u2028b: [", "# jdkit: ignore[x]"])
def test_a_reason_that_would_break_the_file_is_not_written(reason: str) -> None:
    data = with_duties(FAULTY).encode()
    after, _ = added(data, reason)
    assert parse(read_source("a.yaml", after)[0]).data == parse(read_source("a.yaml", data)[0]).data


def test_files_in_other_encodings_are_left_alone() -> None:
    for encoding in ("gbk", "utf-16"):
        data = with_duties(FAULTY).encode(encoding)
        assert added(data)[0] == data


def test_it_settles_at_once() -> None:
    once, _ = added(with_duties(FAULTY).encode())
    assert added(once) == (once, 0)


def holds(data: bytes) -> int:
    """The file's data is unchanged and no line of it is lost, whatever was in it. Gives how many findings are left."""
    after, left = added(data)
    before, again = (parse(read_source("a.yaml", one)[0]) for one in (data, after))
    assert again.data == before.data
    assert len(again.problems) == len(before.problems)
    if after != data:
        kept, lines = (one.removeprefix(b"\xef\xbb\xbf").split(b"\n") for one in (after, data))
        bare = (line.partition(b"# jdkit: ignore")[0].rstrip() for line in kept)
        assert [line for line in bare if line] == [line.rstrip() for line in lines if line.rstrip()]
        assert after.startswith(b"\xef\xbb\xbf") == data.startswith(b"\xef\xbb\xbf")
    return left


@pytest.mark.parametrize("file", MISTAKES, ids=lambda file: file.stem)
def test_no_mistake_is_made_worse(file: Path) -> None:
    holds(file.read_bytes())


WORDS = st.sampled_from(["认真登记诉求", "及时答复，等", "負責：其他", "# 注", "完成领导交办的其他工作", "'认真'"])


@st.composite
def duty(draw: st.DrawFn) -> str:
    """A duty in one of the styles of YAML."""
    words, more = draw(WORDS), draw(WORDS)
    return draw(
        st.sampled_from(
            [
                f"  - {words}\n",
                f"  - {words}  # {more}\n",
                f'  - "{words}\n    {more}"\n',
                f"  - '{words.replace(chr(39), '')}\n\n    {more.replace(chr(39), '')}'\n",
                f"  - |+\n    {words}\n    {more}\n\n",
                f"  - >-\n    {words}\n    {more}\n",
                f"  - {{what: {words.replace('# ', '')},\n     how: {more.replace('# ', '')}}}\n",
                f"  - what: >\n      {words}\n    how: {more}\n    tasks:\n    - {words}\n",
                f"  - &a{draw(st.integers(0, 99))} {words}\n",
            ]
        )
    )


@settings(deadline=None, max_examples=40)
@given(st.lists(duty(), min_size=1, max_size=5), st.sampled_from(["\n", "\r\n"]), st.sampled_from(["", "\ufeff"]))
def test_whatever_style_duties_are_in(duties: list[str], ends: str, mark: str) -> None:
    text = mark + with_duties("".join(duties)).replace("\n", ends)
    assert holds(text.encode()) == 0
