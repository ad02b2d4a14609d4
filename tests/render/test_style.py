"""The style sheet: text that can be read by day and by night."""

import re

import pytest

from jdkit.render import builtin_templates

STYLE = (builtin_templates() / "partials" / "style.css").read_text("utf-8")
LIGHT, DARK = re.findall(r"--desk: [^}]*--label: [^}]*", STYLE)[:2]


def luminance(colour: str) -> float:
    """Of ``#rgb`` or ``#rrggbb``, as WCAG 2 has it."""
    digits = colour.lstrip("#")
    parts = [digits[i : i + len(digits) // 3] for i in range(0, len(digits), len(digits) // 3)]
    channels = [int(part * (2 // len(part)), 16) / 255 for part in parts]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize("scheme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["ink", "soft"])
@pytest.mark.parametrize("ground", ["paper", "label"])
def test_contrast_is_enough_for_small_text(scheme: str, text: str, ground: str) -> None:
    colours = dict(re.findall(r"--(\w+): (#\w+)", scheme))
    light, dark = sorted((luminance(colours[text]), luminance(colours[ground])), reverse=True)
    assert (light + 0.05) / (dark + 0.05) >= 4.5
