"""Whole documents, as a reader would compare them: look at every difference before accepting it with --update."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from tests.conftest import Golden
from tests.render.rendering import HERE, rendered

POSITIONS = sorted((HERE / "positions").glob("*.yaml"))


def test_every_language_has_a_full_and_a_minimal_position() -> None:
    languages = ("en", "zh-Hans", "zh-Hant")
    assert [path.stem for path in POSITIONS] == [f"{size}.{name}" for size in ("full", "minimal") for name in languages]


@pytest.mark.parametrize("format", ["md", "html"])
@pytest.mark.parametrize("path", POSITIONS, ids=lambda path: path.stem)
def test_document(path: Path, format: str, tmp_path: Path, golden: Golden) -> None:
    language = path.stem.partition(".")[2]
    golden(f"golden/{path.stem}.{format}", rendered(path.read_text("utf-8"), tmp_path, format, language))


@pytest.mark.parametrize("path", POSITIONS, ids=lambda path: path.stem)
def test_markdown_is_made_of_headings_tables_and_lists(path: Path, tmp_path: Path) -> None:
    language = path.stem.partition(".")[2]
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(
        rendered(path.read_text("utf-8"), tmp_path, "md", language)
    )
    assert {"code_block", "fence", "html_block", "hr"}.isdisjoint(token.type for token in tokens)
    pipes = [t.content for t in tokens if t.type == "inline" and "|" in t.content]
    assert pipes == [], "a table that is not read as one shows its pipes"
    assert next(t.tag for t in tokens if t.type == "heading_open") == "h1"
