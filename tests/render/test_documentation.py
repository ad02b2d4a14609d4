"""docs/documents.md names what there is."""

from pathlib import Path

import pytest

from jdkit.render.build_fields import FIELD_NAMES
from jdkit.render.formats import FORMATS, KINDS
from jdkit.render.headings import label_names

PAGE = (Path(__file__).parents[2] / "docs" / "documents.md").read_text("utf-8")


@pytest.mark.parametrize(
    "names", [FIELD_NAMES, label_names(), tuple(KINDS), FORMATS], ids=["fields", "labels", "kinds", "formats"]
)
def test_every_name_is_told(names: tuple[str, ...]) -> None:
    assert [name for name in names if f"`{name}`" not in PAGE] == []
