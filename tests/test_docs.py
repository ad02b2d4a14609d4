"""What the documentation says is what jdkit does."""

import re
import runpy
import shlex
from pathlib import Path

import pytest

from tests.cli.door import jdkit

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
PAGES = runpy.run_path(str(ROOT / "docs" / "generate.py"))["PAGES"]


def block(name: str) -> str:
    found = re.search(rf"<!-- {name} -->\n```sh\n(.*?)```\n<!-- /{name} -->", README, re.DOTALL)
    assert found, f"README.md has no block {name}"
    return found[1]


@pytest.mark.parametrize("name", PAGES)
def test_generated_pages_are_fresh(name: str) -> None:
    written = (ROOT / "docs" / name).read_bytes().decode("utf-8")
    assert written == PAGES[name](), f"docs/{name} is stale: run python docs/generate.py"


def test_the_tour_leads_from_nothing_to_documents(tmp_path: Path) -> None:
    folder = tmp_path
    commands = [shlex.split(line.partition("#")[0]) for line in block("tour").splitlines()]
    assert len(commands) == 6
    for command in commands:
        if command[0] == "cd":
            folder /= command[1]
            continue
        ran = jdkit(*command[1:], cwd=folder)
        assert ran.code == (1 if command[1] == "lint" else 0), ran
        if command[1] == "lint":
            assert "placeholder" in ran.out
    assert sorted(p.name for p in (folder / "out").iterdir()) == ["clerk.html", "clerk.md"]


def test_positions_and_configurations_in_the_readme_are_sound(tmp_path: Path) -> None:
    samples = re.findall(r"```yaml\n(.*?)```", README, re.DOTALL)
    positions = [sample for sample in samples if sample.startswith("kind: position")]
    configurations = [sample for sample in samples if sample.startswith("format:")]
    assert positions
    assert configurations
    (tmp_path / "specs" / "imported").mkdir(parents=True)
    for number, sample in enumerate(positions):
        (tmp_path / "specs" / "imported" / f"{number}.yaml").write_text(sample, "utf-8")
    for sample in configurations:
        (tmp_path / "jdkit.yaml").write_text(sample, "utf-8")
        assert jdkit("lint", "--profile", "basic", cwd=tmp_path).code == 0


def test_the_readme_names_only_options_that_exist() -> None:
    named = {(m[1], m[2]) for m in re.finditer(r"jdkit (\w+)[^\n`#]*?(--[a-z-]+)", README)}
    assert ("lint", "--fix") in named
    for command, option in named:
        assert option in jdkit(command, "--help", cwd=ROOT).out, (command, option)


def test_the_custom_rule_in_the_readme_is_accepted(tmp_path: Path) -> None:
    (rule,) = (sample for sample in re.findall(r"```yaml\n(.*?)```", README, re.DOTALL) if "kind: sub" in sample)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "glossary.yaml").write_text(rule, "utf-8")
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    assert "glossary" in jdkit("rules", cwd=tmp_path).out


def test_links_lead_somewhere() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    assert links
    assert [link for link in links if not (ROOT / link).exists()] == []
