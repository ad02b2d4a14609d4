"""Valid files and what can happen to them: bytes change, lines move, an editor saves in another encoding."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

TESTS = Path(__file__).parents[1]
FOLDERS = (TESTS.parent / "specs", TESTS / "render" / "positions", TESTS / "cli" / "mistakes")
SUITE = TESTS / "hardening" / "yaml_test_suite" / "inputs.json"
TOKENS = (
    *(
        "：",
        "，",
        "“",
        "”",
        "【",
        "】",
        "【待填】",
        "\u3000",
        "、",
        "。",
        "；",
        "职责：",
        "- ",
        "-",
        ": ",
        ":",
        "# ",
        "#",
        " #x",
        "'",
        '"',
    ),
    *(
        "|\n",
        ">\n",
        "|-\n  ",
        "&a ",
        "*a",
        "!t ",
        "!!map ",
        "? ",
        "<<: *a",
        "[",
        "]",
        "{",
        "}",
        ",",
        "@",
        "`",
        "%",
        "~",
        "null",
    ),
    *(
        "\t",
        "\n",
        "\r",
        "\r\n",
        "\n\n",
        " ",
        "  ",
        "\x00",
        "\x1b[31m",
        "\x07",
        "\x85",
        "\u2028",
        "\ufeff",
        "\ufffd",
        "😀",
        "\u202e",
    ),
    *(
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "# jdkit: ignore\n",
        "# jdkit: ignore[all] x",
        "# jdkit: ignore-file[wording] 2020-01-01",
    ),
    *(
        "2026-02-30",
        "１２",
        "100%",
        "男性优先",
        "等其他工作",
        "负责",
        "確保",
        "the",
        "9" * 30,
        "a" * 300,
        "负责" * 200,
        "，" * 50,
    ),
)
CODECS = ("gbk", "big5", "gb18030", "utf-16", "utf-16-le", "utf-8-sig", "utf-32", "latin-1")


@cache
def positions() -> tuple[bytes, ...]:
    """Positions, and positions as people mistype them."""
    return tuple(path.read_bytes() for folder in FOLDERS for path in sorted(folder.rglob("*.yaml")))


@cache
def suite() -> tuple[bytes, ...]:
    """The inputs of the YAML test suite."""
    return tuple(case["yaml"].encode("utf-8") for case in json.loads(SUITE.read_text("utf-8")))


def damaged(chance: Random) -> bytes:
    """A valid file after a few accidents."""
    data = chance.choice(_some(chance))
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6, 20))):
        data = chance.choice(ACCIDENTS)(data, chance)[:100_000]
    return data


def _some(chance: Random) -> tuple[bytes, ...]:
    return chance.choice((positions(), positions(), positions(), suite()))


def _noise(data: bytes, chance: Random) -> bytes:
    at = chance.randint(0, len(data))
    return data[:at] + chance.randbytes(chance.randint(1, 4)) + data[at + chance.randint(0, 4) :]


def _cut(data: bytes, chance: Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _splice(data: bytes, chance: Random) -> bytes:
    other = chance.choice(_some(chance))
    start, at = chance.randint(0, len(other)), chance.randint(0, len(data))
    return data[:at] + other[start : start + chance.randint(0, 200)] + data[at:]


def _recoded(data: bytes, chance: Random) -> bytes:
    return data.decode("utf-8", "replace").encode(chance.choice(CODECS), "replace")


def _text(edit: Callable[[str, Random], str]) -> Callable[[bytes, Random], bytes]:
    return lambda data, chance: edit(data.decode("utf-8", "surrogateescape"), chance).encode("utf-8", "surrogateescape")


def _token(text: str, chance: Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(TOKENS) + text[at + chance.choice((0, 0, 1, 3)) :]


def _swapped_sign(text: str, chance: Random) -> str:
    sign, other = chance.choice((":：", ",，", '"“', "-—", " \u3000", "[【", "'’", " \t", "\n\r", "(（"))
    return text.replace(sign, other, chance.choice((1, 3, -1)))


def _lines(edit: Callable[[list[str], int, Random], None]) -> Callable[[bytes, Random], bytes]:
    def edited(text: str, chance: Random) -> str:
        lines = text.split("\n")
        edit(lines, chance.randrange(len(lines)), chance)
        return "\n".join(lines)

    return _text(edited)


def _repeat(lines: list[str], at: int, chance: Random) -> None:
    lines[at:at] = lines[at : at + chance.randint(1, 4)] * chance.choice((1, 1, 2, 30))


def _drop(lines: list[str], at: int, chance: Random) -> None:
    del lines[at : at + chance.randint(1, 4)]


def _indent(lines: list[str], at: int, chance: Random) -> None:
    lines[at] = chance.choice(("", " ", "   ", "\t", "\u3000")) + lines[at].lstrip(" ")


def _move(lines: list[str], at: int, chance: Random) -> None:
    lines.insert(chance.randint(0, len(lines)), lines.pop(at))


ACCIDENTS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_noise, _cut, _splice, _recoded),
    *(_text(_token), _text(_token), _text(_token), _text(_swapped_sign)),
    *(_lines(_repeat), _lines(_drop), _lines(_indent), _lines(_move)),
)
