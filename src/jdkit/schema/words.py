"""What a schema says of keys and values, in one language."""

from typing import Any

from jdkit.language.script import simplify, traditionalise
from jdkit.messages import catalogue, term


class Words:
    """Titles, descriptions and examples.

    ``doc.<Model>.<key>`` describes a key, ``.example`` shows one value, and ``.title`` names it where the field's own
    term (``term.<key>``) does not.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._phrases = catalogue(language)

    def of_file(self, kind: str) -> dict[str, Any]:
        return {"title": self._phrases[f"doc.{kind}.title"], "description": self._phrases[f"doc.{kind}"]}

    def of_key(self, owner: str, key: str) -> dict[str, Any]:
        """What is known of a key of the model ``owner``: nothing of it is invented where the catalogue has none."""
        stem = f"doc.{owner}.{key}"
        title = self._phrases.get(f"{stem}.title") or self._phrases.get(f"term.{key}")
        description, example = self._phrases.get(stem), self._phrases.get(f"{stem}.example")
        return {
            **({"title": title} if title else {}),
            **({"description": description} if description else {}),
            **({"examples": [example]} if example else {}),
        }

    def fault(self, kind: str) -> str:
        """What an editor says of a value that is no ``day``, ``whole-number`` or ``number``."""
        return self._phrases[f"doc.fault.{kind}"]

    def form(self, kind: str) -> str:
        """What a ``text`` or a ``placeholder`` is called."""
        return self._phrases[f"doc.form.{kind}"]

    def meaning(self, field: str, value: str) -> str:
        """What a value of a closed list means: ``field`` is its name among the values, such as ``authority.level``."""
        keys = (f"term.{part}.{value}" for part in field.split("."))
        found = next((self._phrases[key] for key in keys if key in self._phrases), None)
        return found or self._phrases.get(f"ui.{value}") or term(self.language, value)

    def native(self, names: tuple[str, ...]) -> str | None:
        """The name that somebody who writes this language would type, if there is one beside the English one."""
        if self.language == "en":
            return None
        in_script = traditionalise if self.language == "zh-Hant" else simplify
        return next((name for name in names if in_script(name) == name and not name.isascii()), None)
