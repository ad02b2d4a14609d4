"""jdkit in a shell: completions, colour, code pages."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from jdkit.rules import RULES
from tests.cli.door import COMPLETE, jdkit

FAULTY = COMPLETE.replace("负责受理", "认真受理")
BASH = {"_JDKIT_COMPLETE": "complete_bash", "JDKIT_LANG": "zh-Hans"}


def completed(line: str, cwd: Path) -> list[str]:
    """What bash is told to offer for the last word of a line."""
    words = line.split(" ")
    return jdkit(cwd=cwd, env={**BASH, "COMP_WORDS": line, "COMP_CWORD": str(len(words) - 1)}).out.split()


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("jdkit expl", ["explain"]),
        ("jdkit explain deco", ["decoration"]),
        ("jdkit lint --select deco", ["decoration"]),
        ("jdkit lint --ignore wordi", ["wording"]),
        ("jdkit lint --select wording,deco", ["wording,decoration"]),
        ("jdkit lint --profile st", ["standard", "strict"]),
        ("jdkit schema c", ["config"]),
        ("jdkit lint --select nothing-like-it", []),
    ],
)
def test_completions(line: str, offered: list[str], tmp_path: Path) -> None:
    assert completed(line, tmp_path) == offered


def test_every_rule_is_completed_with_its_title(tmp_path: Path) -> None:
    assert completed("jdkit explain ", tmp_path) == [rule.name for rule in RULES]
    env = {"_JDKIT_COMPLETE": "complete_fish", "_TYPER_COMPLETE_FISH_ACTION": "get-args", "JDKIT_LANG": "zh-Hans"}
    told = jdkit(cwd=tmp_path, env={**env, "_TYPER_COMPLETE_ARGS": "jdkit explain deco"}).out
    assert told == "decoration\t修饰语\n"


SHELLS = {
    "bash": (
        'eval "$(_JDKIT_COMPLETE=source_bash jdkit)"; COMP_WORDS=(jdkit lint --select wording,deco); COMP_CWORD=3; '
        '_jdkit_completion jdkit; printf "%s\\n" "${COMPREPLY[@]}"',
        "wording,decoration\n",
    ),
    "zsh": (
        'compdef() { : }; _arguments() { print -r -- "$@" }; eval "$(_JDKIT_COMPLETE=source_zsh jdkit)"; '
        "words=(jdkit explain deco); CURRENT=3; _jdkit_completion",
        '*: :(("decoration":"修饰语"))\n',
    ),
    "fish": (
        '_JDKIT_COMPLETE=source_fish jdkit | source; complete -C "jdkit explain deco"',
        "decoration\t修饰语\n",
    ),
}
HOMES = {"bash": ".bash_completions/jdkit.sh", "zsh": ".zfunc/_jdkit", "fish": ".config/fish/completions/jdkit.fish"}


@pytest.fixture(params=SHELLS)
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, dict[str, str]]:
    """A shell that is there, and an environment in which it finds jdkit and a home of its own."""
    name: str = request.param
    if sys.platform == "win32" or not shutil.which(name):
        pytest.skip(f"{name} is not installed")
    (tmp_path / "bin").mkdir()
    stub = tmp_path / "bin" / "jdkit"
    stub.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m jdkit "$@"\n')
    stub.chmod(0o755)
    path = f"{stub.parent}{os.pathsep}{os.environ['PATH']}"
    return name, {**os.environ, "PATH": path, "HOME": str(tmp_path), "JDKIT_LANG": "zh-Hans"}


def run(shell: tuple[str, dict[str, str]], script: str) -> str:
    name, env = shell
    plain = {"bash": ["--norc", "--noprofile"], "zsh": ["-f"], "fish": ["--no-config"]}[name]
    done = subprocess.run([name, *plain, "-c", script], env=env, capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode("utf-8")


def test_real_shells_complete(shell: tuple[str, dict[str, str]]) -> None:
    script, offered = SHELLS[shell[0]]
    assert run(shell, script) == offered


def test_completions_are_shown_and_installed(shell: tuple[str, dict[str, str]], tmp_path: Path) -> None:
    assert "_JDKIT_COMPLETE=complete_" in run(shell, "jdkit --show-completion; true")
    run(shell, "jdkit --install-completion; true")
    installed = (tmp_path / HOMES[shell[0]]).read_text("utf-8")
    assert "_JDKIT_COMPLETE=complete_" in installed


@pytest.fixture
def agent(tmp_path: Path) -> Path:
    path = tmp_path / "agent.yaml"
    path.write_text(FAULTY, "utf-8")
    return path


@pytest.mark.parametrize(
    ("options", "env", "coloured"),
    [
        ((), {}, False),
        (("--color", "always"), {}, True),
        (("--color", "always"), {"NO_COLOR": "1"}, True),
        (("--color", "never"), {}, False),
        (("--color", "auto"), {"NO_COLOR": "1"}, False),
    ],
)
def test_colour_in_a_pipe(options: tuple[str, ...], env: dict[str, str], coloured: bool, agent: Path) -> None:
    ran = jdkit("lint", "agent.yaml", *options, cwd=agent.parent, env=env)
    assert ran.code == 1
    assert ("\x1b[" in ran.out) == coloured


def at_terminal(agent: Path, *args: str, **env: str) -> tuple[int, bytes]:
    """Exit status and output of jdkit whose standard output and error are a terminal."""
    import pty

    leader, follower = pty.openpty()
    around = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "TERM", "PYTHONIOENCODING")}
    process = subprocess.Popen(
        [sys.executable, "-m", "jdkit", "lint", "agent.yaml", *args],
        cwd=agent.parent,
        env={**around, "TERM": "xterm", "JDKIT_TODAY": "2026-06-30", **env},
        stdin=subprocess.DEVNULL,
        stdout=follower,
        stderr=follower,
    )
    os.close(follower)
    said = b""
    while True:
        try:
            piece = os.read(leader, 65536)
        except OSError:
            break
        if not piece:
            break
        said += piece
    os.close(leader)
    return process.wait(60), said


on_unix = pytest.mark.skipif(sys.platform == "win32", reason="a pseudo-terminal stands for a console")


@on_unix
@pytest.mark.parametrize(
    ("options", "env", "coloured"),
    [
        ((), {}, True),
        ((), {"NO_COLOR": ""}, True),
        ((), {"NO_COLOR": "1"}, False),
        ((), {"TERM": "dumb"}, False),
        (("--color", "never"), {}, False),
        (("--color", "always"), {"NO_COLOR": "1", "TERM": "dumb"}, True),
    ],
)
def test_colour_at_a_terminal(options: tuple[str, ...], env: dict[str, str], coloured: bool, agent: Path) -> None:
    code, said = at_terminal(agent, *options, **env)
    assert code == 1
    assert (b"\x1b[" in said) == coloured


@on_unix
@pytest.mark.parametrize(("page", "language"), [("cp936", "zh-Hans"), ("cp950", "zh-Hant"), ("cp437", "en")])
def test_a_console_of_an_old_code_page(page: str, language: str, agent: Path) -> None:
    agent.write_text(FAULTY.replace("客户诉求", "客户诉求𠮷①，崗位"), "utf-8")
    code, said = at_terminal(agent, "--lang", language, PYTHONIOENCODING=page, NO_COLOR="1")
    assert code == 1
    assert b"Traceback" not in said
    text = said.decode(page)
    assert "decoration" in text
    assert "?" in text
    if language != "en":
        assert {"zh-Hans": "认真", "zh-Hant": "項"}[language] in text or "崗位" in text


@on_unix
@pytest.mark.parametrize("page", ["cp936", "cp950", "ascii"])
def test_a_pipe_gets_utf_8_whatever_the_code_page(page: str, agent: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "jdkit", "lint", "agent.yaml", "--lang", "zh-Hans"],
        cwd=agent.parent,
        env={**os.environ, "PYTHONIOENCODING": page, "JDKIT_TODAY": "2026-06-30"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 1
    assert "认真" in done.stdout.decode("utf-8")
