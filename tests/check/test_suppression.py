"""Ignore comments: what they say, what they cover, what is wrong with them, what taking them out leaves."""

from datetime import date

import pytest

from jdkit.check.choice import Choice
from jdkit.check.directive import ABOUT_IGNORES, REFUSED
from jdkit.check.file import check_file
from jdkit.check.fix import fix_file
from jdkit.check.result import Checked
from jdkit.check.settings import Resolver, Settings
from jdkit.config import Config
from jdkit.config.model import Ignores
from jdkit.messages import LANGUAGES, phrase
from jdkit.rule import Rule
from jdkit.rule.example import COMPLETE, example_file, read_example
from jdkit.rules import RULES, rule_named

TODAY = date(2026, 6, 30)
ABOUT = tuple(rule for rule in RULES if rule.name in ABOUT_IGNORES)
EXAMPLES = [(rule, example) for rule in ABOUT for example in (*rule.faulty, *rule.faultless)]


def settings(*, require_reason: bool = False, select: tuple[str, ...] = ()) -> Settings:
    config = Config(ignores=Ignores(require_reason=require_reason))
    return Resolver(config, Choice(select=select, profile="strict")).settings_for("")


FEW = settings(select=("decoration", "vague-term", "missing-element", *ABOUT_IGNORES))
"""Rules enough for comments, few enough that a faulty duty has one fault."""


def checked(text: str, using: Settings = FEW) -> Checked:
    return check_file("example.yaml", text.encode(), using)


def found(text: str, using: Settings = FEW, today: date = TODAY) -> list[str]:
    return sorted(d.rule for d in checked(text, using).diagnostics if d.holds_on(today))


def hidden(text: str, using: Settings = FEW, today: date = TODAY) -> list[str]:
    return sorted(s.diagnostic.rule for s in checked(text, using).suppressed if s.diagnostic.holds_on(today))


def with_duties(duties: str, top: str = "") -> str:
    """A faultless position but for its duties, after the lines ``top``."""
    kept = COMPLETE.partition("duties:")[0], "qualifications:" + COMPLETE.partition("qualifications:")[2]
    return f"{top}{kept[0]}duties:\n{duties}{kept[1]}"


FAULTY = "  - 认真登记客户诉求，确保每件诉求有记录\n"


@pytest.mark.parametrize(("rule", "example"), EXAMPLES)
def test_examples_hold(rule: Rule, example: str) -> None:
    marked = read_example(example)
    text, lead = example_file(marked)
    at = {
        (d.region.start - lead, d.region.end - lead)
        for d in checked(text, settings(require_reason=True)).diagnostics
        if d.rule == rule.name and d.holds_on(TODAY)
    }
    assert at == set(marked.marked)


def test_every_sentence_is_there_and_is_filled() -> None:
    texts = [example_file(read_example(example))[0] for _, example in EXAMPLES]
    texts.append(with_duties(FAULTY + "  # jdkit: ignore-file[decoration]\n"))
    texts += [f"# jdkit: {said}\n{COMPLETE}" for said in ("ignore-file[no-rule-at-all]", "ignore-file[syntax]")]
    texts.append(f"# jdkit: ignore-file[decoration] until=2026-01-01\n{COMPLETE}")
    seen = set[str]()
    for text in texts:
        for d in checked(text, settings(require_reason=True)).diagnostics:
            if d.rule in ABOUT_IGNORES:
                seen.add(d.key)
                assert all(phrase(language, d.key, d.args) for language in LANGUAGES)
                assert d.fix is None or all(phrase(language, d.fix.key, d.args) for language in LANGUAGES)
    unknown = ("name", "near", "family", "refused", "blanket", "form", "misplaced", "day")
    assert seen == {
        *(f"unused-ignore.{scope}" for scope in ("line", "node", "file")),
        *(f"unknown-ignore.{variant}" for variant in unknown),
        *("expired-ignore", "expired-ignore.idle", "ignore-without-reason"),
    }


@pytest.mark.parametrize(
    "comment",
    [
        "# jdkit: ignore[decoration] 沿用总部原文",
        "#jdkit:ignore[decoration]沿用总部原文",
        "# jdkit：ignore［decoration］：沿用总部原文",
        "# jdkit: ignore [ decoration , vague-term ] -- 沿用总部原文",
        "# jdkit: ignore[vague-term，decoration]（至2026-12-31）沿用总部原文",
        "# jdkit: ignore[decoration] until=2026-06-30 沿用总部原文",
        "# 总部发的 # jdkit: ignore[vague-term] 时限 # jdkit: ignore[decoration] 沿用总部原文",
    ],
)
def test_spellings(comment: str) -> None:
    text = with_duties(FAULTY.replace("\n", f"  {comment}\n"))
    (one,) = checked(text).suppressed
    assert one.diagnostic.rule == "decoration"
    assert one.reason == "沿用总部原文"
    assert text[one.place.start : one.place.end].startswith("#")
    assert "decoration" not in found(text)


@pytest.mark.parametrize("comment", ["# jdkit 的用法见手册", "# 见 jdkit: 岗位说明书工具", "# jdkit: 岗位说明书工具"])
def test_prose_about_jdkit_is_no_directive(comment: str) -> None:
    assert found(with_duties(f"  {comment}\n{FAULTY}")) == ["decoration"]


@pytest.mark.parametrize("said", ["jdkit: ignore[decoration]", "# jdkit: ignore[decoration]"])
def test_what_stands_in_a_text_is_no_comment(said: str) -> None:
    block = f"  - |\n    认真登记客户诉求，确保每件诉求有记录\n    {said}\n"
    assert "decoration" in found(with_duties(block))
    assert hidden(with_duties(block)) == []


class TestScopes:
    two = FAULTY + FAULTY.replace("登记", "答复")

    def test_a_line(self) -> None:
        text = with_duties(FAULTY.replace("\n", "  # jdkit: ignore[decoration]\n") + FAULTY.replace("登记", "答复"))
        assert (found(text), hidden(text)) == (["decoration"], ["decoration"])

    def test_an_entry_of_a_list(self) -> None:
        text = with_duties("  # jdkit: ignore[decoration]\n\n  # 首要\n" + self.two)
        assert (found(text), hidden(text)) == (["decoration"], ["decoration"])

    def test_an_entry_with_all_below_it(self) -> None:
        entry = "  # jdkit: ignore[decoration]\n  - what: 认真登记客户诉求\n    how: 按照服务规程认真登记\n"
        assert hidden(with_duties(entry)) == ["decoration", "decoration"]

    def test_a_key_within_an_entry(self) -> None:
        entry = "  - what: 认真登记客户诉求\n    # jdkit: ignore[decoration]\n    how: 按照服务规程认真登记\n"
        text = with_duties(entry)
        assert hidden(text) == ["decoration"]
        assert "decoration" in found(text)

    def test_a_key_with_all_below_it(self) -> None:
        text = with_duties(self.two).replace("duties:", "# jdkit: ignore[decoration]\nduties:")
        assert (found(text), hidden(text)) == ([], ["decoration", "decoration"])

    def test_the_file(self) -> None:
        text = with_duties(self.two, "# 导入\n# jdkit: ignore-file[decoration] 导入的旧文件\n")
        assert (found(text), hidden(text)) == ([], ["decoration", "decoration"])

    def test_the_file_covers_what_it_lacks(self) -> None:
        text = "# jdkit: ignore-file[missing-element]\nkind: position\nheader: {title: 甲, department: 乙}\n"
        assert "missing-element" not in found(text)
        assert len(hidden(text)) == 5

    def test_a_text_over_several_lines(self) -> None:
        folded = "  - >-  # jdkit: ignore[decoration]\n    登记客户诉求，\n    认真答复，确保每件诉求有记录\n"
        quoted = '  - "登记客户诉求，\n    认真答复，确保\n    有记录"  # jdkit: ignore[decoration]\n'
        assert hidden(with_duties(folded)) == hidden(with_duties(quoted)) == ["decoration"]

    def test_within_brackets(self) -> None:
        text = with_duties("  [\n  # jdkit: ignore[decoration]\n  认真登记诉求,\n  认真答复诉求,\n  ]\n")
        assert hidden(text) == ["decoration"]
        assert found(text).count("decoration") == 1

    def test_findings_behind_an_alias_stand_where_its_text_does(self) -> None:
        text = with_duties("  - &a 认真登记客户诉求，确保每件诉求有记录\n  # jdkit: ignore[decoration]\n  - *a\n")
        assert found(text) == ["decoration", "decoration", "unused-ignore"]

    def test_nothing_follows(self) -> None:
        assert found(COMPLETE + "# jdkit: ignore[decoration]\n") == ["unused-ignore"]


class TestDays:
    text = with_duties(FAULTY.replace("\n", "  # jdkit: ignore[decoration] until=2026-09-30 改版\n"))

    def test_it_hides_up_to_its_day(self) -> None:
        assert found(self.text, today=date(2026, 9, 30)) == []
        assert hidden(self.text, today=date(2026, 9, 30)) == ["decoration"]

    def test_the_day_after_both_are_told(self) -> None:
        assert found(self.text, today=date(2026, 10, 1)) == ["decoration", "expired-ignore"]
        assert hidden(self.text, today=date(2026, 10, 1)) == []

    def test_the_later_of_two_counts(self) -> None:
        text = self.text.replace("duties:", "# jdkit: ignore[decoration]\nduties:")
        assert hidden(text, today=date(2027, 1, 1)) == ["decoration"]

    def test_a_finding_with_days_of_its_own(self) -> None:
        text = COMPLETE.replace("expires: 2026-12-31\n", "expires: 2026-12-31  # jdkit: ignore[expired] 至2027-03-31\n")
        using = settings(select=("expired", "expired-ignore", "unused-ignore"))
        assert found(text, using, date(2026, 12, 31)) == []
        assert hidden(text, using, date(2027, 3, 31)) == ["expired"]
        assert found(text, using, date(2027, 4, 1)) == ["expired", "expired-ignore"]

    def test_what_is_hidden_today_is_not_fixed_today(self) -> None:
        data = self.text.encode()
        assert fix_file("example.yaml", data, FEW, True, TODAY).data == data
        assert "认真" not in fix_file("example.yaml", data, FEW, True, date(2026, 10, 1)).data.decode()

    def test_the_end_of_time(self) -> None:
        assert found(self.text.replace("2026-09-30", "9999-12-31"), today=date.max) == []


def test_only_rules_that_ran_are_told_to_be_unused() -> None:
    text = with_duties("  # jdkit: ignore[missing-method, decoration] 见规程\n  - 登记客户诉求，确保每件诉求有记录\n")
    assert found(text, settings(select=("decoration", "unused-ignore"))) == ["unused-ignore"]
    assert found(text, settings(select=("vague-term", "unused-ignore"))) == []
    assert found(text, settings(select=("decoration",))) == []


@pytest.mark.parametrize("rule", sorted(REFUSED))
def test_some_findings_cannot_be_hidden(rule: str) -> None:
    text = f"# jdkit: ignore-file[{rule}]\n{COMPLETE}"
    assert found(text) == ["unknown-ignore"]
    assert rule_named(rule)


def test_syntax_stays() -> None:
    text = with_duties("  - 重点: 核对未办结的诉求  # jdkit: ignore[syntax]\n")
    assert "syntax" in found(text)


@pytest.mark.parametrize(
    ("duty", "left"),
    [
        ("  - 登记诉求  # jdkit: ignore[decoration] 原因\n", "  - 登记诉求\n"),
        ("  - 登记诉求  # 旧 # jdkit: ignore[decoration] 原因\n", "  - 登记诉求  # 旧\n"),
        ("  # jdkit: ignore[decoration] 原因\n  - 登记诉求\n", "  - 登记诉求\n"),
        (
            "  - 及时登记诉求  # jdkit: ignore[decoration, vague-term] 原因\n",
            "  - 及时登记诉求  # jdkit: ignore[vague-term] 原因\n",
        ),
        (
            "  - 及时登记诉求  # jdkit: ignore[vague-term, decoration] 原因\n",
            "  - 及时登记诉求  # jdkit: ignore[vague-term] 原因\n",
        ),
        (
            "  - 及时登记诉求  # jdkit: ignore[decoration] 一 # jdkit: ignore[vague-term] 二\n",
            "  - 及时登记诉求  # jdkit: ignore[vague-term] 二\n",
        ),
    ],
)
@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_fix_takes_out_what_is_unused_and_no_more(duty: str, left: str, ends: str) -> None:
    data = ("\ufeff" + with_duties(duty).replace("\n", ends)).encode()
    fixed = fix_file("example.yaml", data, settings(select=("decoration", "vague-term", "unused-ignore")), False, TODAY)
    assert fixed.data == ("\ufeff" + with_duties(left).replace("\n", ends)).encode()


def test_fix_at_both_ends_of_a_file() -> None:
    for text in (f"\ufeff# jdkit: ignore-file[decoration]\n{COMPLETE}", f"\ufeff{COMPLETE}# jdkit: ignore[decoration]"):
        fixed = fix_file("example.yaml", text.encode(), FEW, False, TODAY)
        assert fixed.data.decode() == f"\ufeff{COMPLETE}"


def test_a_file_without_the_mark_pays_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    import jdkit.check.suppression as suppression

    monkeypatch.setattr(suppression, "suppress", lambda *_: pytest.fail("looked for comments"))
    assert found(with_duties(FAULTY + "  # 忽略\n")) == ["decoration"]
