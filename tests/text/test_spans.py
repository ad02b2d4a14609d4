"""The slice of the file behind each character is that character, or the writing of it."""

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from jdkit.text import Document, Scalar, Source, parse
from jdkit.text.node import scalars
from jdkit.text.spans import as_written, read_again
from tests.text.written import files

BREAKS = "\n\r\x85\u2028\u2029"


def document_of(text: str) -> Document:
    return parse(Source("x.yaml", text))


def is_writing_of(piece: str, character: str, style: str) -> bool:
    if piece == character:
        return True
    if style == "'" and piece == "''":
        return character == "'"
    if style == '"' and piece.startswith("\\"):
        return bool(yaml.safe_load(f'"{piece}"') == character)
    blank = not piece.strip(" \t" + BREAKS) and any(sign in piece for sign in BREAKS)
    return blank and character in " \n\u2028\u2029"


def check(document: Document, scalar: Scalar) -> None:
    text, value = document.source.text, scalar.value or ""
    if as_written(text, scalar) is None:
        assert read_again(text, scalar) is not None or scalar.value is None
    last = scalar.start
    for index, character in enumerate(value):
        start, end = document.span(scalar, index, index + 1)
        assert last <= start < end
        assert is_writing_of(text[start:end], character, scalar.style), (text, value, index, text[start:end])
        last = end
    for index in range(len(value) + 1):
        start, end = document.span(scalar, index, index)
        assert start == end
        assert scalar.start <= start <= max(scalar.end, last)


@settings(max_examples=500, deadline=None, suppress_health_check=list(HealthCheck))
@given(files())
def test_every_character_has_its_piece(text: str) -> None:
    document = document_of(text)
    for scalar in scalars(document.root):
        check(document, scalar)


def test_the_strategy_writes_files_that_can_be_read() -> None:
    seen: list[bool] = []
    styles: set[str] = set()

    @settings(max_examples=300, deadline=None, database=None, derandomize=True, suppress_health_check=list(HealthCheck))
    @given(files())
    def count(text: str) -> None:
        root = document_of(text).root
        seen.append(root is not None)
        styles.update(scalar.style for scalar in scalars(root))

    count()
    assert sum(seen) > len(seen) // 2
    assert styles == {"", "'", '"', "|", ">"}


@pytest.mark.parametrize(
    ("text", "value", "part", "written"),
    [
        ("k: 负责招聘\n", "负责招聘", "招聘", "招聘"),
        ("\ufeffk: 负责招聘\n", "负责招聘", "招聘", "招聘"),
        ("k: '负责''招聘'''\n", "负责'招聘'", "'招", "''招"),
        ('k: "\\u8d1f责\\U00008D23\\x41😀"\n', "负责责A😀", "责A", "\\U00008D23\\x41"),
        ("k: 负责\n  招聘\n", "负责 招聘", "责 招", "责\n  招"),
        ("k: 负责\r\n\r\n  招聘\r\n", "负责\n招聘", "\n", "\r\n\r\n  "),
        ('k: "负责\\\r\n   招聘"\n', "负责招聘", "负责招聘", "负责\\\r\n   招聘"),
        ("k: |\n  负责\n   招聘\n\n", "负责\n 招聘\n", "责\n 招", "责\n   招"),
        ("k: |2-\n    负责\n  招聘\n", "  负责\n招聘", "  负", "  负"),
        ("k: >- # 说明\n  负责\n  招聘\n\n  和\n", "负责 招聘\n和", "聘\n和", "聘\n\n  和"),
        ("k: >\n  a\n    b\n  c\n", "a\n  b\nc\n", "\n  b", "\n    b"),
        ("k: |+\n  a\n\n\nz: 1\n", "a\n\n\n", "\n\n\n", "\n\n\n"),
        ("k: '\x85 a\u2028 b'\n", " a\u2028b", "a\u2028b", "a\u2028 b"),
    ],
)
def test_slices(text: str, value: str, part: str, written: str) -> None:
    document = document_of(text)
    scalar = document.node(("k",))
    assert isinstance(scalar, Scalar)
    assert scalar.value == value
    start, end = document.span(scalar, value.index(part), value.index(part) + len(part))
    assert text[start:end] == written


def test_empty_values_have_a_place() -> None:
    for text in ("k:\n", "k: ''\n", 'k: ""\n', "k: |\n\nn: 1\n", "k: ~\n"):
        document = document_of(text)
        scalar = document.node(("k",))
        assert isinstance(scalar, Scalar)
        start, end = document.span(scalar, 0, 0)
        assert start == end
        assert scalar.start <= start <= scalar.end


def test_a_value_that_cannot_be_traced_is_one_piece() -> None:
    document = document_of("k: 'it''s'\n")
    wrong = Scalar("else", 3, 10, "'")
    assert document.span(wrong, 1, 2) == (3, 10)
