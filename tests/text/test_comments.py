"""Comments are found outside of scalars, and only there."""

from hypothesis import HealthCheck, given, settings

from jdkit.text import Comment, Source, parse
from jdkit.text.node import scalars
from tests.text.written import files


def comments_of(text: str) -> tuple[Comment, ...]:
    return parse(Source("x.yaml", text)).comments


def texts_of(text: str) -> list[str]:
    return [comment.text for comment in comments_of(text)]


def test_places() -> None:
    text = "# 一\r\n岗位: 客服 # 二\r\n  #三\r\n"
    first, second, third = comments_of(text)
    assert first == Comment(0, 3, "一", 1, True)
    assert (text[second.start : second.end], second.line, second.own_line) == ("# 二", 2, False)
    assert (text[third.start : third.end], third.text, third.own_line) == ("#三", "三", True)


def test_a_bom_is_nothing_before_a_comment() -> None:
    assert comments_of("\ufeff# 一\na: 1\n")[0] == Comment(1, 4, "一", 1, True)


def test_hash_signs_in_scalars_are_text() -> None:
    assert texts_of("a: b#c\nd: 'x # y'\ne: \"x # y\"\nf: |\n  # text\n  # more\ng: x\n  y#z\n") == []


def test_block_headers_and_ends() -> None:
    text = "a: | # head\n  text\n\n# after\nb: [1, # in list\n  2]\n# end"
    assert texts_of(text) == ["head", "after", "in list", "end"]


def test_between_anchor_and_value() -> None:
    assert texts_of("a: &x # why\n  b: 1\nc: *x # alias\n") == ["why", "alias"]


def test_files_without_content() -> None:
    assert texts_of("# only\n\n# this\n") == ["only", "this"]
    assert texts_of("") == []


def test_unreadable_files_and_second_documents_have_none() -> None:
    assert texts_of("a: [ # x\n") == []
    assert texts_of("a: 1 # x\n---\nb: 2 # y\n") == ["x"]


@settings(max_examples=300, deadline=None, suppress_health_check=list(HealthCheck))
@given(files())
def test_comments_lie_outside_of_scalars(text: str) -> None:
    document = parse(Source("x.yaml", text))
    quoted = [scalar for scalar in scalars(document.root) if scalar.style not in ("|", ">")]
    for comment in document.comments:
        assert text[comment.start] == "#"
        assert all(comment.end <= scalar.start or scalar.end <= comment.start for scalar in quoted)
