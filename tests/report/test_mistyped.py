"""Every format copes with everything that people mistype: empty files, bytes that are no text, other encodings."""

import json
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator
from jsonschema.validators import validator_for

from jdkit.report.formats import FORMATS
from tests.cli.door import jdkit

TESTS = Path(__file__).parents[1]
SCHEMAS = Path(__file__).parent / "schemas"


@pytest.fixture(scope="module")
def mistyped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mistyped")
    for file in (TESTS / "cli" / "mistakes").glob("*.yaml"):
        shutil.copy(file, folder / file.name)
    (folder / "jdkit.yaml").write_text("format: 1\nspecs: ['*.yaml']\ntoday: 2026-06-30\n", "utf-8")
    return folder


@pytest.mark.parametrize("format", FORMATS)
def test_tells_of_every_file(format: str, mistyped: Path) -> None:
    ran = jdkit("lint", "--format", format, cwd=mistyped)
    assert (ran.code, ran.err) == (1, "")
    told = jdkit("lint", "--format", "json", cwd=mistyped)
    names = {found["file"] for found in json.loads(told.out)["diagnostics"]}
    assert len(names) > 40
    assert [name for name in names if name not in ran.out] == []
    assert not {"\x1b", "\x07", "\x00", "\x9b"} & set(ran.out)
    if format in ("junit", "checkstyle"):
        ElementTree.fromstring(ran.out.encode())
    elif format == "sarif":
        schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text("utf-8"))
        Draft4Validator(schema).validate(json.loads(ran.out))
    elif format == "rdjson":
        schema = json.loads((SCHEMAS / "rdjson.json").read_text("utf-8"))
        validator_for(schema)(schema).validate(json.loads(ran.out))
