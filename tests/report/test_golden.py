"""Each format over the same hard files, as a golden that people have looked at."""

import json
import re
from pathlib import Path

import pytest

from jdkit.report.formats import FORMATS
from tests.conftest import Golden
from tests.report.shop import lint

ENDINGS = {"json": "json", "sarif": "json", "gitlab": "json", "rdjson": "json", "html": "html"} | dict.fromkeys(
    ("junit", "checkstyle"), "xml"
)


@pytest.mark.parametrize("format", FORMATS)
def test_is_as_it_was_read_by_people(format: str, shop: Path, golden: Golden) -> None:
    ran = lint(shop, format)
    assert (ran.code, ran.err) == (1, "")
    golden(f"golden/{format}.{ENDINGS.get(format, 'txt')}", stable(format, ran.out))


@pytest.mark.parametrize("format", FORMATS)
def test_says_so_where_nothing_was_found(format: str, shop: Path, golden: Golden) -> None:
    ran = lint(shop, format, "specs/clean.yaml", "--lang", "en")
    assert (ran.code, ran.err) == (0, "")
    golden(f"golden/clean/{format}.{ENDINGS.get(format, 'txt')}", stable(format, ran.out))


@pytest.mark.parametrize("language", ["zh-Hant", "en"])
def test_the_page_for_people_speaks_their_language(language: str, shop: Path, golden: Golden) -> None:
    ran = lint(shop, "html", "specs/agent.yaml", "--lang", language)
    golden(f"golden/html.{language}.html", stable("html", ran.out))


def stable(format: str, text: str) -> str:
    """Without the version, the style sheet and the rules' own pages, which have tests of their own."""
    if format == "html":
        return re.sub(r"sha256-[^']*", "sha256-…", re.sub(r"<style>.*</style>", "<style>…</style>", text, flags=re.S))
    if format == "sarif":
        log = json.loads(text)
        driver = log["runs"][0]["tool"]["driver"]
        driver["semanticVersion"] = "…"
        driver["rules"] = [rule["id"] for rule in driver["rules"]]
        return json.dumps(log, ensure_ascii=False, indent=1) + "\n"
    return text
