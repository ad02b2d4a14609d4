"""From positions to documents that people read, print and sign."""

from jdkit.render.document import Batch, RenderInput, documents
from jdkit.render.environment import builtin_templates
from jdkit.render.error import RenderError
from jdkit.render.titles import titles_of

__all__ = ["Batch", "RenderError", "RenderInput", "builtin_templates", "documents", "titles_of"]
