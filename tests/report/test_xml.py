"""JUnit and Checkstyle hold only what XML allows, whatever stands in the files."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jdkit.report.xml import clean
from tests.report.shop import lint

HOSTILE = {"\x1b", "\x07", "\x9b", "\u202e", "\ufffe"}


@pytest.mark.parametrize("format", ["junit", "checkstyle"])
def test_no_control_character_is_left(format: str, shop: Path) -> None:
    text = lint(shop, format).out
    assert not HOSTILE & set(text)
    messages = "".join(ElementTree.fromstring(text.encode()).itertext()) + text
    assert "[31m及时答复客户，<b>&amp; 'x'" in messages or "[31m及时答复客户，&lt;b&gt;&amp;amp; 'x'" in messages


@given(st.text(st.characters(codec=None)))
def test_any_text_is_made_fit_for_xml(text: str) -> None:
    element = ElementTree.Element("a", b=clean(text))
    element.text = clean(text)
    read = ElementTree.fromstring(ElementTree.tostring(element, encoding="unicode").encode())
    assert (read.text or "").replace("\n", "") == clean(text).replace("\r", "").replace("\n", "")
    assert not HOSTILE & set(clean(text))


def test_a_suite_for_each_file_and_a_test_for_each_finding(shop: Path) -> None:
    root = ElementTree.fromstring(lint(shop, "junit").out.encode())
    names = [suite.get("name") for suite in root]
    assert names == ["specs/agent.yaml", "specs/broken.yaml", "specs/clean.yaml", "specs/文员 100%.yaml"]
    for suite in root:
        assert int(suite.get("tests", "")) == len(suite) > 0
        assert int(suite.get("failures", "")) == len(suite.findall("testcase/failure"))
        tests = [test.get("name") for test in suite]
        assert len(set(tests)) == len(tests)
    assert {f.get("type") for f in root.iter("failure")} == {"error", "warning"}
    assert [len(list(root.iter(kind))) for kind in ("failure", "system-out")] == [12, 3]
    assert (root.get("tests"), root.get("failures")) == ("16", "12")


def test_what_does_not_fail_the_run_is_no_failure(shop: Path) -> None:
    root = ElementTree.fromstring(lint(shop, "junit", "--fail-level", "error").out.encode())
    assert {failure.get("type") for failure in root.iter("failure")} == {"error"}
    assert root.get("failures") == "4"
