"""The schema of positions accepts what the loader accepts and refuses what it refuses."""

import copy
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from jdkit.language.placeholder import PLACEHOLDER
from jdkit.messages import LANGUAGES
from jdkit.model.names import KEYS, VALUES
from jdkit.schema import schema_of
from tests.schema.positions import FULL, refused, written

ROOT = Path(__file__).parents[2]
SPECS = sorted((ROOT / "specs").rglob("*.yaml"))
VALIDATOR = Draft7Validator(schema_of("position", "zh-Hans"))
HEADER = {"title": "甲", "department": "乙"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_a_schema(language: str) -> None:
    Draft7Validator.check_schema(schema_of("position", language))


def test_every_file_of_the_example_is_accepted() -> None:
    assert len(SPECS) >= 11
    for path in SPECS:
        assert VALIDATOR.is_valid(yaml.safe_load(path.read_text("utf-8"))), path
        assert VALIDATOR.is_valid(yaml.load(path.read_text("utf-8"), yaml.BaseLoader)), path


def test_all_languages_accept_the_same() -> None:
    for language in LANGUAGES:
        validator = Draft7Validator(schema_of("position", language))
        assert validator.is_valid(FULL)
        assert validator.is_valid(in_chinese(FULL, -1))
        assert not validator.is_valid({**FULL, "foo": 1})


def in_chinese(data: Any, script: int) -> Any:
    """The data under Chinese keys, the last (-1) or first (0) name that is known of each."""
    if isinstance(data, list):
        return [in_chinese(entry, script) for entry in data]
    if not isinstance(data, dict):
        return data
    return {KEYS[key][script] if key in KEYS else key: in_chinese(value, script) for key, value in data.items()}


@pytest.mark.parametrize("script", [0, -1])
def test_keys_may_be_chinese(script: int) -> None:
    data = in_chinese(FULL, script)
    assert refused(data) == []
    assert VALIDATOR.is_valid(data)


@pytest.mark.parametrize("field", VALUES)
def test_values_may_be_chinese(field: str) -> None:
    place = {
        "language": lambda v: {"language": v},
        "nature": lambda v: {"management": {"nature": v}},
        "management.level": lambda v: {"management": {"level": v}},
        "authority.level": lambda v: {"management": {"authority": {"matter": "甲", "level": v}}},
        "direction": lambda v: {"relations": {"with": "甲", "direction": v}},
        "role": lambda v: {"duties": {"what": "甲", "role": v}},
        "competency.group": lambda v: {"qualifications": {"competencies": {"name": "甲", "group": v}}},
        "status": lambda v: {"validity": {"status": v}},
        "signature.role": lambda v: {"signatures": {"role": v}},
    }[field]
    for value, names in VALUES[field].items():
        for name in (value, *names):
            assert VALIDATOR.is_valid(place(name)), name
    if field != "competency.group":
        assert not VALIDATOR.is_valid(place("别的"))


ACCEPTED = [
    {},
    {"header": HEADER},
    {"header": None, "duties": "", "purpose": None},
    {"header": {**HEADER, "headcount": 24}},
    {"header": {**HEADER, "headcount": "24"}},
    {"header": {**HEADER, "headcount": {"filled": 3}}},
    {"header": {**HEADER, "also_reports_to": "甲"}},
    {"header": {**HEADER, "also_reports_to": ["甲", {"to": "乙"}]}},
    {"header": {**HEADER, "code": 5, "grade": 3, "unit": True}},
    {"header": "【待填】"},
    {"header": {"title": "【待填】", "department": ["XX"], "headcount": "【待填】"}},
    {"duties": "受理诉求"},
    {"duties": {"what": "受理诉求", "time_share": "40%"}},
    {"duties": ["受理诉求", {"what": "答复诉求", "importance": "【待填】"}]},
    {"validity": {"effective": "2026-01-01", "expires": "2028-02-29"}},
    {"validity": {"effective": date(2026, 1, 1), "status": "【待填】"}},
    {"validity": "一年"},
    {"signatures": [{"role": "任职人", "signed": "【待填：YYYY-MM-DD】"}]},
    {"environment": "呼叫中心", "x-备注": [1, {"a": None}]},
    {"qualifications": {"education": ["大专"], "majors": {"must": "不限"}}},
    {"format": 1, "kind": "position"},
    {"format": "1", "custom": {"a": [1]}},
]

REFUSED = [
    [],
    "受理诉求",
    {"foo": 1},
    {"haeder": HEADER},
    {"header": {**HEADER, "foo": 1}},
    {"header": "客服专员"},
    {"header": ["客服专员"]},
    {"header": {"department": "乙"}},
    {"header": {"title": "甲"}},
    {"header": {"title": "", "department": "乙"}},
    {"header": {"title": None, "department": "乙"}},
    {"header": {"title": ["甲"], "department": "乙"}},
    {"header": {"title": {"a": "甲"}, "department": "乙"}},
    {"header": {**HEADER, "headcount": "24人"}},
    {"header": {**HEADER, "headcount": -1}},
    {"header": {**HEADER, "headcount": 2.5}},
    {"header": {**HEADER, "aliases": [["甲"]]}},
    {"header": {**HEADER, "aliases": [None]}},
    {"format": 2},
    {"kind": "department"},
    {"language": "fr"},
    {"purpose": ["受理"]},
    {"management": {"nature": "manager"}},
    {"management": {"reports": 3}},
    {"management": {"authority": [{"level": "decide"}]}},
    {"relations": [{"direction": "lateral"}]},
    {"relations": [{"with": None}]},
    {"duties": [{"how": "按照规程"}]},
    {"duties": [{"what": "甲", "importance": 0}]},
    {"duties": [{"what": "甲", "importance": "高"}]},
    {"duties": [{"what": "甲", "time_share": "一半"}]},
    {"duties": [{"重点": "核对"}]},
    {"duties": [["受理"]]},
    {"duties": ["受理", None]},
    {"validity": {"expires": "2026年12月31日"}},
    {"validity": {"expires": "2026-2-3"}},
    {"validity": {"expires": "2026-02-30"}},
    {"validity": {"expires": "2026-02-29"}},
    {"validity": {"expires": "2026-13-01"}},
    {"validity": {"expires": ["2026-12-31"]}},
    {"validity": {"expires": 20261231}},
    {"signatures": [{"signed": "2026-01-05"}]},
    {"signatures": "某某"},
    {"environment": ["a"]},
    {"custom": "a"},
    {"exemptions": [{"rule": "discrimination"}]},
]


@pytest.mark.parametrize("data", ACCEPTED, ids=lambda d: json.dumps(d, ensure_ascii=False, default=str))
def test_accepted(data: Any) -> None:
    assert refused(data) == []
    assert [error.message for error in VALIDATOR.iter_errors(data)] == []


@pytest.mark.parametrize("data", REFUSED, ids=lambda d: json.dumps(d, ensure_ascii=False, default=str))
def test_refused(data: Any) -> None:
    assert refused(data)
    assert not VALIDATOR.is_valid(data)


@given(st.dates())
@settings(max_examples=500)
def test_every_day_of_the_calendar(day: date) -> None:
    assert VALIDATOR.is_valid({"validity": {"expires": day.isoformat()}})


@given(st.integers(0, 9999), st.integers(0, 99), st.integers(0, 99))
@settings(max_examples=500)
def test_no_other_day(year: int, month: int, number: int) -> None:
    text = f"{year:04}-{month:02}-{number:02}"
    assert VALIDATOR.is_valid({"validity": {"expires": text}}) == (refused({"validity": {"expires": text}}) == [])


def test_placeholders_are_those_of_the_linter() -> None:
    assert VALIDATOR.schema["definitions"]["placeholder"]["anyOf"][0]["pattern"] == PLACEHOLDER.pattern


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    if isinstance(data, dict | list):
        for key in data if isinstance(data, dict) else range(len(data)):
            yield from places(data[key], (*path, key))


PLACES = [path for path in places(FULL) if path]
WORDS = sorted({word for table in VALUES.values() for names in table.values() for word in names})
VALUES_TO_PLANT = st.one_of(
    st.sampled_from(
        [None, "", " ", "甲", "【待填】", "XX", "2026-01-01", "2026-02-30", "2026年1月1日", "24人", "40%", "manager"]
    ),
    st.sampled_from([24, 0, -1, 2.5, 1e3, "24", "+3", "24.0", ".5", True, "manage", "external", "staff", "en", "1"]),
    st.sampled_from([[], ["甲"], [None], [["甲"]], [""], ["XX"], ["X"], [{}], [{"甲": "乙"}], ["甲", 3], [24]]),
    st.sampled_from([{}, {"甲": "乙"}, {"x-a": [1]}, {"what": "甲"}, {"name": "甲"}, {"external": "甲"}, {"must": []}]),
    st.sampled_from(WORDS),
)


def planted(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    data = copy.deepcopy(FULL)
    holder: Any = data
    for part in path[:-1]:
        holder = holder[part]
    holder[path[-1]] = value
    return data


@settings(max_examples=400, deadline=None)
@given(st.sampled_from(PLACES), VALUES_TO_PLANT)
def test_whatever_stands_anywhere_is_judged_as_the_loader_judges_it(path: tuple[Any, ...], value: Any) -> None:
    data = planted(path, value)
    told, errors = refused(data), [error.message for error in VALIDATOR.iter_errors(data)]
    assert bool(told) == bool(errors), (path, value, told, errors)


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(PLACES), st.sampled_from(sorted({n for k, names in KEYS.items() for n in (k, *names)})))
def test_keys_belong_where_the_loader_knows_them(path: tuple[Any, ...], key: str) -> None:
    data = copy.deepcopy(FULL)
    holder: Any = data
    for part in path:
        holder = holder[part]
    if not isinstance(holder, dict) or path[:1] in (("environment",), ("custom",)):
        return
    spelt = {name for known in holder for name in (known, *KEYS.get(known, ()))}
    if key in spelt:
        return
    holder[key] = "甲"
    told, errors = refused(data), [error.message for error in VALIDATOR.iter_errors(data)]
    assert bool(told) == bool(errors), (path, key, told, errors)


def test_a_yaml_tool_with_types_of_its_own_reads_the_same() -> None:
    data = yaml.safe_load(written(FULL).replace("'2026-01-01'", "2026-01-01"))
    assert data["validity"]["effective"] == date(2026, 1, 1)
    assert VALIDATOR.is_valid(data)
