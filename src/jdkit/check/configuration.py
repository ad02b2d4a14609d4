"""Reading ``jdkit.yaml``, by the same machinery and with the same places as a position."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from jdkit.check.cannot_run import CannotRun
from jdkit.config import Config
from jdkit.diagnostic import Diagnostic, Region, Severity
from jdkit.language.script import detect_language
from jdkit.load import Loaded, load
from jdkit.model.path import path_text
from jdkit.text import Source, parse, read_source


def read_configuration(path: Path) -> Config:
    """The configuration of a workspace, with what it extends. Raises CannotRun with all that is wrong in the file."""
    return Config.model_validate(_read(path, ()))


def _read(path: Path, above: tuple[Path, ...]) -> dict[str, Any]:
    if path in above:
        raise CannotRun("ui.extend-cycle", {"path": str(path)})
    try:
        data = path.read_bytes()
    except OSError:
        raise CannotRun("ui.unreadable", {"path": str(path)}) from None
    own = _loaded(path, data).data
    base = own.get("extend")
    if not isinstance(base, str):
        return own
    return _merged(_read((path.parent / base).resolve(), (*above, path)), own)


def _loaded(path: Path, data: bytes) -> Loaded[Config]:
    source, problems = read_source(_shown(path), data)
    document = parse(source)
    loaded = load(document, Config, placeholders=False)
    writing = [p for p in (*problems, *document.problems) if problems or p.code != "empty-file"]
    faults = [_diagnostic(source, p.rule, p.code, p.start, p.end, p.args) for p in writing]
    faults += [_diagnostic(source, s.rule, s.variant, s.start, s.end, s.args) for s in loaded.problems]
    if faults:
        raise CannotRun("ui.broken-configuration", {"path": source.name}, "ui.help.configuration", tuple(faults))
    return loaded


def place_in(path: Path, error: CannotRun) -> Diagnostic:
    """What is refused once the file has been read, at its place; at the first line where an extended file says it."""
    source, _ = read_source(_shown(path), path.read_bytes())
    loaded = load(parse(source), Config)
    start, end = loaded.locate(error.where)
    found = _diagnostic(source, "config", "", start, end, error.arguments)
    return replace(found, key=error.key, path=path_text(error.where))


def _merged(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        below = merged.get(key)
        merged[key] = _merged(below, value) if isinstance(below, dict) and isinstance(value, dict) else value
    return merged


def _shown(path: Path) -> str:
    from os.path import relpath

    try:
        return Path(relpath(path)).as_posix()
    except ValueError:
        return path.as_posix()


def _diagnostic(source: Source, rule: str, variant: str, start: int, end: int, args: Any) -> Diagnostic:
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
