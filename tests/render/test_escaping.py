"""Values mean nothing but themselves, whatever characters they hold."""

from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from jdkit.render.escape import css_string, markdown
from tests.render.rendering import rendered

SPECIALS = [
    "a | b",
    "*强调* **更强** _下划线_ __init__ cost_centre",
    "`代码` ```",
    "<b>粗</b> <!-- 注 --> <https://example.org>",
    "[链接](https://example.org) ![图](x) [^1]",
    "# 标题",
    "C# 与 #",
    "1. 第一",
    "12) 第十二",
    "1.0 版",
    "- 条目",
    "+ 条目",
    "--- ",
    "===",
    "> 引用",
    "~~删除~~ ~~~",
    "&amp; &#35; AT&T",
    "$x$ 50$",
    r"路径 C:\temp\* \| \\",
    "【待填】",
    "第一行\n# 第二行\n- 第三行\n\n末行",
]
FRAMES = ["{}", "| 项目 | 内容 |\n| --- | --- |\n| x | {} |", "- {}", "### {}", "## 一、{}"]


def text_of(source: str) -> str:
    """What a reader sees of a document with one value: the last text of it."""
    inline = [token for token in MarkdownIt("gfm-like", {"linkify": False}).parse(source) if token.type == "inline"][-1]
    parts = []
    for child in inline.children or []:
        assert child.type in ("text", "text_special", "html_inline"), f"{child.type} in {source!r}"
        parts.append("\n" if child.content == "<br>" and child.type == "html_inline" else child.content)
    return "".join(parts).removeprefix("一、")


@pytest.mark.parametrize("frame", FRAMES)
@pytest.mark.parametrize("value", SPECIALS)
def test_markdown_reads_as_the_value(value: str, frame: str) -> None:
    assert text_of(frame.format(markdown(value))) == value.strip()


@given(st.text(st.sampled_from("ab*_`<>[]()#|\\&;!~$+-=.1 \n中，"), min_size=1))
def test_any_value_reads_as_itself(value: str) -> None:
    lines = [" ".join(line.split()) for line in value.strip().splitlines()]
    plain = "\n".join(lines)
    if plain.replace("\n", ""):
        assert text_of(f"| a | b |\n| --- | --- |\n| x | {markdown(plain)} |") == plain


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def test_html_in_values_stays_text(tmp_path: Path) -> None:
    title = '</title></style><script>alert("x")</script>'
    text = f"header: {{title: '{title}', department: '<img src=x onerror=y>'}}\nduties: ['a | b & <i>']"
    source = rendered(text, tmp_path, "html")
    reader = Reader()
    reader.feed(source)
    assert {"script", "img", "i"}.isdisjoint(reader.tags)
    assert "<script" not in source
    assert title in reader.text
    assert "a | b & <i>" in reader.text


def test_html_loads_nothing(tmp_path: Path) -> None:
    source = rendered("header: {title: 客服专员, department: 客服部}", tmp_path, "html")
    assert "default-src 'none'" in source
    assert not [word for word in ("http:", "https:", "url(", "@import", "<link", "<script", "src=") if word in source]


def test_style_sheet_strings_cannot_be_left() -> None:
    assert css_string('a"; } </style>\n\\') == "a\\22 \\3b  \\7d  \\3c \\2f style\\3e  \\5c "


def test_pipes_and_line_breaks_stay_in_their_cell(tmp_path: Path) -> None:
    text = 'header: {title: 客服|专员, department: "甲部\\n乙部"}'
    assert "| 职务名称 | 客服\\|专员 |" in rendered(text, tmp_path)
    assert "| 归属部门 | 甲部<br>乙部 |" in rendered(text, tmp_path)
