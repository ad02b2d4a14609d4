"""What a file really is, whatever it is called, and whether it may be unpacked."""

import io
import re
import zipfile
from enum import StrEnum

from jdkit.intake.read.refused import Refused

MOST_UNPACKED = 300_000_000
"""Bytes of all parts of an archive."""
MOST_TIMES = 200
"""How many times larger than the archive its parts may be, where they are large at all."""
LARGE = 30_000_000


class Kind(StrEnum):
    DOCX = "docx"
    EXCEL = "excel"
    LEGACY = "doc"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"


_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_HTML = re.compile(
    rb"\s*(?:\xef\xbb\xbf)?\s*(?:<!doctype\s+html|<html|<\?xml[^>]*>\s*<html|<head|<table|mime-version:)", re.IGNORECASE
)
_IMAGES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\0", b"MM\0*", b"BM")


def kind_of(name: str, data: bytes) -> Kind:
    """The kind of a document, by its bytes. Raises Refused for what jdkit does not read."""
    if not data.strip():
        raise Refused("empty")
    if data.startswith(b"PK"):
        return _zip_kind(data)
    if data.startswith(_OLE):
        return _ole_kind(data)
    if data.startswith(b"%PDF"):
        raise Refused("pdf")
    if data.startswith(b"{\\rtf"):
        return Kind.LEGACY
    if data.startswith(_IMAGES):
        raise Refused("image")
    if _HTML.match(data[:2000]):
        return Kind.HTML
    suffix = name.rpartition(".")[2].lower()
    if suffix in ("docx", "xlsx", "xls", "doc", "wps", "et") and b"\0" in data[:4000]:
        raise Refused("damaged")
    if b"\0" in data[:4000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Refused("unknown")
    return Kind.MARKDOWN if suffix in ("md", "markdown") else Kind.TEXT


def _zip_kind(data: bytes) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        raise Refused("damaged") from None
    size = sum(info.file_size for info in infos)
    if size > MOST_UNPACKED or (size > LARGE and size > MOST_TIMES * len(data)):
        raise Refused("bomb", {"size": size // 1_000_000})
    if any(info.flag_bits & 1 for info in infos):
        raise Refused("password")
    names = {info.filename for info in infos}
    if "word/document.xml" in names:
        return Kind.DOCX
    if "xl/workbook.xml" in names or "xl/workbook.bin" in names:
        return Kind.EXCEL
    if "[Content_Types].xml" in names and any(name.startswith("word/") for name in names):
        return Kind.DOCX
    if "content.xml" in names:
        return Kind.LEGACY
    raise Refused("unknown")


def _ole_kind(data: bytes) -> Kind:
    """Old Office files, and new ones under a password, are told apart by the names of their streams."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        raise Refused("password")
    if "WordDocument".encode("utf-16-le") in data:
        return Kind.LEGACY
    if "Workbook".encode("utf-16-le") in data or "Book".encode("utf-16-le") in data:
        return Kind.EXCEL
    raise Refused("unknown")
