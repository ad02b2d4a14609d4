"""The options of ``jdkit lint`` read without the command line's library, whose import takes longer than a known run.

Only what is spelled without a doubt is read here. Everything else, help, mistakes and completion among it, is left to
the library, which knows the same options and says what is wrong.
"""

import os
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from jdkit.cli.lint_options import Colour, FailLevel, Format, LintOptions, Profile

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _day(text: str) -> date:
    if not DAY.fullmatch(text):
        raise ValueError(text)
    return date.fromisoformat(text)


def _from_environment() -> list[str]:
    return [word for name, option in VARIABLES.items() if (value := os.environ.get(name)) for word in (option, value)]


FLAGS = {
    "--fix": "fix",
    "--unsafe-fixes": "unsafe_fixes",
    "--diff": "diff",
    "--statistics": "statistics",
    "--exit-zero": "exit_zero",
    "--force-exclude": "force_exclude",
    "--no-cache": "no_cache",
    "-n": "no_cache",
}
LISTS = {"--select": "select", "--ignore": "ignore"}
VALUES: dict[str, tuple[str, Callable[[str], object]]] = {
    "--format": ("format", Format),
    "--output-format": ("format", Format),
    "--output-file": ("output_file", Path),
    "-o": ("output_file", Path),
    "--profile": ("profile", Profile),
    "--baseline": ("baseline", Path),
    "--since": ("since", str),
    "--fail-level": ("fail_level", FailLevel),
    "--config": ("config", Path),
    "--cache-dir": ("cache_dir", Path),
    "--today": ("today", _day),
    "--lang": ("lang", str),
    "--color": ("color", Colour),
}
VARIABLES = {"JDKIT_TODAY": "--today", "JDKIT_CACHE_DIR": "--cache-dir"}


def quickly_read(arguments: Sequence[str]) -> LintOptions | None:
    """The options that the arguments after ``lint`` say, or None where the library must read them."""
    if "_JDKIT_COMPLETE" in os.environ or os.environ.get("JDKIT_NO_CACHE"):
        return None
    said: dict[str, Any] = {}
    lists: dict[str, list[str]] = {"paths": [], "select": [], "ignore": []}
    left = [*_from_environment(), *arguments]
    try:
        while left:
            word, *left = left
            option, equals, value = word.partition("=") if word.startswith("--") else (word, "", "")
            if word in FLAGS:
                said[FLAGS[word]] = True
            elif option in LISTS or option in VALUES:
                if not equals:
                    value, *left = left
                if value.startswith("-"):
                    return None
                if option in LISTS:
                    lists[LISTS[option]].append(value)
                else:
                    name, read = VALUES[option]
                    said[name] = read(value)
            elif word.startswith("-"):
                return None
            else:
                lists["paths"].append(word)
    except ValueError:
        return None
    said |= {name: tuple(values) for name, values in lists.items()}
    return replace(LintOptions(), **said)
