"""Hypothesis strategies for YAML as people write it: one value in any style and any surroundings."""

from random import Random

from hypothesis import strategies as st

from jdkit.text.quote import is_plain

CHARACTERS = st.sampled_from(
    [*"客服中心处理来电，。：、aB1 -#:'\"\\[]{},&*!|>%@`?~", "\n", "\t", "😀", "\x85", "\u2028", "\u3000", "\xa0"]
)
VALUES = st.one_of(
    st.text(CHARACTERS, max_size=24),
    st.lists(
        st.sampled_from(["负责", "客服 中心", "it's", " ", "\n", "\n\n", "  更多", "a", "null", "07:30"]), max_size=8
    ).map("".join),
)
_BREAKS = "\n\r\x85\u2028\u2029"
_SHORT = {"\n": "n", "\t": "t", "\x85": "N", "\u2028": "L", "\xa0": "_", '"': '"', "\\": "\\", " ": " "}

SURROUNDINGS = (
    "{}\n",
    "k: {}\n",
    "k: {}\nn: 1\n",
    "a:\n  k: {}\n  n: 1\n",
    "- {}\n- b\n",
    "a:\n- k: {}  \n  n: 1\n# c\n",
    "- - {}\n",
    "? k\n: {}\n",
    "k: &x {}\nl: *x\n",
    "k: !!str {}\n",
    "[a, {}, b]\n",
    "k: {{a: {}, b: c}} # c\n",
    "k: [\n    {},\n  ]\n",
)


@st.composite
def files(draw: st.DrawFn) -> str:
    """A file with one scalar written in a random style."""
    value = draw(VALUES)
    random = draw(st.randoms(use_true_random=False))
    around = draw(st.sampled_from(SURROUNDINGS))
    style = draw(st.sampled_from(("plain", "single", "double", "block", "block")))
    flow = "[" in around or "{{" in around
    if style == "block" and not flow:
        text = around.format(_block(value, random)).replace("\n\n# c", "\n# c")
    elif style == "plain" and is_plain(value, flow):
        text = around.format(_wrapped(value, random))
    elif style == "single":
        text = around.format("'" + _wrapped(value.replace("'", "''"), random) + "'")
    else:
        text = around.format('"' + _escaped(value, random) + '"')
    if draw(st.booleans()):
        text = text.replace("\n", draw(st.sampled_from(("\r\n", "\r", "\x85", "\n"))))
    if draw(st.booleans()):
        text = "\ufeff" + text
    return text.rstrip("\r\n") if draw(st.booleans()) else text


def _wrapped(value: str, random: Random) -> str:
    wrapped = []
    for character in value:
        if character == " " and random.random() < 0.4:
            wrapped.append(random.choice(("\n      ", " \n      ", "\n\n        \t", "\n \n \n      ")))
        elif character in _BREAKS:
            wrapped.append(character * random.randint(1, 2) + "      ")
        else:
            wrapped.append(character)
    return "".join(wrapped)


def _escaped(value: str, random: Random) -> str:
    written = []
    for character in value:
        code = ord(character)
        chance = random.random()
        if chance < 0.1:
            written.append(f"\\U{code:08x}")
        elif chance < 0.2 and code < 0x10000:
            written.append(f"\\u{code:04X}")
        elif chance < 0.3 and code < 0x100:
            written.append(f"\\x{code:02x}")
        elif character in '"\\' or (chance < 0.6 and character in _SHORT):
            written.append("\\" + _SHORT[character])
        else:
            written.append(_wrapped(character, random))
        if random.random() < 0.1:
            written.append(random.choice(("\\\n      ", "\\\n\n      ")))
    return "".join(written)


def _block(value: str, random: Random) -> str:
    """A literal or folded block; folding changes the value, which the tests do not mind."""
    indent = random.randint(1, 4)
    header = random.choice("|>") + random.choice(("", "-", "+"))
    first = value.lstrip("\n\x85\u2028")[:1]
    if first in (" ", "\t") or random.random() < 0.3:
        header += str(indent)
    header += random.choice(("", "", " # c", "  "))
    margin = " " * (indent + 2)
    lines = value.split("\n")
    return header + "\n" + "\n".join(margin + line if line or random.random() < 0.2 else "" for line in lines)
