"""Hostile files: memory and time stay bounded, and each ends in a finding."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.door import COMPLETE

MEMORY = 1_000_000_000
SECONDS = 60
HEAD = COMPLETE.partition("duties:")[0]
LARGE = 120_000


def times(unit: str, size: int = LARGE) -> str:
    return unit * (size // len(unit.encode("utf-8")))


HOSTILE = {
    "aliases that double": "a: &a0 [x, x]\n" + "".join(f"a{n}: &a{n + 1} [*a{n}, *a{n}]\n" for n in range(60)),
    "a reference to itself": "a: &a [*a]\n",
    "nesting in brackets": times("["),
    "nesting by indentation": "".join(f"{' ' * n}a:\n" for n in range(1000)),
    "half a million duties": HEAD + "duties:\n" + times("- a\n", 1_900_000),
    "many duties": HEAD + "duties:\n" + times("  - 受理客户诉求并登记\n"),
    "many keys": "".join(f"key{n}: a\n" for n in range(20_000)),
    "one key many times": times("purpose: 受理\n"),
    "keys without spaces in brackets": HEAD + "x-a: {" + times("a:b,", 100_000) + "}\n",
    "a long line": HEAD + "purpose: " + times("受理客户诉求，", 1_900_000) + "\n",
    "open placeholders": HEAD + "purpose: " + times("【待填", 1_900_000) + "\n",
    "a long version": HEAD + "validity: {version: 1" + times(".0") + "b}\n",
    "characters of the other script": HEAD + "purpose: " + times("責责") + "\n",
    "names in a comment": COMPLETE + "# jdkit: ignore[" + times("a,") + "]\n",
    "open comments": COMPLETE + "# " + times("jdkit: ignore["),
    "line ends": HEAD + "purpose: " + times("\r#") + "\n",
    "open quotes": HEAD + "purpose: " + times('"\\\\') + "\n",
    "addresses": HEAD + "purpose: " + times("a@a.") + "\n",
    "tags": "duties:\n" + times("- !!str a\n", 100_000),
}


def bounded(*args: str, cwd: Path) -> subprocess.CompletedProcess[bytes]:
    """jdkit in a process that may take so much and no more."""

    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))

    env = {**os.environ, "JDKIT_TODAY": "2026-06-30", "JDKIT_LANG": "zh-Hans"}
    command = [sys.executable, "-m", "jdkit", *args]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, preexec_fn=limit, timeout=300, check=False)


pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="processes cannot be limited so there")


def test_hostile_files_are_read_in_bounds(tmp_path: Path) -> None:
    for name, text in HOSTILE.items():
        (tmp_path / f"{name.replace(' ', '-')}.yaml").write_text(text, "utf-8", newline="")
    ran = bounded(
        "lint", "--profile", "strict", "--format", "concise", *(f.name for f in tmp_path.iterdir()), cwd=tmp_path
    )
    assert (ran.returncode, ran.stderr) == (1, b"")
    for file in tmp_path.iterdir():
        assert f"{file.name}:".encode() in ran.stdout, file.name


def test_a_file_is_measured_before_it_is_read(tmp_path: Path) -> None:
    """A line of 100 MB and one of 100 GB, of which the disk holds nothing."""
    for name, size in (("long.yaml", 100_000_000), ("longer.yaml", 100_000_000_000)):
        with (tmp_path / name).open("wb") as stream:
            stream.write(b"kind: position\npurpose: ")
            stream.truncate(size)
    for args in (("long.yaml", "longer.yaml"), ()):
        ran = bounded("lint", "--format", "json", *args, cwd=tmp_path)
        told = json.loads(ran.stdout)["diagnostics"]
        assert [(d["file"], d["rule"]) for d in told] == [("long.yaml", "unreadable"), ("longer.yaml", "unreadable")]
