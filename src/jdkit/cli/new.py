"""``jdkit new ID``."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jdkit.cli.fmt import KeyLanguage
from jdkit.cli.output import chosen_language, or_refuse, say, tell, ui_language, whisper
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.scaffold import Posts, Spelling, Superior


def new(
    id: Annotated[str, typer.Argument(metavar="ID", help=say("ui.argument.new-id"))],
    title: Annotated[str | None, typer.Option(help=say("ui.option.title"))] = None,
    department: Annotated[str | None, typer.Option(help=say("ui.option.department"))] = None,
    reports_to: Annotated[str | None, typer.Option(help=say("ui.option.reports-to"))] = None,
    keys: Annotated[KeyLanguage, typer.Option(help=say("ui.option.keys"))] = KeyLanguage.EN,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.file-lang"))] = None,
) -> None:
    from jdkit.check.run import shown_name
    from jdkit.check.workspace import open_workspace
    from jdkit.scaffold import (
        Draft,
        create,
        free_id,
        place_for,
        position_text,
        posts_of,
        schema_for,
        superior_named,
        usual_department,
    )

    cwd, spoken = Path.cwd(), ui_language(lang)
    with or_refuse(spoken):
        chosen = chosen_language(lang) if lang else None
        workspace = open_workspace(cwd)
        posts = posts_of(workspace)
        own_id = free_id(id, posts, cwd)
        superior = superior_named(reports_to, posts) if reports_to and reports_to.strip() else None
    usual = workspace.config.language
    language = chosen or (usual.value if usual else spoken)
    if _at_terminal():
        title = title or _asked(spoken, "ui.new.ask-title", "" if own_id.isascii() else own_id)
        superior = superior or _asked_superior(spoken, posts)
        department = department or _asked(spoken, "ui.new.ask-department", usual_department(superior, posts) or "")
    department = (department or "").strip() or usual_department(superior, posts)
    path = place_for(own_id, department, workspace, posts)
    draft = Draft(own_id, language, (title or "").strip() or None, department, superior, schema_for(path, workspace))
    with or_refuse(spoken):
        create(path, position_text(draft, _spelling(keys, language)), cwd)
    name = shown_name(path, cwd)
    whisper(phrase(spoken, "ui.new.made", {"path": name}), err=False)
    if workspace.configured and not workspace.covers(path):
        typer.echo(phrase(spoken, "ui.new.not-covered"))
    whisper(phrase(spoken, "ui.new.next", {"path": name}), err=False)


def _at_terminal() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty()


def _asked(language: str, question: str, default: str) -> str:
    answer: str = typer.prompt(phrase(language, question), default=default, show_default=bool(default))
    return answer.strip()


def _asked_superior(language: str, posts: "Posts") -> "Superior | None":
    """Offers the posts of the workspace until one of them is named, or none."""
    from jdkit.check.cannot_run import CannotRun
    from jdkit.scaffold import shown, superior_named

    if posts.facts:
        typer.echo(phrase(language, "ui.new.posts"))
    for facts in posts.facts:
        whisper(f"  {shown(facts)}", err=False)
    while answer := _asked(language, "ui.new.ask-superior", ""):
        try:
            return superior_named(answer, posts)
        except CannotRun as error:
            tell(error, language)
    return None


def _spelling(keys: KeyLanguage, language: str) -> "Spelling":
    """How the file's keys and values are written; key order and its names are another room's business."""
    from jdkit.order import Keys, key_name, name_in
    from jdkit.scaffold import Spelling

    spelled = Keys(keys.value)
    return Spelling(
        key=lambda key: key_name(key, spelled, language),
        name=lambda names: name_in(language, names),
        chinese=spelled is Keys.ZH,
    )
