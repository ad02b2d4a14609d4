"""The templates: where they are found, and what they may do.

A workspace's own templates run on the machines of everyone who renders it, so they run in Jinja's sandbox.
"""

import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined
from jinja2.defaults import DEFAULT_NAMESPACE
from jinja2.exceptions import TemplateError, TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from jdkit.render.error import RenderError
from jdkit.render.escape import css_string, html, markdown, one_line
from jdkit.render.form import Form
from jdkit.render.view import View

ESCAPES = {"md": markdown, "html": html}
GIVEN = frozenset(
    ("view", "fields", "form", "loop", "self", "super", "caller", "varargs", "kwargs", *DEFAULT_NAMESPACE)
)
"""What every template can name."""
BUILT_IN = "jdkit"
"""``{% extends "jdkit/position.html.j2" %}`` names the built-in template that a workspace's own one replaces."""


class UnknownNameError(UndefinedError):
    """Carries the name itself, so that it need not be read out of a sentence."""

    def __init__(self, message: str | None, name: str) -> None:
        super().__init__(message)
        self.name = name


class _Undefined(StrictUndefined):
    """Fails wherever it is used, and knows its name."""

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = UndefinedError
    ) -> None:
        named: Any = exc if exc is not UndefinedError else lambda message: UnknownNameError(message, name or "")
        super().__init__(hint, obj, name, named)


def builtin_templates() -> Path:
    """The templates that come with jdkit: inside the package, or beside ``src`` in a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


class Templates:
    """The templates of a workspace and, for those that it does not have, the built-in ones."""

    def __init__(self, own: Path | None) -> None:
        built_in = FileSystemLoader(builtin_templates(), encoding="utf-8-sig")
        loaders: list[BaseLoader] = [FileSystemLoader(own, encoding="utf-8-sig")] if own else []
        self._loader = loader = ChoiceLoader([*loaders, built_in, PrefixLoader({BUILT_IN: built_in})])
        self._folders = [folder for folder in (own, builtin_templates()) if folder]
        self._environments = {name: sandbox(escape, loader) for name, escape in ESCAPES.items()}

    def render(self, name: str, format: str, view: View, form: Form) -> str:
        """The document. Raises RenderError, with the template and the line, for whatever goes wrong in a template."""
        try:
            template = self._environments[format].get_template(name)
            return template.render(view=view, fields=view.fields, form=form).rstrip() + "\n"
        except TemplateNotFound as error:
            raise RenderError("document.error.missing-template", {"template": error.name or name}) from error
        except TemplateSyntaxError as error:
            place = {"template": error.name or name, "line": error.lineno, "message": error.message or ""}
            raise RenderError("document.error.template", place, "document.help.template") from error
        except UnknownNameError as error:
            args = {**self._place(error, name), "name": error.name}
            raise RenderError("document.error.undefined", args, "document.help.template") from error
        except Exception as error:  # a template is a program of the user's and can fail in any way
            said = error.message if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
            args = {**self._place(error, name), "message": said or ""}
            raise RenderError("document.error.template", args, "document.help.template") from error

    def unknown_names(self, name: str) -> Iterator[RenderError]:
        """The names in a template that no view has, and its faults of writing."""
        from jdkit.render.known_names import unknown_names

        environment = self._environments["html" if ".html." in name else "md"]
        try:
            source, _, _ = self._loader.get_source(environment, name)
            for unknown, line in unknown_names(environment.parse(source)):
                args = {"template": name, "line": line, "name": unknown}
                yield RenderError("document.error.undefined", args, "document.help.template")
        except TemplateSyntaxError as error:
            place = {"template": name, "line": error.lineno, "message": error.message or ""}
            yield RenderError("document.error.template", place, "document.help.template")
        except TemplateNotFound:
            yield RenderError("document.error.missing-template", {"template": name})

    def _place(self, error: Exception, template: str) -> dict[str, object]:
        """The innermost template line that an error came from."""
        for frame in reversed(traceback.extract_tb(error.__traceback__)):
            path = Path(frame.filename)
            for folder in self._folders:
                if path.is_relative_to(folder):
                    return {"template": path.relative_to(folder).as_posix(), "line": frame.lineno or 1}
        return {"template": template, "line": 1}


def sandbox(escape: Any, loader: BaseLoader | None = None) -> ImmutableSandboxedEnvironment:
    """``finalize`` escapes every value for the format; autoescape keeps what macros return from being escaped again."""
    environment = ImmutableSandboxedEnvironment(
        loader=loader,
        undefined=_Undefined,
        finalize=escape,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"css_string": css_string, "one_line": one_line}
    return environment
