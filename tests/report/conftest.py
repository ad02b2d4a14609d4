"""The workspace that the tests of the formats share."""

from pathlib import Path

import pytest

from tests.report.shop import build


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Read only: tests that write build their own."""
    return build(tmp_path_factory.mktemp("shop"))
