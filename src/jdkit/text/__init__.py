"""Files as text: sources, the YAML tree with the place of every character, faults of the writing, and operations.

Names are imported from their modules when first asked for, so that who needs a `Source` alone does not wait for the
YAML parser. ``jdkit.text.edit`` turns operations into edits; it is imported where there is something to fix.
"""

from importlib import import_module
from typing import TYPE_CHECKING

from jdkit.text.quote import quote

if TYPE_CHECKING:
    from jdkit.text.comments import Comment
    from jdkit.text.document import Document, Path, parse
    from jdkit.text.encoding import read_source
    from jdkit.text.node import Mapping, Node, Scalar, Sequence
    from jdkit.text.operations import KEPT, Insert, Move, Operation, Remove, Replace, Wrap, apply_operations
    from jdkit.text.problem import Edit, Problem, apply_edits
    from jdkit.text.source import Position, Source

_NAMES = {
    "comments": ("Comment",),
    "document": ("Document", "Path", "parse"),
    "encoding": ("read_source",),
    "node": ("Mapping", "Node", "Scalar", "Sequence"),
    "operations": ("KEPT", "Insert", "Move", "Operation", "Remove", "Replace", "Wrap", "apply_operations"),
    "problem": ("Edit", "Problem", "apply_edits"),
    "source": ("Position", "Source"),
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names}

__all__ = [
    "KEPT",
    "Comment",
    "Document",
    "Edit",
    "Insert",
    "Mapping",
    "Move",
    "Node",
    "Operation",
    "Path",
    "Position",
    "Problem",
    "Remove",
    "Replace",
    "Scalar",
    "Sequence",
    "Source",
    "Wrap",
    "apply_edits",
    "apply_operations",
    "parse",
    "quote",
    "read_source",
]


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
