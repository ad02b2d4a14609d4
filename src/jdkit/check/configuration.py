"""Reading ``jdkit.yaml``, by the same machinery and with the same places as a position."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.check.reading import NotRead, read_bounded
from jdkit.config import Config
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.language.script import detect_language
from jdkit.load import Loaded, load
from jdkit.model.path import Path as Where
from jdkit.model.path import path_text
from jdkit.text import Source, parse, read_source


def read_configuration(path: Path) -> tuple[Config, tuple[Path, ...]]:
    """The configuration of a workspace, with what it extends, and the files read for it.

    Raises CannotRun with all that is wrong in the file.
    """
    data, files = _read(path, ())
    config = Config.model_validate(data)
    if faults := tuple(_patterns_at_fault(path, config)):
        raise CannotRun("ui.broken-configuration", {"path": shown(path)}, "ui.help.configuration", faults)
    return config, files


def _patterns_at_fault(path: Path, config: Config) -> Iterator[Diagnostic]:
    """Patterns that cannot match any file, whatever files there are."""
    patterns: list[tuple[Where, str | None]] = [(("specs", n), one) for n, one in enumerate(config.specs)]
    patterns += [(("exclude", n), one) for n, one in enumerate(config.exclude)]
    patterns += [(("rules", "per_path", one), one) for one in config.rules.per_path]
    for where, pattern in patterns:
        if pattern and "\\" in pattern:
            args = {"pattern": pattern, "better": pattern.replace("\\", "/")}
            yield Places(path).told(where, "ui.pattern-backslash", args, at_key="per_path" in where)
        elif pattern and (pattern.startswith("/") or ".." in pattern.split("/")):
            yield Places(path).told(where, "ui.pattern-outside", {"pattern": pattern}, at_key="per_path" in where)


def _read(path: Path, above: tuple[Path, ...]) -> tuple[dict[str, Any], tuple[Path, ...]]:
    if path in above:
        raise CannotRun("ui.extend-cycle", {"path": str(path)})
    try:
        data = read_bounded(path)
    except NotRead:
        raise CannotRun("ui.unreadable", {"path": str(path)}) from None
    own = _loaded(path, data).data
    base = own.get("extend")
    if not isinstance(base, str):
        return own, (path,)
    below, files = _read((path.parent / base).resolve(), (*above, path))
    return _merged(below, own), (path, *files)


def _loaded(path: Path, data: bytes) -> Loaded[Config]:
    source, problems = read_source(shown(path), data)
    document = parse(source)
    loaded = load(document, Config, placeholders=False)
    writing = [p for p in (*problems, *document.problems) if problems or p.code != "empty-file"]
    faults = [fault_in(source, p.rule, p.code, p.start, p.end, p.args) for p in writing]
    faults += [fault_in(source, s.rule, s.variant, s.start, s.end, s.args) for s in loaded.problems]
    if faults:
        raise CannotRun("ui.broken-configuration", {"path": source.name}, "ui.help.configuration", tuple(faults))
    return loaded


class Places:
    """The places of settings in a ``jdkit.yaml`` that could be read."""

    def __init__(self, path: Path) -> None:
        self._source, _ = read_source(shown(path), read_bounded(path))
        self._loaded = load(parse(self._source), Config)

    def holds(self, where: Where) -> bool:
        """Whether the file itself, and not one that it extends, says something there."""
        return self._loaded.own_path(where) is not None

    def told(self, where: Where, key: str, args: Mapping[str, object], at_key: bool = False) -> Diagnostic:
        """What is wrong there; on the first line where an extended file says it."""
        start, end = self._loaded.locate(where, at_key=at_key)
        found = fault_in(self._source, "config", "", start, end, args)
        return replace(found, key=key, path=path_text(where))


def _merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def shown(path: Path) -> str:
    """A file's name in messages: as it is called from here."""
    from os.path import relpath

    try:
        return Path(relpath(path)).as_posix()
    except ValueError:
        return path.as_posix()


def fault_in(source: Source, rule: str, variant: str, start: int, end: int, args: Any) -> Diagnostic:
    """What is wrong in a file that settles something."""
    return Diagnostic(
        file=source.name,
        region=Region.of(source, start, end),
        path="",
        post=None,
        rule=rule,
        severity=Severity.ERROR,
        key=f"{rule}.{variant}" if variant else rule,
        language=detect_language(source.text),
        args=args,
    )
