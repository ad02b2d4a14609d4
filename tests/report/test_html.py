"""The page for HR people: safe to open, complete, and right about the words."""

import base64
import hashlib
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from jdkit.diagnostic import Region
from jdkit.report.excerpt import AROUND, Excerpts
from jdkit.report.width import visible
from jdkit.text import Source, parse
from tests.report.shop import lint, told

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


class Page(HTMLParser):
    """What a page holds: its tags with attributes, and the text of some."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: dict[str, list[str]] = {}
        self.open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)
            self.texts.setdefault(tag, []).append("")

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        for tag in self.open:
            self.texts[tag][-1] += data


def test_its_own_style_sheet_is_all_that_may_run_or_load(shop: Path) -> None:
    text = lint(shop, "html").out
    page = Page(text)
    assert page.open == []
    (policy,) = [a["content"] for t, a in page.tags if t == "meta" and a.get("http-equiv")]
    (css,) = page.texts["style"]
    digest = base64.b64encode(hashlib.sha256(css.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe", "object", "form", "base", "b"}
    attributes = {name for _, attrs in page.tags for name in attrs}
    assert not any(name.startswith("on") or name in ("src", "style") for name in attributes)
    assert all(str(a["href"]).startswith("#") for t, a in page.tags if t == "a")
    assert "url(" not in css
    assert "@import" not in css
    assert not {"\x1b", "\u202e"} & set(text)


def test_every_finding_is_there_with_its_words_marked(shop: Path) -> None:
    page = Page(lint(shop, "html").out)
    findings = told(shop)
    assert len(page.texts["li"]) == len(findings)
    at_a_key = ("missing-element", "missing-method")
    words = [re.sub(r"\n\s*", " ", t.words) for t in findings if t.found["rule"] not in at_a_key]
    assert page.texts["mark"] == words
    better = [t.found["suggestion"] for t in findings if t.found["suggestion"]]
    assert [visible(text.replace("\n", "")) for text in better] == [
        text.replace("\n", "") for text in page.texts["ins"]
    ]
    targets = {a["id"] for _, a in page.tags if "id" in a}
    assert {str(a["href"])[1:] for t, a in page.tags if t == "a"} == targets
    assert len(targets) == 3


def test_hostile_text_stays_text(shop: Path) -> None:
    assert any("␛[31m" in text and "<b>&amp; 'x'" in text for text in Page(lint(shop, "html").out).texts["ins"])


@pytest.mark.parametrize(
    ("yaml", "words", "sentence"),
    [
        ("a: 认真做\n", "认真", "[认真]做"),
        ("a: 'it''s 认真'\n", "认真", "it's [认真]"),
        ('a: "\\u4eba认真\\n做"\n', "认真", "人[认真]\n做"),
        ("a: 前面\n  认真\n  后面\n", "认真\n  后面", "前面 [认真 后面]"),
        ("- >-\n  前面\n  认真\n- 另一条\n", "认真", "前面 [认真]"),
        ("- a: 甲\n  b: 乙\n- 丙\n", "a: 甲\n  b: 乙", "[甲] [乙]"),
        ("a: 甲\n", "a", ""),
        ("a: *x\n", "*x", ""),
    ],
)
def test_the_sentence_is_the_value_and_not_its_yaml(yaml: str, words: str, sentence: str) -> None:
    source = Source("a.yaml", yaml)
    start = yaml.index(words)
    pieces = Excerpts(parse(source)).sentence(Region.of(source, start, start + len(words)))
    assert "".join(f"[{p.text}]" if p.marked else p.text for p in pieces) == sentence


def test_a_long_sentence_is_cut_around_the_words() -> None:
    text = f"a: {'前' * 1000}认真{'后' * 1000}\n"
    source = Source("a.yaml", text)
    start = text.index("认真")
    before, words, after = Excerpts(parse(source)).sentence(Region.of(source, start, start + 2))
    assert (before.text, words.text, after.text) == ("…" + "前" * AROUND, "认真", "后" * AROUND + "…")


@pytest.mark.browser
@pytest.mark.skipif(BROWSER is None, reason="there is no Chromium")
def test_a_browser_applies_the_style_sheet_and_prints_it(shop: Path, tmp_path: Path) -> None:
    page = tmp_path / "report.html"
    page.write_text(lint(shop, "html").out, "utf-8")
    pdf = tmp_path / "report.pdf"
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--no-pdf-header-footer",
        f"--user-data-dir={tmp_path / 'p'}",
    ]
    done = subprocess.run(
        [str(BROWSER), *options, f"--print-to-pdf={pdf}", "--enable-logging=stderr", page.as_uri()],
        capture_output=True,
        timeout=120,
    )
    assert pdf.read_bytes().startswith(b"%PDF")
    assert b"Content Security Policy" not in done.stderr
