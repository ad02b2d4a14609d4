"""Documents of many layouts, and the positions that they come out as."""

from pathlib import Path

import pytest

from jdkit.intake.write import text_of
from jdkit.text import parse
from jdkit.text.source import Source
from tests.conftest import Golden
from tests.intake.documents import DOCUMENTS
from tests.intake.reading import posts_in, read


@pytest.mark.parametrize("name", DOCUMENTS)
def test_positions_of_a_document(name: str, golden: Golden) -> None:
    texts = [text_of(post.draft) for post in read(name, DOCUMENTS[name]).posts]
    for text in texts:
        document = parse(Source(name, text, "utf-8"))
        assert not document.problems
        assert isinstance(document.data, dict)
    golden(f"golden/{Path(name).name}.yaml", "---\n".join(texts))


def test_a_list_of_numbered_duties_keeps_its_tasks() -> None:
    (post,) = posts_in("above.docx", DOCUMENTS["above.docx"])
    assert post["duties"][0] == {"what": "来料检验", "tasks": ["抽检原料", "填写检验单"]}


def test_a_superior_in_the_same_run_is_linked_and_another_is_external() -> None:
    posts = {post["id"]: post for post in posts_in("ledger.xlsx", DOCUMENTS["ledger.xlsx"])}
    assert posts["出纳"]["header"]["reports_to"] == "财务经理"
    assert posts["财务经理"]["header"]["reports_to"] == {"external": "总经理"}
