"""The HTML document in a real browser."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.render.rendering import HERE, rendered

CHROMIUM = next(
    (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), ""
)
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="no Chromium on the PATH"),
]
PROBE = """<!DOCTYPE html><meta charset="utf-8"><body>
<iframe srcdoc="{document}" style="width:{width}px;height:4000px;border:0"></iframe>
<script>onload = () => {{
  const page = document.querySelector("iframe").contentDocument, root = page.documentElement;
  const style = page.defaultView.getComputedStyle(page.querySelector("main"));
  const headings = page.querySelectorAll("h2").length;
  document.title = [root.scrollWidth, root.scrollHeight, headings, style.paddingLeft].join(" ");
}}</script>"""


def browse(profile: Path, *arguments: str) -> str:
    command = [CHROMIUM, *FLAGS, f"--user-data-dir={profile}", *arguments]
    return subprocess.run(command, check=True, capture_output=True, timeout=120, text=True, encoding="utf-8").stdout


@pytest.mark.parametrize("language", ["zh-Hans", "en"])
@pytest.mark.parametrize("width", [320, 390, 900])
def test_nothing_is_wider_than_the_screen(tmp_path: Path, language: str, width: int) -> None:
    source = rendered((HERE / "positions" / f"full.{language}.yaml").read_text("utf-8"), tmp_path, "html", language)
    page = source.replace("&", "&amp;").replace('"', "&quot;")
    probe = tmp_path / "probe.html"
    probe.write_text(PROBE.format(document=page, width=width), "utf-8")
    dump = browse(tmp_path / "profile", f"--window-size={max(width, 500)},900", "--dump-dom", probe.as_uri())
    found = re.search(r"<title>(\d+) (\d+) (\d+) ([\d.]+)px</title>", dump)
    assert found, dump[:400]
    scroll_width, height, headings = (int(found[i]) for i in (1, 2, 3))
    assert scroll_width <= width
    assert height > 800
    assert headings == len(re.findall("<h2>", source)) > 5
    assert float(found[4]) > 0, "the style sheet is in force"


def test_it_prints(tmp_path: Path) -> None:
    rendered((HERE / "positions" / "full.zh-Hans.yaml").read_text("utf-8"), tmp_path, "html")
    pdf = tmp_path / "agent.pdf"
    document = (tmp_path / "documents" / "agent.html").as_uri()
    browse(tmp_path / "profile", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", document)
    pages = ["".join(page.extract_text().split()) for page in PdfReader(pdf).pages]
    assert len(pages) == 3
    assert all(f"{number}/3" in text for number, text in enumerate(pages, 1))
    assert ["KF-005·1.1" in text for text in pages] == [False, True, True], "a running head after the first page"
    assert sum("签字确认" in text for text in pages) == 1


def test_the_head_of_a_table_is_repeated(tmp_path: Path) -> None:
    duties = "\n".join(f"  - {{keyword: 职责{i}, what: {'受理客户诉求并核对登记信息，' * 14}}}" for i in range(40))
    rendered(f"header: {{title: 客服专员, department: 客服部}}\nduties:\n{duties}", tmp_path, "html")
    pdf = tmp_path / "agent.pdf"
    document = (tmp_path / "documents" / "agent.html").as_uri()
    browse(tmp_path / "profile", "--no-pdf-header-footer", f"--print-to-pdf={pdf}", document)
    pages = ["".join(page.extract_text().split()) for page in PdfReader(pdf).pages]
    assert len(pages) > 4
    assert all("序号职责" in text for text in pages if "受理客户诉求" in text)
