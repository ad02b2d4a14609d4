"""Version numbers as people write them."""

import re
import unicodedata

from jdkit.language.placeholder import placeholder_span

DRESSING = re.compile(r"^(?:版本号?|第|ver(?:sion)?\.?|v\.?)\s*|\s*版本?$")
EMPTY_PARTS = re.compile(r"(?:\.0+)+$")
LONGEST = 40
"""Characters; what is longer is no version number, and is compared as it stands."""


def plain_version(version: str | None) -> str | None:
    """What two spellings of one version share (``V1.0``, ``1.0 版``, ``1``), or ``None`` where none is stated."""
    if version is None or placeholder_span(version):
        return None
    if len(version) > LONGEST:
        return version
    bare = DRESSING.sub("", unicodedata.normalize("NFKC", version).strip().casefold())
    return EMPTY_PARTS.sub("", bare) or None
