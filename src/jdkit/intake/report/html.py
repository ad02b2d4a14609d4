"""The account as a page: every line of a document beside what became of it. No script, nothing loaded."""

from base64 import b64encode
from collections.abc import Sequence
from hashlib import sha256
from importlib.resources import files as resources

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from jdkit.intake.view import FileView
from jdkit.messages import phrase
from jdkit.report.width import visible

STYLE = (
    "body{font:15px/1.6 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;margin:2rem}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #d0d7de;padding:.3rem .6rem;text-align:left;"
    "vertical-align:top}th{background:#f6f8fa}.where{white-space:nowrap;color:#57606a}.doubt{background:#fff8c5}"
    ".unmapped{background:#ffebe9}.target{font-family:ui-monospace,Consolas,monospace}small{color:#57606a}"
    "@media print{body{margin:0}tr{break-inside:avoid}}"
)


def report(files: Sequence[FileView], language: str, brief: bool) -> str:
    environment = Environment(autoescape=True, undefined=StrictUndefined, finalize=_readable, trim_blocks=True)
    environment.filters["say"] = lambda key, **args: phrase(language, key, args)
    template = environment.from_string(resources("jdkit.intake.report").joinpath("page.html.j2").read_text("utf-8"))
    digest = b64encode(sha256(STYLE.encode("utf-8")).digest()).decode("ascii")
    return template.render(files=files, language=language, brief=brief, css=Markup(STYLE), digest=digest) + "\n"


def _readable(value: object) -> object:
    return value if isinstance(value, Markup) or not isinstance(value, str) else visible(value)
