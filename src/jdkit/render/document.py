"""Documents on disk: one file a post and format."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from jdkit.files import write_bytes
from jdkit.model.position import Position
from jdkit.render.build import view_of
from jdkit.render.build_changes import Elsewhere, changes, said
from jdkit.render.error import RenderError
from jdkit.render.file_name import safe_stem
from jdkit.render.formats import FORMATS, KINDS, Writer
from jdkit.render.view import View
from jdkit.render.words import Words


@dataclass(frozen=True)
class RenderInput:
    """A position to print. ``source_name`` is what messages call its file; ``data`` is the file with English keys,
    from which placeholders are shown where the model cannot hold them. ``before`` is an earlier revision of it."""

    stem: str
    language: str
    position: Position
    source_name: str
    data: Mapping[str, Any] = field(default_factory=dict)
    before: "RenderInput | None" = None


@dataclass(frozen=True)
class Batch:
    """The positions of one workspace. ``names`` holds, for each language, the titles of the posts referred to
    (``titles_of``), ``headings`` the workspace's own words for the labels of a document."""

    positions: Sequence[RenderInput]
    templates: Path | None
    names: Mapping[str, Mapping[str, str]]
    headings: Mapping[str, Mapping[str, str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Made:
    """A document that is to stand at ``path``."""

    path: Path
    data: bytes

    @property
    def is_stale(self) -> bool:
        """Whether the file is missing or says something else."""
        try:
            return self.path.read_bytes() != self.data
        except OSError:
            return True

    def write(self) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_bytes(self.path, self.data)
        except OSError as error:
            reason = error.strerror or str(error)
            raise RenderError("document.error.unwritable", {"path": str(self.path), "reason": reason}) from error


def documents(batches: Iterable[Batch], formats: Sequence[str], out: Path, kind: str = "position") -> Iterator[Made]:
    """The documents, made one after the other as they are asked for.

    Raises RenderError before the first where a format or kind is unknown or two documents would have the same name.
    """
    for asked, known, key in ((formats, FORMATS, "format"), ((kind,), tuple(KINDS), "kind")):
        for name in asked:
            if name not in known:
                raise RenderError(f"document.error.{key}", {key: name, "known": known})
    wanted = [(batch, item) for batch in batches for item in batch.positions]
    stems = _stems([item for _, item in wanted])
    return _made(wanted, stems, tuple(dict.fromkeys(formats)), out, kind)


def _made(
    wanted: Sequence[tuple[Batch, RenderInput]], stems: Sequence[str], formats: Sequence[str], out: Path, kind: str
) -> Iterator[Made]:
    writers: dict[int, Writer] = {}
    compared: dict[int, _Compared] = {}
    for (batch, item), stem in zip(wanted, stems, strict=True):
        writer = writers.setdefault(id(batch), Writer(kind, batch.templates))
        view = _view(batch, item)
        if kind == "changes":
            view = compared.setdefault(id(batch), _Compared(batch)).with_changes(item, view)
        for format in formats:
            name = f"{stem}.{format}" if kind == "position" else f"{stem}.{kind}.{format}"
            yield Made(out / name, writer.write(view, format, item.source_name))


def _view(batch: Batch, item: RenderInput) -> View:
    own = batch.headings.get(item.language, {})
    return view_of(item.position, item.language, batch.names.get(item.language, {}), item.data, own)


class _Compared:
    """The duties of a whole batch before and now, by which one that moved is known."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch
        self._now = [(item.source_name, _view(batch, item)) for item in batch.positions]
        self._before = [(item.source_name, _view(batch, item.before)) for item in batch.positions if item.before]

    def with_changes(self, item: RenderInput, view: View) -> View:
        before = next((old for name, old in self._before if name == item.source_name), None)
        had, have = _others(self._before, item, view), _others(self._now, item, view)
        lost, got = ({k: v for k, v in a.items() if k not in b} for a, b in ((had, have), (have, had)))
        elsewhere = Elsewhere(lost, got)
        words = Words(item.language, {}, {}, self._batch.headings.get(item.language, {}))
        return replace(view, changes=changes(before, view, elsewhere, words))


def _others(views: Sequence[tuple[str, View]], item: RenderInput, view: View) -> Mapping[str, str]:
    """What the duties of the other posts say, in the same language, and the titles of those posts."""
    others = (other for name, other in views if name != item.source_name and other.language == view.language)
    return {said(duty): other.title for other in others for duty in other.duties}


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
