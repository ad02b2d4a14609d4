"""Whether a workspace's own templates work, before any document is made with them."""

from collections.abc import Iterator
from pathlib import Path

from jdkit.messages import LANGUAGES
from jdkit.render.environment import Templates
from jdkit.render.error import RenderError
from jdkit.render.formats import KINDS
from jdkit.render.sample import samples

SUFFIXES = (".j2", ".css", ".docx")
OPEN_IN_WORD = "~$"
"""How a file begins that Word keeps beside one it has open."""
TEXT_FORMATS = ("md", "html")


def own_templates(folder: Path) -> list[str]:
    """The names of the files that stand in for built-in ones, fonts aside."""
    if not folder.is_dir():
        return []
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(
        name for name in found if name.endswith((".j2", ".css", ".docx")) and not Path(name).name.startswith("~$")
    )


def check_templates(folder: Path, names: list[str]) -> Iterator[RenderError]:
    """What is wrong with the templates of these names, each fault once.

    Names are looked up in all of a template; then it is tried with every field filled, with none, and in all languages.
    """
    told: set[tuple[object, ...]] = set()
    for fault in _faults(folder, names):
        known = (fault.key, *sorted((key, str(value)) for key, value in fault.arguments.items()))
        if known not in told:
            told.add(known)
            yield fault


def _faults(folder: Path, names: list[str]) -> Iterator[RenderError]:
    templates = Templates(folder)
    for name in names:
        if name.endswith(".docx"):
            yield from _word_faults(folder / name)
        elif name.endswith(".j2"):
            yield from templates.unknown_names(name)
    kinds = {name.split(".")[0] for name in names} & set(KINDS) or set(KINDS)
    for kind in sorted(kinds):
        for format in TEXT_FORMATS:
            if any(f".{format}." in name or name.endswith(".css") for name in names):
                yield from _tried(templates, kind, format)


def _tried(templates: Templates, kind: str, format: str) -> Iterator[RenderError]:
    for language in LANGUAGES:
        for view in samples(language):
            try:
                templates.render(f"{kind}.{format}.j2", format, view, KINDS[kind](view))
            except RenderError as fault:
                yield fault


def _word_faults(path: Path) -> Iterator[RenderError]:
    try:
        from jdkit.render.docx_template import WordTemplate
    except ImportError:
        yield RenderError("document.error.extra", {"format": "Word", "extra": "docx"}, "document.help.extra")
        return
    try:
        template = WordTemplate(path)
        yield from template.unknown_names()
        form_of = KINDS.get(path.name.split(".")[0], KINDS["position"])
        for language in LANGUAGES:
            for view in samples(language):
                template.render(view, form_of(view))
    except RenderError as fault:
        yield fault
