"""Documents on disk: one file a post and format."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jdkit.files import write_text
from jdkit.model.position import Position
from jdkit.render.build import view_of
from jdkit.render.environment import FORMATS, Templates
from jdkit.render.error import RenderError
from jdkit.render.file_name import safe_stem


@dataclass(frozen=True)
class RenderInput:
    """A position to print. ``source_name`` is what messages call its file; ``data`` is the file with English keys,
    from which placeholders are shown where the model cannot hold them."""

    stem: str
    language: str
    position: Position
    source_name: str
    data: Mapping[str, Any] = field(default_factory=dict)


def documents(
    positions: Iterable[RenderInput],
    formats: Sequence[str],
    templates_dir: Path | None,
    out: Path,
    names: Mapping[str, Mapping[str, str]],
) -> list[Path]:
    """Writes the documents and returns their paths.

    ``names`` holds, for each language, the titles of the posts referred to (``titles_of``). Nothing is written where a
    format is unknown or two documents would have the same name; when a template fails, what was written before stays.
    """
    known = tuple(FORMATS)
    for format in formats:
        if format not in known:
            raise RenderError("document.error.format", {"format": format, "known": known})
    wanted = list(positions)
    stems = _stems(wanted)
    templates = Templates(templates_dir if templates_dir and templates_dir.is_dir() else None)
    written = []
    for item, stem in zip(wanted, stems, strict=True):
        view = view_of(item.position, item.language, names.get(item.language, {}), item.data)
        for format in dict.fromkeys(formats):
            path = out / f"{stem}.{format}"
            _write(path, templates.render(view, format))
            written.append(path)
    return written


def _stems(items: Sequence[RenderInput]) -> list[str]:
    taken: dict[str, RenderInput] = {}
    stems = []
    for item in items:
        stem = safe_stem(item.stem)
        if not stem:
            raise RenderError("document.error.file-name", {"stem": item.stem}, "document.help.file-name")
        first = taken.setdefault(stem.casefold(), item)
        if first is not item:
            args = {"first": first.source_name, "second": item.source_name, "name": stem}
            raise RenderError("document.error.collision", args, "document.help.collision")
        stems.append(stem)
    return stems


def _write(path: Path, text: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_text(path, text)
    except OSError as error:
        reason = error.strerror or str(error)
        raise RenderError("document.error.unwritable", {"path": str(path), "reason": reason}) from error
