"""A git repository to try things in, with nothing of this machine's settings about it."""

import os
import subprocess
from pathlib import Path

QUIET = {
    "PATH": os.environ.get("PATH", ""),
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **{
        f"GIT_{who}_{what}": value
        for who in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "甲"), ("EMAIL", "a@b"))
    },
}


def git(folder: Path, *arguments: str) -> str:
    """Runs git in a folder and gives what it prints. Raises CalledProcessError where it fails."""
    done = subprocess.run(["git", *arguments], cwd=folder, env=QUIET, check=True, capture_output=True)
    return done.stdout.decode("utf-8", "replace")


def repository(folder: Path) -> Path:
    """A new repository in a folder, with its branch ``main``."""
    folder.mkdir(parents=True, exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    return folder


def commit(folder: Path, message: str = "一") -> None:
    git(folder, "add", "-A")
    git(folder, "commit", "-q", "-m", message)
