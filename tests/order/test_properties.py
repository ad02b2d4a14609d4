"""Whatever a file looks like: putting it in order changes nothing but the order."""

import re
from collections import Counter
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from jdkit.load import load
from jdkit.model.names import KEYS
from jdkit.model.position import Position
from jdkit.model.shape import keys_of, names_of
from jdkit.order import Keys, arrange_file
from jdkit.order.file import ABOUT_ONE_VALUE
from jdkit.text import Document, Mapping, Scalar, parse, read_source
from tests.order.positions import positions

many = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def read(data: bytes) -> Document:
    return parse(read_source("x.yaml", data)[0])


def is_sound(document: Document) -> bool:
    return all(problem.code in ABOUT_ONE_VALUE for problem in document.problems)


def in_english(document: Document) -> Any:
    loaded = load(document, Position)
    return loaded.data, sorted(str(problem.args) for problem in loaded.problems)


def values(document: Document) -> Counter[str]:
    """The values as they are written. Keys are left out, for their spelling may change."""
    waiting, found = [document.root], Counter[str]()
    while waiting:
        node = waiting.pop()
        if isinstance(node, Scalar):
            found[document.source.text[node.start : node.end]] += 1
        elif node is not None:
            waiting += [value for _, value in node.pairs] if isinstance(node, Mapping) else node.items
    return found


def comments(document: Document) -> Counter[str]:
    return Counter(comment.text for comment in document.comments)


@many
@given(positions(), st.sampled_from(Keys))
def test_nothing_but_the_order_changes(text: str, keys: Keys) -> None:
    data = text.encode()
    before = read(data)
    arranged = arrange_file("x.yaml", data, keys)
    assert arranged.faulty != is_sound(before)
    if arranged.faulty:
        assert arranged.data == data
        return
    after = read(arranged.data)
    assert in_english(before)[0] == in_english(after)[0]
    assert comments(before) == comments(after)
    if arranged.kept:
        assert values(before) == values(after)
    else:
        assert text[-1] not in "\r\n", "only a text that ends without a line end may be impossible to move"


@many
@given(positions(), st.sampled_from(Keys))
def test_twice_is_once(text: str, keys: Keys) -> None:
    once = arrange_file("x.yaml", text.encode(), keys)
    assert arrange_file("x.yaml", once.data, keys).data == once.data


@many
@given(positions(), st.sampled_from(Keys))
def test_there_and_back_in_the_other_spelling(text: str, keys: Keys) -> None:
    arranged = arrange_file("x.yaml", text.encode(), keys)
    if arranged.kept and not arranged.faulty:
        english = arrange_file("x.yaml", text.encode(), Keys.EN)
        assert arrange_file("x.yaml", arranged.data, Keys.EN).data == english.data


@many
@given(positions())
def test_known_keys_stand_in_order(text: str) -> None:
    arranged = arrange_file("x.yaml", text.encode(), Keys.EN)
    if arranged.faulty or not arranged.kept or "+  #" in text:  # |+ may not always become the last
        return
    written = list(read(arranged.data).data)  # type: ignore[call-overload]
    known = [key for key in written if key in keys_of(Position)]
    assert known == sorted(known, key=list(keys_of(Position)).index)
    assert written[: len(known)] == known
    assert [key for key in written if key.startswith("x-")] == written[len(written) - sum("x-" in k for k in written) :]


@many
@given(positions(), st.sampled_from(Keys))
def test_comments_stay_with_their_entry(text: str, keys: Keys) -> None:
    arranged = arrange_file("x.yaml", text.encode(), keys)
    if arranged.faulty:
        return
    lines = re.split("\r\n?|\n", arranged.data.decode())
    for at, line in enumerate(lines):
        if beside := re.search(r"# beside (\d+)", line):
            assert re.search(rf"\b{beside[1]}\b", line[: beside.start()]), line
        elif above := re.fullmatch(r" *# above (\d+)", line):
            entry = next(
                n for n in range(at, len(lines)) if lines[n].strip() and not lines[n].lstrip().startswith("# ")
            )
            block = "\n".join(lines[entry:])
            assert re.search(rf"\b{above[1]}\b", block), (line, block)


@many
@given(st.binary(max_size=200) | st.text("a:-{}[],#&*!|>'\"\n \t职责表头", max_size=60).map(str.encode))
@example(b"\xff\xfe")
def test_any_bytes_will_do(data: bytes) -> None:
    arranged = arrange_file("x.yaml", data, Keys.EN)
    assert not arranged.faulty or arranged.data == data


def models() -> list[Any]:
    found, waiting = [], [Position]
    while waiting:
        model = waiting.pop()
        if model not in found:
            found.append(model)
            waiting += [nested for nested in keys_of(model).values() if nested]
    return found


@pytest.mark.parametrize("model", models(), ids=lambda m: m.__name__)
@pytest.mark.parametrize("language", ["zh-Hans", "zh-Hant"])
def test_the_chinese_name_written_is_read_as_the_same_key(model: Any, language: str) -> None:
    from jdkit.language.script import is_simplified_only, is_traditional_only
    from jdkit.order import key_name

    foreign = is_simplified_only if language == "zh-Hant" else is_traditional_only
    for key in keys_of(model):
        name = key_name(key, Keys.ZH, language)
        assert names_of(model)[name] == key
        assert name in KEYS[key]
        assert not any(map(foreign, name))
