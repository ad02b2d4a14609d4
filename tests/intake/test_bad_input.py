"""Files that are no documents, or not the ones that their names say."""

import io
import struct
import zipfile
import zlib

import docx
import pytest
from docx.shared import Inches

from tests.intake.build import T, docx_of
from tests.intake.reading import read

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


PIXEL = (
    b"\x89PNG\r\n\x1a\n"
    + _chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
    + _chunk(b"IDAT", zlib.compress(b"\0\0"))
    + _chunk(b"IEND", b"")
)


def zipped(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), data)
    return stream.getvalue()


def scan() -> bytes:
    document = docx.Document()
    document.add_picture(io.BytesIO(PIXEL), width=Inches(1))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.docx", b"", "empty"),
        ("a.docx", b"  \n ", "empty"),
        ("a.docx", b"PK\x03\x04 cut off", "damaged"),
        ("a.docx", docx_of("岗位职责")[:2000], "damaged"),
        ("a.docx", b"garbage\0\x01\x02 garbage", "damaged"),
        ("a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "password"),
        ("a.docx", b"<html><body>x</body></html>", "html"),
        ("a.doc", b"MIME-Version: 1.0\nContent-Type: multipart", "html"),
        ("a.docx", b"%PDF-1.7", "pdf"),
        ("a.docx", PIXEL, "image"),
        ("a.docx", zipped(word__document_xml=b"<not-xml"), "damaged"),
        ("a.docx", zipped(word__document_xml=b"0" * 40_000_000), "bomb"),
        ("a.zip", zipped(readme=b"x"), "unknown"),
        ("a.xlsx", zipped(xl__workbook_xml=b"<not-xml"), "damaged"),
        ("a.xlsx", OLE + "Workbook".encode("utf-16-le"), "damaged"),
        ("a.docx", scan(), "scan"),
        ("a.docx", docx_of(), "no-text"),
        ("a.docx", docx_of(T([["", ""], ["", ""]])), "no-text"),
        ("letter.txt", "各位同事：大家好，明天开会。".encode(), "no-post"),
        ("a.bin", b"\x01\x02\0\x03" * 50, "unknown"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, data: bytes, reason: str) -> None:
    refused = read(name, data).refused
    assert refused is not None
    assert refused.reason == reason


def test_an_old_word_file_needs_libreoffice(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    refused = read("a.docx", OLE + "WordDocument".encode("utf-16-le")).refused
    assert refused is not None
    assert refused.reason == "no-office"


def test_a_word_file_named_doc_is_read_as_what_it_is() -> None:
    found = read("a.doc", docx_of("岗位名称：出纳", "岗位职责：", "1、登记日记账"))
    assert found.refused is None
    assert found.drafts[0].text_at("header", "title") == "出纳"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030", "utf-16"])
def test_text_in_the_encodings_of_windows(encoding: str) -> None:
    found = read("a.txt", "岗位名称：出纳\r\n岗位职责：\r\n1、登记日记账\r\n2、核对银行流水\r\n".encode(encoding))
    assert found.refused is None
    assert found.drafts[0].text_at("header", "title") == "出纳"
    assert len(found.drafts[0].entries("duties")) == 2
