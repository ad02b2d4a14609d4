"""jdkit: position descriptions (岗位说明书) as YAML files, linted, rendered and started from the command line."""

__version__ = "0.1.0"
