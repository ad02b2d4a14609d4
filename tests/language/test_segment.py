"""Segmentation, and that nobody pays for it without need."""

import subprocess
import sys

import pytest

from jdkit.language.segment import stands_alone, words_in


def test_words_cover_the_text_in_order() -> None:
    text = "必要时段，安排 2 人 值守\n及时登记"
    found = words_in(text)
    assert "".join(word.text for word in found) == text
    assert all(text[word.start : word.end] == word.text for word in found)


@pytest.mark.parametrize(
    ("word", "text", "alone"),
    [
        ("必要时", "必要时段安排人员值守", False),
        ("必要时", "必要时安排人员值守", True),
        ("定期", "办理定期存款", False),
        ("及时", "及时登记来访人员", True),
    ],
)
def test_whether_a_hit_is_part_of_another_word(word: str, text: str, alone: bool) -> None:
    start = text.index(word)
    assert stands_alone(text, start, start + len(word)) is alone


@pytest.mark.parametrize(("word", "verb"), [("整理", True), ("保洁", True), ("及时", False), ("满意度", False)])
def test_corrected_tags(word: str, verb: bool) -> None:
    (found,) = words_in(word)
    assert found.is_verb is verb


def test_reading_a_duty_loads_no_dictionary() -> None:
    script = "import sys, jdkit.language.duty as d; d.parse('负责登记客户投诉'); assert 'rjieba' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
