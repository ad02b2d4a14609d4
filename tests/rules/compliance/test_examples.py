"""The examples of the rules about the law, and what counts as a person's number."""

from pathlib import Path

import pytest

from jdkit.diagnostic import Severity
from jdkit.load import load
from jdkit.messages.en import compliance as en
from jdkit.messages.zh_hans import compliance as zh_hans
from jdkit.messages.zh_hant import compliance as zh_hant
from jdkit.model.position import Position
from jdkit.rule import Finding, Page, Profile, Rule
from jdkit.rule.example import example_file, read_example
from jdkit.rules.compliance import RULES, personal_data
from jdkit.rules.compliance._numbers import is_hong_kong_id, is_mainland_id, is_taiwan_id
from jdkit.rules.compliance.personal_data import masked
from jdkit.text import Source, parse
from tests.rules.run import spans_of

CATALOGUES = {"zh-Hans": zh_hans.PHRASES, "zh-Hant": zh_hant.PHRASES, "en": en.PHRASES}
SPECS = Path(__file__).parents[3] / "specs" / "customer-service"


def page_of(text: str) -> Page:
    loaded = load(parse(Source("example.yaml", text, "utf-8")), Position)
    return Page(loaded.data, loaded.model)


def found_in(example: str, **options: object) -> list[Finding]:
    page = page_of(example_file(read_example(example))[0])
    return list(personal_data.check(page, personal_data.RULE.options_in(Profile.BASIC, options)))


def test_there_are_rules_with_examples_on_both_sides() -> None:
    assert RULES
    assert all(len(rule.faulty) > 1 and len(rule.faultless) > 1 for rule in RULES)


@pytest.mark.parametrize(("rule", "example"), [(rule, example) for rule in RULES for example in rule.faulty])
def test_faulty_examples_are_marked_as_they_say(rule: Rule, example: str) -> None:
    assert spans_of(rule, example) == set(read_example(example).marked) != set()


@pytest.mark.parametrize(("rule", "example"), [(rule, example) for rule in RULES for example in rule.faultless])
def test_faultless_examples_yield_nothing(rule: Rule, example: str) -> None:
    assert spans_of(rule, example) == set()


@pytest.mark.parametrize("language", CATALOGUES)
def test_every_finding_has_its_sentence(language: str) -> None:
    phrases = CATALOGUES[language]
    assert set(phrases) == set(en.PHRASES)
    assert all(f"{rule.name}.{part}" in phrases for rule in RULES for part in ("title", "why"))
    for example in personal_data.RULE.faulty:
        for finding in found_in(example):
            sentence = phrases[f"personal-data.{finding.variant}"].format(**finding.args)
            assert str(finding.args["words"]) in sentence


def test_the_call_centre_of_the_repository_is_faultless() -> None:
    files = sorted(SPECS.rglob("*.yaml"))
    assert files
    for file in files:
        page = page_of(file.read_text(encoding="utf-8"))
        for rule in RULES:
            assert list(rule.check(page, rule.options_in(Profile.STRICT, {}))) == [], file


@pytest.mark.parametrize("example", personal_data.RULE.faulty)
def test_a_number_is_never_repeated_in_full(example: str) -> None:
    marked = read_example(example)
    for finding, (start, end) in zip(found_in(example), marked.marked, strict=True):
        shown = str(finding.args["words"])
        assert "*" in shown
        assert marked.text[start:end] != shown
        assert finding.suggestion is None
        assert finding.fix is None


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("13800001234", "138****1234"),
        ("110101199003072770", "110***********2770"),
        ("A123456789", "A1******89"),
        ("A1234563", "A1****63"),
        ("zhangsan88@163.com", "z***@163.com"),
    ],
)
def test_masks(value: str, shown: str) -> None:
    assert masked(value) == shown


def test_private_mailboxes_are_advice() -> None:
    (finding,) = found_in("把投诉材料发到 lisi@gmail.com")
    assert (finding.variant, finding.severity) == ("email", Severity.INFO)
    (finding,) = found_in("把投诉材料转给 13800001234")
    assert (finding.variant, finding.severity) == ("mobile", None)


def test_what_may_stand_is_an_option() -> None:
    assert found_in("夜间事件打 138-0000-1234 报告", allow=("13800001234",)) == []
    assert found_in("把投诉材料发到 lisi@gmail.com", allow=("lisi@gmail.com",)) == []
    assert len(found_in("夜间事件打 138-0000-1234 报告", allow=("13800005678",))) == 1


def test_in_an_advertisement_only_the_contact_may_be_called() -> None:
    posting = "posting:\n  contact: 李女士 13900005678\n  place: 找王先生 13800001234\n"
    assert [finding.path for finding in found_in(posting)] == [("posting", "place")]
    assert len(found_in("posting:\n  employer: 示例公司\n  contact: 身份证 110101199003072770\n")) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "登记工单 202613800001234 的进度",
        "受理 021-13800001 转来的诉求",
        "核对流水号13800001234的付款记录",
        "按快递单号 13800001234 查询进度",
        "每年受理 13800001234.5 元以内的赔付",
        "核对证件号 11010119900307277 的位数",
        "核对 110101900307277 等旧号码",
        "拨打 10086、12345、400-810-1234 或 800-810-1234",
        "於 0800-123-456 受理來電",
        "核对合同编号 110101199003072770",
        "受理发到 support@example.com 的诉求",
        "受理发到 abc_hr@qq.com 的简历",
        "核对版本 1.3.800.1234.5678",
    ],
)
def test_what_is_nobodys_number(sentence: str) -> None:
    assert found_in(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "联系客服经理号码：13800001234",
        "紧急时打13800001234或13900001234",
        "緊急時撥 +886 912 345 678",
        "身份证号码：110101 19900307 2770",
        "手机号（13800001234）",
        "身份证号１１０１０１１９９００３０７２７７０",
    ],
)
def test_what_is_somebodys_number(sentence: str) -> None:
    assert found_in(f"duties:\n  - {sentence!r}\n") != []


def test_check_digits() -> None:
    assert [c for c in "0123456789X" if is_mainland_id(f"11010119900307277{c}")] == ["0"]
    assert not is_mainland_id("110101199013072770")
    assert not is_mainland_id("990101199003072770")
    assert [c for c in "0123456789" if is_taiwan_id(f"A12345678{c}")] == ["9"]
    assert [c for c in "0123456789A" if is_hong_kong_id("A", "123456", c)] == ["3"]
    assert sum(is_hong_kong_id("WX", "123456", c) for c in "0123456789A") == 1
