"""JSON Schemas of the files people write, made from the models, for editors and for tools that know no jdkit."""

from jdkit.schema.kinds import KINDS, schema_of, schema_text

__all__ = ["KINDS", "schema_of", "schema_text"]
