"""A company's own Word file with tags in it: ``{{ fields.department }}``, ``{%tr for duty in view.duties %}``.

The tags are docxtpl's, which are Jinja's and a few for rows (``{%tr``), cells (``{%tc``) and paragraphs (``{%p``). They
run in the sandbox in which all templates run. What goes wrong is told with the tag and the words around it.
"""

import io
import re
import traceback
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

from docx import Document
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2.exceptions import TemplateError, TemplateSyntaxError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from jdkit.render.docx_file import with_fixed_times
from jdkit.render.environment import UnknownNameError, sandbox
from jdkit.render.error import RenderError
from jdkit.render.form import Form
from jdkit.render.known_names import unknown_names
from jdkit.render.view import View

TAG = re.compile(r"{{.*?}}|{%.*?%}|{#.*?#}", re.DOTALL)
BRACES = re.compile(r"[{｛]\s?[{｛%％]|[}｝%％]\s?[}｝]")
LONGEST = 40
"""Characters of the words around a tag that a message shows."""


def word_template(folder: Path, kind: str, language: str) -> "WordTemplate | None":
    """The workspace's own ``position.en.docx`` or ``position.docx``, if it has one."""
    for name in (f"{kind}.{language}.docx", f"{kind}.docx"):
        if (folder / name).is_file():
            return _opened(folder / name)
    return None


@cache
def _opened(path: Path) -> "WordTemplate":
    return WordTemplate(path)


class WordTemplate:
    """Raises RenderError where the file is no Word file, or a tag is not closed."""

    def __init__(self, path: Path) -> None:
        self.name = path.name
        try:
            self._data = path.read_bytes()
            document = Document(io.BytesIO(self._data))
        except (OSError, BadZipFile, PackageNotFoundError, KeyError, ValueError) as error:
            args = {"template": self.name}
            raise RenderError("document.error.no-word-file", args, "document.help.no-word-file") from error
        for text in _paragraphs(document):
            rest = TAG.sub("", text)
            if found := BRACES.search(rest):
                raise self._fault("open-tag", tag=_shown(rest[found.start() :]), place=_shown(text))

    def render(self, view: View, form: Form) -> bytes:
        """The same view gives the same bytes."""
        template = _Tagged(io.BytesIO(self._data))
        try:
            template.render({"view": view, "fields": view.fields, "form": form}, _environment())
        except _Failed as failed:
            raise self._told(failed) from failed.error
        template.core_properties.title = form.title
        stream = io.BytesIO()
        template.save(stream)
        return with_fixed_times(stream.getvalue())

    def unknown_names(self) -> Iterator[RenderError]:
        """The names in tags that no view has. Raises RenderError for a fault of writing."""
        template = _Tagged(io.BytesIO(self._data))
        template.render_init()
        for source in template.sources():
            lines = _paragraph_lines(source)
            try:
                for name, number in unknown_names(_environment().parse("\n".join(lines))):
                    yield self._unknown(name, lines, number)
            except TemplateSyntaxError as error:
                raise self._told(_Failed(error, lines, error.lineno)) from error

    def _unknown(self, name: str, lines: list[str], number: int) -> RenderError:
        tags = [tag for tag in TAG.findall(_text(lines[number - 1])) if name in tag]
        return self._fault("undefined-tag", name=name, tag=(tags or [name])[0], place=_place(lines, number))

    def _told(self, failed: "_Failed") -> RenderError:
        error = failed.error
        if isinstance(error, UnknownNameError):
            return self._unknown(error.name, failed.lines, failed.number)
        place = _place(failed.lines, failed.number)
        tags = TAG.findall(_text(failed.lines[failed.number - 1])) or [place]
        said = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
        tag = tags[-1] if isinstance(error, TemplateSyntaxError) else tags[0]
        return self._fault("tag", tag=tag, place=place, message=said or "")

    def _fault(self, key: str, **args: object) -> RenderError:
        return RenderError(f"document.error.{key}", {"template": self.name, **args}, "document.help.word-template")


class _Failed(Exception):
    """``number`` is the line at fault, from 1."""

    def __init__(self, error: Exception, lines: list[str], number: int) -> None:
        super().__init__(str(error))
        self.error, self.lines, self.number = error, lines, number


class _Tagged(DocxTemplate):  # type: ignore[misc]
    """Keeps the paragraph in which something failed, for docxtpl sets one paragraph a line."""

    def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
        try:
            rendered: str = super().render_xml_part(src_xml, part, context, jinja_env)
        except Exception as error:  # a template is a program of the user's and can fail in any way
            line = getattr(error, "lineno", None) or _line_of(error)
            raise _Failed(error, _paragraph_lines(src_xml), line) from error
        return rendered

    def render_properties(self, context: Any, jinja_env: Any = None) -> None:
        """Properties are no place for tags: what they hold is not escaped."""

    def sources(self) -> Iterator[str]:
        yield self.patch_xml(self.get_xml())
        for uri in (self.HEADER_URI, self.FOOTER_URI):
            for _, part in self.get_headers_footers(uri):
                yield self.patch_xml(self.get_part_xml(part))


def _paragraph_lines(source: str) -> list[str]:
    return re.sub(r"<w:p([ >])", r"\n<w:p\1", source).splitlines()


def _line_of(error: Exception) -> int:
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename == "<template>"]
    return (frames[-1].lineno or 0) if frames else 0


def _paragraphs(document: Any) -> Iterator[str]:
    """The text of every paragraph, in the body, tables and boxes, and in heads and feet."""
    parts = [document.element.body]
    for section in document.sections:
        for part in (section.header, section.footer, section.first_page_header, section.first_page_footer):
            if not part.is_linked_to_previous:
                parts.append(part._element)
    for part in parts:
        for paragraph in part.iter("{*}p"):
            yield "".join(node.text or "" for node in paragraph.iter("{*}t"))


def _text(line: str) -> str:
    return re.sub(r"<[^>]+>", "", line)


def _place(lines: list[str], number: int) -> str:
    """The words of a paragraph; where it holds nothing but tags, the nearest words before it."""
    for line in reversed(lines[: max(number, 1)]):
        if words := TAG.sub("", _text(line)).strip():
            return _shown(words)
    return _shown(_text(lines[number - 1]))


def _shown(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    return sandbox(_word)


def _word(value: object) -> Markup:
    """Text of a Word part. Braces are written by number, so that no value is read as a tag."""
    if isinstance(value, Markup):
        return value
    return Markup(str(escape(value)).replace("{", "&#123;").replace("}", "&#125;"))
