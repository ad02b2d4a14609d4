"""Nothing is lost: every word of a document is in a field, under unmapped, or known to be a label or no content."""

import re

import pytest

from tests.intake.documents import DOCUMENTS
from tests.intake.reading import bare, posts_in, read, unaccounted


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_word_is_accounted_for(name: str) -> None:
    assert unaccounted(name, DOCUMENTS[name]) == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_is_invented(name: str) -> None:
    found = read(name, DOCUMENTS[name])
    sheets = "".join(draft.sheet for draft in found.drafts)
    text = re.sub(r"\([a-zà-üāēīōūǎěǐǒǔ]+\)", "", "".join(line.text for line in found.lines))
    source = bare(text + name + sheets).lower()
    for post in posts_in(name, DOCUMENTS[name]):
        for key in ("header", "purpose", "duties", "qualifications", "conduct"):
            for value in _texts(post.get(key)):
                pieces = value.replace("：", " ").replace("，", " ").replace("。", " ").split()
                assert all(bare(piece).lower() in source for piece in pieces), value


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, list):
        return [text for entry in value for text in _texts(entry)]
    if isinstance(value, dict):
        return [text for entry in value.values() for text in _texts(entry)]
    return []
