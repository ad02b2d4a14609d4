"""Measures the wording rules against labelled duty sentences: `python benchmarks/accuracy.py SET.jsonl [--write]`.

A line of the set is a JSON object: `text`, `script` (zh-Hans or zh-Hant), `stratum`, `labels` (a fault and the phrases
at fault) and `unsure` (faults on which its annotators disagreed; they are not judged for that sentence). Sentences of
the strata `natural` and `customer-service` were drawn at random. `--write` writes the tables into docs/accuracy.md.
"""

import argparse
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jdkit.check.choice import Choice
from jdkit.check.file import check_file
from jdkit.check.settings import Resolver, Settings
from jdkit.config import Config
from jdkit.text import quote

PAGE = Path(__file__).parents[1] / "docs" / "accuracy.md"
RULES = {
    "unassessable": "unassessable",
    "decoration": "decoration",
    "metric": "metric-as-duty",
    "requirement": "requirement-as-duty",
    "qualification": "qualification-as-duty",
    "catch_all": "catch-all-duty",
    "vague": "vague-term",
    "compound": "compound-duty",
    "no_action": "no-action",
    "discrimination": "discrimination",
}
IN_ANY_LINE = ("qualification", "discrimination")
"""Faults that are judged in lines, too, that hold no duty."""
NO_DUTY = {"not_a_duty", "qualification"}
AT_RANDOM = ("natural", "customer-service")
POSITION = """\
kind: position
header: {{title: 岗位, department: 部门, reports_to: null, code: C-1}}
management: {{nature: individual}}
relations: [{{with: {{external: 客户}}, direction: external, about: 业务往来}}]
duties:
  - {duty}
qualifications: {{education: 大专}}
validity: {{effective: 2026-01-01, expires: 2026-12-31}}
"""


@dataclass(frozen=True)
class Item:
    """A sentence: what it is labelled with, what is left unjudged, and which rules marked it."""

    labels: frozenset[str]
    unsure: frozenset[str]
    script: str
    at_random: bool
    marked: frozenset[str]

    def judged(self, label: str) -> bool:
        return label not in self.unsure and (label in IN_ANY_LINE or not NO_DUTY & (self.labels | self.unsure))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("set", type=Path)
    options.add_argument("--write", action="store_true", help=f"write {PAGE.name}")
    given = options.parse_args()
    settings = Resolver(Config(profile="strict", jurisdictions=["cn", "tw", "hk"]), Choice()).settings_for("")
    items = [item(json.loads(line), settings) for line in given.set.read_text("utf-8").splitlines()]
    text = report(items)
    print(text)
    if given.write:
        head, mark, _ = PAGE.read_text("utf-8").partition("<!-- measured -->\n")
        PAGE.write_text(f"{head}{mark}\n{text}", "utf-8")


def item(row: dict[str, Any], settings: Settings) -> Item:
    duty = quote(row["text"].replace("\n", " "))
    checked = check_file("position.yaml", POSITION.format(duty=duty).encode(), settings)
    marked = frozenset(d.rule for d in checked.diagnostics if d.path.startswith("duties[0]"))
    at_random = row["stratum"] in AT_RANDOM
    return Item(frozenset(row["labels"]), frozenset(row["unsure"]), row["script"], at_random, marked)


def report(items: Sequence[Item]) -> str:
    drawn = [one for one in items if one.at_random]
    scripts = [("all", items), *((s, [i for i in items if i.script == s]) for s in ("zh-Hans", "zh-Hant"))]
    heads = " | ".join(f"{name}: with it | precision | recall | F1" for name, _ in scripts)
    rows = [
        f"{len(items)} sentences, {len(drawn)} of them drawn at random.\n",
        f"| rule | {heads} | marks per 100 ordinary sentences |",
        "| --- " + "| ---: " * (4 * len(scripts) + 1) + "|",
    ]
    for label, rule in RULES.items():
        cells = [cell for _, chosen in scripts for cell in figures(chosen, label)]
        share = 100 * sum(rule in one.marked for one in drawn) / max(1, len(drawn))
        rows.append(f"| `{rule}` | {' | '.join(cells)} | {share:.1f} |")
    right = count(drawn, lambda one, label: label in one.labels)
    wrong = count(drawn, lambda one, label: label not in one.labels)
    rows.append(
        f"\nOf the marks on sentences drawn at random {right} of {right + wrong} are right; "
        f"{100 * wrong / max(1, len(drawn)):.1f} false alarms per 100 sentences."
    )
    return "\n".join(rows) + "\n"


def figures(items: Iterable[Item], label: str) -> tuple[str, str, str, str]:
    """How many have the fault, precision, recall and F1."""
    judged = [one for one in items if one.judged(label)]
    having = [label in one.labels for one in judged]
    found = [RULES[label] in one.marked for one in judged]
    right = sum(a and b for a, b in zip(having, found, strict=True))
    if not sum(having):
        return "0", "–", "–", "–"
    precision, recall = right / max(1, sum(found)), right / sum(having)
    return str(sum(having)), f"{precision:.2f}", f"{recall:.2f}", f"{2 * right / (sum(having) + sum(found)):.2f}"


def count(items: Iterable[Item], when: Callable[[Item, str], bool]) -> int:
    """Marks on judged sentences for which ``when`` holds."""
    pairs = ((one, label) for one in items for label, rule in RULES.items() if rule in one.marked)
    return sum(one.judged(label) and when(one, label) for one, label in pairs)


if __name__ == "__main__":
    main()
