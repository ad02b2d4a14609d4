"""JUnit's XML: a suite for each file, a test for each finding, one passed test for a file without any.

A finding's test is named after its rule and its field, not its line, so that CI knows it again from run to run. What
fails the run fails (``--fail-level``); the rest passes, and stands in the test's output.
"""

from collections import Counter
from xml.etree.ElementTree import Element, SubElement

from jdkit.check.result import Result
from jdkit.diagnostic import Diagnostic
from jdkit.messages import phrase
from jdkit.report.sentence import message, said
from jdkit.report.style import Style
from jdkit.report.xml import clean, document


def report(result: Result, style: Style) -> str:
    by_file: dict[str, list[Diagnostic]] = {facts.file: [] for facts in result.facts}
    for found in result.diagnostics:
        by_file.setdefault(found.file, []).append(found)
    suites = [_suite(file, by_file[file], style) for file in sorted(by_file)]
    root = Element("testsuites", {"name": "jdkit"} | _totals(suites))
    root.extend(suites)
    return document(root)


def _suite(file: str, diagnostics: list[Diagnostic], style: Style) -> Element:
    failing = [found.severity.rank >= style.failing.rank for found in diagnostics]
    counts = {"tests": str(len(diagnostics) or 1), "failures": str(sum(failing)), "errors": "0"}
    suite = Element("testsuite", {"name": clean(file)} | counts)
    seen = Counter[str]()
    for found, fails in zip(diagnostics, failing, strict=True):
        name = f"{found.rule} {found.path}".rstrip()
        seen[name] += 1
        _test(suite, file, name if seen[name] == 1 else f"{name} ({seen[name]})", found, fails)
    if not diagnostics:
        name = phrase(style.language, "report.junit.clean")
        SubElement(suite, "testcase", name=name, classname=clean(file), file=clean(file))
    return suite


def _test(suite: Element, file: str, name: str, found: Diagnostic, fails: bool) -> None:
    test = SubElement(suite, "testcase", name=clean(name), classname=clean(file), file=clean(file))
    text = clean("\n".join((f"{file}:{found.region.line}:{found.region.column}", *said(found))))
    if fails:
        kind = found.severity.value
        SubElement(test, "failure", type=kind, message=clean(message(found))).text = text
    else:
        SubElement(test, "system-out").text = text


def _totals(suites: list[Element]) -> dict[str, str]:
    return {name: str(sum(int(suite.get(name, "0")) for suite in suites)) for name in ("tests", "failures", "errors")}
