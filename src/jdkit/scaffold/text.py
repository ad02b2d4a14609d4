"""Filling the templates of new files in one of jdkit's languages."""

from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined

from jdkit.messages import phrase


class Lookup:
    """Lets a template write ``name.entry`` for the result of a function."""

    def __init__(self, find: Callable[[str], str]) -> None:
        self._find = find

    def __getitem__(self, name: str) -> str:
        return self._find(name)


def about(language: str) -> Lookup:
    """What a new file says about itself."""
    return Lookup(lambda name: phrase(language, f"scaffold.about.{name}"))


def filled(template: str, values: dict[str, Any]) -> str:
    """The template of that name with its values."""
    text = files("jdkit.scaffold").joinpath(template).read_text("utf-8")
    return _environment().from_string(text).render(values)


@cache
def _environment() -> Environment:
    return Environment(
        loader=BaseLoader(),
        undefined=StrictUndefined,
        autoescape=False,
        keep_trailing_newline=True,
        trim_blocks=True,
        variable_start_string="«",
        variable_end_string="»",
        block_start_string="«%",
        block_end_string="%»",
    )
