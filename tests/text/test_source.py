import pytest

from jdkit.text.source import Position, Source


def places(text: str) -> list[Position]:
    source = Source("a.yaml", text)
    return [source.position(offset) for offset in range(len(text) + 1)]


def test_columns_count_code_points_from_one() -> None:
    assert places("职𠮷a") == [(1, 1), (1, 2), (1, 3), (1, 4)]


def test_lines_end_at_lf_crlf_and_cr() -> None:
    source = Source("a.yaml", "a\nb\r\nc\rd")
    assert [source.line(n) for n in range(1, source.line_count + 1)] == ["a", "b", "c", "d"]
    assert [source.line_start(n) for n in range(1, 5)] == [0, 2, 5, 7]


@pytest.mark.parametrize("char", ["\u0085", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c"])
def test_no_other_character_ends_a_line(char: str) -> None:
    source = Source("a.yaml", f"a{char}b\nc")
    assert source.line(1) == f"a{char}b"
    assert source.position(4) == (2, 1)


def test_the_line_feed_of_crlf_belongs_to_its_line() -> None:
    assert places("a\r\nb") == [(1, 1), (1, 2), (1, 3), (2, 1), (2, 2)]


def test_a_bom_has_an_offset_but_no_column() -> None:
    source = Source("a.yaml", "\ufeffab\ncd")
    assert [source.position(n) for n in (0, 1, 2, 4)] == [(1, 1), (1, 1), (1, 2), (2, 1)]
    assert source.line(1) == "ab"
    assert source.line_start(1) == 0


def test_a_final_line_end_opens_an_empty_line() -> None:
    source = Source("a.yaml", "a\n")
    assert source.line_count == 2
    assert source.line(2) == ""
    assert source.position(2) == (2, 1)


def test_offsets_outside_the_text_go_to_its_ends() -> None:
    source = Source("a.yaml", "ab")
    assert source.position(-1) == (1, 1)
    assert source.position(99) == (1, 3)
    assert Source("e.yaml", "").position(0) == (1, 1)


@pytest.mark.parametrize("number", [0, -1, 3])
def test_lines_that_are_not_there(number: int) -> None:
    with pytest.raises(IndexError):
        Source("a.yaml", "a\nb").line(number)


def test_sources_are_equal_by_what_they_hold() -> None:
    assert Source("a", "x") == Source("a", "x")
    assert hash(Source("a", "x")) == hash(Source("a", "x"))
