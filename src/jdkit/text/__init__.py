"""Files as text: sources, the YAML tree with the place of every character, faults of the writing, and edits."""

from jdkit.text.comments import Comment
from jdkit.text.document import Document, Path, parse
from jdkit.text.edit import edits_for
from jdkit.text.encoding import read_source
from jdkit.text.node import Mapping, Node, Scalar, Sequence
from jdkit.text.operations import Insert, Move, Operation, Remove, Replace, apply_operations
from jdkit.text.problem import Edit, Problem, apply_edits
from jdkit.text.quote import quote
from jdkit.text.source import Position, Source

__all__ = [
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
    "apply_edits",
    "apply_operations",
    "edits_for",
    "parse",
    "quote",
    "read_source",
]
