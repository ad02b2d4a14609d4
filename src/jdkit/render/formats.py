"""The formats a document can have, and the kinds of document there are."""

from collections.abc import Callable, Mapping
from pathlib import Path

from jdkit.render.acknowledgement_form import acknowledgement_form
from jdkit.render.appraisal_form import appraisal_form
from jdkit.render.changes_form import changes_form
from jdkit.render.environment import Templates
from jdkit.render.error import RenderError
from jdkit.render.form import Form
from jdkit.render.position_form import position_form
from jdkit.render.posting_form import posting_form
from jdkit.render.view import View

FORMATS = ("md", "html", "docx", "pdf")
KINDS: Mapping[str, Callable[[View], Form]] = {
    "position": position_form,
    "appraisal": appraisal_form,
    "posting": posting_form,
    "acknowledgement": acknowledgement_form,
    "changes": changes_form,
}


class Writer:
    """Writes documents of one kind with the templates of one workspace."""

    def __init__(self, kind: str, own: Path | None) -> None:
        self._kind = kind
        self._own = own if own and own.is_dir() else None
        self._templates = Templates(self._own)

    def write(self, view: View, format: str, source_name: str) -> bytes:
        """The document. Raises RenderError for what goes wrong in a template, and where an extra is missing."""
        form = KINDS[self._kind](view)
        if format == "docx":
            return self._docx(view, form)
        if format == "pdf":
            from jdkit.render.pdf_form import pdf_form

            return pdf_form(form, source_name, self._own / "fonts" if self._own else None)
        return self._templates.render(f"{self._kind}.{format}.j2", format, view, form).encode("utf-8")

    def _docx(self, view: View, form: Form) -> bytes:
        try:
            from jdkit.render.docx_form import docx_form
            from jdkit.render.docx_template import word_template
        except ImportError:
            args = {"format": "Word", "extra": "docx"}
            raise RenderError("document.error.extra", args, "document.help.extra") from None
        own = word_template(self._own, self._kind, view.language) if self._own else None
        return own.render(view, form) if own else docx_form(form)
