"""What ``jdkit lint`` is asked to do, however it was asked."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class Format(StrEnum):
    FULL = "full"
    CONCISE = "concise"
    JSON = "json"
    JSONL = "jsonl"
    SARIF = "sarif"
    GITHUB = "github"
    GITLAB = "gitlab"
    JUNIT = "junit"
    CHECKSTYLE = "checkstyle"
    RDJSON = "rdjson"
    AGENT = "agent"
    HTML = "html"


class Profile(StrEnum):
    BASIC = "basic"
    STANDARD = "standard"
    STRICT = "strict"


class Colour(StrEnum):
    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class FailLevel(StrEnum):
    """Spelled as ``jdkit.diagnostic.Severity``."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True)
class LintOptions:
    """The options by their names on the command line; lists as they were given, commas not yet parted."""

    paths: tuple[str, ...] = ()
    format: Format | None = None
    output_file: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: Profile | None = None
    fix: bool = False
    unsafe_fixes: bool = False
    diff: bool = False
    statistics: bool = False
    exit_zero: bool = False
    baseline: Path | None = None
    update_baseline: bool = False
    since: str | None = None
    fail_level: FailLevel = FailLevel.WARNING
    max_warnings: int | None = None
    add_ignores: bool = False
    reason: str = ""
    stdin_filename: Path | None = None
    config: Path | None = None
    force_exclude: bool = False
    show_files: bool = False
    show_config: bool = False
    no_cache: bool = False
    cache_dir: Path | None = None
    today: date | None = None
    lang: str | None = None
    color: Colour = Colour.AUTO
    watch: bool = False
