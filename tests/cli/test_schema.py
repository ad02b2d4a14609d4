"""``jdkit schema``, and what ``init``, ``new`` and ``fmt`` do for editors."""

import json
import os
from pathlib import Path

import pytest

from jdkit.cli.schema import Kind
from jdkit.messages import LANGUAGES
from jdkit.schema import KINDS
from tests.cli.door import jdkit

MODELINE = "# yaml-language-server: $schema="


def test_the_kinds_are_those_that_have_a_schema() -> None:
    assert [kind.value for kind in Kind] == list(KINDS)


def test_prints_the_schema_of_positions(tmp_path: Path) -> None:
    ran = jdkit("schema", cwd=tmp_path)
    assert (ran.code, ran.err) == (0, "")
    assert ran.out == jdkit("schema", "position", cwd=tmp_path).out
    schema = json.loads(ran.out)
    assert schema["$schema"] == "http://json-schema.org/draft-07/schema#"
    header = schema["definitions"]["Header"]["properties"]
    assert header["title"]["title"] == "职务名称"
    assert header["title"]["examples"] == ["客服专员"]
    assert header["职务名称"] == {"$ref": "#/definitions/Header/properties/title"}


@pytest.mark.parametrize(
    ("language", "title", "offered"),
    [("zh-Hans", "职责", "职责"), ("zh-Hant", "職責", "職責"), ("en", "duties", None)],
)
def test_speaks_the_language_asked_for(language: str, title: str, offered: str | None, tmp_path: Path) -> None:
    for ran in (
        jdkit("schema", "--lang", language, cwd=tmp_path),
        jdkit("schema", cwd=tmp_path, env={"JDKIT_LANG": language}),
    ):
        keys = json.loads(ran.out)["definitions"]["Position"]["properties"]
        assert keys["duties"]["title"] == title
        assert [key for key in keys if keys[key] == {"$ref": "#/definitions/Position/properties/duties"}] == (
            [offered] if offered else []
        )


def test_an_editor_offers_no_spelling_of_the_other_script(tmp_path: Path) -> None:
    keys = json.loads(jdkit("schema", "--lang", "zh-Hans", cwd=tmp_path).out)["definitions"]["Header"]["properties"]
    assert "职务名称" in keys
    assert not {"職務名稱", "岗位名称"} & set(keys)


def test_says_what_the_words_of_a_closed_list_mean(tmp_path: Path) -> None:
    schema = json.loads(jdkit("schema", "--lang", "zh-Hans", cwd=tmp_path).out)
    words, *_ = schema["definitions"]["Management"]["properties"]["nature"]["anyOf"]
    assert dict(zip(words["enum"], words["enumDescriptions"], strict=True))["lead"] == "带班"
    assert "带班" in words["enum"]


def test_names_the_rules_in_the_schema_of_the_configuration(tmp_path: Path) -> None:
    rules = json.loads(jdkit("schema", "config", "--lang", "en", cwd=tmp_path).out)["definitions"]["RuleSettings"]
    assert rules["properties"]["severity"]["anyOf"][0]["properties"]["decoration"]["description"]
    days = rules["properties"]["options"]["anyOf"][0]["properties"]["expires-soon"]["anyOf"][0]["properties"]["days"]
    assert days["default"] == 30


def test_refusals(tmp_path: Path) -> None:
    assert jdkit("schema", "department", cwd=tmp_path).code == 2
    assert jdkit("schema", "--lang", "fr", cwd=tmp_path).code == 2
    ran = jdkit("schema", "--output-file", "nowhere/a.json", cwd=tmp_path)
    assert ran.code == 2
    assert "nowhere" in ran.err
    assert list(tmp_path.iterdir()) == []


class TestWorkspace:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_init_brings_the_schemas_and_new_leads_to_them(self, language: str, tmp_path: Path) -> None:
        assert jdkit("init", "--lang", language, cwd=tmp_path).code == 0
        for kind, name in (("position", "position"), ("config", "config")):
            written = (tmp_path / ".jdkit" / f"{name}.schema.json").read_text("utf-8")
            assert written == jdkit("schema", kind, "--lang", language, cwd=tmp_path).out
        (tmp_path / "specs" / "a b").mkdir()
        assert jdkit("new", "clerk", cwd=tmp_path).code == 0
        (file,) = (tmp_path / "specs").rglob("clerk.yaml")
        for path in (file, tmp_path / "jdkit.yaml"):
            first = path.read_text("utf-8").split("\n")[0]
            assert first.startswith(MODELINE)
            assert " " not in first.removeprefix(MODELINE)
            assert (path.parent / first.removeprefix(MODELINE)).resolve().is_file()

    def test_a_schema_that_is_there_is_kept(self, tmp_path: Path) -> None:
        (tmp_path / ".jdkit").mkdir()
        (tmp_path / ".jdkit" / "position.schema.json").write_text("{}", "utf-8")
        jdkit("init", cwd=tmp_path)
        assert (tmp_path / ".jdkit" / "position.schema.json").read_text("utf-8") == "{}"

    def test_without_a_schema_no_line_leads_to_one(self, tmp_path: Path) -> None:
        (tmp_path / "jdkit.yaml").write_text("format: 1\n", "utf-8")
        jdkit("new", "clerk", cwd=tmp_path)
        (file,) = (tmp_path / "specs").rglob("clerk.yaml")
        assert MODELINE not in file.read_text("utf-8")

    @pytest.mark.skipif(os.sep == "\\", reason="one line end is enough")
    @pytest.mark.parametrize("ending", ["\n", "\r\n"])
    def test_fmt_keeps_the_line_first(self, ending: str, tmp_path: Path) -> None:
        line = f"{MODELINE}../.jdkit/position.schema.json{ending}"
        path = tmp_path / "a.yaml"
        path.write_bytes(f"{line}# 谁{ending}duties: [受理]{ending}header: {{title: 甲}}{ending}".encode())
        assert jdkit("fmt", "a.yaml", cwd=tmp_path).code == 0
        assert path.read_bytes().startswith(f"{line}header:".encode())
