"""The wheel, installed into an empty environment and run from another folder."""

import subprocess
import sys
import venv
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh environment that holds the wheel and what it depends on."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "env", with_pip=True)
    scripts = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [str(scripts / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check", str(wheel)]
    subprocess.run(pip, check=True, capture_output=True)
    return scripts


def test_lints_renders_and_scaffolds_from_anywhere(installed: Path, tmp_path: Path) -> None:
    def run(*args: str, code: int = 0) -> str:
        done = subprocess.run([str(installed / "jdkit"), *args], cwd=tmp_path, capture_output=True, check=False)
        assert done.returncode == code, done.stderr.decode("utf-8", "replace")
        return done.stdout.decode("utf-8")

    run("init", "shop")
    shop = tmp_path / "shop"
    tmp_path = shop
    run("new", "clerk")
    assert "placeholder" in run("lint", "--statistics", code=1)
    run("render", "--to", "md,html", "-o", "out")
    assert {file.name for file in (shop / "out").iterdir()} == {"clerk.html", "clerk.md"}
    assert run("lint", str(ROOT / "specs"), "--format", "json")
