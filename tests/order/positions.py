"""Positions as people write them: keys in any order and language, comments anywhere, blocks and braces mixed.

Every entry bears a number, in its value or its key, and so do the comments that belong to it: ``above 7`` on the line
above, ``beside 7`` behind it.
"""

from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st
from pydantic import BaseModel

from jdkit.model.names import KEYS
from jdkit.model.position import Position
from jdkit.model.shape import is_open, keys_of
from jdkit.text import quote

Draw = Any
PLAIN = ("受理客户诉求", "yes", "0123", "a: b", "x # y", "- 核对", "", "50%", "「引」", "it's", '"', "{", "http://a/b")


@dataclass
class _Writer:
    draw: Draw
    line_end: str
    numbers: int = 0
    lines: list[str] = field(default_factory=list)

    def chance(self, percent: int) -> bool:
        return bool(self.draw(st.integers(0, 99)) < percent)

    def number(self) -> int:
        self.numbers += 1
        return self.numbers

    def keys(self, model: type[BaseModel], most: int) -> list[tuple[str, type[BaseModel] | None, bool]]:
        known = keys_of(model)
        names = self.draw(st.lists(st.sampled_from(sorted(known)), min_size=1, max_size=most, unique=True))
        keys = [(self.spelled(name), known[name], is_open(model, name)) for name in names]
        keys += [(f"未知{n}", None, False) for n in range(self.draw(st.integers(0, 1)))]
        keys += [(f"x-{n}", None, False) for n in range(self.draw(st.integers(0, 1)))]
        return list(self.draw(st.permutations(keys)))

    def spelled(self, name: str) -> str:
        return str(self.draw(st.sampled_from((name, *KEYS.get(name, ())[:3]))))

    def mapping(self, model: type[BaseModel], indent: int, first: str = "", most: int = 4) -> None:
        """A block mapping; ``first`` is what stands on its first line already, a dash."""
        for key, nested, is_map in self.keys(model, most):
            pad, number = " " * indent, self.number()
            if not first:
                if self.chance(20):
                    self.lines.append("")
                if self.chance(15):
                    self.lines += [f"{pad}# apart {number}", ""]
                if self.chance(25):
                    self.lines.append(f"{pad}# above {number}")
            self.entry(f"{first or pad}{key}", nested if not is_map else None, indent, number)
            first = ""
        if self.chance(15):
            self.lines.append(f"{' ' * indent}# below {self.number()}")

    def entry(self, start: str, nested: type[BaseModel] | None, indent: int, number: int) -> None:
        beside = f"  # beside {number}" if self.chance(25) else ""
        if nested is None or self.chance(15):
            self.scalar(start, indent, number, beside)
        elif self.chance(30):
            self.lines.append(f"{start}: {self.flow(nested, number)}{beside}")
        elif self.chance(50):
            self.lines.append(f"{start}:  # {number}")
            self.mapping(nested, indent + self.draw(st.integers(1, 3)), most=3)
        else:
            self.lines.append(f"{start}:  # {number}")
            step = " " * (indent + self.draw(st.sampled_from((0, 2))))
            for _ in range(self.draw(st.integers(1, 3))):
                if self.chance(20):
                    self.lines.append(f"{step}# item")
                if self.chance(30):
                    self.lines.append(f"{step}- 一句话 {self.number()}")
                else:
                    self.mapping(nested, len(step) + 2, f"{step}- ", most=3)

    def scalar(self, start: str, indent: int, number: int, beside: str) -> None:
        kind = self.draw(st.sampled_from(("plain", "plain", "single", "empty", "literal", "folded", "wrapped", "list")))
        value = f"{self.draw(st.sampled_from(PLAIN))} {number}"
        inner = " " * (indent + 2)
        if kind == "plain":
            self.lines.append(f"{start}: {quote(value.strip())}{beside}")
        elif kind == "single":
            self.lines.append(f"{start}: '{value.replace(chr(39), chr(39) * 2)}'{beside}")
        elif kind == "empty":
            self.lines.append(f"{start}:  # {number}")
        elif kind == "wrapped":
            self.lines += [f"{start}: 上一行", f"{inner}下一行 {number}{beside}"]
        elif kind == "list":
            self.lines.append(f"{start}: [{number}, {quote(value, flow=True)}]{beside}")
        else:
            mark = {"literal": "|", "folded": ">"}[kind] + self.draw(st.sampled_from(("", "-", "+")))
            self.lines += [f"{start}: {mark}  # {number}", f"{inner}# 是正文 {value}", "", f"{inner}  末行", ""]

    def flow(self, model: type[BaseModel], number: int) -> str:
        entries = [f"{key}: {quote(f'{number} {n}', flow=True)}" for n, (key, _, _) in enumerate(self.keys(model, 3))]
        return "{" + self.draw(st.sampled_from((", ", " , ", ","))).join(entries) + "}"


@st.composite
def positions(draw: Draw) -> str:
    """The text of a file."""
    writer = _Writer(draw, draw(st.sampled_from(("\n", "\n", "\r\n", "\r"))))
    if writer.chance(30):
        writer.lines.append("# yaml-language-server: $schema=x")
    if writer.chance(30):
        writer.lines += ["# 标题", ""]
    if writer.chance(10):
        writer.lines.append("---")
    writer.mapping(Position, 0, most=6)
    text = writer.line_end.join(writer.lines)
    return ("\ufeff" if writer.chance(20) else "") + text + (writer.line_end if writer.chance(80) else "")
