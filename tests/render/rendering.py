"""Rendering in tests: from YAML text to a document, as the command does it."""

from collections.abc import Mapping
from pathlib import Path

from jdkit.load import load
from jdkit.model.facts import Facts
from jdkit.model.position import Position
from jdkit.render import Batch, RenderInput, documents, titles_of
from jdkit.text import parse, read_source

HERE = Path(__file__).parent
TITLES = {
    "team-leader": "客服组长",
    "qa-trainer": "质检培训师",
    "order-follow-up": "订单跟进专员",
    "after-sales": "售后支持专员",
    "cs-manager": "客服经理",
}


def fact(id: str, title: str, language: str = "zh-Hans", translation_of: str | None = None) -> Facts:
    return Facts(f"{id}.yaml", "position", id, language, translation_of, title, (), None, None, None, ())


NAMES = titles_of([fact(id, title) for id, title in TITLES.items()])


def render_input(
    text: str, language: str = "zh-Hans", stem: str = "agent", source_name: str = "agent.yaml"
) -> RenderInput:
    source, _ = read_source(source_name, text.encode("utf-8"))
    loaded = load(parse(source), Position)
    return RenderInput(stem, language, loaded.model, source_name, loaded.data)


def rendered(
    text: str,
    out: Path,
    format: str = "md",
    language: str = "zh-Hans",
    templates: Mapping[str, str] | None = None,
    kind: str = "position",
) -> str:
    """The document of one position; ``templates`` are the workspace's own."""
    own = out / "templates"
    for name, template in (templates or {}).items():
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_text(template, "utf-8")
    (made,) = documents([Batch([render_input(text, language)], own, NAMES)], [format], out / "documents", kind)
    made.write()
    return made.path.read_text("utf-8")


def made(text: str, format: str, language: str = "zh-Hans", kind: str = "position", own: Path | None = None) -> bytes:
    """The bytes of one document; ``own`` is the workspace's folder of templates."""
    (document,) = documents([Batch([render_input(text, language)], own, NAMES)], [format], HERE, kind)
    return document.data


def full(language: str = "zh-Hans") -> str:
    return (HERE / "positions" / f"full.{language}.yaml").read_text("utf-8")
