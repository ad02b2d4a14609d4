"""What one run leaves for the next: never another answer, whatever changes, is damaged, or runs beside it."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from unittest.mock import patch

import pytest

from tests.cli.door import COMPLETE, Ran, jdkit

FAULTY = COMPLETE.replace("负责受理", "认真受理")
CONFIG = "format: 1\ntoday: 2026-06-30\n"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "jdkit.yaml").write_text(CONFIG, "utf-8")
    (tmp_path / "specs" / "门店").mkdir(parents=True)
    (tmp_path / "specs" / "agent.yaml").write_text(FAULTY, "utf-8")
    (tmp_path / "specs" / "门店" / "clerk.yaml").write_text(FAULTY.replace("KF-005", "KF-006"), "utf-8")
    (tmp_path / "specs" / "broken.yaml").write_text("kind: position\nheader: {title: 甲\n", "utf-8")
    (tmp_path / "specs" / "old.yaml").write_bytes(FAULTY.encode("gbk"))
    return tmp_path


def database(shop: Path) -> Path:
    (found,) = (shop / ".jdkit_cache").glob("*.db")
    return found


def lint(shop: Path, *args: str) -> Ran:
    """Lints with the cache and holds the outcome against a run without one."""
    ran = jdkit("lint", *args, cwd=shop, env={"JDKIT_TODAY": ""})
    assert ran == jdkit("lint", "--no-cache", *args, cwd=shop, env={"JDKIT_TODAY": ""})
    return ran


def checked_anew(shop: Path) -> int:
    """How many files a run has to check because no earlier one knows them."""
    from jdkit.check import file

    count = 0
    check: Callable[..., object] = file.check_file

    def counting(*args: object) -> object:
        nonlocal count
        count += 1
        return check(*args)

    with patch.object(file, "check_file", counting):
        jdkit("lint", cwd=shop)
    return count


@pytest.mark.parametrize("format", ["full", "json", "sarif", "html", "junit", "gitlab", "rdjson"])
def test_the_second_run_says_the_same(shop: Path, format: str) -> None:
    first = lint(shop, "--format", format)
    assert lint(shop, "--format", format) == first
    assert first.code == 1


def test_only_what_changed_is_checked_again(shop: Path) -> None:
    assert checked_anew(shop) == 4
    assert checked_anew(shop) == 0
    (shop / "specs" / "agent.yaml").write_text(COMPLETE, "utf-8")
    assert checked_anew(shop) == 1
    (shop / "specs" / "门店" / "clerk.yaml").rename(shop / "specs" / "clerk.yaml")
    assert checked_anew(shop) == 1


def test_a_known_file_is_found_from_any_folder(shop: Path) -> None:
    jdkit("lint", cwd=shop)
    with patch("jdkit.check.file.check_file", side_effect=AssertionError("checked again")):
        ran = jdkit("lint", "agent.yaml", "--format", "concise", cwd=shop / "specs")
    assert ran.out.startswith("agent.yaml:")


@pytest.mark.parametrize(
    "config",
    [
        CONFIG + "profile: strict\n",
        CONFIG + "language: zh-Hant\n",
        CONFIG + "rules: {ignore: [decoration]}\n",
        CONFIG + "rules: {severity: {decoration: info}}\n",
        CONFIG + "rules: {options: {decoration: {allow: [认真]}}}\n",
        CONFIG + 'rules: {per_path: {"specs/门店/**": {ignore: [decoration]}}}\n',
        CONFIG + "extend: base.yaml\n",
        "format: 1\ntoday: 2027-06-30\n",
        CONFIG + "specs: [specs/门店/*.yaml]\n",
        CONFIG + 'exclude: ["specs/门店/**"]\n',
    ],
)
def test_a_setting_that_changes_changes_the_outcome(shop: Path, config: str) -> None:
    (shop / "base.yaml").write_text("format: 1\nrules: {ignore: [wording]}\n", "utf-8")
    before = lint(shop)
    (shop / "jdkit.yaml").write_text(config, "utf-8")
    assert lint(shop) != before
    (shop / "jdkit.yaml").write_text(CONFIG, "utf-8")
    assert lint(shop) == before


def test_an_extended_file_that_changes_changes_the_outcome(shop: Path) -> None:
    (shop / "jdkit.yaml").write_text(CONFIG + "extend: base.yaml\n", "utf-8")
    (shop / "base.yaml").write_text("format: 1\n", "utf-8")
    before = lint(shop)
    (shop / "base.yaml").write_text("format: 1\nrules: {ignore: [decoration]}\n", "utf-8")
    assert lint(shop) != before
    (shop / "base.yaml").unlink()
    assert lint(shop).code == 2


def test_the_day_is_not_part_of_what_is_known(shop: Path) -> None:
    assert "expired" not in lint(shop, "--format", "concise").out
    with patch("jdkit.check.file.check_file", side_effect=AssertionError("checked again")):
        assert "expired" in jdkit("lint", "--format", "concise", "--today", "2027-06-30", cwd=shop).out


def test_the_language_of_messages_and_the_choice_of_rules_are(shop: Path) -> None:
    said = {lint(shop, *args).out for args in ((), ("--lang", "en"), ("--select", "encoding"), ("--profile", "strict"))}
    assert len(said) == 4


def test_it_keeps_itself_out_of_git_and_can_be_put_elsewhere(shop: Path) -> None:
    jdkit("lint", cwd=shop)
    assert (shop / ".jdkit_cache" / ".gitignore").read_text("utf-8").splitlines()[-1] == "*"
    other = shop / "elsewhere"
    jdkit("lint", "--cache-dir", "elsewhere", cwd=shop)
    jdkit("lint", cwd=shop, env={"JDKIT_CACHE_DIR": str(shop / "third")})
    assert list(other.glob("*.db"))
    assert list((shop / "third").glob("*.db"))


def test_loose_files_leave_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "agent.yaml").write_text(FAULTY, "utf-8")
    jdkit("lint", "agent.yaml", cwd=tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["agent.yaml"]


@pytest.mark.parametrize("damage", [b"", b"not a database", None])
def test_a_damaged_cache_is_made_anew(shop: Path, damage: bytes | None) -> None:
    expected = lint(shop)
    file = database(shop)
    if damage is None:
        data = bytearray(file.read_bytes())
        data[200 : len(data) // 2] = os.urandom(len(data) // 2 - 200)
        damage = bytes(data)
    file.write_bytes(damage)
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    assert lint(shop) == expected
    assert lint(shop) == expected
    assert checked_anew(shop) == 0


@pytest.mark.parametrize("text", ["", "{}", '[[["x"]], [], null]\n', "null\nnull", "[[], [], null]\n1"])
def test_entries_that_make_no_sense_are_not_used(shop: Path, text: str) -> None:
    expected = jdkit("lint", "--format", "junit", cwd=shop)
    with sqlite3.connect(database(shop)) as connection:
        connection.execute("UPDATE entries SET text = ?", (text,))
    connection.close()
    assert jdkit("lint", "--format", "junit", cwd=shop) == expected


@pytest.mark.parametrize("place", ["a file", "unwritable"])
def test_a_cache_that_cannot_be_written_stops_nothing(shop: Path, place: str) -> None:
    expected = jdkit("lint", "--no-cache", cwd=shop)
    if place == "a file":
        (shop / ".jdkit_cache").write_text("in the way", "utf-8")
        assert jdkit("lint", cwd=shop) == expected
        assert (shop / ".jdkit_cache").read_text("utf-8") == "in the way"
    else:
        with patch("sqlite3.connect", side_effect=sqlite3.OperationalError("unable to open database file")):
            assert jdkit("lint", cwd=shop) == expected


def test_entries_unused_for_long_are_dropped_and_the_oldest_when_there_are_too_many(shop: Path) -> None:
    jdkit("lint", cwd=shop)
    with sqlite3.connect(database(shop)) as connection:
        connection.execute("UPDATE entries SET used = used - 31")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    (shop / "specs" / "new.yaml").write_text(COMPLETE, "utf-8")
    (shop / "specs" / "old.yaml").unlink()
    jdkit("lint", cwd=shop)

    def count() -> int:
        connection = sqlite3.connect(database(shop))
        (number,) = connection.execute("SELECT COUNT(*) FROM entries").fetchone()
        connection.close()
        return int(number)

    known = count()
    assert known == 4 + 2  # the files there are, the outline and the terms; not the file that is gone
    (shop / "specs" / "new.yaml").write_text(FAULTY, "utf-8")
    with patch("jdkit.check.cache.store.LARGEST", 1):
        jdkit("lint", cwd=shop)
    assert count() <= known // 2 + 1


def many(shop: Path, number: int) -> None:
    for n in range(number):
        text = FAULTY.replace("KF-005", f"KF-{n}").replace("客户诉求", f"第{n}类客户诉求")
        (shop / "specs" / f"post-{n:04d}.yaml").write_text(text, "utf-8")


def started(shop: Path) -> "subprocess.Popen[bytes]":
    env = {**os.environ, "JDKIT_TODAY": "2026-06-30", "JDKIT_LANG": "zh-Hans"}
    command = [sys.executable, "-m", "jdkit", "lint", "--format", "concise"]
    return subprocess.Popen(command, cwd=shop, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def test_several_processes_say_what_one_says(shop: Path) -> None:
    many(shop, 400)
    alone = jdkit("lint", "--no-cache", "--format", "json", cwd=shop)
    with patch("jdkit.check.workers.cores", return_value=1):
        assert jdkit("lint", "--no-cache", "--format", "json", cwd=shop) == alone
    with patch("jdkit.check.workers.cores", return_value=2), patch("jdkit.check.batch.AT_ONCE", 170):
        assert jdkit("lint", "--format", "json", cwd=shop) == alone
        assert jdkit("lint", "--format", "json", cwd=shop) == alone


def test_two_runs_at_once_one_of_them_killed_leave_a_cache_that_the_next_one_reads(shop: Path) -> None:
    many(shop, 500)
    first, second = started(shop), started(shop)
    deadline = time.monotonic() + 60
    while not list(shop.glob(".jdkit_cache/*.db")) and time.monotonic() < deadline:
        time.sleep(0.02)
    first.send_signal(signal.SIGKILL)
    first.communicate()
    out, err = second.communicate(timeout=120)
    assert (second.returncode, err) == (1, b"")
    third = started(shop)
    assert third.communicate(timeout=120) == (out, b"")
    connection = sqlite3.connect(database(shop))
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("SELECT COUNT(*) FROM entries").fetchone()[0] >= 504
    connection.close()
    assert checked_anew(shop) == 0


def test_a_process_that_is_killed_leaves_its_work_to_the_others(shop: Path) -> None:
    many(shop, 300)
    expected = jdkit("lint", "--no-cache", cwd=shop)

    def dying(*args: object) -> None:
        os._exit(9)

    with patch("jdkit.check.workers.check_file", dying), patch("jdkit.check.workers.cores", return_value=2):
        assert jdkit("lint", cwd=shop) == expected
