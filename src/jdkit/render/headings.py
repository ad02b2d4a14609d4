"""The words that a workspace puts in place of a document's own: 岗位 or 职位, 职责范围 or 工作内容."""

from collections.abc import Mapping

from jdkit.messages import LANGUAGES, catalogue
from jdkit.model.values import Language
from jdkit.render.error import RenderError


def own_headings(configured: Mapping[str, str | dict[Language, str]]) -> Mapping[str, Mapping[str, str]]:
    """For each language, the label names (``title``, ``section.duties``) and the words for them.

    A plain word is for all languages. Raises RenderError for a name that no label has.
    """
    own: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
    for name, words in configured.items():
        if not _is_label(name):
            raise RenderError("document.error.heading", {"name": name}, "document.help.heading")
        for language in LANGUAGES:
            word = words if isinstance(words, str) else words.get(Language(language), "")
            if word.strip():
                own[language][name] = word.strip()
    return own


def label_names() -> tuple[str, ...]:
    """The labels that can be renamed: those without blanks to fill, errors and advice aside."""
    names = [key.removeprefix("document.") for key in catalogue("zh-Hans") if key.startswith("document.")]
    return tuple(name for name in names if _is_label(name))


def _is_label(name: str) -> bool:
    text = catalogue("zh-Hans").get(f"document.{name}")
    return text is not None and "{" not in text and not name.startswith(("error.", "help.", "months", "page"))
