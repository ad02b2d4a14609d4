"""The baseline: what it knows again, what it shows, how it is written and refused."""

import json
from pathlib import Path

import pytest

from jdkit.check.baseline import Entry, baseline_text, compare, read_baseline, recorded
from jdkit.check.cannot_run import CannotRun
from jdkit.check.choice import Choice
from jdkit.check.result import Result
from jdkit.check.run import run
from jdkit.check.workspace import given_files
from tests.check.test_since import FAULTY

Entries = dict[str, Entry]


def found(folder: Path, **files: str) -> Result:
    """What is found in positions of these names."""
    for old in folder.glob("*.yaml"):
        old.unlink()
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return run(given_files([folder], folder), Choice(select=("decoration", "vague-term")), None, folder)


def entries_of(result: Result, known: Entries | None = None) -> Entries:
    return recorded(result.diagnostics, result.sources, known or {}, lambda entry: True)


def new(result: Result, known: Entries) -> tuple[list[str], list[str]]:
    """The words of new findings, and those of settled entries."""
    compared = compare(result.diagnostics, result.sources, known, lambda entry: True)
    words = [result.sources[d.file].text[d.region.start : d.region.end] for d in compared.new]
    assert compared.known + len(compared.new) == len(result.diagnostics)
    return words, [entry.words for entry in compared.settled]


DUTIES = FAULTY.partition("duties:\n")[2].partition("qualifications")[0]
FIRST, SECOND = DUTIES.partition("  - 认真登记")[0], "  - 认真登记" + DUTIES.partition("  - 认真登记")[2]


def test_what_is_recorded_is_not_new(tmp_path: Path) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY))
    assert new(found(tmp_path, agent=FAULTY), known) == ([], [])


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace(DUTIES, SECOND + FIRST),
        lambda text: "# 一\n# 二\n" + text,
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("  - 认真登记客户来电", "  - 登记客户来信，认真答复"),
        lambda text: text.replace(DUTIES, "  - 登记客户来信，确保件件有记录\n" + DUTIES),
    ],
    ids=["duties swapped", "lines above", "line ends", "reworded around it", "a duty put in"],
)
def test_moving_changes_nothing(tmp_path: Path, change) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY))
    assert new(found(tmp_path, agent=change(FAULTY)), known) == ([], [])


def test_one_fault_for_another_shows(tmp_path: Path) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY))
    swapped = found(tmp_path, agent=FAULTY.replace("- 认真登记", "- 努力登记"))
    assert new(swapped, known) == (["努力"], ["认真"])
    other_rule = found(tmp_path, agent=FAULTY.replace("what: 认真", "what: 及时"))
    assert new(other_rule, known) == (["及时"], ["认真"])
    assert new(found(tmp_path, clerk=FAULTY), known)[0] == ["认真", "认真"]


def test_one_more_of_the_same_shows(tmp_path: Path) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY))
    more = found(tmp_path, agent=FAULTY.replace(SECOND, SECOND + "  - 认真答复客户来信，确保件件有答复\n"))
    assert new(more, known) == (["认真"], [])


def test_a_renamed_file_with_an_id_is_the_same_post(tmp_path: Path) -> None:
    text = FAULTY.replace("kind: position\n", "kind: position\nid: agent\n")
    known = entries_of(found(tmp_path, 客服专员=text))
    assert new(found(tmp_path, moved=text), known) == ([], [])


def test_syntax_and_encoding_are_never_recorded(tmp_path: Path) -> None:
    result = found(tmp_path, agent="duties:\n  - 重点: 核对诉求\n", broken='purpose: "受理\n')
    assert {d.rule for d in result.diagnostics} == {"syntax"}
    assert entries_of(result) == {}
    assert len(new(result, {})[0]) == len(result.diagnostics)


def test_written_and_read_again(tmp_path: Path) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY.replace("认真受理", "认真、“及时”受理"), 主管=FAULTY))
    file = tmp_path / "base.json"
    file.write_text(baseline_text(known), "utf-8")
    assert read_baseline(file, "base.json") == known
    rows = json.loads(file.read_text("utf-8"))["entries"]
    assert [row["post"] for row in rows] == sorted(row["post"] for row in rows)
    assert baseline_text(dict(reversed(known.items()))) == file.read_text("utf-8")
    for row in rows:
        assert sum(row["fingerprint"] in line for line in file.read_text("utf-8").splitlines()) == 1
    assert json.loads(baseline_text({})) == {"version": 1, "entries": []}


def test_entries_that_the_run_could_not_have_found_are_kept(tmp_path: Path) -> None:
    known = entries_of(found(tmp_path, agent=FAULTY))
    result = found(tmp_path, agent=FAULTY.replace("认真", ""))
    assert recorded(result.diagnostics, result.sources, known, lambda entry: False) == known
    assert recorded(result.diagnostics, result.sources, known, lambda entry: True) == {}
    assert compare(result.diagnostics, result.sources, known, lambda entry: False).settled == ()


def test_both_sides_of_a_merge(tmp_path: Path) -> None:
    (entry,) = entries_of(found(tmp_path, agent=FAULTY.replace("what: 认真", "what: "))).values()
    row = baseline_text({"": entry}).splitlines()[3]
    file = tmp_path / "base.json"
    file.write_text(f'{{"version": 1, "entries": [{row.replace(": 1}", ": 2}")}, {row}]}}', "utf-8")
    assert [read.count for read in read_baseline(file, "").values()] == [2]


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("", "ui.broken-baseline"),
        ('{\n "version": 1,\n<<<<<<< ours\n', "ui.broken-baseline"),
        ("[]", "ui.odd-baseline"),
        ("{}", "ui.odd-baseline"),
        ('{"version": 2, "entries": []}', "ui.odd-baseline"),
        ('{"version": 1, "entries": {}, "a": 1e999}', "ui.odd-baseline"),
        ('{"version": 1, "entries": [{"fingerprint": "a"}]}', "ui.odd-baseline"),
        ('{"version": 1, "entries": [1]}', "ui.odd-baseline"),
        ("[" * 100_000, "ui.odd-baseline"),
        ("\xff", "ui.odd-baseline"),
        (None, "ui.no-baseline"),
    ],
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, written: str | None, key: str) -> None:
    file = tmp_path / "base.json"
    if written is not None:
        file.write_bytes(written.encode("latin-1"))
    with pytest.raises(CannotRun) as refused:
        read_baseline(file, "base.json")
    assert (refused.value.key, refused.value.arguments["path"]) == (key, "base.json")
    assert refused.value.help_key
