"""What holds of jdkit for any bytes whatever."""

from functools import cache

from jdkit.check.add_ignores import REFUSED, with_ignores
from jdkit.check.file import check_file
from jdkit.check.fix import fix_file
from jdkit.check.result import Checked, Result, Sources
from jdkit.check.settings import Choice, Resolver, Settings
from jdkit.config import Config
from jdkit.diagnostic import Diagnostic
from jdkit.messages import LANGUAGES, phrase
from jdkit.order import Keys
from jdkit.order.file import arrange_file
from jdkit.report.formats import FORMATS, rendered
from jdkit.report.style import Style
from jdkit.text import read_source
from tests.rules.run import TODAY


@cache
def everything() -> Settings:
    """All rules, as the strictest profile sets them."""
    return Resolver(Config(), Choice(profile="strict")).settings_for("a.yaml")


def hold_for(data: bytes) -> Checked:
    """Checks, fixes, arranges and comments a file, and asserts what must come of it."""
    checked = check_file("a.yaml", data, everything())
    source, diagnostics = checked.source, checked.diagnostics
    for found in (*diagnostics, *(hidden.diagnostic for hidden in checked.suppressed)):
        _stands_in_the_file(found, checked)
    if source.text.encode(source.encoding, "replace") == data:
        _fixes_hold(data)
    arranged = arrange_file("a.yaml", data, Keys.EN)
    assert arranged.data == data or not (arranged.faulty or not arranged.kept)
    with_ignores("a.yaml", data, everything(), (d for d in diagnostics if d.rule not in REFUSED), "", TODAY)
    return checked


def reports_hold_for(checked: Checked) -> None:
    """Every format can tell what was found, and nothing reaches a terminal that it would obey."""
    diagnostics = checked.diagnostics
    sources = Sources()
    sources.add(checked.name, checked.data)
    result = Result(diagnostics, 1, sources, (checked.gather,), checked.suppressed, frozenset(everything().rules))
    for format in FORMATS:
        text = rendered(format, result, Style("zh-Hans", colour=False, day=TODAY))
        assert obeyed_in(text) == set(), format


def obeyed_in(text: str) -> set[str]:
    """The characters that a terminal would obey, line ends apart."""
    return {c for c in text if (c < " " and c not in "\t\n") or "\x7f" <= c < "\xa0"}


def _stands_in_the_file(found: Diagnostic, checked: Checked) -> None:
    source, region = checked.source, found.region
    assert 0 <= region.start <= region.end <= len(source.text), found
    assert 1 <= region.line <= region.end_line <= source.line_count, found
    for line, column in ((region.line, region.column), (region.end_line, region.end_column)):
        assert 1 <= column <= len(source.line(line)) + 2, found
    for related in found.related:
        assert 0 <= related.region.start <= related.region.end <= len(source.text), found
    for edit in found.fix.edits if found.fix else ():
        assert 0 <= edit.start <= edit.end <= len(source.text), found
    for language in LANGUAGES:
        assert phrase(language, found.key, found.args)
        if found.fix:
            assert phrase(language, found.fix.key, found.args)


def _fixes_hold(data: bytes) -> None:
    """Fixing ends, leaves a file that can be read, and finds nothing more to do the second time."""
    for unsafe in (False, True):
        fixed = fix_file("a.yaml", data, everything(), unsafe, TODAY)
        assert (fixed.data == data) == (fixed.count == 0)
        source, _ = read_source("a.yaml", fixed.data)
        assert source.text == fixed.checked.source.text
        if fixed.count:
            again = fix_file("a.yaml", fixed.data, everything(), unsafe, TODAY)
            assert again.data == fixed.data
