"""What moves with what, and what stays where it is."""

import pytest

from jdkit.order import Keys, arrange_file


def arranged(text: str, keys: Keys = Keys.EN) -> str:
    found = arrange_file("x.yaml", text.encode(), keys)
    assert not found.faulty
    assert found.kept
    assert arrange_file("x.yaml", found.data, keys).data == found.data
    return found.data.decode()


def test_comments_above_a_key_go_with_it_and_those_apart_stay_with_what_is_above() -> None:
    text = "id: a\n# apart\n\n# of kind\n# also\nkind: position\n# end\n"
    assert arranged(text) == "# of kind\n# also\nkind: position\n\nid: a\n# apart\n# end\n"


def test_a_comment_indented_deeper_belongs_to_what_is_above() -> None:
    text = "id: a   # long\n        # comment\nkind: position\n"
    assert arranged(text) == "kind: position\nid: a   # long\n        # comment\n"


def test_the_top_of_the_file_stays_at_the_top() -> None:
    text = "%YAML 1.1\n---\n# title\n\n# yaml-language-server: $schema=x\n# of id\nid: a\nkind: position\n"
    expected = "%YAML 1.1\n---\n# title\n\n# yaml-language-server: $schema=x\nkind: position\n# of id\nid: a\n"
    assert arranged(text) == expected


def test_blank_lines_go_with_what_they_set_apart() -> None:
    text = "duties:\n  - 核对\n\nheader:\n  title: a\nkind: position\n"
    assert arranged(text) == "kind: position\n\nheader:\n  title: a\nduties:\n  - 核对\n"


def test_unknown_keys_follow_in_their_own_order_and_x_keys_are_last() -> None:
    text = "x-b: 1\nzeta: 1\nx-a: 1\nalpha: 1\nid: a\n"
    assert arranged(text) == "id: a\nzeta: 1\nalpha: 1\nx-b: 1\nx-a: 1\n"


def test_a_comment_that_would_stand_behind_a_dash_goes_above_it() -> None:
    text = "duties:\n  - how: b\n    # of what\n    what: a\n"
    assert arranged(text) == "duties:\n  # of what\n  - what: a\n    how: b\n"


def test_lists_in_the_column_of_their_key() -> None:
    text = "duties:\n- how: b\n  what: a\n# second\n-   how: d\n    what: c\nkind: position\n"
    assert arranged(text) == "kind: position\nduties:\n- what: a\n  how: b\n# second\n-   what: c\n    how: d\n"


def test_texts_of_several_lines_move_whole() -> None:
    text = "purpose:\n  what: |+\n    # no comment\n\n  why: >-\n    a\n\n    b\n  within: 'x\n\n    y'\n"
    expected = "purpose:\n  why: >-\n    a\n\n    b\n  within: 'x\n\n    y'\n  what: |+\n    # no comment\n\n"
    assert arranged(text) in (text, expected)


def test_a_file_that_ends_without_a_line_end() -> None:
    assert arranged("id: a\nkind: position") == "kind: position\nid: a\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("header: {department: b , title: a}  # c\n", "header: {title: a , department: b}  # c\n"),
        ('header: {"department":"b","title":"a"}\n', 'header: {"title":"a","department":"b"}\n'),
        (
            "header: {department: b, aliases: [c, d], title: a}\n",
            "header: {title: a, aliases: [c, d], department: b}\n",
        ),
    ],
)
def test_one_line_in_braces(text: str, expected: str) -> None:
    assert arranged(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "header: {department: b,\n  title: a}\n",
        "header: { department: b, title: , code: }\n",
        "environment: {tools: [a], place: b, 地点: c}\n",
        "custom: {b: 1, a: {id: 1, kind: 2}}\n",
        "header:\n  ? department\n  : b\n  ? title\n  : a\n",
        "- id: a\n  kind: b\n",
    ],
)
def test_what_is_left_as_it_is(text: str) -> None:
    found = arrange_file("x.yaml", text.encode(), Keys.EN)
    assert found.data == text.encode()


def test_keys_on_several_lines_in_braces_are_spelled_all_the_same() -> None:
    assert arranged('header: {"部门": b, # c\n  职务: a}\n') == 'header: {"department": b, # c\n  title: a}\n'


def test_quoted_keys_keep_their_quotes() -> None:
    assert arranged("'职责': 核对\n\"kind\": position\n", Keys.ZH) == "\"类型\": position\n'职责': 核对\n"


def test_an_alias_stays_behind_its_anchor() -> None:
    text = "duties: &all\n  - how: b\n    what: a\nconduct: {must: [a]}\nheader: *all\nkind: position\n"
    assert arranged(text) == text.replace("- how: b\n    what: a", "- what: a\n    how: b")


def test_an_anchor_may_move_forward() -> None:
    text = "duties: *all\npurpose: &all 核对\n"
    assert arrange_file("x.yaml", text.encode(), Keys.EN).faulty
    assert arranged("purpose: &all 核对\nduties: *all\nkind: position\n").startswith("kind")


def test_merge_keys_stay_first() -> None:
    text = "x-base: &base {department: a}\nheader:\n  title: b\n  <<: *base\n"
    assert arranged(text) == "x-base: &base {department: a}\nheader:\n  <<: *base\n  title: b\n"


def test_the_script_of_chinese_keys_is_that_of_the_values() -> None:
    assert arranged("duties: 登記來訪人員\n", Keys.ZH) == "職責: 登記來訪人員\n"
    assert arranged("language: zh-Hant\nduties: a\n", Keys.ZH) == "語言: zh-Hant\n職責: a\n"
    assert arranged("language: en\nduties: a\n", Keys.ZH) == "语言: en\n职责: a\n"


def test_a_move_that_would_change_a_value_is_refused() -> None:
    text = "duties: a\npurpose: |\n  no line end"
    found = arrange_file("x.yaml", text.encode(), Keys.EN)
    assert not found.kept
    assert found.data == text.encode()
