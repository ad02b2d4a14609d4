"""What all commands share: the language they speak, colour, and how they end."""

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from jdkit.messages import LANGUAGES, phrase

if TYPE_CHECKING:
    from jdkit.check.cannot_run import CannotRun


def chosen_language(option: str | None = None) -> str | None:
    """The language asked for by ``--lang`` or ``JDKIT_LANG``, if any. Ends with 2 where jdkit does not speak it."""
    asked = option or os.environ.get("JDKIT_LANG") or ""
    if asked and not _known(asked):
        text = phrase("zh-Hans", "ui.unknown-language", {"language": asked})
        whisper(phrase("zh-Hans", "ui.error-line", {"text": text}))
        sys.exit(2)
    return _known(asked)


def ui_language(option: str | None = None) -> str:
    """The language asked for, else that of the terminal, else simplified Chinese."""
    terminal = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return chosen_language(option) or _known(terminal) or "zh-Hans"


def _known(name: str) -> str | None:
    name = name.partition(".")[0].replace("_", "-").lower()
    if name.startswith(("zh-hant", "zh-tw", "zh-hk", "zh-mo")):
        return "zh-Hant"
    if name.startswith("zh"):
        return "zh-Hans"
    return next((language for language in LANGUAGES if name.startswith(language.lower())), None)


def say(key: str, args: Mapping[str, object] | None = None) -> str:
    """A phrase in the language of the terminal."""
    return phrase(ui_language(), key, args)


def colour_wanted(choice: str) -> bool:
    """Whether to colour what goes to standard output: as asked, else at a terminal without ``NO_COLOR``."""
    if choice != "auto":
        return choice == "always"
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def shown(text: str) -> str:
    """Text of a file as standard output may get it: at a terminal its control characters are shown, not obeyed."""
    if not sys.stdout.isatty():
        return text
    from jdkit.report.width import visible

    return "\n".join(visible(line.removesuffix("\r")) for line in text.split("\n"))


def existing(config: Path | None) -> Path | None:
    """The configuration file asked for. Raises CannotRun where it is not there."""
    from jdkit.check.cannot_run import CannotRun

    if config and not os.path.exists(config):  # noqa: PTH110  (a name too long for any file raises in pathlib)
        raise CannotRun("ui.no-such-path", {"path": str(config)}, "ui.help.paths")
    return config.resolve() if config else None


@contextmanager
def or_refuse(language: str) -> Iterator[None]:
    """Ends with 2 and says why where the work cannot be done."""
    from jdkit.check.cannot_run import CannotRun

    try:
        yield
    except CannotRun as error:
        tell(error, language)
        sys.exit(2)


def tell(error: "CannotRun", language: str) -> None:
    """Says on standard error why a run could not take place, where, and what to do next."""
    whisper(phrase(language, "ui.error-line", {"text": phrase(language, error.key, error.arguments)}))
    for found in error.diagnostics:
        place = f"{found.file}:{found.region.line}:{found.region.column}"
        whisper(f"  {place} {phrase(language, found.key, found.args)}")
    if error.help_key:
        text = phrase(language, error.help_key, error.arguments)
        whisper(phrase(language, "ui.help-line", {"text": text}))


def whisper(text: str, err: bool = True) -> None:
    """Says a line, by default on standard error, in which nothing is left that a terminal obeys."""
    from jdkit.report.width import visible

    print(visible(text), file=sys.stderr if err else sys.stdout)
