"""A workspace's own keys under ``custom``, as ``jdkit.yaml`` declares and types them."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from jdkit.load import Loaded, SchemaProblem
from jdkit.model.position import Position

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?", re.ASCII)


def custom_problems(loaded: Loaded[Position], declared: Mapping[str, str]) -> Iterator[SchemaProblem]:
    """Keys that are not declared, and values that are not of the declared type."""
    custom = loaded.data.get("custom")
    for key, value in custom.items() if isinstance(custom, dict) else ():
        path = ("custom", key)
        if key not in declared:
            yield SchemaProblem(
                "unknown-key", "", path, *loaded.locate(path, at_key=True), {"key": key, "known": tuple(declared)}
            )
        elif not _fits(value, declared[key]):
            args = {"key": key, "type": f"custom.{declared[key]}"}
            yield SchemaProblem("wrong-value", "custom", path, *loaded.locate(path), args)


def _fits(value: Any, kind: str) -> bool:
    if value is None:
        return True
    if kind == "list":
        return isinstance(value, list)
    if not isinstance(value, str):
        return False
    if kind == "number":
        return NUMBER.fullmatch(value) is not None
    return kind == "text" or _is_day(value)


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
