"""``jdkit lint --watch``, as somebody has it running beside an editor."""

import importlib.util
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.door import COMPLETE, jdkit

FAULTY = COMPLETE.replace("负责受理", "认真受理")
PATIENCE = 90

needs_watchfiles = pytest.mark.skipif(
    importlib.util.find_spec("watchfiles") is None, reason="the extra `watch` is not installed"
)


class Watching:
    """A running ``jdkit lint --watch`` whose lines are read as they come."""

    def __init__(self, folder: Path, *args: str) -> None:
        command = [sys.executable, "-m", "jdkit", "lint", "--watch", "--format", "concise", *args]
        env = {**os.environ, "JDKIT_LANG": "zh-Hans", "JDKIT_TODAY": "2026-06-30", "PYTHONUNBUFFERED": "1"}
        self.process = subprocess.Popen(
            command, cwd=folder, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        self._lines: queue.Queue[str | None] = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def until(self, words: str) -> str:
        """All that is said up to a line that holds these words."""
        said, end = "", time.monotonic() + PATIENCE
        while True:
            try:
                line = self._lines.get(timeout=max(0, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"no {words!r} in {PATIENCE} s; it said:\n{said}") from None
            assert line is not None, f"it ended before {words!r}:\n{said}"
            said += line
            if words in line:
                return said

    def quiet(self, seconds: float) -> bool:
        time.sleep(seconds)
        return self._lines.empty()


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / "agent.yaml").write_text(COMPLETE, "utf-8")
    (tmp_path / "specs" / "other.yaml").write_text(FAULTY.replace("客服专员", "回访专员"), "utf-8")
    return tmp_path


@pytest.fixture
def shop_with_rules(shop: Path) -> Path:
    (shop / "rules").mkdir()
    return shop


@pytest.fixture
def watching(shop: Path) -> Iterator[Watching]:
    started = Watching(shop)
    yield started
    started.process.kill()
    started.process.wait()


@needs_watchfiles
def test_a_custom_rule_concerns_all_files(shop_with_rules: Path, watching: Watching) -> None:
    shop = shop_with_rules
    watching.until("等待改动")
    rule = "kind: forbid\nwords: [承运商]\nexamples:\n  faulty: [对接⟦承运商⟧]\n"
    (shop / "rules" / "carrier.yaml").write_text(rule, "utf-8")
    said = watching.until("检查了 2 个文件")
    assert "specs/agent.yaml" in said
    assert "carrier" in said
    (shop / "rules" / "carrier.yaml").write_text(rule.replace("承运商⟧", "物流⟧"), "utf-8")
    assert "rules/carrier.yaml:4:" in watching.until("下一步")


@needs_watchfiles
def test_checks_all_and_then_what_changed(shop: Path, watching: Watching) -> None:
    said = watching.until("等待改动")
    assert "specs/other.yaml:" in said
    assert "specs/agent.yaml:" not in said

    (shop / "specs" / "agent.yaml").write_text(FAULTY, "utf-8")
    said = watching.until("检查了")
    assert "specs/agent.yaml:" in said
    assert "检查了 1 个文件" in said
    assert "specs/other.yaml:" not in said

    beside = shop / "specs" / ".agent.yaml.tmp"
    beside.write_text(COMPLETE, "utf-8")
    beside.replace(shop / "specs" / "agent.yaml")
    assert "specs/agent.yaml:" not in watching.until("检查了 1 个文件")

    (shop / "notes.txt").write_text("x", "utf-8")
    (shop / "unrelated.yaml").write_text("a: 1\n", "utf-8")
    assert watching.quiet(2.5)

    (shop / "jdkit.yaml").write_text("format: 1\nrules: {ignore: [decoration]}\n", "utf-8")
    assert "检查了 2 个文件" in watching.until("检查了")

    (shop / "jdkit.yaml").write_text("format: 2\n", "utf-8")
    assert "jdkit.yaml" in watching.until("下一步")
    (shop / "jdkit.yaml").write_text("format: 1\n", "utf-8")
    assert "specs/other.yaml:" in watching.until("检查了 2 个文件")

    (shop / "specs" / "other.yaml").unlink()
    assert "检查了 1 个文件" in watching.until("检查了")


@needs_watchfiles
@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for one process alone")
def test_ends_with_0_at_an_interrupt(watching: Watching) -> None:
    watching.until("等待改动")
    watching.process.send_signal(signal.SIGINT)
    assert watching.process.wait(PATIENCE) == 0


@needs_watchfiles
def test_does_not_wait_where_it_cannot_start(shop: Path) -> None:
    for args in (("nowhere",), ("--select", "deco"), ("--config", "nowhere.yaml")):
        assert jdkit("lint", "--watch", *args, cwd=shop).code == 2


def test_standard_input_cannot_be_watched(shop: Path) -> None:
    ran = jdkit("lint", "--watch", "-", cwd=shop, env={"JDKIT_LANG": "en"})
    assert (ran.code, ran.out) == (2, "")
    assert "standard input" in ran.err


def test_without_the_extra_it_is_named(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "watchfiles", None)
    ran = jdkit("lint", "--watch", cwd=shop, env={"JDKIT_LANG": "en"})
    assert (ran.code, ran.out) == (2, "")
    assert "jdkit[watch]" in ran.err
