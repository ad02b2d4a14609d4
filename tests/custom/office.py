"""A workspace with rules of its own."""

import json
from pathlib import Path
from typing import Any

from tests.cli.door import COMPLETE, Ran, jdkit

GLOSSARY = """\
kind: substitute
swap: {顾客: 客户}
except: [顾客服务部]
fix: safe
examples:
  faulty: [接待⟦顾客⟧]
"""


def build(folder: Path, rules: dict[str, str], position: str = COMPLETE, config: str = "format: 1\n") -> Path:
    for below in ("rules", "specs"):
        (folder / below).mkdir(exist_ok=True)
    (folder / "jdkit.yaml").write_text(config, "utf-8")
    (folder / "specs" / "agent.yaml").write_text(position, "utf-8")
    for name, text in rules.items():
        (folder / "rules" / f"{name}.yaml").write_text(text, "utf-8")
    return folder


def duty(text: str) -> str:
    """A position whose only duty is ``text``."""
    return COMPLETE[: COMPLETE.index("duties:")] + f"duties: [{text}]\n" + COMPLETE[COMPLETE.index("qualifications:") :]


def found(folder: Path, *args: str) -> list[dict[str, Any]]:
    """The findings of custom rules."""
    ran = jdkit("lint", "--format", "json", *args, cwd=folder)
    assert ran.code in (0, 1), ran.err
    told = json.loads(ran.out)["diagnostics"]
    own = {path.stem for path in (folder / "rules").rglob("*.yaml")}
    return [one for one in told if one["rule"] in own]


def refused(folder: Path, *args: str) -> Ran:
    """What a run says that cannot take place; standard output is a report about it as well."""
    ran = jdkit("lint", "--lang", "en", *args, cwd=folder)
    assert ran.code == 2, ran.out
    return ran
