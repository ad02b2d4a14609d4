"""Measures jdkit in one run on one machine: `python benchmarks/run.py [--files 1000] [--rounds 5]`.

Every figure is a whole process on one core, medians over rounds in which all commands take turns. Quote the ratios.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from generate import generate

EMPTY = "import typer\napp = typer.Typer()\n@app.command()\ndef main() -> None:\n    print('x')\napp()\n"
READ = "import pathlib, sys\nfiles = sorted(pathlib.Path(sys.argv[1], 'specs').glob('*.yaml'))\n"
BARE = READ + (
    "import yaml\nfrom yaml._yaml import CParser\n"
    "for file in files:\n    parser = CParser(file.read_bytes())\n"
    "    while parser.check_event():\n        parser.get_event()\n"
)
PLACED = READ + (
    "import gc\ngc.disable()\nfrom jdkit.text import parse, read_source\n"
    "for file in files:\n    parse(read_source(file.name, file.read_bytes())[0]).data\n"
)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--files", type=int, default=1000)
    options.add_argument("--rounds", type=int, default=5)
    given = options.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        generate(folder, given.files)
        python, jdkit = sys.executable, [sys.executable, "-m", "jdkit"]
        many = {
            "bare parse (libyaml events)": [python, "-c", BARE, name],
            "parse that keeps positions": [python, "-c", PLACED, name],
            "jdkit lint, all rules": [*jdkit, "lint", name, "--statistics"],
            "yamllint": [python, "-m", "yamllint", "-d", "relaxed", f"{name}/specs"],
        }
        one = {
            "empty Typer application": [python, "-c", EMPTY],
            "jdkit --version": [*jdkit, "--version"],
            "jdkit lint one.yaml": [*jdkit, "lint", f"{name}/specs/post-00000.yaml"],
        }
        show(f"{given.files} files", measure(many, given.rounds), "parse that keeps positions")
        show("one command", measure(one, max(given.rounds, 9)), "empty Typer application")


def measure(commands: dict[str, list[str]], rounds: int) -> dict[str, list[float]]:
    """Seconds a command took in each round; the first round warms up and is not counted."""
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            start = time.perf_counter()
            done = subprocess.run(command, capture_output=True)
            seconds = time.perf_counter() - start
            if done.returncode not in (0, 1):
                sys.exit(f"{name} ended with {done.returncode}: {done.stderr.decode()[-500:]}")
            if number:
                taken[name].append(seconds)
    return taken


def show(title: str, taken: dict[str, list[float]], base: str) -> None:
    print(f"\n| {title} | median | times “{base}” |\n| --- | ---: | ---: |")
    for name, seconds in taken.items():
        ratio = statistics.median(s / b for s, b in zip(seconds, taken[base], strict=True))
        print(f"| {name} | {statistics.median(seconds):.2f} s | {ratio:.2f} |")


if __name__ == "__main__":
    main()
