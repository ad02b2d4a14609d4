"""What the tests of all rooms share."""

import os
from collections.abc import Callable, Generator

import pytest
from hypothesis import settings

settings.register_profile("repeatable", derandomize=True)
if os.environ.get("CI"):
    settings.load_profile("repeatable")

Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="rewrite the golden files from what the tests produce")


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with a file beside the test, or rewrites that file under ``--update``."""
    folder = request.path.parent
    update = bool(request.config.getoption("--update"))

    def compare(path: str, text: str) -> None:
        file = folder / path
        if update:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode("utf-8"))
        assert file.is_file(), f"{path} is missing: run pytest --update and look at what it wrote"
        assert text == file.read_bytes().decode("utf-8"), f"{path} differs: run pytest --update and read the difference"

    return compare


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where nothing may be skipped (``JDKIT_SKIP_NOTHING``), a test skipped for want of a program has failed."""
    report = yield
    needs_program = item.get_closest_marker("browser") or item.get_closest_marker("office")
    if report.skipped and needs_program and os.environ.get("JDKIT_SKIP_NOTHING"):
        report.outcome = "failed"
        report.longrepr = f"skipped where nothing may be: {report.longrepr}"
    return report
