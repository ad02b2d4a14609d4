"""Files as text: sources, the YAML tree with the place of every character, faults of the writing, and operations.

``jdkit.text.edit`` turns operations into edits; it is imported where there is something to fix.
"""

from jdkit.text.comments import Comment
from jdkit.text.document import Document, Path, parse
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
    "parse",
    "quote",
    "read_source",
]
