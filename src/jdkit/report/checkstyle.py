"""Checkstyle's XML, which most CI servers read. Columns count code points from 1."""

from itertools import groupby
from xml.etree.ElementTree import Element, SubElement

from jdkit.check.result import Result
from jdkit.report.sentence import said
from jdkit.report.style import Style
from jdkit.report.xml import clean, document

VERSION = "4.3"
"""Of the format, as readers expect it."""


def report(result: Result, style: Style) -> str:
    root = Element("checkstyle", version=VERSION)
    for name, diagnostics in groupby(result.diagnostics, key=lambda found: found.file):
        file = SubElement(root, "file", name=clean(name))
        for found in diagnostics:
            SubElement(
                file,
                "error",
                line=str(found.region.line),
                column=str(found.region.column),
                severity=found.severity.value,
                message=clean("\n".join(said(found))),
                source=f"jdkit.{found.rule}",
            )
    return document(root)
