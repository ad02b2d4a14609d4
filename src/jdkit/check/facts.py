"""A file's facts, gathered while it is checked."""

from pathlib import PurePath

from jdkit.load import Loaded
from jdkit.model.facts import DutyFact, Facts, header_of, strings
from jdkit.model.position import Position
from jdkit.rule import Field, Page


def post_id(file: str, page: Page) -> str:
    """The id stated in the file, else the file's stem."""
    stated = page.data.get("id")
    return stated if isinstance(stated, str) and stated.strip() else PurePath(file).stem


def facts_of(loaded: Loaded[Position], page: Page) -> Facts:
    """The facts of a file, as far as they can be read."""
    file, data = loaded.document.source.name, page.data
    header = header_of(data)
    line = header.get("reports_to")
    external = line.get("external") if isinstance(line, dict) else None
    translation_of = data.get("translation_of")
    return Facts(
        file=file,
        kind="position",
        id=post_id(file, page),
        language=page.language,
        translation_of=translation_of if isinstance(translation_of, str) else None,
        title=next(iter(strings(header.get("title"))), None),
        aliases=strings(header.get("aliases")),
        department=next(iter(strings(header.get("department"))), None),
        reports_to=line if isinstance(line, str) else None,
        external=external if isinstance(external, str) else None,
        duties=tuple(
            DutyFact(text.path, text.value, *loaded.locate(text.path))
            for text in page.all_texts
            if text.field is Field.ACTION
        ),
    )
