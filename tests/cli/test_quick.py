"""The options of ``lint`` are read in two ways, quickly and by the command line's library; they must agree."""

import os
from datetime import date
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from typer.main import get_command

from jdkit.cli import linting
from jdkit.cli.app import app
from jdkit.cli.lint_options import Colour, FailLevel, Format, LintOptions, Profile
from jdkit.cli.quick import FLAGS, LISTS, VALUES, VARIABLES, quickly_read

LEFT_TO_THE_LIBRARY = {
    "--update-baseline",
    "--max-warnings",
    "--add-ignores",
    "--reason",
    "--stdin-filename",
    "--show-files",
    "--show-config",
    "--watch",
    "-w",
}
"""Rare ones, and those for which much must be loaded anyway."""
WORDS = {
    "--format": list(Format),
    "--output-format": list(Format),
    "--profile": list(Profile),
    "--fail-level": list(FailLevel),
    "--color": list(Colour),
    "--today": ["2026-06-30", "2024-02-29"],
}
OTHER = ["a.yaml", "部门/客服.yaml", "vague-term", "wording,syntax", "en", "."]


def read_by_the_library(arguments: list[str]) -> LintOptions | None:
    with patch.object(linting, "lint_as_asked", side_effect=[0]) as asked:
        try:
            app(["lint", *arguments], prog_name="jdkit")
        except SystemExit as ended:
            if ended.code:
                return None
    (options,) = asked.call_args.args if asked.call_args else (None,)
    return options


@st.composite
def arguments(draw: st.DrawFn) -> list[str]:
    words = list[str]()
    for _ in range(draw(st.integers(0, 5))):
        option = draw(st.sampled_from([*FLAGS, *LISTS, *VALUES, "", "--no-such", "--watch", "--", "-h", "-x"]))
        value = draw(st.sampled_from([*WORDS.get(option, OTHER), "nonsense"]))
        if option in FLAGS:
            words.append(option)
        elif option.startswith("--") and draw(st.booleans()):
            words.append(f"{option}={value}")
        else:
            words += [option, value] if option else [value]
    return words[: len(words) - draw(st.integers(0, 1))]


@given(arguments())
def test_both_ways_read_the_same(words: list[str]) -> None:
    with patch.dict(os.environ, {"COLUMNS": "200"}):
        for name in (*VARIABLES, "JDKIT_NO_CACHE"):
            os.environ.pop(name, None)
        quick = quickly_read(words)
        if quick is not None:
            assert quick == read_by_the_library(words)


@pytest.mark.parametrize(
    "words",
    [[], ["."], ["--format", "json", "specs"], ["--select=wording", "--ignore", "vague-term"], ["--fix", "a.yaml"]],
)
def test_what_is_asked_often_is_read_quickly(words: list[str]) -> None:
    assert quickly_read(words) is not None


@pytest.mark.parametrize(
    "words", [["--format", "jsn"], ["--today", "30.6.2026"], ["--today", "20260630"], ["--help"], ["-"], ["--select"]]
)
def test_what_is_doubtful_is_not(words: list[str]) -> None:
    assert quickly_read(words) is None


@pytest.mark.parametrize("name", ["JDKIT_TODAY", "JDKIT_CACHE_DIR"])
def test_variables_are_read_and_options_go_before_them(name: str) -> None:
    said = "2026-06-30"
    with patch.dict(os.environ, {name: said}):
        for words in ([], [VARIABLES[name], "2024-02-29"]):
            assert quickly_read(words) == read_by_the_library(words)
        assert (quickly_read([]) or LintOptions()).today in (date(2026, 6, 30), None)


def test_every_option_is_known_here_or_left_to_the_library() -> None:
    command = get_command(app).commands["lint"]  # type: ignore[attr-defined]
    known = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    assert known - {"paths", "--help", "-h"} == {*FLAGS, *LISTS, *VALUES} | LEFT_TO_THE_LIBRARY


def test_a_known_run_loads_neither_models_nor_parser_nor_library(tmp_path: Path) -> None:
    import subprocess
    import sys

    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "a.yaml").write_text("kind: position\n", "utf-8")
    script = (
        "import sys\nfrom jdkit.cli import main\ntry:\n    main()\nfinally:\n"
        "    print(sorted({'pydantic', 'yaml', 'typer', 'opencc', 'jinja2'} & sys.modules.keys()), file=sys.stderr)\n"
    )
    for expected in (True, False):
        ran = subprocess.run([sys.executable, "-c", script, "lint"], cwd=tmp_path, capture_output=True, text=True)
        assert ran.returncode == 1
        assert ("pydantic" in ran.stderr) is expected
    assert ran.stderr.strip() == "[]"
