"""From bytes to a document, a model and what is wrong with the file's shape, for any model."""

from jdkit.load.load import Loaded, load
from jdkit.load.problem import SchemaProblem

__all__ = ["Loaded", "SchemaProblem", "load"]
