"""Files are written whole or not at all."""

import stat
import sys
from pathlib import Path

import pytest

from jdkit.files import write_bytes, write_new, write_text

posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions and links differ there")


def test_text_is_written_as_it_stands(tmp_path: Path) -> None:
    write_text(tmp_path / "a.yaml", "职责：\r\n  受理\n")
    assert (tmp_path / "a.yaml").read_bytes() == "职责：\r\n  受理\n".encode()


def test_nothing_but_the_file_is_left_in_the_folder(tmp_path: Path) -> None:
    write_bytes(tmp_path / "a", b"1")
    write_bytes(tmp_path / "a", b"2")
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert (tmp_path / "a").read_bytes() == b"2"


@posix
def test_permissions_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1")
    path.chmod(0o640)
    write_bytes(path, b"2")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


@posix
def test_a_link_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "target").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    write_bytes(tmp_path / "link", b"new")
    assert (tmp_path / "target").read_bytes() == b"old"
    assert not (tmp_path / "link").is_symlink()


def test_a_failure_leaves_the_old_file_and_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")

    def refuse(self: Path, target: Path) -> None:
        raise PermissionError(13, "refused")

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(PermissionError):
        write_bytes(path, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]


def test_a_new_file_never_overwrites(tmp_path: Path) -> None:
    write_new(tmp_path / "a", "1")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a", "2")
    assert (tmp_path / "a").read_text("utf-8") == "1"


@posix
def test_a_new_file_is_not_written_through_a_broken_link(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(FileExistsError):
        write_new(tmp_path / "a", "1")
    assert not (tmp_path / "elsewhere").exists()


@posix
def test_a_read_only_file_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o444)
    with pytest.raises(PermissionError):
        write_bytes(path, b"new")
    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"old")]
