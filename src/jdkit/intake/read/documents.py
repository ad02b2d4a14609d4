"""The one door to the formats: bytes in, pages out."""

from jdkit.intake.page import Page
from jdkit.intake.read.refused import Refused
from jdkit.intake.read.sniff import Kind, kind_of


def read_document(name: str, data: bytes) -> list[Page]:
    """The pages of a document. Raises Refused where it cannot be read, and ImportError where an extra is missing."""
    kind = kind_of(name, data)
    if kind is Kind.LEGACY:
        from jdkit.intake.read.legacy import converted

        data = converted(name, data)
        kind = Kind.DOCX
    if kind is Kind.DOCX:
        from jdkit.intake.read import docx

        return docx.read(name, data)
    if kind is Kind.EXCEL:
        from jdkit.intake.read import excel

        return excel.read(name, data)
    if kind is Kind.HTML:
        raise Refused("html")
    from jdkit.intake.read import plain

    return plain.read(name, data, markdown=kind is Kind.MARKDOWN)
