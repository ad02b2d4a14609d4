"""The PDF: read back with another library than the one that made it."""

import io
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from jdkit.messages import LANGUAGES, phrase
from jdkit.render import RenderError
from tests.render.rendering import HERE, full, made

LONG = "负责受理客户诉求并核对工单系统中的登记信息，" * 9


def read(data: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(data))


def text(data: bytes) -> str:
    return "".join("".join(page.extract_text().split()) for page in read(data).pages)


def fonts(data: bytes) -> list[dict[str, Any]]:
    found = {}
    for page in read(data).pages:
        for font in page["/Resources"].get("/Font", {}).values():  # type: ignore[union-attr,index]
            found[font.get_object()["/BaseFont"]] = font.get_object()["/DescendantFonts"][0].get_object()
    return list(found.values())


def test_text_stands_in_reading_order() -> None:
    found = text(made(full(), "pdf"))
    wanted = [
        "客服专员岗位说明书",
        "一、基本信息",
        "职务名称",
        "二、职务目标",
        "受理诉求",
        "接听来电",
        "六、职务权限",
        "签字确认",
        "王敏",
    ]
    places = [found.index(words) for words in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("language", LANGUAGES)
def test_fonts_are_embedded_and_subset(language: str) -> None:
    found = fonts(made(full(language), "pdf", language))
    assert len(found) == 2, "regular and a real bold"
    for font in found:
        assert font["/BaseFont"][7] == "+", "a subset has a prefix"
        assert {"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"])
    assert len(made(full(language), "pdf", language)) < 400_000


def test_no_font_of_the_machine_is_asked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "none"))
    assert all("NotoSansCJK" in font["/BaseFont"] for font in fonts(made(full(), "pdf")))


def test_title_language_and_outline() -> None:
    reader = read(made(full("zh-Hant"), "pdf", "zh-Hant"))
    assert reader.metadata is not None
    assert reader.metadata.title == "客服專員崗位說明書"
    assert reader.metadata.creation_date is None
    assert reader.trailer["/Root"]["/Lang"] == "zh-TW"  # type: ignore[index]
    assert "/StructTreeRoot" in reader.trailer["/Root"]  # type: ignore[operator]
    titles = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert titles[0] == "一、基本資訊" or titles[0] == "一、基本資料"
    assert titles[-1].endswith("簽字確認")


def test_the_same_input_gives_the_same_bytes() -> None:
    assert made(full(), "pdf") == made(full(), "pdf")


@pytest.mark.parametrize("rare", ["𠮷", "喆", "㛃", "堃", "犇", "龘", "镕", "衞", "≥", "【待填】"])
def test_rare_characters_are_there(rare: str) -> None:
    assert rare in text(made(f"header: {{title: {rare}, department: x}}", "pdf"))


def test_a_character_that_no_font_has_is_named() -> None:
    with pytest.raises(RenderError) as caught:
        made("header: {title: 客服😀𓀀, department: x}", "pdf")
    assert caught.value.arguments == {"source": "agent.yaml", "characters": ("😀（U+1F600）", "𓀀（U+13000）")}
    for language in LANGUAGES:
        assert "😀" in phrase(language, caught.value.key, caught.value.arguments)


def test_a_font_of_the_workspace_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "own.ttf").write_bytes(b"not a font")
    with pytest.raises(RenderError) as caught:
        made("header: {title: 客服, department: x}", "pdf", own=tmp_path)
    assert caught.value.key == "document.error.font"


@pytest.mark.parametrize(
    "markup", ["#panic()", "*a* _b_", "$x$", "= Heading", '"); #read("/etc/passwd")', "\\u{41}", "@ref", "<b>"]
)
def test_values_are_text(markup: str) -> None:
    found = text(made(f"header: {{title: x, department: '{markup}'}}", "pdf"))
    assert markup.replace(" ", "") in found


def test_a_long_position_loses_nothing() -> None:
    duties = "\n".join(f"  - {{keyword: 职责甲{i}乙, what: '{LONG}'}}" for i in range(40))
    data = made(f"header: {{title: 客服, department: x}}\nduties:\n{duties}", "pdf")
    found = text(data)
    assert len(read(data).pages) > 4
    assert all(f"职责甲{i}乙" in found for i in range(40))
    assert found.count("序号职责") == len(
        [p for p in read(data).pages if "职责甲" in "".join(p.extract_text().split())]
    )


def test_a_duty_longer_than_a_page_loses_nothing() -> None:
    tasks = ", ".join(f"第{i}项任务{LONG}" for i in range(60))
    found = text(made(f"header: {{title: 客服, department: x}}\nduties: [{{what: 受理, tasks: [{tasks}]}}]", "pdf"))
    assert all(f"第{i}项任务" in found for i in range(60))


def test_nothing_is_written_beside_the_data() -> None:
    before = set(HERE.iterdir())
    made(full(), "pdf")
    assert set(HERE.iterdir()) == before
