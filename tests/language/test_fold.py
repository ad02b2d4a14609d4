"""Folding keeps places: what is found in a folded text stands there in the text."""

from hypothesis import given
from hypothesis import strategies as st

from jdkit.language.fold import fold


@given(st.text())
def test_length_stays_and_folding_again_changes_nothing(text: str) -> None:
    folded = fold(text)
    assert len(folded) == len(text)
    assert fold(folded) == folded


def test_width_and_case() -> None:
    assert fold("ＨＲ　Ｂｐ（１）") == "hr bp(1)"
    assert fold("①客戶Ⅱ㈱İ") == "①客戶ⅱ㈱İ"
