"""Numbers and quantities as people write them."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdkit.language.numerals import Kind, number, quantities


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("80", "80"),
        ("３,０００", "3000"),
        ("1.5 亿", "150000000"),
        ("三百二十", "320"),
        ("十二", "12"),
        ("三百万", "3000000"),
        ("一千零五", "1005"),
        ("二〇二六", "2026"),
        ("两千", "2000"),
        ("半", "0.5"),
    ],
)
def test_numbers(text: str, value: str) -> None:
    assert number(text) == Decimal(value)


@pytest.mark.parametrize("text", ["", "若干", "第三", "3-5", "线"])
def test_what_is_no_number(text: str) -> None:
    assert number(text) is None


@pytest.mark.parametrize(
    ("text", "found", "kind", "value"),
    [
        ("合格率达九成五", "九成五", Kind.SHARE, "0.95"),
        ("合格率达９５％", "９５％", Kind.SHARE, "0.95"),
        ("合格率达百分之九十五", "百分之九十五", Kind.SHARE, "0.95"),
        ("差错率千分之三以下", "千分之三", Kind.SHARE, "0.003"),
        ("复购客户过半", "过半", Kind.SHARE, "0.5"),
        ("会员翻一番", "翻一番", Kind.MULTIPLE, "2"),
        ("差错率为零", "为零", Kind.NONE, "0"),
        ("做到零差错", "零差错", Kind.NONE, "0"),
        ("受理诉求 80 通", "80 通", Kind.COUNT, "80"),
        ("募得三百万元", "三百万元", Kind.MONEY, "3000000"),
        ("收文后六日内函复", "六日", Kind.TIME, "6"),
        ("3个工作日内答复", "3个工作日", Kind.TIME, "3"),
    ],
)
def test_quantities(text: str, found: str, kind: Kind, value: str) -> None:
    (quantity,) = quantities(text)
    assert (quantity.text, quantity.kind, quantity.value) == (found, kind, Decimal(value))
    assert text[quantity.start : quantity.end] == found


@pytest.mark.parametrize(
    "text", ["核算成本", "接听 400 电话", "处理一线反馈", "办理三包手续", "统筹一体化平台", "购置大型设备"]
)
def test_figures_that_name_things_are_no_quantities(text: str) -> None:
    assert quantities(text) == ()


@given(st.integers(0, 10**8))
def test_a_number_is_read_as_it_is_written_with_either_digits(value: int) -> None:
    wide = str(value).translate(str.maketrans("0123456789", "０１２３４５６７８９"))
    assert number(wide) == number(f"{value:,}") == value


@given(st.text(alphabet="一二三十百千万亿零半0123５%成倍翻番过元件天个 ，", max_size=20))
def test_any_mixture_is_read_without_an_error(text: str) -> None:
    for quantity in quantities(text):
        assert text[quantity.start : quantity.end] == quantity.text
