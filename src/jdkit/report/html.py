"""The report that HR people read and print: one page that needs nothing but itself.

It runs no script and loads nothing; its policy forbids both, and lets in its own style sheet by its digest.
"""

from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from jdkit.check.result import Result
from jdkit.messages import phrase
from jdkit.report.html_view import view_of
from jdkit.report.style import Style
from jdkit.report.width import visible

FOLDER = Path(__file__).parent


def report(result: Result, style: Style) -> str:
    css = (FOLDER / "page.css").read_text("utf-8")
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_readable, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["say"] = lambda key, **args: phrase(style.language, f"report.html.{key}", args)
    template = environment.from_string((FOLDER / "page.html.j2").read_text("utf-8"))
    digest = b64encode(sha256(css.encode("utf-8")).digest()).decode("ascii")
    return template.render(view=view_of(result, style), css=Markup(css), digest=digest) + "\n"


def _readable(value: object) -> object:
    """Text with its control characters as symbols, but for its line breaks: some turn the order of letters about."""
    if isinstance(value, Markup) or not isinstance(value, str):
        return value
    return "\n".join(visible(line) for line in value.split("\n"))
