"""A Word file whose bytes depend on what it says alone: no clock, no author, no order of the day."""

import io
import zipfile

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest that a zip file can tell."""


def document_bytes(document: Document, title: str, language: str) -> bytes:
    properties = document.core_properties
    for child in list(properties._element):
        properties._element.remove(child)
    properties.title, properties.language = title, language
    for key, relation in list(document.part.package.rels.items()):
        if relation.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            del document.part.package.rels[key]
    stream = io.BytesIO()
    document.save(stream)
    return with_fixed_times(stream.getvalue())


def with_fixed_times(data: bytes) -> bytes:
    """The same parts in the same order, all of one day."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as found, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as fixed:
        for entry in found.infolist():
            part = zipfile.ZipInfo(entry.filename, FIRST_DAY)
            part.compress_type, part.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            fixed.writestr(part, found.read(entry))
    return out.getvalue()
