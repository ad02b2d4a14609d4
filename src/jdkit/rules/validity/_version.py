"""Version numbers as people write them."""

import re
import unicodedata

from jdkit.language.placeholder import placeholder_span

DRESSING = re.compile(r"^(?:版本号?|第|ver(?:sion)?\.?|v\.?)\s*|\s*版本?$")
EMPTY_PARTS = re.compile(r"(?:\.0+)+$")


def plain_version(version: str | None) -> str | None:
    """What two spellings of one version share (``V1.0``, ``1.0 版``, ``1``), or ``None`` where none is stated."""
    if version is None or placeholder_span(version):
        return None
    bare = DRESSING.sub("", unicodedata.normalize("NFKC", version).strip().casefold())
    return EMPTY_PARTS.sub("", bare) or None
