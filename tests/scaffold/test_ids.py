"""Ids of new posts are names of files that every system takes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdkit.check.cannot_run import CannotRun
from jdkit.scaffold.ids import safe_id


@pytest.mark.parametrize("name", ["clerk", "客服专员", "客服專員", "kf-005", "a_b.c", "10", "Müller", "console"])
def test_names_that_all_systems_take(name: str) -> None:
    assert safe_id(name) == unicodedata.normalize("NFC", name)


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("", "empty"),
        ("a/b", "separator"),
        ("a\\b", "separator"),
        ("../x", "separator"),
        ("客服 专员", "space"),
        ("客服\u3000专员", "space"),
        ("a:b", "character"),
        ("a\0b", "character"),
        ("a\u200bb", "character"),
        ("客服，专员", "character"),
        (".hidden", "edge"),
        ("..", "edge"),
        ("-x", "edge"),
        ("x.", "edge"),
        ("CON", "reserved"),
        ("nul.txt", "reserved"),
        ("Lpt1", "reserved"),
        ("jdkit", "reserved"),
        ("长" * 100, "long"),
    ],
)
def test_others_are_refused_with_a_reason(name: str, why: str) -> None:
    with pytest.raises(CannotRun) as refused:
        safe_id(name)
    assert refused.value.key == f"ui.new.id-{why}"


@given(st.text(max_size=20))
def test_what_is_accepted_is_one_name_in_one_form(name: str) -> None:
    try:
        own = safe_id(name)
    except CannotRun:
        return
    assert safe_id(own) == own
    assert not set(own) & set('/\\:*?"<>| \0\n')
    assert own.strip(".") != ""
