"""Names that lead to no ordinary file, files that change or vanish, folders and disks that take nothing."""

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

import jdkit.check.reading as reading
from tests.cli.door import COMPLETE, Ran, jdkit

posix = pytest.mark.skipif(sys.platform == "win32", reason="pipes, sockets and mounts differ there")
FIXABLE = COMPLETE.replace("负责受理客户诉求", "负责受理客户诉求,并登记")
CONFIG = "format: 1\nspecs: ['specs/**/*.yaml']\ntoday: 2026-06-30\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "specs").mkdir()
    (tmp_path / "jdkit.yaml").write_text(CONFIG, "utf-8")
    (tmp_path / "specs" / "agent.yaml").write_text(COMPLETE, "utf-8")
    return tmp_path


def found(ran: Ran) -> list[tuple[str, str, str]]:
    """File, rule and message of each finding."""
    assert ran.code in (0, 1), ran
    return [(d["file"], d["rule"], d["message"]) for d in json.loads(ran.out)["diagnostics"]]


def lint(shop: Path, *args: str) -> list[tuple[str, str, str]]:
    return found(jdkit("lint", "--format", "json", *args, cwd=shop))


def process(*args: str, cwd: Path, seconds: float = 30) -> subprocess.CompletedProcess[bytes]:
    """jdkit in a process of its own, for what could hang."""
    env = {**os.environ, "JDKIT_TODAY": "2026-06-30", "JDKIT_LANG": "zh-Hans"}
    command = [sys.executable, "-m", "jdkit", *args]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, timeout=seconds, check=False)


@posix
@pytest.mark.parametrize("given", [(), ("specs/pipe.yaml",), ("specs",)])
@pytest.mark.parametrize("configured", [True, False])
def test_a_pipe_is_told_of_and_not_waited_for(shop: Path, given: tuple[str, ...], configured: bool) -> None:
    os.mkfifo(shop / "specs" / "pipe.yaml")
    if not configured:
        (shop / "jdkit.yaml").unlink()
    ran = process("lint", "--format", "json", *given, cwd=shop)
    told = [(d["file"], d["rule"]) for d in json.loads(ran.stdout)["diagnostics"]]
    assert (ran.returncode, told) == (1, [("specs/pipe.yaml", "unreadable")])


@posix
def test_every_command_passes_over_a_pipe(shop: Path) -> None:
    os.mkfifo(shop / "specs" / "pipe.yaml")
    os.mkfifo(shop / "specs" / ".gitignore")
    for args in (("lint", "--fix"), ("fmt",), ("render", "-o", "out")):
        assert process(*args, cwd=shop).returncode == 1, args
    assert process("new", "clerk", "--title", "文员", cwd=shop).returncode == 0


@posix
def test_sockets_and_devices_are_told_of(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(socket.socket(socket.AF_UNIX)) as one:
        monkeypatch.chdir(shop / "specs")
        one.bind("socket.yaml")
        assert [(file, rule) for file, rule, _ in lint(shop)] == [("specs/socket.yaml", "unreadable")]
    for device in ("/dev/zero", "/dev/null"):
        assert [rule for _, rule, _ in lint(shop, device)] == ["unreadable"]


@posix
def test_a_configuration_that_is_a_pipe_or_leads_nowhere_is_refused(shop: Path) -> None:
    (shop / "jdkit.yaml").unlink()
    (shop / "jdkit.yaml").symlink_to("gone.yaml")
    assert jdkit("lint", cwd=shop).code == 2
    os.mkfifo(shop / "pipe")
    assert process("lint", "--config", "pipe", cwd=shop).returncode == 2


@posix
def test_a_baseline_that_is_a_pipe_is_refused(shop: Path) -> None:
    os.mkfifo(shop / "pipe")
    assert process("lint", "--baseline", "pipe", cwd=shop).returncode == 2


def test_a_folder_may_be_named_like_a_file(shop: Path) -> None:
    (shop / "specs" / "team.yaml").mkdir()
    (shop / "specs" / "team.yaml" / "clerk.yaml").write_text(FIXABLE, "utf-8")
    assert {file for file, _, _ in lint(shop)} == {"specs/team.yaml/clerk.yaml"}
    assert {file for file, _, _ in lint(shop, "specs/team.yaml")} == {"specs/team.yaml/clerk.yaml"}


@posix
def test_folders_may_lie_deeper_than_python_calls(tmp_path: Path) -> None:
    (tmp_path / "jdkit.yaml").write_text("format: 1\nspecs: ['**/*.yaml']\n", "utf-8")
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        for _ in range(1500):
            Path("d").mkdir()
            os.chdir("d")
        Path("agent.yaml").write_text(COMPLETE, "utf-8")
        os.chdir(before)
        told = json.loads(jdkit("lint", "--format", "json", cwd=tmp_path).out)
        assert (told["files_checked"], told["diagnostics"]) == (1, [])
    finally:
        os.chdir(before)
        subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)


def test_a_name_no_file_system_takes_is_not_found(shop: Path) -> None:
    for name in ("a" * 5000, "\n", "specs/agent.yaml/x"):
        assert jdkit("lint", name, cwd=shop).code == 2, name


@pytest.mark.parametrize(
    ("error", "words"),
    [(PermissionError(13, "denied"), "权限"), (FileNotFoundError(2, "gone"), "不在"), (OSError(5, "I/O"), "I/O")],
)
def test_what_cannot_be_opened_is_told_of(
    shop: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    (shop / "specs" / "locked.yaml").write_text(COMPLETE, "utf-8")
    usual = reading._without_waiting

    def locked(name: str, flags: int) -> int:
        if str(name).endswith("locked.yaml"):
            raise error
        return usual(name, flags)

    monkeypatch.setattr(reading, "_without_waiting", locked)
    for args in ((), ("--fix",), ("--select", "wording")):
        ((file, rule, message),) = lint(shop, *args)
        assert (file, rule) == ("specs/locked.yaml", "unreadable")
        assert words in message
    for args in (("fmt",), ("render", "-o", "out")):
        assert jdkit(*args, cwd=shop).code == 1
    assert (shop / "out").is_dir()


def test_a_folder_that_cannot_be_entered_is_told_of(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (shop / "specs" / "locked").mkdir()
    usual = os.scandir

    def scandir(folder: Path) -> object:
        if Path(folder).name == "locked":
            raise PermissionError(13, "denied", str(folder))
        return usual(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    assert [(file, rule) for file, rule, _ in lint(shop)] == [("specs/locked", "unreadable")]
    (shop / "jdkit.yaml").unlink()
    assert [(file, rule) for file, rule, _ in lint(shop)] == [("specs/locked", "unreadable")]


def test_files_that_change_or_vanish_while_they_are_read(shop: Path) -> None:
    """A writer renames, empties, fills and removes files all the while; every run ends with findings or none."""
    script = (
        "import os, sys, pathlib, itertools\n"
        "folder, text = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).read_bytes()\n"
        "for n in itertools.count():\n"
        "    file = folder / f'{n % 40}.yaml'\n"
        "    [lambda: file.write_bytes(text), lambda: file.write_bytes(text[: n % 999]), lambda: file.unlink(True),\n"
        "     lambda: file.write_bytes(text * 30), lambda: os.replace(file, folder / 'x.yaml')][n % 5]() "
        "if n % 5 < 4 or file.exists() else None\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", script, str(shop / "specs"), str(shop / "specs" / "agent.yaml")])
    try:
        for number in range(4):
            args = ("--fix",) if number % 2 else ()
            for file, _, _ in lint(shop, *args):
                assert file.startswith("specs/")
    finally:
        writer.kill()
        writer.wait()


def test_a_fix_does_not_undo_what_was_saved_meanwhile(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from jdkit.check import fixer

    file = shop / "specs" / "agent.yaml"
    file.write_text(FIXABLE, "utf-8")
    usual, saved = fixer.fix_file, FIXABLE.replace("客服专员", "客服主管")

    def slow(*args: object, **kwargs: object) -> object:
        file.write_text(saved, "utf-8")
        return usual(*args, **kwargs)  # type: ignore[arg-type]

    monkeypatch.setattr(fixer, "fix_file", slow)
    ran = jdkit("lint", "--fix", cwd=shop)
    assert ran.code == 1
    assert "没有写入" in ran.err
    assert file.read_text("utf-8") == saved


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB."""
    if sys.platform != "linux" or os.geteuid():
        _skip("a disk can be mounted by root on Linux only")
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k,nr_inodes=100", "tmpfs", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        _skip(f"mounting is not allowed here: {mounted.stderr.decode().strip()}")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


def _skip(reason: str) -> None:
    if os.environ.get("JDKIT_SKIP_NOTHING"):
        pytest.fail(f"skipped where nothing may be: {reason}")
    pytest.skip(reason)


def fill(disk: Path) -> None:
    with (disk / "ballast").open("wb", buffering=0) as ballast:
        try:
            while ballast.write(b"\0" * 4096):
                pass
        except OSError:
            pass


def kept(disk: Path) -> dict[Path, bytes]:
    """What people have written; what the cache could not keep, it does not have."""
    files = (path for path in disk.rglob("*") if path.is_file() and ".jdkit_cache" not in path.parts)
    return {path: path.read_bytes() for path in files}


def test_a_full_disk_loses_nothing(full: Path) -> None:
    (full / "specs").mkdir()
    (full / "jdkit.yaml").write_text(CONFIG, "utf-8")
    (full / "specs" / "agent.yaml").write_text(FIXABLE, "utf-8")
    (full / "baseline.json").write_text('{"version": 1, "entries": []}', "utf-8")
    fill(full)
    before = kept(full)
    for args, code in (
        (("lint", "--fix"), 1),
        (("lint", "--add-ignores"), 1),
        (("lint", "--fix", "--unsafe-fixes"), 1),
        (("lint", "--baseline", "baseline.json", "--update-baseline"), 2),
        (("lint", "--format", "html", "-o", "report.html"), 2),
        (("fmt", "--keys", "zh"), 1),
        (("render", "-o", "out"), 2),
        (("new", "clerk", "--title", "文员"), 2),
        (("init", "elsewhere"), 2),
        (("schema", "-o", "schema.json"), 2),
    ):
        ran = jdkit(*args, cwd=full, env={"JDKIT_LANG": "zh-Hans"})
        assert (args, ran.code) == (args, code), ran
        assert ran.err.strip() or args[0] == "lint"
    assert kept(full) == before


@pytest.fixture
def read_only(tmp_path: Path, full: Path) -> Path:
    """A disk that takes nothing at all, from root either."""
    (full / "specs").mkdir()
    (full / "jdkit.yaml").write_text(CONFIG, "utf-8")
    (full / "specs" / "agent.yaml").write_text(FIXABLE, "utf-8")
    subprocess.run(["mount", "-o", "remount,ro", full], check=True)
    return full


def test_a_read_only_folder_is_told_of(read_only: Path) -> None:
    for args, code in (
        (("lint", "--fix"), 1),
        (("lint", "--add-ignores"), 1),
        (("fmt", "--keys", "zh"), 1),
        (("render", "-o", "out"), 2),
        (("new", "clerk", "--title", "文员"), 2),
        (("init", "elsewhere"), 2),
        (("lint", "-o", "report.txt"), 2),
    ):
        ran = jdkit(*args, cwd=read_only, env={"JDKIT_LANG": "zh-Hans"})
        assert (args, ran.code) == (args, code), ran
        assert ran.err.strip()


FILES = 500


@posix
def test_fixes_that_are_killed_leave_old_or_new_files(tmp_path: Path) -> None:
    """Three runs are killed, each a little after it has written its first file; the fourth one ends the work."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "jdkit.yaml").write_text(CONFIG, "utf-8")
    files = [tmp_path / "specs" / f"{number}.yaml" for number in range(FILES)]
    for file in files:
        file.write_text(FIXABLE, "utf-8")
        file.chmod(0o640)
    old, new = FIXABLE.encode(), FIXABLE.replace("求,并", "求，并").encode()
    for seconds in (0.03, 0.1, 0.2):
        done = _killed(tmp_path, sorted(files), new, seconds)
        assert {file.read_bytes() for file in files} <= {old, new}
        assert 0 < done <= FILES
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o640}
    (tmp_path / "specs" / ".7.yaml.0123456789ab.tmp").write_text("half of a fi", "utf-8")
    assert jdkit("lint", "--fix", cwd=tmp_path).code == 0
    assert {file.read_bytes() for file in files} == {new}
    for path in set((tmp_path / "specs").iterdir()) - set(files):
        assert path.name.startswith(".")
        assert path.suffix == ".tmp"


def _killed(folder: Path, files: list[Path], new: bytes, seconds: float) -> int:
    """Runs ``lint --fix`` and kills it ``seconds`` after one more file is new; tells how many are."""
    before = sum(file.read_bytes() == new for file in files)
    running = subprocess.Popen(
        [sys.executable, "-m", "jdkit", "lint", "--fix"],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    old = [file for file in files if file.read_bytes() != new]
    limit = time.monotonic() + 60
    while old and old[0].read_bytes() != new and time.monotonic() < limit:
        time.sleep(0.005)
    time.sleep(seconds)
    os.killpg(running.pid, signal.SIGKILL)
    running.wait()
    done = sum(file.read_bytes() == new for file in files)
    assert done > before or before == FILES
    return done
