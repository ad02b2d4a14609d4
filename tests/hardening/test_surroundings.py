"""What stands around jdkit: no network, terminals that obey, code pages, widths."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.door import COMPLETE, jdkit
from tests.hardening.promises import obeyed_in

FAULTY = COMPLETE.replace("负责受理", "认真受理")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "specs" / "agent.yaml").write_text(FAULTY, "utf-8")
    return tmp_path


def test_no_command_opens_a_connection(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object, **kwargs: object) -> None:
        raise AssertionError("a connection was opened")

    for name in ("connect", "connect_ex", "sendto", "bind"):
        monkeypatch.setattr(socket.socket, name, refuse, raising=False)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for args, code in (
        *((("lint", "--format", format), 1) for format in ("full", "json", "sarif", "html", "github")),
        (("lint", "--fix"), 1),
        (("fmt",), 0),
        (("render", "--to", "html,md", "-o", "out"), 0),
        (("new", "clerk", "--title", "文员"), 0),
        (("init", "elsewhere"), 0),
        (("explain", "decoration"), 0),
        (("schema",), 0),
    ):
        assert jdkit(*args, cwd=shop).code == code, args


ESCAPE = "\x1b]0;owned\x07\x9b31m"


@pytest.mark.skipif(sys.platform == "win32", reason="no such names there")
def test_no_escape_reaches_the_terminal(shop: Path) -> None:
    hostile = shop / "specs" / f"{ESCAPE}.yaml"
    hostile.write_text(FAULTY.replace("客服专员", '"客服\\e[31m\\x9b1m专员"').replace("大专", f"大专{ESCAPE}"), "utf-8")
    broken = shop / "broken"
    broken.mkdir()
    (broken / "jdkit.yaml").write_text(
        'format: 1\nspecs: ["\\e[31m..\\\\x.yaml"]\nrules: {select: ["\\e[1m"]}\n', "utf-8"
    )
    outputs = [
        jdkit(*args, cwd=shop)
        for args in (
            *(
                ("lint", "--format", format)
                for format in ("full", "concise", "github", "json", "agent", "html", "junit")
            ),
            ("lint", "--statistics"),
            ("lint", f"{ESCAPE}.yaml"),
            ("lint", "--select", ESCAPE),
            ("lint", "--lang", ESCAPE),
            ("lint", "--config", ESCAPE),
            ("lint", "--since", ESCAPE),
            ("lint", "broken"),
            ("explain", ESCAPE),
            ("render", "-o", "out"),
            ("fmt", "--check"),
            ("new", ESCAPE),
        )
    ]
    for ran in outputs:
        assert obeyed_in(ran.out + ran.err) == set(), ran


@pytest.mark.parametrize("encoding", ["gbk", "cp950", "ascii", "cp1252", "utf-16"])
def test_code_pages_end_in_no_traceback(shop: Path, encoding: str) -> None:
    (shop / "specs" / "agent.yaml").write_text(FAULTY.replace("客服专员", "客服😀專员"), "utf-8")
    env = {**os.environ, "PYTHONIOENCODING": encoding, "JDKIT_LANG": "zh-Hans"}
    for args, code in ((("lint",), 1), (("lint", "gone.yaml"), 2), (("explain", "decoration"), 0), (("--help",), 0)):
        ran = subprocess.run(
            [sys.executable, "-m", "jdkit", *args], cwd=shop, env=env, capture_output=True, check=False
        )
        assert ran.returncode == code, ran
        assert b"Traceback" not in ran.stderr
        assert (ran.stdout + ran.stderr).decode("utf-8").strip()


@pytest.mark.skipif(sys.platform == "win32", reason="no such terminals there")
@pytest.mark.parametrize("encoding", ["gbk", "cp950"])
def test_a_terminal_gets_its_own_code_page(shop: Path, encoding: str) -> None:
    import pty

    ours, theirs = pty.openpty()
    env = {**os.environ, "PYTHONIOENCODING": encoding, "JDKIT_LANG": "zh-Hans", "NO_COLOR": "1"}
    ran = subprocess.run(
        [sys.executable, "-m", "jdkit", "lint", "--format", "concise"],
        cwd=shop,
        env=env,
        stdout=theirs,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(theirs)
    told = os.read(ours, 100_000).decode(encoding)
    os.close(ours)
    assert (ran.returncode, ran.stderr) == (1, b"")
    assert "specs/agent.yaml:" in told
    assert ("检查" in told) == (encoding == "gbk")
    assert "\x1b" not in told


@pytest.mark.parametrize("pattern", ["specs\\*.yaml", "../specs/*.yaml", "/specs/*.yaml", "specs/../*.yaml"])
@pytest.mark.parametrize("where", ["specs: ['{}']\n", "rules: {{per_path: {{'{}': {{ignore: [wording]}}}}}}\n"])
def test_patterns_that_never_match_are_refused(shop: Path, pattern: str, where: str) -> None:
    (shop / "jdkit.yaml").write_text("format: 1\n" + where.format(pattern), "utf-8")
    ran = jdkit("lint", cwd=shop, env={"JDKIT_LANG": "en"})
    assert ran.code == 2
    assert "jdkit.yaml:2:" in ran.err
    assert "never matches" in ran.err


def test_a_configuration_is_not_checked_as_a_position(shop: Path) -> None:
    ran = jdkit("lint", "jdkit.yaml", cwd=shop, env={"JDKIT_LANG": "en"})
    assert (ran.code, ran.out) == (2, "")
    assert "no position" in ran.err
    assert jdkit("fmt", "jdkit.yaml", cwd=shop).code == 0


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_line_ends_that_no_editor_shows_are_named_and_mended(shop: Path, character: str) -> None:
    file = shop / "specs" / "agent.yaml"
    file.write_text(COMPLETE.replace("受理客户", f"受理{character}客户"), "utf-8")
    ran = jdkit("lint", cwd=shop)
    assert f"U+{ord(character):04X}" in ran.out
    assert jdkit("lint", "--fix", cwd=shop).code == 0
    assert file.read_text("utf-8") == COMPLETE
