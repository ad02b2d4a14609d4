"""Starting a position: what the workspace settles about it, and where its file goes."""

from os.path import relpath
from pathlib import Path

from jdkit.check.cannot_run import CannotRun
from jdkit.check.patterns import fixed_folder
from jdkit.check.run import shown_name
from jdkit.check.walk import SUFFIXES, yaml_files
from jdkit.check.workspace import Workspace
from jdkit.files import write_new
from jdkit.scaffold.draft import Superior
from jdkit.scaffold.ids import folded, safe_id
from jdkit.scaffold.posts import Posts, settled
from jdkit.scaffold.workspace import SCHEMAS

OUTSIDE = ("external:", "external：", "外部:", "外部：")


def free_id(wanted: str, posts: Posts, cwd: Path) -> str:
    """The id for a new post. Raises CannotRun where it cannot name a file, or a file of the workspace has it."""
    own = safe_id(wanted)
    holder = posts.holder(own)
    if holder:
        raise CannotRun("ui.new.id-taken", {"id": own, "path": shown_name(holder, cwd)}, "ui.help.new-id-taken")
    return own


def superior_named(reference: str, posts: Posts) -> Superior:
    """Whom ``reference`` means: a post of the workspace, or after ``external:`` anyone. Raises CannotRun for no one."""
    prefix = next((prefix for prefix in OUTSIDE if reference.lower().startswith(prefix)), None)
    if prefix is None:
        return Superior(posts.named(reference).id)
    name = reference[len(prefix) :].strip()
    if not name:
        raise CannotRun("ui.new.external-empty", {"name": reference}, "ui.help.new-superior")
    return Superior(name, external=True)


def usual_department(superior: Superior | None, posts: Posts) -> str | None:
    """The superior's department, else the only one of the workspace."""
    if superior and not superior.external and (own := settled(posts.named(superior.name).department)):
        return own
    return posts.departments[0] if len(posts.departments) == 1 else None


def place_for(own_id: str, department: str | None, workspace: Workspace, posts: Posts) -> Path:
    """Where the file goes: beside the posts of its department, else where the workspace keeps its posts."""
    beside = posts.folder_of(department) if department else None
    pattern = next((pattern for pattern in workspace.config.specs if pattern), "specs/")
    usual = _only_folder(workspace.root / fixed_folder(pattern))
    if beside and not workspace.configured:
        return beside / f"{own_id}{SUFFIXES[0]}"
    wanted = [folder / f"{own_id}{suffix}" for folder in (beside, usual) if folder for suffix in SUFFIXES]
    return next((path for path in wanted if workspace.covers(path)), usual / f"{own_id}{SUFFIXES[0]}")


def _only_folder(specs: Path) -> Path:
    """The one empty folder in a folder of posts, as a new workspace has it for its first department."""
    inside = list(specs.iterdir()) if specs.is_dir() else []
    return inside[0] if len(inside) == 1 and inside[0].is_dir() and not yaml_files(inside[0]).files else specs


def schema_for(path: Path, workspace: Workspace) -> str | None:
    """The way from a file to the schema of its workspace, as editors resolve it; none where there is none.

    Below the root that way holds no name of a folder, so nothing in it needs escaping.
    """
    schema = workspace.root / SCHEMAS["position"]
    if not schema.is_file() or not path.is_relative_to(workspace.root):
        return None
    return Path(relpath(schema, path.parent)).as_posix()


def create(path: Path, text: str, cwd: Path) -> None:
    """Writes the file and its folder. Raises CannotRun where a file of that name is there, or none can be."""
    taken = next((other for other in _beside(path) if _same_name(other, path)), None)
    try:
        if taken is None:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_new(path, text)
    except OSError as error:
        args = {"path": shown_name(path, cwd), "reason": error.strerror or ""}
        raise CannotRun("ui.new.cannot-write", args) from None
    if taken:
        raise CannotRun("ui.new.exists", {"path": shown_name(taken, cwd)}, "ui.help.new-id-taken")


def _beside(path: Path) -> list[Path]:
    return list(path.parent.iterdir()) if path.parent.is_dir() else []


def _same_name(one: Path, other: Path) -> bool:
    return folded(one.stem) == folded(other.stem) and one.suffix.lower() in SUFFIXES
