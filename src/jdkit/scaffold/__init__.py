"""Starting: new positions and new workspaces, of which nothing that is there already is overwritten."""

from jdkit.scaffold.draft import Draft, Spelling, Superior, position_text
from jdkit.scaffold.post import create, free_id, place_for, schema_for, superior_named, usual_department
from jdkit.scaffold.posts import Posts, posts_of, shown
from jdkit.scaffold.workspace import SCHEMAS, Made, make_workspace

__all__ = [
    "SCHEMAS",
    "Draft",
    "Made",
    "Posts",
    "Spelling",
    "Superior",
    "create",
    "free_id",
    "make_workspace",
    "place_for",
    "position_text",
    "posts_of",
    "schema_for",
    "shown",
    "superior_named",
    "usual_department",
]
