"""jdkit as a user calls it: arguments in, exit status and output out."""

import io
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from jdkit.cli import main

COMPLETE = """\
kind: position
header: {title: 客服专员, department: 客户服务部, reports_to: {external: 客服组长}, code: KF-005}
management: {nature: individual, level: staff}
relations:
  - {with: {external: 物流承运商}, direction: external, about: 查询配送进度}
duties:
  - what: 负责受理客户诉求
    how: 按照服务规程
    result: 确保每件诉求有登记、有答复
qualifications: {education: 大专}
validity: {effective: 2026-01-01, expires: 2026-12-31}
"""
"""A position in which jdkit finds nothing on 2026-06-30 in the default profile."""


@dataclass(frozen=True)
class Ran:
    code: int
    out: str
    err: str


def jdkit(*args: str, cwd: Path, stdin: bytes = b"", env: Mapping[str, str] | None = None) -> Ran:
    """Runs jdkit in the folder ``cwd`` with nothing of this machine's language or terminal about it."""
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="") for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(stdin), "utf-8")
    plain = {"PATH": os.environ.get("PATH", ""), "JDKIT_DEBUG": "1", "JDKIT_TODAY": "2026-06-30"} | dict(env or {})
    with (
        _inside(cwd),
        patch.dict(os.environ, plain, clear=True),
        patch.multiple(sys, argv=["jdkit", *args], stdout=out, stderr=err, stdin=given),
    ):
        try:
            main()
            code = 0
        except SystemExit as ended:
            code = ended.code if isinstance(ended.code, int) else 0 if ended.code is None else 1
    texts = []
    for stream in (out, err):
        stream.flush()
        texts.append(stream.buffer.getvalue().decode("utf-8"))  # type: ignore[attr-defined]
    return Ran(code, *texts)


@contextmanager
def _inside(folder: Path) -> Iterator[None]:
    before = Path.cwd()
    os.chdir(folder)
    try:
        yield
    finally:
        os.chdir(before)
