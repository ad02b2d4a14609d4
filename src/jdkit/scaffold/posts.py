"""The posts that a workspace has already: what a new one refers to, and must not be taken for."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from jdkit.check.cannot_run import CannotRun
from jdkit.check.file import check_file
from jdkit.check.reading import NotRead, read_bounded
from jdkit.check.settings import Settings
from jdkit.check.workspace import Workspace
from jdkit.language.placeholder import placeholder_span
from jdkit.model.facts import Facts
from jdkit.scaffold.ids import folded

MOST_NEAR = 5


@dataclass(frozen=True)
class Post:
    """A file of the workspace. ``facts`` are absent where it cannot be read."""

    path: Path
    facts: Facts | None

    @property
    def id(self) -> str:
        return self.facts.id if self.facts else self.path.stem


class Posts:
    """All posts of a workspace. Translations count where ids are compared, and nowhere else."""

    def __init__(self, posts: Iterable[Post]) -> None:
        self.all = tuple(posts)
        self.facts = tuple(p.facts for p in self.all if p.facts and p.facts.translation_of is None)

    def holder(self, wanted: str) -> Path | None:
        """The file that has this id already."""
        return next((post.path for post in self.all if folded(post.id) == folded(wanted)), None)

    def named(self, reference: str) -> Facts:
        """The post with this id, title or alias. Raises CannotRun with near names where there is none, or with all."""
        by_id = [facts for facts in self.facts if folded(facts.id) == folded(reference)]
        found = by_id or [facts for facts in self.facts if reference in facts.names]
        if len(found) == 1:
            return found[0]
        if found:
            args = {"name": reference, "posts": tuple(facts.id for facts in found)}
            raise CannotRun("ui.new.superior-ambiguous", args, "ui.help.new-ambiguous")
        near = self._near(reference)
        key = "ui.new.superior-near" if near else "ui.new.superior-unknown"
        raise CannotRun(key, {"name": reference, "near": near}, "ui.help.new-superior")

    def _near(self, reference: str) -> tuple[str, ...]:
        from difflib import SequenceMatcher

        def likeness(facts: Facts) -> float:
            return max(SequenceMatcher(None, reference.lower(), name.lower()).ratio() for name in facts.names)

        near = sorted((f for f in self.facts if likeness(f) >= 0.5), key=likeness, reverse=True)
        return tuple(shown(facts) for facts in near[:MOST_NEAR])

    @property
    def departments(self) -> tuple[str, ...]:
        """The departments, in the order of the files."""
        return tuple(dict.fromkeys(found for facts in self.facts if (found := settled(facts.department))))

    def folder_of(self, department: str) -> Path | None:
        """The folder in which most posts of a department stand."""
        own = [post for post in self.all if post.facts and post.facts.translation_of is None]
        folders = [post.path.parent for post in own if post.facts and post.facts.department == department]
        return max(folders, key=folders.count, default=None)


def posts_of(workspace: Workspace) -> Posts:
    """Reads all posts of a workspace, as far as they can be read."""
    settings = Settings(rules={}, language=workspace.config.language.value if workspace.config.language else None)

    def read(path: Path) -> Post:
        try:
            return Post(path, check_file(workspace.relative(path), read_bounded(path), settings).facts)
        except NotRead:
            return Post(path, None)

    return Posts(read(path) for path in workspace.files())


def shown(facts: Facts) -> str:
    """A post as people recognise it: its id and its title."""
    title = settled(facts.title)
    return f"{facts.id} {title}" if title and title != facts.id else facts.id


def settled(value: str | None) -> str | None:
    """A value, unless it is still to be filled in."""
    return value if value and placeholder_span(value) is None else None
