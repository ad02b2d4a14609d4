"""Measures jdkit and tools beside it in one run on one machine, and writes the table of docs/performance.md.

`python benchmarks/run.py [--files 1000] [--rounds 5] [--npm FOLDER] [--write]`

Every figure is a whole process; medians over rounds in which all commands take turns, so quote the ratios. Tools that
are not installed are left out: `pip install -e '.[bench]'`, and in FOLDER
`npm install autocorrect-node @stoplight/spectral-cli`.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generate import generate

PAGE = Path(__file__).parents[1] / "docs" / "performance.md"
EMPTY = "import typer\napp = typer.Typer()\n@app.command()\ndef main() -> None:\n    print('x')\napp()\n"
PLACED = (
    "import gc, pathlib\ngc.disable()\nfrom jdkit.text import parse, read_source\n"
    "for file in sorted(pathlib.Path('specs').glob('*.yaml')):\n"
    "    parse(read_source(file.name, file.read_bytes())[0]).data\n"
)
SPECTRAL = "rules:\n  {}:\n    given: {}\n    then: {{function: truthy}}\n".format
PYTHON = sys.executable


@dataclass(frozen=True)
class Command:
    """``cores`` is how many it may use; ``before`` runs first and is not timed."""

    words: Sequence[str]
    cores: int = 1
    before: Callable[[Path], None] = lambda folder: None


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--npm", type=Path, default=Path("node_modules"), help="the folder with node_modules")
    options.add_argument("--peers", type=int, default=1, help="rounds for the slow tools beside jdkit")
    options.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    given = options.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder, given.files)
        text = ""
        for title, commands, rounds, base in (
            ("One command", small(), given.rounds, "an empty Typer application"),
            (f"{given.files} files", large(), given.rounds, "the parse that keeps positions"),
            ("Beside other tools", beside(folder, given.npm), given.peers, "jdkit lint, cold"),
        ):
            table = show(title, measure(commands, folder, rounds), base)
            print(table, flush=True)
            text += f"\n{table}"
            if given.write:
                head, mark, _ = PAGE.read_text("utf-8").partition("<!-- measured -->\n")
                PAGE.write_text(f"{head}{mark}{text}", "utf-8")


def small() -> dict[str, Command]:
    return {
        "an empty Typer application": Command([PYTHON, "-c", EMPTY]),
        "jdkit --version": Command([PYTHON, "-m", "jdkit", "--version"]),
        "jdkit lint one.yaml, known": lint("specs/post-00000.yaml"),
        "jdkit lint one.yaml, just changed": lint("specs/post-00000.yaml", before=change),
        "jdkit lint, all known": lint(before=know),
    }


def large() -> dict[str, Command]:
    return {
        "the parse that keeps positions": Command([PYTHON, "-c", PLACED]),
        "jdkit lint, cold, one core": lint(before=forget),
        "jdkit lint, cold, all cores": lint(before=forget, cores=0),
        "jdkit lint, one file changed": lint(before=change, cores=0),
        "jdkit lint, all known": lint(cores=0),
    }


def beside(folder: Path, npm: Path) -> dict[str, Command]:
    scripts, bin_folder = Path(PYTHON).parent, npm / "node_modules" / ".bin"
    (folder / ".spectral.yaml").write_text(SPECTRAL("title", "$.header.title"), "utf-8")
    schema = folder / "position.schema.json"
    schema.write_text(subprocess.run([PYTHON, "-m", "jdkit", "schema"], capture_output=True, text=True).stdout, "utf-8")
    files = [f"specs/{path.name}" for path in sorted((folder / "specs").glob("*.yaml"))]
    tools = {
        "ryl": [str(scripts / "ryl"), "check", "--enable", "ALL", "specs"],
        "AutoCorrect": [str(bin_folder / "autocorrect"), "--lint", "specs"],
        "Spectral, one rule": [str(bin_folder / "spectral"), "lint", "specs/*.yaml"],
        "check-jsonschema": [str(scripts / "check-jsonschema"), "--schemafile", str(schema), *files],
        "yamllint": [str(scripts / "yamllint"), "-d", "relaxed", "specs"],
    }
    found = {name: Command(words, cores=0) for name, words in tools.items() if shutil.which(words[0])}
    return {"jdkit lint, cold": lint(before=forget, cores=0), "jdkit lint, known": lint(cores=0), **found}


def lint(*paths: str, before: Callable[[Path], None] = lambda folder: None, cores: int = 1) -> Command:
    return Command([PYTHON, "-m", "jdkit", "lint", "--statistics", *paths], cores, before)


def forget(folder: Path) -> None:
    shutil.rmtree(folder / ".jdkit_cache", ignore_errors=True)


def know(folder: Path) -> None:
    subprocess.run(lint().words, cwd=folder, capture_output=True)


def change(folder: Path) -> None:
    with (folder / "specs" / "post-00000.yaml").open("a", encoding="utf-8") as stream:
        stream.write(f"# {time.time_ns()}\n")


def measure(commands: Mapping[str, Command], folder: Path, rounds: int) -> dict[str, list[float]]:
    """Seconds a command took in each round; with more than one the first warms up and is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    for number in range(rounds + (rounds > 1)):
        for name, command in commands.items():
            command.before(folder)
            if cores:
                os.sched_setaffinity(0, cores[: command.cores] if command.cores else cores)
            start = time.perf_counter()
            done = subprocess.run(command.words, cwd=folder, capture_output=True)
            seconds = time.perf_counter() - start
            if cores:
                os.sched_setaffinity(0, cores)
            if done.returncode not in (0, 1):
                sys.exit(f"{name} ended with {done.returncode}: {done.stderr.decode(errors='replace')[-500:]}")
            if number or rounds == 1:
                taken[name].append(seconds)
    return taken


def show(title: str, taken: Mapping[str, Sequence[float]], base: str) -> str:
    rows = [f"| {title} | median | times {base} |", "| --- | ---: | ---: |"]
    for name, seconds in taken.items():
        ratio = statistics.median(s / b for s, b in zip(seconds, taken[base], strict=True))
        rows.append(f"| {name} | {statistics.median(seconds):.2f} s | {ratio:.2f} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    main()
