"""Documents on disk: names that are safe, and nothing overwritten by surprise."""

import sys
from pathlib import Path

import pytest

from jdkit.render import Batch, RenderError, documents
from jdkit.render.file_name import safe_stem
from tests.render.rendering import NAMES, render_input

AGENT = "header: {title: 客服专员, department: 客户服务部}"


def write(out: Path, *stems: str, formats: tuple[str, ...] = ("md",)) -> list[Path]:
    inputs = [render_input(AGENT, stem=stem, source_name=f"{i}/{stem}.yaml") for i, stem in enumerate(stems)]
    made = list(documents([Batch(inputs, None, NAMES)], formats, out))
    for one in made:
        one.write()
    return [one.path for one in made]


def test_one_file_a_post_and_format(tmp_path: Path) -> None:
    written = write(tmp_path / "new" / "folder", "agent", "客服", formats=("md", "html", "md"))
    assert [path.name for path in written] == ["agent.md", "agent.html", "客服.md", "客服.html"]
    assert sorted(path.name for path in (tmp_path / "new" / "folder").iterdir()) == sorted(p.name for p in written)


def test_documents_are_utf_8_with_plain_line_ends(tmp_path: Path) -> None:
    data = write(tmp_path, "agent", formats=("html",))[0].read_bytes()
    assert data.startswith(b"<!DOCTYPE html>\n")
    assert data.endswith(b"</html>\n")
    assert b"\r" not in data


@pytest.mark.parametrize(
    ("stem", "safe"),
    [
        ("agent.en", "agent.en"),
        ("客服专员", "客服专员"),
        ("../../etc/passwd", "_.._etc_passwd"),
        ("a\\b:c*?", "a_b_c__"),
        ("a\0b\n", "a_b_"),
        ("\u202egnp", "_gnp"),
        ("con", "_con"),
        ("LPT1.x", "_LPT1.x"),
        ("agent. .", "agent"),
        ("e\u0301", "\u00e9"),
        ("..", ""),
        ("职" * 200, "职" * 66),
    ],
)
def test_names_are_safe(stem: str, safe: str) -> None:
    assert safe_stem(stem) == safe


def test_a_stem_of_which_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        write(tmp_path / "out", "..")
    assert caught.value.arguments == {"stem": ".."}
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("first", "second"), [("agent", "agent"), ("Agent", "aGENT"), ("e\u0301", "\u00e9"), ("a:b", "a?b")]
)
def test_two_posts_never_share_a_file(tmp_path: Path, first: str, second: str) -> None:
    with pytest.raises(RenderError) as caught:
        write(tmp_path / "out", first, second)
    assert caught.value.key == "document.error.collision"
    assert caught.value.arguments["first"] == f"0/{first}.yaml"
    assert caught.value.arguments["second"] == f"1/{second}.yaml"
    assert not (tmp_path / "out").exists()


def test_an_unknown_format(tmp_path: Path) -> None:
    with pytest.raises(RenderError) as caught:
        write(tmp_path / "out", "agent", formats=("md", "odt"))
    assert caught.value.arguments == {"format": "odt", "known": ("md", "html", "docx", "pdf")}
    assert not (tmp_path / "out").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_a_link_in_the_folder_is_replaced_and_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text("mine", "utf-8")
    out = tmp_path / "out"
    out.mkdir()
    (out / "agent.md").symlink_to(outside)
    write(out, "agent")
    assert outside.read_text("utf-8") == "mine"
    assert not (out / "agent.md").is_symlink()
    assert (out / "agent.md").read_text("utf-8").startswith("# 客服专员")


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "agent.md").mkdir()
    with pytest.raises(RenderError) as caught:
        write(tmp_path, "agent")
    assert caught.value.key == "document.error.unwritable"
    assert [path.name for path in tmp_path.iterdir()] == ["agent.md"], "no temporary file stays behind"
