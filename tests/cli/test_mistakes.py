"""What people really type: each mistake in a file of its own, with what jdkit says to it beside it."""

import re
import shutil
from pathlib import Path
from typing import Protocol

import pytest

from tests.cli.door import jdkit

FOLDER = Path(__file__).parent / "mistakes"
FILES = sorted(FOLDER.glob("*.yaml"))


class Golden(Protocol):
    def __call__(self, path: Path | str, text: str) -> None: ...


def test_there_are_mistakes() -> None:
    assert len(FILES) > 40


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_says_what_was_found_and_what_is_wanted(file: Path, tmp_path: Path, golden: Golden) -> None:
    shutil.copy(file, tmp_path / file.name)
    told = jdkit("lint", file.name, cwd=tmp_path, env={"JDKIT_LANG": "zh-Hans"})
    assert told.code == 1
    assert told.err == ""
    after = jdkit("lint", file.name, "--fix", "--diff", cwd=tmp_path)
    said = re.sub(r"运行 \d+ 条规则", "运行 N 条规则", told.out)
    golden(f"mistakes/{file.stem}.txt", f"{said}\n--fix --diff:\n{after.out}".replace("\r\n", "␍\n"))


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.stem)
def test_a_safe_fix_settles_its_finding(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    before = copy.read_bytes()
    jdkit("lint", file.name, "--fix", cwd=tmp_path)
    again = jdkit("lint", file.name, "--fix", "--diff", cwd=tmp_path)
    assert again.out == ""
    assert copy.read_bytes() or not before
