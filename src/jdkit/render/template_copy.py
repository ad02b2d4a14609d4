"""Built-in templates, copied into a workspace to be changed there."""

from pathlib import Path

from jdkit.files import write_new
from jdkit.render.environment import builtin_templates
from jdkit.render.error import RenderError

WORD = "position.docx"
"""Made when it is asked for, in the language asked for."""


def builtin_names() -> list[str]:
    folder = builtin_templates()
    files = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in (".j2", ".css"))
    return sorted((*files, WORD))


def copy(name: str, folder: Path, language: str) -> Path:
    """Returns where the copy stands. Raises RenderError where there is no such template, or there is a file already."""
    if name not in builtin_names():
        raise RenderError("document.error.missing-template", {"template": name}, "document.help.templates")
    target = folder / name
    data = _word(language) if name == WORD else (builtin_templates() / name).read_bytes()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_new(target, data)
    except FileExistsError:
        args = {"path": str(target)}
        raise RenderError("document.error.template-exists", args, "document.help.template-exists") from None
    except OSError as error:
        reason = error.strerror or str(error)
        raise RenderError("document.error.unwritable", {"path": str(target), "reason": reason}) from error
    return target


def _word(language: str) -> bytes:
    try:
        from jdkit.render.docx_starter import starter
    except ImportError:
        args = {"format": "Word", "extra": "docx"}
        raise RenderError("document.error.extra", args, "document.help.extra") from None
    return starter(language)
