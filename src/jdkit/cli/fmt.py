"""``jdkit fmt``."""

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from jdkit.cli.output import existing, or_refuse, say, shown, ui_language, whisper
from jdkit.messages import phrase

if TYPE_CHECKING:
    from jdkit.order import Outcome


class KeyLanguage(StrEnum):
    """The language of the keys, spelled as ``jdkit.order.Keys``, which would be slow to import for every command."""

    EN = "en"
    ZH = "zh"


def fmt(
    paths: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=say("ui.argument.paths"))] = None,
    check: Annotated[bool, typer.Option("--check", help=say("ui.option.fmt-check"))] = False,
    diff: Annotated[bool, typer.Option("--diff", help=say("ui.option.fmt-diff"))] = False,
    keys: Annotated[KeyLanguage, typer.Option(help=say("ui.option.keys"))] = KeyLanguage.EN,
    config: Annotated[Path | None, typer.Option(help=say("ui.option.config"))] = None,
    lang: Annotated[str | None, typer.Option(help=say("ui.option.lang"))] = None,
) -> None:
    from jdkit.check.fixer import diff as difference
    from jdkit.check.workspace import given_files
    from jdkit.order import Keys, State, order_bytes, order_files

    language, spelling = ui_language(lang), Keys(keys.value)
    trying, piped = check or diff, paths == ["-"]
    if piped:
        outcomes = [order_bytes("-", sys.stdin.buffer.read(), spelling)]
    else:
        with or_refuse(language):
            given = given_files([Path(p) for p in paths or []], Path.cwd(), existing(config), configurations=True)
        outcomes = order_files(given, spelling, Path.cwd(), write=not trying)
    changed = [outcome for outcome in outcomes if outcome.state is State.CHANGED]
    if diff:
        typer.echo(shown("".join(difference(o.name, o.before, o.after) for o in changed)), nl=False)
    if piped and not trying:
        typer.echo(outcomes[0].after, nl=False)
    _tell(outcomes, language, trying, to_stderr=diff or piped)
    failed = any(outcome.failed for outcome in outcomes)
    raise typer.Exit(1 if failed or (trying and changed) else 0)


def _tell(outcomes: "list[Outcome]", language: str, trying: bool, to_stderr: bool) -> None:
    """Which files changed or would, which were left alone and why, and how many there were."""
    for outcome in outcomes:
        if outcome.failed:
            args = {"path": outcome.name, "line": outcome.line}
            whisper(phrase(language, f"ui.fmt.{outcome.state.value}", args))
    changed = [outcome.name for outcome in outcomes if outcome.state.value == "changed"]
    if to_stderr and not trying:
        return
    each, summary = ("ui.fmt.would-change", "ui.fmt.would-be") if trying else ("ui.fmt.changed", "ui.fmt.done")
    for name in changed:
        whisper(phrase(language, each, {"path": name}), err=to_stderr)
    args = {"files": len(outcomes), "changed": len(changed), "failed": sum(o.failed for o in outcomes)}
    typer.echo(phrase(language, summary, args), err=to_stderr)
