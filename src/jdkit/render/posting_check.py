"""What an advertisement must say and must not say, before one is made."""

from collections.abc import Iterable
from pathlib import Path

from jdkit.check.choice import Choice
from jdkit.check.disk import check_path
from jdkit.check.settings import Resolver
from jdkit.check.workspace import Given
from jdkit.diagnostic import Diagnostic, Severity
from jdkit.render.document import RenderInput
from jdkit.render.error import RenderError

REQUIRED = ("employer", "openings", "pay")
"""就业服务与就业管理规定 article 11. Work and requirements are elements that every description has."""


def check_postings(given: Given, cwd: Path, positions: Iterable[RenderInput], message_language: str | None) -> None:
    """Raises RenderError where a position lacks what must be said, or says what the law forbids in public."""
    for item in positions:
        told = item.position.posting
        missing = tuple(name for name in REQUIRED if not (told and getattr(told, name)))
        missing += () if item.position.duties else ("duties",)
        missing += () if item.position.qualifications else ("qualifications",)
        if missing:
            args = {"source": item.source_name, "fields": missing}
            raise RenderError("document.error.posting-missing", args, "document.help.posting-missing")
    if faults := _faults(given, cwd, {item.source_name for item in positions}, message_language):
        raise RenderError("document.error.posting-faults", {}, None, tuple(faults))


def _faults(given: Given, cwd: Path, names: set[str], message_language: str | None) -> list[Diagnostic]:
    public = given.workspace.config.model_copy(update={"audience": "posting"})
    resolver = Resolver(public, Choice(select=("discrimination", "compliance"), message_language=message_language))
    found = []
    for path in given.files:
        checked = check_path(path, resolver.settings_for(given.workspace.relative(path)), cwd)
        found += [d for d in checked.diagnostics if d.severity is Severity.ERROR and d.file in names]
    return found
