"""Old Word files, RTF and OpenDocument, by way of LibreOffice where that is installed."""

import shutil
import subprocess
import tempfile
from pathlib import Path

from jdkit.intake.read.refused import Refused

PROGRAMS = ("soffice", "libreoffice", "soffice.exe")
SECONDS = 120


def converted(name: str, data: bytes) -> bytes:
    """The document as .docx. Raises Refused where there is no LibreOffice, or it fails."""
    program = next((found for one in PROGRAMS if (found := shutil.which(one))), None)
    if program is None:
        raise Refused("no-office")
    suffix = Path(name).suffix.lower()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"document{suffix if suffix in ('.doc', '.rtf', '.odt', '.wps') else '.doc'}"
        source.write_bytes(data)
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx"]
        try:
            subprocess.run(
                [*command, "--outdir", f"{folder}/out", str(source)], capture_output=True, timeout=SECONDS, check=True
            )
            return (Path(folder) / "out" / "document.docx").read_bytes()
        except (subprocess.SubprocessError, OSError):
            raise Refused("office-failed") from None
